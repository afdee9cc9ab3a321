"""What the store says of a speed dating."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.queries.advised import Advised, advised
from envies_desktop.directory.model import NeedOffer
from envies_desktop.events import queries as events
from envies_desktop.events.kinds import AWAY
from envies_desktop.events.model import Event
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.facts import Facts, Someone, planned_problem
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.speed_dating.problem import Problem
from envies_desktop.speed_dating.queries.card import settings_of
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows, wishes_of_event
from envies_desktop.speed_dating.queries.seats import Setup, setup_of, table_count
from envies_desktop.speed_dating.schedule import Settings, window

Needs = dict[tuple[uuid.UUID | None, str], tuple[str, ...]]
Advice = Mapping[uuid.UUID, Advised]


def problem_of(session: Session, event_id: uuid.UUID) -> tuple[Problem, tuple[uuid.UUID, ...]]:
    """The problem of an event, and the participant of each place in it.

    Support tables, people who are not registered and people without a whole round are left out; every allowed
    pair is listed; the meetings locked in the current plan stay where they are. Raises Refused
    "problem-nobody", "problem-one-side", "problem-one-group" or "problem-no-pair" where there is nothing to
    plan.
    """
    facts = event_facts(session, event_id)
    problem = planned_problem(facts)
    refuse_hopeless(facts, problem)
    return problem, tuple(p.id for p in facts.people)


def names_of(session: Session, event_id: uuid.UUID, ids: Iterable[uuid.UUID]) -> tuple[str, ...]:
    """How sentences call the people of a problem, in its order."""
    labels = {row.id: row.label for row in seated_rows(session, event_id, removed=True)}
    return tuple(labels.get(key, "") for key in ids)


def refuse_hopeless(facts: Facts, problem: Problem) -> None:
    """Raise Refused("problem-…") where there is nothing to plan."""
    if len(facts.people) < 2:
        raise Refused("problem-nobody", people=len(facts.people))
    if facts.pairing == "sides":
        for side in ("A", "B"):
            if not any(p.side == side for p in facts.people):
                raise Refused("problem-one-side", side=side)
    elif len({p.group for p in facts.people}) < 2:
        raise Refused("problem-one-group", group=facts.people[0].group)
    if not problem.pairs:
        raise Refused("problem-no-pair")


@dataclass(frozen=True, slots=True)
class Reading:
    """An event read once: `rows` has those who were taken out too, `wishes` is by wisher, best first."""

    event: Event
    own: Setup
    rows: tuple[SeatedRow, ...]
    wishes: dict[uuid.UUID, tuple[uuid.UUID, ...]]
    facts: Facts


def event_facts(session: Session, event_id: uuid.UUID) -> Facts:
    """All that an event is planned from; raises Refused("store-gone") where there is no such event."""
    return read_event(session, event_id).facts


def read_event(session: Session, event_id: uuid.UUID) -> Reading:
    """The event, its people and the facts that follow from them."""
    event = events.event_of(session, event_id)
    own, settings = setup_of(session, event_id), settings_of(session, event)
    wishes = wishes_of_event(session, event_id)
    rows = tuple(seated_rows(session, event_id, removed=True, wishes=wishes))
    here = [row for row in rows if planned(row)]
    places = {row.organisation_id for row in here if row.organisation_id}
    needs, advice = _needs(session, places), advised(session, places)
    found = [someone(row, settings, needs, wishes.get(row.id, ()), advice) for row in here]
    people = tuple(p for p in found if p is not None)
    rules = events.pair_rules(session, event_id)
    facts = Facts(
        title=event.title,
        pairing=own.pairing,
        rounds=own.rounds,
        tables=table_count(session, event_id),
        follow=not own.tables,
        seated_side=own.seated_side,
        people=people,
        apart=tuple((a, b) for rule, a, b in rules if rule == "apart"),
        together=tuple((a, b) for rule, a, b in rules if rule == "together"),
        locked=_locked(session, event_id),
        closed=tuple(number - 1 for number in own.closed_tables),
        elsewhere=_elsewhere(rows, {p.id for p in people}),
    )
    return Reading(event, own, rows, wishes, facts)


def planned(row: SeatedRow) -> bool:
    """Whether somebody takes part in the rounds."""
    return not row.removed and row.side != "support" and row.status not in AWAY


def someone(
    row: SeatedRow, settings: Settings, needs: Needs, wishes: tuple[uuid.UUID, ...], advice: Advice
) -> Someone | None:
    """What is planned of a participant; None for somebody who cannot attend one whole round."""
    there = window(settings, row.arrival, row.departure)
    if there is None:
        return None
    said = advice.get(row.organisation_id, Advised()) if row.organisation_id else Advised()
    return Someone(
        id=row.id,
        label=row.label,
        side=row.side,
        group=row.group,
        reps=row.representatives,
        first=there[0],
        last=there[1],
        fewest=row.fewest,
        most=row.most,
        fixed_table=row.fixed_table,
        territory=row.territory_id,
        needs=needs.get((row.organisation_id, "besoin"), ()),
        offers=needs.get((row.organisation_id, "offre"), ()),
        wishes=wishes,
        types=said.types,
        sought=said.sought,
        party=row.organisation_id.hex if row.organisation_id else None,
    )


def _elsewhere(rows: Iterable[SeatedRow], people: set[uuid.UUID]) -> tuple[tuple[uuid.UUID, str], ...]:
    return tuple(
        (row.id, row.organisation_id.hex) for row in rows if row.organisation_id and row.id not in people
    )


def _needs(session: Session, organisations: Iterable[uuid.UUID]) -> Needs:
    query = (
        sa.select(NeedOffer.organisation_id, NeedOffer.side, NeedOffer.category)
        .where(NeedOffer.organisation_id.in_(list(organisations)), NeedOffer.status == "ouvert")
        .where(NeedOffer.category != "")
    )
    found: dict[tuple[uuid.UUID | None, str], list[str]] = defaultdict(list)
    for organisation_id, side, category in session.execute(query):
        found[organisation_id, side].append(category)
    return {key: tuple(sorted(codes)) for key, codes in found.items()}


def _locked(session: Session, event_id: uuid.UUID) -> tuple[tuple[int, int, uuid.UUID, uuid.UUID], ...]:
    query = (
        sa.select(Meeting.round, Meeting.table, Meeting.a_id, Meeting.b_id)
        .join(MeetingPlan, Meeting.plan_id == MeetingPlan.id)
        .where(MeetingPlan.event_id == event_id, MeetingPlan.current, Meeting.locked)
        .order_by(Meeting.round, Meeting.table)
    )
    return tuple((r, t, a, b) for r, t, a, b in session.execute(query))
