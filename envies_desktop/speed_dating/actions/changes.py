"""Changing the plan in force by hand: each change is priced again, and refused for what it would break."""

import uuid
from collections.abc import Iterable

from envies_desktop.events import actions as events
from envies_desktop.events import queries as event_queries
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.speed_dating.prices import Add, Change, Move, Part, Place, Swap, moved_seats
from envies_desktop.speed_dating.problem import Seat
from envies_desktop.speed_dating.queries.hand import Hand, plan_on_hand
from envies_desktop.store.work import Work


def lock_meetings(work: Work, *, meeting_ids: Iterable[uuid.UUID], locked: bool = True) -> None:
    """Meetings that may not move when planning again, or that may again."""
    for key in meeting_ids:
        meeting = work.get(Meeting, key)
        if meeting.locked != locked:
            meeting.locked = locked


def move_meeting(work: Work, *, event_id: uuid.UUID, source: Place, target: Place) -> None:
    """Carry a meeting to another round or table; the meeting that is there comes in exchange."""
    hand = _hand(work, event_id)
    _change(work, hand, Move(source, target))


def swap_people(
    work: Work, *, event_id: uuid.UUID, one: Place, first: uuid.UUID, other: Place, second: uuid.UUID
) -> None:
    """Exchange `first`, who sits at `one`, with `second`, who sits at `other`."""
    hand = _hand(work, event_id)
    _change(work, hand, Swap(one, _place(hand, first), other, _place(hand, second)))


def part_pair(work: Work, *, event_id: uuid.UUID, a_id: uuid.UUID, b_id: uuid.UUID) -> None:
    """These two are never placed together: their meeting goes, and the rule stays for plans to come."""
    events.set_rule(work, a_id=a_id, b_id=b_id, rule="apart")
    hand = _hand(work, event_id)
    pair = (_place(hand, a_id), _place(hand, b_id))
    _change(work, hand, Part((min(pair), max(pair))))


def add_meeting(work: Work, *, event_id: uuid.UUID, target: Place, a_id: uuid.UUID, b_id: uuid.UUID) -> None:
    """A new meeting at a free place."""
    hand = _hand(work, event_id)
    pair = (_place(hand, a_id), _place(hand, b_id))
    _change(work, hand, Add(target, (min(pair), max(pair))))


def _hand(work: Work, event_id: uuid.UUID) -> Hand:
    work.session.flush()
    event_queries.event_of(work.session, event_id)
    hand = plan_on_hand(work.session, event_id)
    if hand is None:
        raise Refused("plan-none")
    return hand


def _place(hand: Hand, participant_id: uuid.UUID) -> int:
    found = hand.places.get(participant_id)
    if found is None:
        raise Refused("store-gone", kind="participant")
    return found


def _change(work: Work, hand: Hand, change: Change) -> None:
    price = hand.price(change)
    if price.conflicts:
        first = price.conflicts[0]
        raise Refused(first.code, **first.params)
    plan = work.get(MeetingPlan, hand.plan_id)
    for key, before, after in zip(hand.keys, hand.meetings, moved_seats(hand.meetings, change), strict=True):
        if after is None:
            work.remove(work.get(Meeting, key))
        elif after != before:
            _sit(work.get(Meeting, key), after, hand)
    if isinstance(change, Add):
        i, j = change.pair
        r, t = change.target
        work.add(Meeting(plan_id=plan.id, round=r, table=t, a_id=hand.ids[i], b_id=hand.ids[j]))
    plan.origin = "manual"
    plan.status = "feasible"
    plan.fairness_proven = False
    plan.score += price.score
    plan.bound = max(plan.bound, float(plan.score))


def _sit(meeting: Meeting, seat: Seat, hand: Hand) -> None:
    r, t, i, j = seat
    for name, value in (("round", r), ("table", t), ("a_id", hand.ids[i]), ("b_id", hand.ids[j])):
        if getattr(meeting, name) != value:
            setattr(meeting, name, value)
