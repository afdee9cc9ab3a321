"""Gestures on an event itself."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.actions.printings import forget_printed
from envies_desktop.events.checks import check_event
from envies_desktop.events.model import Event, EventClock, PairRule, Participant, ProgrammeItem, Wish
from envies_desktop.store.base import Record
from envies_desktop.store.work import Work

_OWN = ("id", "deleted_at", "updated_at", "updated_by", "folded", "sort_key", "demo")
_NOT_TAKEN_ALONG = ("photo_consent", "contact_consent", "access_needs")
"""What people said for one event only: asked again for the next one."""


def add_event(work: Work, *, kind: str, title: str, **fields: Any) -> Event:
    """A new event; `fields` are columns of `Event` (`breaks` is [[after round, minutes], …])."""
    values = _event_values({"kind": kind, "title": title, **fields})
    check_event(values)
    return work.add(Event(**values))


def change_event(work: Work, *, event_id: uuid.UUID, **fields: Any) -> Event:
    """Change some columns of an event."""
    event = work.get(Event, event_id)
    values = _event_values(fields)
    check_event({"start": event.start, "end": event.end, **values})
    written(event, values)
    return event


def _event_values(fields: dict[str, Any]) -> dict[str, Any]:
    values = cleaned(fields)
    if "breaks" in values:
        values["breaks"] = sorted([int(after), int(minutes)] for after, minutes in values["breaks"])
    return values


def remove_event(work: Work, *, event_id: uuid.UUID) -> None:
    """Take away an event with its programme, its participants, their wishes and rules, its clock, and what
    was printed of it."""
    work.remove(work.get(Event, event_id))
    for cls in (ProgrammeItem, Participant, Wish, PairRule, EventClock):
        work.remove_where(cls, cls.event_id == event_id)
    forget_printed(work, event_ids=[event_id])


def duplicate_event(
    work: Work,
    *,
    event_id: uuid.UUID,
    title: str = "",
    date: dt.date | None = None,
    participants: bool = False,
) -> Event:
    """A new event like this one: settings and programme, and on demand the people with wishes and rules.

    It is a draft without a date unless one is given; nobody is marked present, consents are asked again.
    """
    original = work.get(Event, event_id)
    values = _columns(original) | {"status": "brouillon", "date": date}
    copy = work.add(Event(**values | {"title": title.strip() or original.title}))
    work.session.flush()
    for item in work.session.scalars(
        sa.select(ProgrammeItem).where(ProgrammeItem.event_id == event_id)
    ).all():
        work.add(ProgrammeItem(**_columns(item) | {"event_id": copy.id}))
    if participants:
        _copy_people(work, event_id, copy.id)
    return copy


def _copy_people(work: Work, source: uuid.UUID, target: uuid.UUID) -> None:
    known: dict[uuid.UUID, uuid.UUID] = {}
    people = work.session.scalars(sa.select(Participant).where(Participant.event_id == source)).all()
    for person in people:
        values = {k: v for k, v in _columns(person).items() if k not in _NOT_TAKEN_ALONG}
        known[person.id] = work.add(Participant(**values | {"event_id": target, "status": "inscrit"})).id
    work.session.flush()
    for wish in work.session.scalars(sa.select(Wish).where(Wish.event_id == source)).all():
        if wish.wisher_id in known and wish.wished_id in known:
            ends = {"wisher_id": known[wish.wisher_id], "wished_id": known[wish.wished_id]}
            work.add(Wish(event_id=target, rank=wish.rank, **ends))
    for rule in work.session.scalars(sa.select(PairRule).where(PairRule.event_id == source)).all():
        if rule.a_id in known and rule.b_id in known:
            work.add(PairRule(event_id=target, a_id=known[rule.a_id], b_id=known[rule.b_id], rule=rule.rule))


def _columns(record: Record) -> dict[str, Any]:
    names = sa.inspect(type(record)).columns.keys()
    return {name: getattr(record, name) for name in names if name not in _OWN}
