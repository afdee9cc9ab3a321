"""Gestures on what the tables bring."""

import uuid
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions import add_need
from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.model import Event, Participant
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work
from envies_desktop.workshops.lines import SIDES, TURN
from envies_desktop.workshops.method_check import CAPTURES
from envies_desktop.workshops.model import TableLine

LETTERS = 2000
"""The most of one line."""
WEIGHTS = (1, 5)
"""Of impact and effort: the least and the most."""


def add_line(work: Work, *, event_id: uuid.UUID, kind: str, text: str, **fields: Any) -> TableLine:
    """One line of a table; raises Refused("line-kind", "line-empty", "line-long", "line-weight")."""
    work.get(Event, event_id)
    values = _checked({"kind": kind, "text": text, **fields})
    last = sa.select(sa.func.max(TableLine.position)).where(TableLine.event_id == event_id)
    work.session.flush()
    position = (work.session.scalar(last) or 0) + 1
    return work.add(TableLine(event_id=event_id, position=position, **values))


def add_turn(work: Work, *, event_id: uuid.UUID, texts: Mapping[str, str], **fields: Any) -> list[TableLine]:
    """What one speaker said, by kind: a line of each that is not empty; raises Refused("line-empty")."""
    said = [(kind, texts[kind]) for kind in TURN if texts.get(kind, "").strip()]
    if not said:
        raise Refused("line-empty")
    return [add_line(work, event_id=event_id, kind=kind, text=text, **fields) for kind, text in said]


def change_line(work: Work, *, line_id: uuid.UUID, **fields: Any) -> None:
    """Change some columns of a line; raises as `add_line` does."""
    written(work.get(TableLine, line_id), _checked(fields))


def remove_line(work: Work, *, line_id: uuid.UUID) -> None:
    """The line goes; what became of it in the directory stays."""
    work.remove(work.get(TableLine, line_id))


def keep_in_directory(work: Work, *, line_id: uuid.UUID) -> None:
    """A need or an offer of the speaker's organisation says this line.

    Raises Refused("line-no-side") for another kind of line, Refused("line-known") where it is there already,
    Refused("line-nobody") where nobody of an organisation said it.
    """
    line = work.get(TableLine, line_id)
    if line.kind not in SIDES:
        raise Refused("line-no-side")
    if line.need_id is not None:
        raise Refused("line-known")
    speaker = work.get(Participant, line.speaker_id) if line.speaker_id else None
    if speaker is None or speaker.organisation_id is None:
        raise Refused("line-nobody")
    made = add_need(work, organisation_id=speaker.organisation_id, side=SIDES[line.kind], text=line.text)
    line.need_id = made.id


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    values = cleaned(fields)
    if "kind" in values and values["kind"] not in CAPTURES:
        raise Refused("line-kind", kind=values["kind"])
    if "text" in values:
        if not values["text"]:
            raise Refused("line-empty")
        if len(values["text"]) > LETTERS:
            raise Refused("line-long", most=LETTERS)
    least, most = WEIGHTS
    for name in ("impact", "effort"):
        if values.get(name) is not None and not least <= values[name] <= most:
            raise Refused("line-weight", least=least, most=most)
    return values
