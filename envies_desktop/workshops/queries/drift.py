"""What the plan in force does not know of: who has left, who has come."""

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from envies_desktop.workshops.queries.seats import current_plan, plan_seats, workshop_facts


@dataclass(frozen=True, slots=True)
class Drift:
    """Who sits in a round ahead and will not be there (`gone`), who is there and has no seat (`new`)."""

    gone: frozenset[uuid.UUID]
    new: frozenset[uuid.UUID]

    @property
    def any(self) -> bool:
        """Whether somebody has come or left."""
        return bool(self.gone or self.new)


def drift_of(session: Session, event_id: uuid.UUID, played: int) -> Drift:
    """The same from round `played` (from 0) on; nothing without a plan."""
    plan = current_plan(session, event_id)
    if plan is None:
        return Drift(frozenset(), frozenset())
    facts = workshop_facts(session, event_id)
    ahead = {(round_, who) for round_, _, who in plan_seats(session, plan.id) if round_ >= played}
    there = {
        (round_, one.id)
        for one in facts.people
        for round_ in range(max(played, one.first), min(facts.rounds - 1, one.last) + 1)
    }
    rounds = {round_ for round_, _ in ahead}
    new = {who for round_, who in there - ahead if round_ in rounds}
    return Drift(frozenset(who for _, who in ahead - there), frozenset(new))
