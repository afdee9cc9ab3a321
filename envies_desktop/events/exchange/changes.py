"""What a line would change in a registration; an empty cell never erases what is known."""

import uuid
from collections.abc import Iterator
from typing import Any

from envies_desktop.directory.exchange.data import Change
from envies_desktop.events.exchange.data import Values
from envies_desktop.events.exchange.known import Known

PARTICIPANT_FIELDS = (
    "role", "status", "arrival", "departure", "representatives", "access_needs", "photo_consent",
    "contact_consent", "note",
)  # fmt: skip


def participant_cells(values: Values) -> dict[str, Any]:
    """The columns of a participant that a line fills, side apart."""
    cells = {name: getattr(values, name) for name in PARTICIPANT_FIELDS}
    return {name: value for name, value in cells.items() if value not in ("", None)}


def participant_changes(values: Values, known: Known, key: uuid.UUID, side: str) -> Iterator[Change]:
    """What the registration says anew."""
    row = known.participants[key]
    for name, value in ({"side": side} | participant_cells(values)).items():
        before = getattr(row, name)
        if value != before:
            yield Change("participant", name, before, value)
