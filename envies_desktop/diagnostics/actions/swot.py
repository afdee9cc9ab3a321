"""What a facilitator makes of the lines of a SWOT; lines nobody touched are not kept."""

import uuid
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from envies_desktop.diagnostics.actions.opened import still_open
from envies_desktop.diagnostics.lines import LAST
from envies_desktop.diagnostics.model import SwotLine
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.reading import alive_or_gone
from envies_desktop.store.work import Work

QUADRANTS = ("S", "W", "O", "T")
_SOURCES = uuid.UUID("5e3f6c0a-7b53-5d0d-9a0e-3a6f0a8c51d1")
Place = uuid.UUID | str
"""A line: its id where it is kept, the source it is derived from where nobody touched it yet."""


def add_line(work: Work, *, diagnostic_id: uuid.UUID, quadrant: str, text: str) -> SwotLine:
    """A line of the facilitator, or a card of the room, behind those that somebody put in order.

    Raises Refused("swot-empty") without text, Refused("swot-quadrant") and, as all of these gestures,
    Refused("diagnostic-closed").
    """
    _checked(quadrant)
    if not text.strip():
        raise Refused("swot-empty")
    still_open(work, diagnostic_id)
    last = sa.select(sa.func.max(SwotLine.place)).where(
        SwotLine.diagnostic_id == diagnostic_id, SwotLine.quadrant == quadrant, SwotLine.place < LAST
    )
    place = work.session.scalar(last)
    return work.add(_blank(diagnostic_id, quadrant, 0 if place is None else place + 1, text=text.strip()))


def change_line(
    work: Work, *, diagnostic_id: uuid.UUID, line: Place, quadrant: str, **fields: Any
) -> SwotLine:
    """Change `text`, `hidden` or `place` of a line; a derived one is kept from now on, at its rank.

    A `text` of "" makes a derived line say again what the answers say; it removes a line of the facilitator.
    """
    unknown = fields.keys() - {"text", "hidden", "place"}
    if unknown:
        raise TypeError(sorted(unknown))
    _checked(quadrant)
    found = _line(work, diagnostic_id, line, quadrant)
    if fields.get("text", "keep") == "" and not found.source:
        work.remove(found)
        return found
    for name, value in (fields | {"quadrant": quadrant}).items():
        if getattr(found, name) != value:
            setattr(found, name, value)
    return found


def order_lines(work: Work, *, diagnostic_id: uuid.UUID, quadrant: str, lines: Sequence[Place]) -> None:
    """The lines of a quadrant, in their order; those that come from another one are moved here."""
    for place, line in enumerate(lines):
        change_line(work, diagnostic_id=diagnostic_id, line=line, quadrant=quadrant, place=place)


def vote(work: Work, *, diagnostic_id: uuid.UUID, line: Place, quadrant: str, step: int) -> int:
    """A dot more (`step` 1) or less (-1), never under none; returns how many there are."""
    found = _line(work, diagnostic_id, line, quadrant)
    votes = max(0, found.votes + step)
    if votes != found.votes:
        found.votes = votes
    return votes


def _line(work: Work, diagnostic_id: uuid.UUID, line: Place, quadrant: str) -> SwotLine:
    still_open(work, diagnostic_id)
    if isinstance(line, uuid.UUID):
        return work.get(SwotLine, line)
    key = link_id(diagnostic_id, uuid.uuid5(_SOURCES, line))
    found = alive_or_gone(work.session, SwotLine, key)
    if found is not None and found.deleted_at is None:
        return found
    return work.add(_blank(diagnostic_id, quadrant, LAST, id=key, source=line))


def _blank(diagnostic_id: uuid.UUID, quadrant: str, place: int, **values: Any) -> SwotLine:
    """All cells said: a line that was removed comes back without what it held."""
    known: dict[str, Any] = {"text": "", "source": "", "hidden": False, "votes": 0}
    return SwotLine(diagnostic_id=diagnostic_id, quadrant=quadrant, place=place, **(known | values))


def _checked(quadrant: str) -> None:
    if quadrant not in QUADRANTS:
        raise Refused("swot-quadrant", value=quadrant)
