"""Reading what the tables brought."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.events.queries import ParticipantRow, people_of
from envies_desktop.workshops.lines import USUAL, kinds_noted
from envies_desktop.workshops.model import TableLine, Workshop


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line as tables and sheets show it; `speaker` is a name, or what was typed, with `organisation`."""

    id: uuid.UUID
    kind: str
    text: str
    table: int | None
    round: int | None
    speaker: str
    organisation: str
    group: str
    impact: int | None
    effort: int | None
    need_id: uuid.UUID | None


def captures(session: Session, event_id: uuid.UUID) -> tuple[str, ...]:
    """The kinds of lines that its method notes."""
    found = session.get(Workshop, event_id)
    return kinds_noted(tuple(found.method.get("captures", ())) if found else USUAL)


def lines_of(session: Session, event_id: uuid.UUID, activities: Activities) -> list[LineRow]:
    """Every line of a workshop: by table (the plenary last), then as they were said."""
    query = sa.select(TableLine).where(TableLine.event_id == event_id)
    order = (TableLine.table.is_(None), TableLine.table, TableLine.position, TableLine.id)
    people = {row.id: row for row in people_of(session, event_id, activities)}
    return [_row(line, people.get(line.speaker_id)) for line in session.scalars(query.order_by(*order))]  # type: ignore[arg-type] # None is no key


def _row(line: TableLine, speaker: ParticipantRow | None) -> LineRow:
    return LineRow(
        id=line.id,
        kind=line.kind,
        text=line.text,
        table=line.table,
        round=line.round,
        speaker=speaker.name if speaker else line.speaker,
        organisation=speaker.organisation if speaker else "",
        group=speaker.group if speaker else "",
        impact=line.impact,
        effort=line.effort,
        need_id=line.need_id,
    )
