import pytest

from envies_desktop.events import actions as events
from envies_desktop.refused import Refused
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.history import plan_history
from envies_desktop.speed_dating.queries.views import plan_view


@pytest.fixture
def make(store, evening):
    """Plan the evening and keep the plan."""

    def made():
        with store.read() as session:
            problem, ids = problem_of(session, evening.event)
        found = plan(problem)
        with store.work("plan-make") as work:
            return actions.save_plan(
                work, event_id=evening.event, plan=found, ids=ids, made_from=fingerprint(problem, ids)
            ).id

    return made


def view(store, evening, plan_id=None):
    with store.read() as session:
        return plan_view(session, evening.event, plan_id)


def seats(store, evening):
    return {(m.round, m.table, m.a.label, m.b.label) for m in view(store, evening).meetings}


def test_save_plan_is_one_gesture_to_undo(store, evening, make):
    make()
    assert len(view(store, evening).meetings) == 9
    store.undo()
    assert view(store, evening) is None
    store.redo()
    assert len(view(store, evening).meetings) == 9


def test_a_plan_made_from_something_else_is_refused(store, evening):
    with store.read() as session:
        problem, ids = problem_of(session, evening.event)
    found, mark = plan(problem), fingerprint(problem, ids)
    evening.wish(A1=["B1"])
    with pytest.raises(Refused) as refused, store.work("plan-make") as work:
        actions.save_plan(work, event_id=evening.event, plan=found, ids=ids, made_from=mark)
    assert refused.value.code == "plan-stale"
    assert view(store, evening) is None


def test_history_goes_back_to_any_plan(store, evening, make):
    first = make()
    evening.wish(A1=["B1"], A2=["B2"])
    second = make()
    with store.read() as session:
        rows = plan_history(session, evening.event)
    assert [(r.number, r.current, r.meetings, r.author) for r in rows] == [
        (2, True, 9, "Anne"), (1, False, 9, "Anne"),
    ]  # fmt: skip
    with store.work("plan-choose", number=1) as work:
        actions.set_current_plan(work, plan_id=first)
    assert view(store, evening).number == 1
    assert view(store, evening, second).number == 2
    store.undo()
    assert view(store, evening).number == 2


def test_removing_plans(store, evening, make):
    first, second = make(), make()
    with pytest.raises(Refused) as refused, store.work("plan-remove") as work:
        actions.remove_plan(work, plan_id=second)
    assert refused.value.code == "plan-in-force"
    with store.work("plan-remove") as work:
        actions.remove_plan(work, plan_id=first)
    with store.read() as session:
        assert [r.number for r in plan_history(session, evening.event)] == [2]
    with store.work("plan-choose") as work:
        actions.set_current_plan(work, plan_id=second)
    make()
    assert view(store, evening).number == 3


def test_moving_a_meeting_exchanges_tables_and_is_undone(store, evening, make):
    make()
    before = seats(store, evening)
    with store.work("meeting-move") as work:
        actions.move_meeting(work, event_id=evening.event, source=(0, 0), target=(0, 2))
    after = seats(store, evening)
    assert len(before ^ after) == 4
    assert {seat[2:] for seat in before} == {seat[2:] for seat in after}
    shown = view(store, evening)
    assert shown.origin == "manual"
    assert not shown.quality.proven
    store.undo()
    assert seats(store, evening) == before
    assert view(store, evening).origin == "solver"


def test_a_change_that_breaks_a_rule_is_refused_with_its_name(store, evening, make):
    make()
    shown = view(store, evening)
    with store.work("meeting-lock") as work:
        actions.lock_meetings(work, meeting_ids=[shown.at(0, 0).id])
    with pytest.raises(Refused) as refused, store.work("meeting-move") as work:
        actions.move_meeting(work, event_id=evening.event, source=(0, 0), target=(0, 1))
    assert refused.value.code == "conflict-locked"
    assert refused.value.params["one"] == shown.at(0, 0).a.label
    assert refused.value.params["other"] == shown.at(0, 0).b.label
    with store.work("meeting-unlock") as work:
        actions.lock_meetings(work, meeting_ids=[shown.at(0, 0).id], locked=False)
        actions.move_meeting(work, event_id=evening.event, source=(0, 0), target=(0, 1))


def test_swapping_two_people(store, evening, make):
    with store.work("event-change") as work:
        change_setup(work, event_id=evening.event, rounds=1)
    evening.wish(A1=["B1"], A2=["B2"])
    make()
    shown = view(store, evening)
    one = next(m for m in shown.meetings if m.a.label == "A1")
    two = next(m for m in shown.meetings if m.a.label == "A2")
    score = [row.score for row in rows(store, evening)]
    with store.work("meeting-swap") as work:
        actions.swap_people(
            work, event_id=evening.event, one=(one.round, one.table), first=evening["A1"],
            other=(two.round, two.table), second=evening["A2"],
        )  # fmt: skip
    after = view(store, evening)
    assert {(m.a.label, m.b.label) for m in after.meetings} >= {("A1", "B2"), ("A2", "B1")}
    assert after.quality.honoured == 0
    assert rows(store, evening)[0].score == score[0] - 20
    assert {wish.code for wish in after.wishes} == {"unmet-by-hand"}


def rows(store, evening):
    with store.read() as session:
        return plan_history(session, evening.event)


def test_parting_a_pair_lasts(store, evening, make):
    make()
    shown = view(store, evening)
    first = shown.meetings[0]
    with store.work("pair-part") as work:
        actions.part_pair(work, event_id=evening.event, a_id=first.b.id, b_id=first.a.id)
    assert len(view(store, evening).meetings) == 8
    make()
    again = view(store, evening)
    assert (first.a.id, first.b.id) not in {(m.a.id, m.b.id) for m in again.meetings}
    store.undo()
    store.undo()
    assert len(view(store, evening).meetings) == 9


def test_adding_a_meeting_at_a_free_place(store, evening, make):
    make()
    first = view(store, evening).meetings[0]
    with store.work("pair-part") as work:
        actions.part_pair(work, event_id=evening.event, a_id=first.a.id, b_id=first.b.id)
    place = (first.round, first.table)
    with pytest.raises(Refused) as refused, store.work("meeting-add") as work:
        actions.add_meeting(work, event_id=evening.event, target=place, a_id=first.a.id, b_id=first.b.id)
    assert refused.value.code == "conflict-apart"
    with store.work("rule-remove") as work:
        events.remove_rule(work, a_id=first.a.id, b_id=first.b.id)
        actions.add_meeting(work, event_id=evening.event, target=place, a_id=first.b.id, b_id=first.a.id)
    assert seats(store, evening) >= {(*place, first.a.label, first.b.label)}


def test_without_a_plan_nothing_can_be_changed(store, evening):
    with pytest.raises(Refused) as refused, store.work("meeting-move") as work:
        actions.move_meeting(work, event_id=evening.event, source=(0, 0), target=(0, 1))
    assert refused.value.code == "plan-none"
