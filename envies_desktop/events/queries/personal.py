"""What events know of somebody: their registrations and rules; when they were last seen."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.queries.personal import Part, noted_on
from envies_desktop.directory.retention import Trace
from envies_desktop.events.model import Event, FollowUpAction, PairRule, Participant
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED

_SAID = {"role": "", "access_needs": "", "note": "", "photo_consent": None, "contact_consent": None}
CAME = ("inscrit", "present", "parti")


@dataclass(frozen=True, slots=True)
class NeedsDue:
    """An event whose access needs are to be forgotten since a day; `rows` are their participants."""

    event_id: uuid.UUID
    title: str
    date: dt.date
    since: dt.date
    rows: tuple[uuid.UUID, ...]


def erasure(session: Session, people: Collection[uuid.UUID], at: dt.datetime) -> Part:
    """What they said for each event goes; the registration too of those to come: past ones are a count."""
    here, coming, past = registrations(session, people, at)
    gone = {"deleted_at": at}
    rows = [Erasure("participant", key, {**_SAID, **(gone if key in coming else {})}) for key in here]
    of_them = sa.or_(PairRule.a_id.in_(here), PairRule.b_id.in_(here))
    rules = list(session.scalars(sa.select(PairRule.id).where(of_them)))
    rows += [Erasure("pair_rule", key, gone) for key in rules]
    owned = _owned(session, here)
    rows += [Erasure("follow_up_action", key, {"owner_id": None}) for key in owned]
    goes = {
        "erase-registrations": len(coming),
        "erase-said": len(past),
        "erase-rules": len(rules),
        "erase-follow-ups": len(owned),
    }
    return Part(tuple(rows), goes, {"stay-participations": len(past)})


def _owned(session: Session, participants: Collection[uuid.UUID]) -> list[uuid.UUID]:
    """The actions that they took on: who did goes, what is to be done stays."""
    query = sa.select(FollowUpAction.id).where(FollowUpAction.owner_id.in_(participants))
    return list(session.scalars(query, execution_options=WITH_DELETED))


def registrations(
    session: Session, people: Collection[uuid.UUID], at: dt.datetime
) -> tuple[list[uuid.UUID], list[uuid.UUID], list[uuid.UUID]]:
    """Their participants: all, cancelled ones included; those of events to come; those of past ones."""
    query = (
        sa.select(Participant.id, Participant.deleted_at, Event.date)
        .join(Event, Participant.event_id == Event.id)
        .where(Participant.person_id.in_(people))
    )
    today = at.astimezone().date()
    here = session.execute(query, execution_options=WITH_DELETED).all()
    coming = [p.id for p in here if p.deleted_at is None and (p.date is None or p.date >= today)]
    past = [p.id for p in here if p.deleted_at is None and p.id not in coming]
    return [p.id for p in here], coming, past


def traces(session: Session) -> Iterator[Trace]:
    """The day of each event where somebody came or was registered.

    An event without a date counts from the day of the registration.
    """
    query = sa.select(
        Participant.id, Participant.person_id, Participant.status, Event.date, Event.title
    ).join(Event, Participant.event_id == Event.id)
    for key, person, status, date, title in session.execute(query):
        code = "trace-participation" if status in CAME else "trace-registration"
        yield Trace(person, date or noted_on(key), code, {"title": title})


def whose(session: Session, beginning: str) -> set[uuid.UUID]:
    """The people whose registration, cancelled ones included, has an id that begins so (in plain hex)."""
    registered = session.execute(
        sa.select(Participant.id, Participant.person_id), execution_options=WITH_DELETED
    )
    return {person for key, person in registered if key.hex.startswith(beginning)}


def needs_due(session: Session, today: dt.date, days: int) -> list[NeedsDue]:
    """The events of more than `days` days ago whose access needs are still written; the demo apart."""
    query = (
        sa.select(Event.id, Event.title, Event.date, Participant.id.label("participant"))
        .join(Participant, Participant.event_id == Event.id)
        .where(Participant.access_needs != "", Participant.demo.is_(False), Event.demo.is_(False))
        .where(Event.date <= today - dt.timedelta(days=days))
        .order_by(Event.date, Event.id, Participant.id)
    )
    found: dict[uuid.UUID, NeedsDue] = {}
    for event_id, title, date, key in session.execute(query, execution_options=WITH_DELETED):
        assert date is not None  # the query compares it
        known = found.get(event_id)
        rows = (*known.rows, key) if known else (key,)
        found[event_id] = NeedsDue(event_id, title, date, date + dt.timedelta(days=days), rows)
    return list(found.values())
