"""What the `check` door finds wrong with the tables of a workshop."""

import pytest

from envies_desktop.workshops.model import GroupPlan, GroupSeat, WorkshopTable
from envies_desktop.workshops.queries.soundness import broken_rules
from envies_desktop.workshops.queries.views import plan_view


def codes(store):
    with store.read() as session:
        return [one.code for one in broken_rules(session)]


def test_plan_that_was_made_is_sound(room, store):
    room.host(1, "P1")
    room.plan()
    assert codes(store) == []


def test_person_at_two_tables_is_found(room, store):
    plan = room.plan()
    with store.work("x") as work:
        work.add(GroupSeat(plan_id=plan, round=0, table=9, participant_id=room["P1"]))
    assert codes(store) == ["rule-two-seats"]


def test_two_plans_in_force_are_found(room, store):
    first = room.plan()
    room.plan()
    with store.work("x") as work:
        work.get(GroupPlan, first).current = True
    assert codes(store) == ["rule-two-group-plans"]


def test_host_of_two_tables_is_found(room, store):
    room.host(1, "P1")
    with store.work("x") as work:
        work.add(WorkshopTable(event_id=room.event, number=2, host_id=room["P1"]))
    assert codes(store) == ["rule-two-hosted"]


@pytest.mark.parametrize("removed", ["P1", "P12"])
def test_somebody_taken_out_of_the_event_leaves_a_sound_plan(room, store, removed):
    from envies_desktop.events.actions import remove_participant

    room.plan()
    with store.work("participant-remove") as work:
        remove_participant(work, participant_id=room[removed])
    assert codes(store) == []
    assert room.read(plan_view) is not None
