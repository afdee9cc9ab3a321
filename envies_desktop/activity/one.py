"""An activity as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from envies_desktop.activity.kind import EventKind
from envies_desktop.activity.names import Name
from envies_desktop.activity.printed import Document, Subject, Tool
from envies_desktop.activity.shown import Beginning, Entry, Groups, Tab


@dataclass(frozen=True, slots=True)
class Demo:
    """How the demonstration's records of an activity come and go (see `store.demo`).

    `bring(work, content)` adds them, after those of lower activities (`content` is resources/demo/demo.yaml).
    `remove(work, used)` takes them out, and what was made with them, before lower activities do theirs;
    `used(table)` are the keys that must stay. `used(session, table)` are the keys of a table to which its
    records refer, `there(session)` says whether some of the demonstration is left.
    """

    bring: Name = ""
    remove: Name = ""
    used: Name = ""
    there: Name = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """All that an activity brings; what it leaves out, it does not have."""

    name: str
    models: str = ""
    """The module of its mapped classes."""
    sentences: tuple[str, ...] = ()
    """The modules of the sentences of its codes (`SENTENCES`), a gesture's first."""
    entries: tuple[Entry, ...] = ()
    """Its lines of the rail, each with its page."""
    kinds: tuple[EventKind, ...] = ()
    """The kinds of events that it runs."""
    tabs: Mapping[str, tuple[Tab, ...]] = field(default_factory=dict)
    """By the record on whose page they stand: "event", "organisation", "person", "diagnostic", "settings"."""
    today: tuple[Tab, ...] = ()
    """What stands on the first page: above its title below rank 20."""
    welcome: tuple[Beginning, ...] = ()
    """Ways to begin in an empty store."""
    places: Name = ""
    """`places(session, text)`: what Ctrl+K finds, as `Place`s."""
    groups: Groups | None = None
    """Organisations that it binds together, for a diagnostic about one."""
    documents: tuple[Document, ...] = ()
    """What can be printed of a record."""
    subjects: tuple[Subject, ...] = ()
    """The sorts of its records that have documents."""
    tools: Mapping[str, tuple[Tool, ...]] = field(default_factory=dict)
    """More gestures beside the documents, by record."""
    doors: tuple[Name, ...] = ()
    """`add_door(doors, common)`: each adds a command to the parser."""
    erasure: Name = ""
    """`erasure(session, people, at)`: what it keeps of somebody (`directory.queries.personal.Part`)."""
    traces: Name = ""
    """`traces(session)`: when it last heard of people (`directory.retention.Trace`)."""
    whose: Name = ""
    """`whose(session, beginning)`: the people of its records whose id, in plain hex, begins so."""
    soundness: Name = ""
    """`soundness(session)`: what is wrong in its records, each with `code` and `params`."""
    resume: Name = ""
    """`resume(desk)`: once the window is shown."""
    later: Name = ""
    """`later(desk)`: a moment after that."""
    warm: tuple[str, ...] = ()
    """Modules that the process which thinks imports while nobody waits."""
    demo: Demo | None = None
    """Its part of the demonstration."""
    pictures: Name = ""
    """`pictures(studio)`: takes its pictures of the guide (`desk.pictures.Studio`)."""
