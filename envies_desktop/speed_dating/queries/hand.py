"""The current plan, held so that the price of any change is known at once."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events import queries as events
from envies_desktop.speed_dating.facts import Facts, problem_from
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.speed_dating.prices import Change, Conflict, Price, price_of
from envies_desktop.speed_dating.problem import Attendee, Problem, Seat
from envies_desktop.speed_dating.queries.facts import event_facts
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
    query = sa.select(MeetingPlan).where(MeetingPlan.id == plan_id, MeetingPlan.event_id == event_id)
    plan = session.scalar(query) if plan_id else current_plan(session, event_id)
    if plan is None:
        return None
    facts = event_facts(session, event_id)
    problem = problem_from(facts)
    rows = {row.id: row.label for row in events.participant_rows(session, event_id, removed=True)}
    records = list(
        session.scalars(
            sa.select(Meeting)
            .where(Meeting.plan_id == plan.id)
            .order_by(Meeting.round, Meeting.table, Meeting.id)
        )
    )
    ids = [p.id for p in facts.people]
    gone = dict.fromkeys(key for m in records for key in (m.a_id, m.b_id) if key not in set(ids))
    ids += gone
    places = {key: k for k, key in enumerate(ids)}
    return Hand(
        plan_id=plan.id,
        facts=facts,
        problem=_with_gone(problem, len(ids)),
        ids=tuple(ids),
        names=tuple(rows.get(key, "") for key in ids),
        meetings=tuple(
            (m.round, m.table, *sorted((places[m.a_id], places[m.b_id])))  # type: ignore[misc]  # sorted keeps two
            for m in records
        ),
        keys=tuple(m.id for m in records),
        locked=tuple(m.locked for m in records),
    )


def _with_gone(problem: Problem, count: int) -> Problem:
    """Those who left keep a place, so that their meetings can still be seen, moved and parted."""
    gone = [
        Attendee(id=k, side="", reps=1, min=0, max=0, first=0, last=-1)
        for k in range(len(problem.participants), count)
    ]
    return replace(problem, participants=(*problem.participants, *gone))
