"""Everyone's evening, round by round."""

from dataclasses import replace

from envies_desktop.speed_dating.evenings import evenings, seated_first
from envies_desktop.speed_dating.printed import SheetMeeting
from tests.paper import samples


def test_every_round_is_a_meeting_or_a_pause():
    plan = samples.plan(12, 10)
    for _, slots in evenings(plan):
        assert [slot.round.number for slot in slots] == [1, 2, 3, 4, 5, 6, 7]
        assert {slot.state for slot in slots} <= {"meeting", "idle"}


def test_both_sides_see_the_same_meeting():
    found = {person.guest.id: slots for person, slots in evenings(samples.plan(12, 10))}
    for me, slots in found.items():
        for slot in slots:
            if slot.partner is not None:
                back = found[slot.partner.guest.id][slot.round.number - 1]
                assert (back.partner.guest.id, back.table) == (me, slot.table)
                assert (back.own_rank, back.their_rank) == (slot.their_rank, slot.own_rank)


def test_rounds_outside_someones_hours_are_away():
    plan = samples.plan(1, 1)
    people = (replace(plan.people[0], first_round=2, last_round=3), plan.people[1])
    _, slots = next(evenings(replace(plan, people=people, meetings=())))
    assert [slot.state for slot in slots] == ["away", "idle", "idle", "away", "away", "away", "away"]


def test_delegation_has_several_meetings_in_a_round():
    plan = samples.plan(1, 2, 1)
    a, b, c = (person.guest.id for person in plan.people)
    both = (SheetMeeting(1, 1, a, b), SheetMeeting(1, 2, a, c))
    _, slots = next(evenings(replace(plan, meetings=both), {a}))
    assert [slot.table for slot in slots] == [1, 2]


def test_support_and_absent_people_have_no_evening():
    plan = samples.plan(2, 1)
    away = replace(plan.people[0], first_round=0, last_round=0)
    support = replace(plan.people[1], guest=replace(plan.people[1].guest, side="support"))
    found = evenings(replace(plan, people=(away, support, plan.people[2]), meetings=()))
    assert [person.guest.id for person, _ in found] == [plan.people[2].guest.id]


def _seated(plan, *meetings):
    found = seated_first(replace(plan, meetings=meetings))
    return [(g.first_round, g.first_table, g.rests) for g in (found[p.guest.id] for p in plan.people)]


def test_first_seat_is_that_of_the_first_meeting_and_a_rest_before_it_is_said():
    plan = samples.plan(1, 3, 2)
    a, b, c, _ = (person.guest.id for person in plan.people)
    assert _seated(plan, SheetMeeting(2, 1, a, b), SheetMeeting(1, 2, a, c)) == [
        (1, 2, False), (2, 1, True), (1, 2, False), (None, None, True),
    ]  # fmt: skip


def test_who_comes_later_does_not_rest_in_the_first_round():
    plan = samples.plan(1, 1, 2)
    late = replace(plan.people[0], first_round=2)
    plan = replace(plan, people=(late, plan.people[1]))
    a, b = (person.guest.id for person in plan.people)
    assert _seated(plan, SheetMeeting(2, 1, a, b)) == [(2, 1, False), (2, 1, True)]
