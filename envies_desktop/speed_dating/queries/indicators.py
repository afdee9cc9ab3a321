"""The evening as it was typed, for its figures."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import OrganisationTheme, Territory, Theme
from envies_desktop.events import queries as events
from envies_desktop.events.model import Participant
from envies_desktop.live.model import EventClock
from envies_desktop.partnerships.model import FollowUp, Partnership
from envies_desktop.speed_dating.indicators import (
    Answer,
    Attendee,
    Call,
    EveningData,
    Indicators,
    Planned,
    indicators,
)
from envies_desktop.speed_dating.model import Meeting, Rating
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows, wishes_of_event
from envies_desktop.speed_dating.queries.seats import setup_of

Times = tuple[dt.datetime | None, dt.datetime | None]


def evening_indicators(session: Session, event_id: uuid.UUID, *, on: dt.date | None = None) -> Indicators:
    """The figures of an event on a day (today); raises Refused("store-gone") where it is no more."""
    return indicators(evening_data(session, event_id, on or dt.date.today()))


def evening_data(session: Session, event_id: uuid.UUID, on: dt.date) -> EveningData:
    """What the figures are counted from; raises Refused("store-gone") where there is no such event.

    Meetings, wishes and ratings of somebody who was taken out of the event are left out.
    """
    events.event_of(session, event_id)
    own = setup_of(session, event_id)
    rows = seated_rows(session, event_id)
    known = {row.id for row in rows}
    wishes = wishes_of_event(session, event_id)
    return EveningData(
        on=on,
        people=_people(session, event_id, rows, sides=own.pairing == "sides"),
        meetings=_meetings(session, event_id, known),
        wishes=tuple((w, other) for w, wished in wishes.items() for other in wished if {w, other} <= known),
        answers=_answers(session, event_id, known),
        begun=_begun(session, event_id),
        round_minutes=own.round_minutes,
        leads=_leads(session, event_id),
        calls=_calls(session, event_id),
    )


def _people(
    session: Session, event_id: uuid.UUID, rows: Iterable[SeatedRow], *, sides: bool
) -> tuple[Attendee, ...]:
    query = sa.select(Participant.id, Participant.arrived_at, Participant.left_at)
    found = session.execute(query.where(Participant.event_id == event_id))
    times: dict[uuid.UUID, Times] = {key: (arrived, left) for key, arrived, left in found}
    territories = dict(session.execute(sa.select(Territory.id, Territory.name)).all())
    themes = _themes(session)
    return tuple(
        Attendee(
            id=row.id,
            camp=row.side if sides or row.side == "support" else row.group,
            status=row.status,
            plays=row.side != "support",
            group=row.group,
            territory=territories.get(row.territory_id, "") if row.territory_id else "",
            themes=themes.get(row.organisation_id, ()) if row.organisation_id else (),
            arrived_at=times[row.id][0],
            left_at=times[row.id][1],
            shares=row.contact_consent,
        )
        for row in rows
    )


def _themes(session: Session) -> dict[uuid.UUID, tuple[str, ...]]:
    query = sa.select(OrganisationTheme.organisation_id, Theme.name).join(
        Theme, OrganisationTheme.theme_id == Theme.id
    )
    found: dict[uuid.UUID, list[str]] = defaultdict(list)
    for organisation_id, name in session.execute(query.order_by(Theme.name)):
        found[organisation_id].append(name)
    return {key: tuple(names) for key, names in found.items()}


def _meetings(session: Session, event_id: uuid.UUID, known: set[uuid.UUID]) -> tuple[Planned, ...] | None:
    plan = current_plan(session, event_id)
    if plan is None:
        return None
    query = sa.select(Meeting.round, Meeting.a_id, Meeting.b_id).where(Meeting.plan_id == plan.id)
    found = session.execute(query.order_by(Meeting.round, Meeting.table))
    return tuple(Planned(round_, a, b) for round_, a, b in found if {a, b} <= known)


def _answers(session: Session, event_id: uuid.UUID, known: set[uuid.UUID]) -> tuple[Answer, ...]:
    query = sa.select(Rating.rater_id, Rating.rated_id, Rating.value, Rating.share)
    found = session.execute(query.where(Rating.event_id == event_id).order_by(Rating.id))
    return tuple(Answer(*row) for row in found if {row[0], row[1]} <= known)


def _begun(session: Session, event_id: uuid.UUID) -> dict[int, dt.datetime]:
    clock = session.scalar(sa.select(EventClock).where(EventClock.event_id == event_id))
    begun = clock.begun if clock else {}
    return {int(number): dt.datetime.fromisoformat(moment) for number, moment in begun.items()}


def _leads(session: Session, event_id: uuid.UUID) -> dict[uuid.UUID, str]:
    query = sa.select(Partnership.id, Partnership.stage).where(Partnership.event_id == event_id)
    return dict(session.execute(query).all())


def _calls(session: Session, event_id: uuid.UUID) -> tuple[Call, ...]:
    query = (
        sa.select(FollowUp.partnership_id, FollowUp.months, FollowUp.due, FollowUp.done_on, FollowUp.status)
        .join(Partnership, FollowUp.partnership_id == Partnership.id)
        .where(Partnership.event_id == event_id)
        .order_by(FollowUp.due, FollowUp.id)
    )
    found = session.execute(query)
    return tuple(
        Call(lead, months, due, done is not None, status) for lead, months, due, done, status in found
    )
