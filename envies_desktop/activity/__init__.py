"""The values by which an activity hands itself over: one `ACTIVITY` in its folder, one line in the app.

Everything that takes an import is named ("module:name") and resolved by `load` when it is first used: a
start imports nothing but these values. A test resolves them all.
"""

from envies_desktop.activity.kind import EventKind, ImportField, PersonTab
from envies_desktop.activity.names import Label, Name, Sentences, load
from envies_desktop.activity.one import Activity, Demo
from envies_desktop.activity.printed import Addressee, Document, Head, Moment, Seat, Subject, Told, Tool
from envies_desktop.activity.shown import (
    Beginning,
    CardFigure,
    Empty,
    Entry,
    Figure,
    Group,
    Groups,
    Place,
    Step,
    Tab,
)
from envies_desktop.activity.together import Activities, Asked

__all__ = [
    "Activities",
    "Activity",
    "Addressee",
    "Asked",
    "Beginning",
    "CardFigure",
    "Demo",
    "Document",
    "Empty",
    "Entry",
    "EventKind",
    "Figure",
    "Group",
    "Groups",
    "Head",
    "ImportField",
    "Label",
    "Moment",
    "Name",
    "PersonTab",
    "Place",
    "Seat",
    "Sentences",
    "Step",
    "Subject",
    "Tab",
    "Told",
    "Tool",
    "load",
]
