"""What a line would change in a registration; an empty cell never erases what is known."""

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from envies_desktop.directory.exchange.changes import Proposal
from envies_desktop.directory.exchange.data import Change
from envies_desktop.events.exchange.data import Values
from envies_desktop.events.exchange.known import Known

PARTICIPANT_FIELDS = (
    "role", "status", "arrival", "departure", "access_needs", "photo_consent", "contact_consent", "note",
)  # fmt: skip


def participant_cells(values: Values) -> dict[str, Any]:
    """The columns of a participant that a line fills."""
    cells = {name: getattr(values, name) for name in PARTICIPANT_FIELDS}
    return {name: value for name, value in cells.items() if value not in ("", None)}


def participant_proposals(cells: Mapping[str, Any], known: Known, key: uuid.UUID) -> Iterator[Proposal]:
    """What the registration says anew."""
    row = known.participants[key]
    for name, value in cells.items():
        before = getattr(row, name)
        if value != before:
            yield Proposal(Change("participant", name, before, value), "take")


_COLUMNS = {
    "name": "organisation", "access_needs": "access", "photo_consent": "photo", "size_class": "size",
    "territory_id": "territory", "rank": "wish", "besoin": "need", "offre": "offer",
}  # fmt: skip
"""The field of a list for a column of the store, where they have not one name."""


def change_params(change: Change) -> dict[str, Any]:
    """A change as its sentence and a report need it: plain values, and the field of a list that says it."""
    name = "theme" if change.kind == "organisation_theme" else change.field.partition(":")[0]
    return {
        "kind": change.kind,
        "field": _COLUMNS.get(name, name),
        "before": _plain(change.before),
        "after": _plain(change.after),
        "shown": change.shown,
    }


def _plain(value: Any) -> Any:
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return value if isinstance(value, str | int | None) else str(value)
