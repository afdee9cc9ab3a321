"""An event to plan again from a round on."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.again import Held, problem_again
from envies_desktop.speed_dating.facts import Facts, fingerprint
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.speed_dating.open_tables import packed, unpacked
from envies_desktop.speed_dating.problem import Plan, Problem, Replan, Seat
from envies_desktop.speed_dating.queries.facts import event_facts, refuse_hopeless
from envies_desktop.speed_dating.queries.history import current_plan


@dataclass(frozen=True, slots=True)
class Again:
    """What is asked of the planner in the middle of an event; picklable.

    `problem` is at the tables that are left, `former` the plan in force at the real ones (people by their
    place in `ids`). `made_from` changes whenever anything that is planned from does.
    """

    event_id: uuid.UUID
    after_id: uuid.UUID
    replan: Replan
    played: int
    problem: Problem
    ids: tuple[uuid.UUID, ...]
    former: tuple[Seat, ...]
    tables: int
    closed: tuple[int, ...]
    made_from: str

    def seats(self, plan: Plan) -> list[Seat]:
        """The meetings of a plan made from this problem, at their real tables."""
        history = [seat for seat in self.former if seat[0] < self.played]
        return unpacked(plan.meetings, self.tables, self.closed, history)


def replan_of(session: Session, event_id: uuid.UUID, *, played: int, replan: Replan) -> Again:
    """The problem from round `played` (from 0) on: the rounds before it are history.

    Raises Refused("plan-none") without a plan, Refused("plan-over") where no round is left, and as
    `problem_of` does.
    """
    plan = current_plan(session, event_id)
    if plan is None:
        raise Refused("plan-none")
    facts = event_facts(session, event_id)
    if played >= facts.rounds:
        raise Refused("plan-over", rounds=facts.rounds)
    return again_from(facts, plan, former_of(session, plan.id), played, replan)


def again_from(
    facts: Facts, plan: MeetingPlan, former: tuple[Held, ...], played: int, replan: Replan
) -> Again:
    """The same from what was read."""
    whole, ids = problem_again(facts, former, played=played, replan=replan)
    problem = packed(whole, facts.closed)
    refuse_hopeless(facts, problem)
    return Again(
        event_id=plan.event_id, after_id=plan.id, replan=replan, played=played, problem=problem, ids=ids,
        former=whole.previous, tables=whole.tables, closed=facts.closed, made_from=fingerprint(problem, ids),
    )  # fmt: skip


def former_of(session: Session, plan_id: uuid.UUID) -> tuple[Held, ...]:
    """The meetings of a plan, in order."""
    query = sa.select(Meeting.round, Meeting.table, Meeting.a_id, Meeting.b_id)
    rows = session.execute(
        query.where(Meeting.plan_id == plan_id).order_by(Meeting.round, Meeting.table, Meeting.id)
    )
    return tuple((r, t, a, b) for r, t, a, b in rows)
