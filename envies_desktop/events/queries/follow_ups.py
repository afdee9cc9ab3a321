"""Reading follow-up actions: those of an event, those that are late or due, those to be checked."""

import datetime as dt
import uuid
from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.follow_ups import check_due, urgency
from envies_desktop.events.model import ActionCheck, Event, FollowUpAction, Participant
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.store.reading import WITH_DELETED

_FIELDS = ("id", "event_id", "what", "owner_id", "due", "state", "origin", "origin_id", "demo")


@dataclass(frozen=True, slots=True)
class CheckRow:
    """What became of an action, `months` after its event."""

    months: int
    seen_on: dt.date
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A follow-up action; `owner` is a name, that of `owner_id` where it is a participant.

    `when` is "late", "week", "later", "undated" or "closed"; `to_check` after how many months it is to be
    checked now (0: it is not).
    """

    id: uuid.UUID
    event_id: uuid.UUID
    event: str
    what: str
    owner_id: uuid.UUID | None
    owner: str
    due: dt.date | None
    state: str
    origin: str
    origin_id: uuid.UUID | None
    demo: bool
    checks: tuple[CheckRow, ...]
    when: str
    to_check: int

    def check(self, months: int) -> CheckRow | None:
        """What was found after so many months, once it was."""
        return next((one for one in self.checks if one.months == months), None)


def follow_ups_of(session: Session, event_id: uuid.UUID, today: dt.date) -> list[FollowUpRow]:
    """Those of an event, in the order in which they were taken on."""
    return _rows(session, today, FollowUpAction.event_id == event_id)


def follow_ups_from(
    session: Session, origin: str, origins: Collection[uuid.UUID], today: dt.date
) -> dict[uuid.UUID, list[FollowUpRow]]:
    """Those that came of some rows, by the key of the row."""
    rows = _rows(session, today, FollowUpAction.origin == origin, FollowUpAction.origin_id.in_(origins))
    found: dict[uuid.UUID, list[FollowUpRow]] = {key: [] for key in origins}
    for row in rows:
        if row.origin_id is not None:
            found[row.origin_id].append(row)
    return found


def follow_ups_late(session: Session, today: dt.date) -> list[FollowUpRow]:
    """Those whose day has passed, of all events, the oldest first; none of the demonstration."""
    return [row for row in _waiting(session, today) if row.when == "late"]


def follow_ups_soon(session: Session, today: dt.date) -> list[FollowUpRow]:
    """Those due from today to seven days on; none of the demonstration."""
    return [row for row in _waiting(session, today) if row.when == "week"]


def checks_due(session: Session, today: dt.date) -> list[FollowUpRow]:
    """Those of which one asks now what became of them; none of the demonstration."""
    return [row for row in _waiting(session, today) if row.to_check]


def follow_up_card(session: Session, action_id: uuid.UUID, today: dt.date) -> FollowUpRow:
    """One of them; raises Refused("store-gone") where there is none any more."""
    for row in _rows(session, today, FollowUpAction.id == action_id):
        return row
    raise Refused("store-gone", kind="follow_up_action")


def _waiting(session: Session, today: dt.date) -> list[FollowUpRow]:
    rows = _rows(session, today, FollowUpAction.demo.is_(False), Event.demo.is_(False))
    return sorted(rows, key=lambda row: (row.due or dt.date.max, row.id))


def _rows(session: Session, today: dt.date, *conditions: sa.ColumnElement[bool]) -> list[FollowUpRow]:
    query = (
        sa.select(FollowUpAction, Event.title, Event.date)
        .join(Event, FollowUpAction.event_id == Event.id)
        .where(*conditions)
        .order_by(FollowUpAction.id)
    )
    found = session.execute(query).all()
    checks = _checks(session, [action.id for action, _, _ in found])
    owners = _owners(session, [action.owner_id for action, _, _ in found if action.owner_id])
    return [
        FollowUpRow(
            **{name: getattr(action, name) for name in _FIELDS},
            event=title,
            owner=owners.get(action.owner_id, action.owner),
            checks=checks.get(action.id, ()),
            when=urgency(action.state, action.due, today),
            to_check=check_due(action.state, day, [one.months for one in checks.get(action.id, ())], today),
        )
        for action, title, day in found
    ]


def _checks(session: Session, actions: Collection[uuid.UUID]) -> dict[uuid.UUID, tuple[CheckRow, ...]]:
    query = sa.select(ActionCheck).where(ActionCheck.action_id.in_(actions)).order_by(ActionCheck.months)
    found: dict[uuid.UUID, tuple[CheckRow, ...]] = {}
    for one in session.scalars(query):
        row = CheckRow(one.months, one.seen_on, one.state, one.note)
        found[one.action_id] = (*found.get(one.action_id, ()), row)
    return found


def _owners(session: Session, participants: Collection[uuid.UUID]) -> dict[uuid.UUID | None, str]:
    """ "Léa Martin (Azoth)"; those who left the event or the directory are named too."""
    query = (
        sa.select(
            Participant.id, Person.first_name, Person.last_name, Organisation.short_name, Organisation.name
        )
        .join(Person, Participant.person_id == Person.id)
        .outerjoin(Organisation, Participant.organisation_id == Organisation.id)
        .where(Participant.id.in_(participants))
    )
    found: dict[uuid.UUID | None, str] = {}
    for key, first, last, short, place in session.execute(query, execution_options=WITH_DELETED):
        name, called = f"{first} {last}".strip() or tr("Personne effacée"), short or place
        found[key] = f"{name} ({called})" if called else name
    return found
