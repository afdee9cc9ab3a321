"""Gestures on what a session brings: how many came, who was there, its report."""

import uuid
from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.model import Participant
from envies_desktop.open_forum.model import Attendee, Report, Topic
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.work import Work

POINTS = 5
"""Of what was said: a report is read by everybody the same evening."""
HEADS = 5_000
LETTERS = 4_000
GOALS = range(1, 18)


def count_heads(work: Work, *, topic_id: uuid.UUID, heads: int | None) -> None:
    """How many came to a session; None where nobody counted. Raises Refused("heads-number", most)."""
    if heads is not None and not 0 <= heads <= HEADS:
        raise Refused("heads-number", most=HEADS)
    written(work.get(Topic, topic_id), {"headcount": heads})


def write_report(work: Work, *, topic_id: uuid.UUID, **fields: Any) -> Report:
    """Change some columns of the report of a session, which begins with the first of them.

    Raises Refused("report-points", most), Refused("report-long", most), Refused("report-goals").
    """
    topic = work.get(Topic, topic_id)
    values = cleaned(fields)
    if "said" in values:
        values["said"] = _points(values["said"])
    for value in (*values.values(), *values.get("said", ())):
        if isinstance(value, str) and len(value) > LETTERS:
            raise Refused("report-long", most=LETTERS)
    if any(goal not in GOALS for goal in values.get("goals", ())):
        raise Refused("report-goals")
    someone = values.get("rapporteur_id")
    if someone is not None and work.get(Participant, someone).event_id != topic.event_id:
        raise Refused("report-elsewhere")
    report = work.session.get(Report, topic_id) or work.add(Report(id=topic_id))
    written(report, values)
    return report


def complete_report(work: Work, *, topic_id: uuid.UUID, complete: bool = True) -> None:
    """Whether a report says all that it will; raises Refused("report-empty") where it says nothing."""
    report = work.session.get(Report, topic_id)
    if complete and (report is None or not any((report.said, report.proposals, report.first_what))):
        raise Refused("report-empty")
    write_report(work, topic_id=topic_id, complete=complete)


def set_attendees(work: Work, *, topic_id: uuid.UUID, people: Collection[uuid.UUID]) -> None:
    """Those who were in a session are these participants of its event; raises Refused("report-elsewhere")."""
    topic = work.get(Topic, topic_id)
    known = work.session.scalars(sa.select(Attendee).where(Attendee.topic_id == topic_id)).all()
    for row in known:
        if row.participant_id not in people:
            work.remove(row)
    for key in set(people) - {row.participant_id for row in known}:
        if work.get(Participant, key).event_id != topic.event_id:
            raise Refused("report-elsewhere")
        work.add(Attendee(id=link_id(topic_id, key), topic_id=topic_id, participant_id=key))


def _points(said: Sequence[str]) -> list[str]:
    points = [text.strip() for text in said if text.strip()]
    if len(points) > POINTS:
        raise Refused("report-points", most=POINTS)
    return points
