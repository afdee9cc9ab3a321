"""Making the views of a plan."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import GROUP_SHAPES
from envies_desktop.speed_dating.facts import fingerprint, planned_problem
from envies_desktop.speed_dating.model import MeetingPlan
from envies_desktop.speed_dating.queries.card import settings_of
from envies_desktop.speed_dating.queries.facts import planned, read_event
from envies_desktop.speed_dating.queries.hand import Hand, chosen_plan, hand_of
from envies_desktop.speed_dating.queries.people import SeatedRow
from envies_desktop.speed_dating.queries.reasons import Reasons
from envies_desktop.speed_dating.queries.shown import (
    MeetingView,
    PersonPlan,
    PersonView,
    PlanView,
    Quality,
    WishView,
)
from envies_desktop.speed_dating.reach import reachable_wishes
from envies_desktop.speed_dating.schedule import pauses, rounds
from envies_desktop.speed_dating.shortage import lost_for_tables

SIDE_GROUPS = {"A": "associations", "B": "entreprises"}

People = Mapping[uuid.UUID, PersonView]
Wishes = Mapping[uuid.UUID, tuple[uuid.UUID, ...]]


def plan_view(session: Session, event_id: uuid.UUID, plan_id: uuid.UUID | None = None) -> PlanView | None:
    """A plan (the current one unless another is named) with all its views; None where there is none yet."""
    found = plan_view_with_hand(session, event_id, plan_id)
    return found[0] if found else None


def plan_view_with_hand(
    session: Session, event_id: uuid.UUID, plan_id: uuid.UUID | None = None
) -> tuple[PlanView, Hand] | None:
    """A plan as `plan_view` shows it, and ready to price changes: the event is read once for both."""
    plan = chosen_plan(session, event_id, plan_id)
    if plan is None:
        return None
    reading = read_event(session, event_id)
    hand = hand_of(session, reading, plan)
    own, wishes = reading.own, reading.wishes
    settings = settings_of(session, reading.event)
    people = _people(hand, reading.rows)
    meetings = _meetings(hand, people, wishes)
    wish_views = _wishes(people, wishes, meetings, Reasons(plan, hand, own.pairing))
    agendas = _agendas(hand, people, meetings, wish_views, max(plan.rounds, own.rounds))
    view = PlanView(
        id=plan.id,
        number=plan.number,
        current=plan.current,
        made_at=plan.made_at,
        author=plan.updated_by,
        origin=plan.origin,
        mode=plan.mode,
        seconds=plan.seconds,
        changed=made_from(hand) != plan.made_from,
        rounds=rounds(replace(settings, rounds=max(settings.rounds, plan.rounds))),
        pauses=pauses(settings),
        tables=max(reading.facts.tables, plan.tables),
        meetings=meetings,
        people=agendas,
        wishes=wish_views,
        left_out=tuple(people[row.id] for row in reading.rows if planned(row) and not people[row.id].planned),
        quality=_quality(plan, hand, agendas, wish_views),
    )
    return view, hand


def made_from(hand: Hand) -> str:
    """The fingerprint that a plan keeps: locking a meeting is no change of what it was made from."""
    facts = replace(hand.facts, locked=())
    return fingerprint(planned_problem(facts), tuple(p.id for p in facts.people))


def _people(hand: Hand, rows: Sequence[SeatedRow]) -> dict[uuid.UUID, PersonView]:
    there = {p.id: (p.first, p.last) for p in hand.facts.people}
    found = {}
    for row in rows:
        first, last = there.get(row.id, (0, -1))
        found[row.id] = PersonView(
            id=row.id,
            label=row.label,
            name=row.name,
            organisation=row.label.removesuffix(f" – {row.name}"),
            side=row.side,
            group=row.group,
            shape=_shape(row, hand.facts.pairing),
            first=first,
            last=last,
            planned=row.id in there,
        )
    return found


def _shape(row: SeatedRow, pairing: str) -> str:
    """That of the side people sit on, a school among the associations too; of the group where five meet."""
    return GROUP_SHAPES.get(row.group if pairing == "groups" else SIDE_GROUPS.get(row.side, ""), "")


def _meetings(hand: Hand, people: People, wishes: Wishes) -> tuple[MeetingView, ...]:
    ranks = {(a, b): rank for a, wished in wishes.items() for rank, b in enumerate(wished, 1)}
    found = []
    for key, locked, (r, t, i, j) in zip(hand.keys, hand.locked, hand.meetings, strict=True):
        a, b = hand.ids[i], hand.ids[j]
        if (people[a].side, people[b].side) == ("B", "A"):  # those who left come last in the problem
            a, b = b, a
        found.append(
            MeetingView(
                id=key,
                round=r,
                table=t,
                a=people[a],
                b=people[b],
                a_rank=ranks.get((a, b)),
                b_rank=ranks.get((b, a)),
                locked=locked,
            )
        )
    return tuple(found)


def _wishes(
    people: People, wishes: Wishes, meetings: Sequence[MeetingView], reasons: Reasons
) -> tuple[WishView, ...]:
    met = {frozenset((m.a.id, m.b.id)): m for m in meetings}
    found = []
    for wisher in people.values():
        for rank, wished_id in enumerate(wishes.get(wisher.id, ()) if wisher.planned else (), 1):
            if wished_id not in people:
                continue
            wished, meeting = people[wished_id], met.get(frozenset((wisher.id, wished_id)))
            code, params = ("", {}) if meeting else reasons.of(wisher, wished)
            found.append(
                WishView(
                    wisher=wisher,
                    wished=wished,
                    rank=rank,
                    mutual=wisher.id in wishes.get(wished_id, ()),
                    round=meeting.round if meeting else None,
                    table=meeting.table if meeting else None,
                    code=code,
                    params=params,
                )
            )
    return tuple(found)


def _agendas(
    hand: Hand, people: People, meetings: Sequence[MeetingView], wishes: Sequence[WishView], count: int
) -> tuple[PersonPlan, ...]:
    slots: dict[uuid.UUID, list[list[MeetingView]]] = defaultdict(lambda: [[] for _ in range(count)])
    for meeting in meetings:
        for who in (meeting.a, meeting.b):
            if meeting.round < count:
                slots[who.id][meeting.round].append(meeting)
    own: dict[uuid.UUID, list[bool]] = defaultdict(list)
    for wish in wishes:
        own[wish.wisher.id].append(wish.honoured)
    return tuple(
        PersonPlan(
            person=people[key],
            slots=tuple(tuple(slot) for slot in slots[key]),
            meetings=sum(len(slot) for slot in slots[key]),
            honoured=sum(own[key]),
            wishes=len(own[key]),
        )
        for key in hand.ids
    )


def _quality(
    plan: MeetingPlan, hand: Hand, agendas: Sequence[PersonPlan], wishes: Sequence[WishView]
) -> Quality:
    honoured = sum(wish.honoured for wish in wishes)
    wishers = [agenda.honoured for agenda in agendas if agenda.wishes]
    classes: dict[tuple[str, int, int], list[int]] = defaultdict(list)
    for agenda, p in zip(agendas, hand.problem.participants, strict=True):
        if agenda.person.planned:
            classes[p.side, p.last - p.first, p.reps].append(agenda.meetings)
    return Quality(
        honoured=honoured,
        reachable=max(honoured, reachable_wishes(hand.problem)),
        wishes=len(wishes),
        fewest=min(wishers, default=None),
        proven=plan.status == "optimal",
        fair_proven=plan.fairness_proven,
        gap=max(0.0, plan.bound - plan.score),
        meetings=len(hand.meetings),
        rounds=plan.rounds,
        tables=plan.tables,
        lost=lost_for_tables(hand.problem, hand.problem.tables - len(hand.facts.closed)),
        uneven=max((max(held) - min(held) for held in classes.values()), default=0),
    )
