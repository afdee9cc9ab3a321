"""The current plan, held so that the price of any change is known at once."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.speed_dating.facts import Facts, problem_from, room_for
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.speed_dating.prices import Add, Change, Conflict, Move, Price, price_of
from envies_desktop.speed_dating.problem import Attendee, Problem, Seat
from envies_desktop.speed_dating.queries.facts import Reading, read_event
from envies_desktop.speed_dating.queries.history import current_plan


@dataclass(frozen=True, slots=True)
class Hand:
    """A plan with today's problem: `ids[k]` and `names[k]` are participant k, `keys[m]` meeting m's record.

    People of the plan who are no longer planned come after the others; they may meet nobody.
    """

    plan_id: uuid.UUID
    facts: Facts
    problem: Problem
    ids: tuple[uuid.UUID, ...]
    names: tuple[str, ...]
    meetings: tuple[Seat, ...]
    keys: tuple[uuid.UUID, ...]
    locked: tuple[bool, ...]

    @property
    def places(self) -> dict[uuid.UUID, int]:
        """Participant → place in the problem."""
        return {key: k for k, key in enumerate(self.ids)}

    def price(self, change: Change) -> Price:
        """The price of a change; its conflicts and warnings carry names (`one`, `other`) for sentences."""
        price = price_of(self.problem, self.meetings, change)
        if isinstance(change, Add | Move) and change.target[1] in self.facts.closed:
            closed = Conflict("conflict-closed", {"table": change.target[1] + 1})
            price = replace(price, conflicts=(closed, *price.conflicts))
        return replace(
            price,
            conflicts=tuple(self._named(c) for c in price.conflicts),
            warnings=tuple(self._named(c) for c in price.warnings),
        )

    def _named(self, conflict: Conflict) -> Conflict:
        params: Mapping[str, Any] = conflict.params
        names = {
            word: self.names[params[letter]]
            for letter, word in (("i", "one"), ("j", "other"))
            if letter in params
        }
        return Conflict(conflict.code, {**params, **names})


def plan_on_hand(session: Session, event_id: uuid.UUID, plan_id: uuid.UUID | None = None) -> Hand | None:
    """A plan of an event (the current one unless another is named), None where there is none yet."""
    plan = chosen_plan(session, event_id, plan_id)
    return None if plan is None else hand_of(session, read_event(session, event_id), plan)


def chosen_plan(session: Session, event_id: uuid.UUID, plan_id: uuid.UUID | None) -> MeetingPlan | None:
    """The plan named, else the one in force."""
    if plan_id is None:
        return current_plan(session, event_id)
    query = sa.select(MeetingPlan).where(MeetingPlan.id == plan_id, MeetingPlan.event_id == event_id)
    return session.scalar(query)


def hand_of(session: Session, reading: Reading, plan: MeetingPlan) -> Hand:
    """A plan with the problem of an event that was read."""
    columns = (Meeting.id, Meeting.round, Meeting.table, Meeting.a_id, Meeting.b_id, Meeting.locked)
    query = sa.select(*columns).where(Meeting.plan_id == plan.id)
    records = session.execute(query.order_by(Meeting.round, Meeting.table, Meeting.id)).all()
    places = {p.id: k for k, p in enumerate(reading.facts.people)}
    for key in (key for m in records for key in (m.a_id, m.b_id)):
        places.setdefault(key, len(places))
    labels = {row.id: row.label for row in reading.rows}
    return Hand(
        plan_id=plan.id,
        facts=reading.facts,
        problem=_with_gone(reading.facts, tuple(places), [m.table for m in records]),
        ids=tuple(places),
        names=tuple(labels.get(key, "") for key in places),
        meetings=tuple(_seat(m.round, m.table, places[m.a_id], places[m.b_id]) for m in records),
        keys=tuple(m.id for m in records),
        locked=tuple(m.locked for m in records),
    )


def _seat(r: int, t: int, i: int, j: int) -> Seat:
    return (r, t, min(i, j), max(i, j))


def _with_gone(facts: Facts, ids: Sequence[uuid.UUID], held: Sequence[int]) -> Problem:
    """Those who left keep a place, so that their meetings can still be seen, moved and parted."""
    problem, party = problem_from(facts), dict(facts.elsewhere)
    gone = [
        Attendee(id=k, side="", reps=1, min=0, max=0, first=0, last=-1, party=party.get(ids[k]))
        for k in range(len(problem.participants), len(ids))
    ]
    room = room_for(facts, held)
    return replace(problem, tables=room, participants=(*problem.participants, *gone))
