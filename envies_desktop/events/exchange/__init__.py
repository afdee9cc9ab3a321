"""Participants in and out: `preview_participants`, then (a person looks) `apply_import`; template, export."""

from envies_desktop.events.exchange.applying import ImportResult, apply_import
from envies_desktop.events.exchange.data import (
    Candidate,
    Choices,
    ImportPreview,
    Line,
    NamedAs,
    Problem,
    Values,
)
from envies_desktop.events.exchange.export import export_participants
from envies_desktop.events.exchange.of_kind import columns_to_fill
from envies_desktop.events.exchange.preview import preview_participants
from envies_desktop.events.exchange.reporting import report
from envies_desktop.events.exchange.template import write_template

__all__ = [
    "Candidate",
    "Choices",
    "ImportPreview",
    "ImportResult",
    "Line",
    "NamedAs",
    "Problem",
    "Values",
    "apply_import",
    "columns_to_fill",
    "export_participants",
    "preview_participants",
    "report",
    "write_template",
]
