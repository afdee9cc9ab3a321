"""Who holds a sheet that no longer says what the plan says: counted from paper, not from former plans."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from envies_desktop.activity import Seat
from envies_desktop.events.queries.printed import NOT_PRINTED
from envies_desktop.events.queries.printings import (
    GONE,
    Sheets,
    SheetsNow,
    first_seat,
    last_sheets,
)
from envies_desktop.speed_dating.difference import Held, Meeting, PersonChange, person_change
from envies_desktop.speed_dating.model import MeetingPlan
from envies_desktop.speed_dating.queries.again import former_of
from envies_desktop.speed_dating.queries.facts import planned
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows


@dataclass(frozen=True, slots=True)
class Reprints:
    """Whose agenda must be replaced, and why; `badges` are those whose badge names a wrong first table.

    `noted` says whether any agenda of the event is known to be printed: where none is, the sheets in hand
    are taken to be those of the plan that the evening began with. `names` is how sentences call everybody.
    """

    plan: int
    changes: tuple[PersonChange, ...]
    badges: frozenset[uuid.UUID]
    noted: bool
    names: Mapping[uuid.UUID, str]

    @property
    def people(self) -> frozenset[uuid.UUID]:
        """Whose agenda it is."""
        return frozenset(change.person for change in self.changes)


def sheets_now(session: Session, event_id: uuid.UUID) -> SheetsNow:
    """What sheets printed now would say; without a plan, who is expected."""
    rows = seated_rows(session, event_id, wishes={})
    plan = current_plan(session, event_id)
    return sheets_of(rows, former_of(session, plan.id) if plan else None)


def sheets_of(rows: Sequence[SeatedRow], meetings: tuple[Held, ...] | None) -> SheetsNow:
    """The same from what was read: everybody of the event, the meetings of the plan."""
    known = frozenset(row.id for row in rows if row.status not in NOT_PRINTED)
    expected = frozenset(row.id for row in rows if row.status not in GONE)
    told, found = _by_person(meetings or ()), SheetsNow({}, expected, known)
    here = [row.id for row in rows if planned(row)] if meetings is not None else []
    return replace(found, seats={key: found.cleared(told.get(key, ())) for key in here})


def sheets_in_hand(session: Session, event_id: uuid.UUID, document: str) -> tuple[Sheets, bool]:
    """What each person reads on the last sheet printed for them, and whether any was noted.

    Who has none noted is taken to hold one of the plan that the evening began with: nobody is to be sent to
    a wrong table because paper was printed elsewhere.
    """
    noted = last_sheets(session, event_id, document)
    plan = current_plan(session, event_id)
    begun = _by_person(former_of(session, _begun_with(session, plan))) if plan else {}
    return {**begun, **noted}, bool(noted)


def reprints(session: Session, event_id: uuid.UUID, *, since: int) -> Reprints | None:
    """Whose sheets are wrong for the rounds from `since` (from 0) on, by name; None without a plan."""
    plan = current_plan(session, event_id)
    if plan is None:
        return None
    rows = seated_rows(session, event_id, removed=True, wishes={})
    now = sheets_of([row for row in rows if not row.removed], former_of(session, plan.id))
    agendas, noted = sheets_in_hand(session, event_id, "agendas")
    badges, _ = sheets_in_hand(session, event_id, "badges")
    changes = [
        person_change(key, _ahead(now.cleared(agendas.get(key, ())), since), _ahead(seats, since))
        for key, seats in now.seats.items()
    ]
    return Reprints(
        plan=plan.number,
        changes=tuple(change for change in changes if change.any),
        badges=frozenset(
            key
            for key, seats in now.seats.items()
            if (told := first_seat(now.cleared(badges.get(key, ())))) != first_seat(seats, since)
            and (told is None or told[0] >= since)
        ),
        noted=noted,
        names={row.id: row.label for row in rows},
    )


def _begun_with(session: Session, plan: MeetingPlan) -> uuid.UUID:
    """The plan that those made again in the middle of the evening go back to."""
    while plan.replan and plan.after_id is not None:
        former = session.get(MeetingPlan, plan.after_id)
        if former is None:
            break
        plan = former
    return plan.id


def _by_person(meetings: tuple[Held, ...]) -> dict[uuid.UUID, tuple[Seat, ...]]:
    found: dict[uuid.UUID, list[Seat]] = defaultdict(list)
    for round_, table, a, b in meetings:
        found[a].append((round_, table, b))
        found[b].append((round_, table, a))
    return {key: tuple(sorted(seats)) for key, seats in found.items()}


def _ahead(seats: tuple[Seat, ...], since: int) -> tuple[Meeting, ...]:
    return tuple(Meeting(*seat) for seat in seats if seat[0] >= since)
