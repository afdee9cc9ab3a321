"""Reading the reports of an open forum."""

import datetime as dt
import uuid
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.open_forum.model import Attendee, Report
from envies_desktop.open_forum.queries.board import TopicRow, forum_board


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A session and what is known of its report; `where` are its slot (from 1) and the name of its space.

    `state` is "empty", "begun" or "complete".
    """

    id: uuid.UUID
    topic: TopicRow
    slot: int
    where: str
    state: str = "empty"
    rapporteur_id: uuid.UUID | None = None
    rapporteur: str = ""
    said: tuple[str, ...] = ()
    proposals: str = ""
    first_what: str = ""
    first_who: str = ""
    first_when: dt.date | None = None
    needs: str = ""
    goals: tuple[int, ...] = ()
    attendees: tuple[uuid.UUID, ...] = field(default=())

    @property
    def number(self) -> int:
        """The number of its topic: the code on its paper form."""
        return self.topic.number


_TEXTS = ("rapporteur_id", "rapporteur", "proposals", "first_what", "first_who", "first_when", "needs")


def report_rows(session: Session, event_id: uuid.UUID) -> list[ReportRow]:
    """The sessions of a forum in the order of their slots, each with its report."""
    board = forum_board(session, event_id)
    held = [topic for topic in board.topics if topic.cell is not None]
    kept = session.scalars(sa.select(Report).where(Report.id.in_([topic.id for topic in held])))
    reports = {report.id: report for report in kept}
    came: dict[uuid.UUID, list[uuid.UUID]] = {}
    query = sa.select(Attendee.topic_id, Attendee.participant_id).order_by(Attendee.id)
    for topic_id, key in session.execute(query.where(Attendee.topic_id.in_([topic.id for topic in held]))):
        came.setdefault(topic_id, []).append(key)
    rows = []
    for topic in sorted(held, key=lambda one: (one.cell or (0, 0), one.number)):
        slot, place = topic.cell or (0, 0)
        where, there = board.spaces[place].name, tuple(came.get(topic.id, ()))
        rows.append(_row(topic, reports.get(topic.id), slot + 1, where, there))
    return rows


def _row(
    topic: TopicRow, report: Report | None, slot: int, where: str, came: tuple[uuid.UUID, ...]
) -> ReportRow:
    if report is None:
        return ReportRow(topic.id, topic, slot, where, attendees=came)
    texts = {name: getattr(report, name) for name in _TEXTS}
    said = tuple(str(point) for point in report.said)
    begun = bool(said or any(value for value in texts.values()))
    return ReportRow(
        topic.id,
        topic,
        slot,
        where,
        state="complete" if report.complete else "begun" if begun else "empty",
        said=said,
        goals=tuple(int(goal) for goal in report.goals),
        attendees=came,
        **texts,
    )
