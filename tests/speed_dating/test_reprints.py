"""Whose sheet is wrong: counted from the paper in hand, however many plans were made since."""

import pytest

from envies_desktop.activity import Seat
from envies_desktop.events import actions as events
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.difference import Meeting
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.again import former_of, replan_of
from envies_desktop.speed_dating.queries.facts import event_facts, problem_of
from envies_desktop.speed_dating.queries.history import current_plan, plan_history
from envies_desktop.speed_dating.queries.reprints import reprints
from envies_desktop.speed_dating.queries.wall import wall_of


@pytest.fixture
def planned(store, evening):
    """The evening with a plan."""
    with store.read() as session:
        problem, ids = problem_of(session, evening.event)
    with store.work("plan-make") as work:
        mark = fingerprint(problem, ids)
        actions.save_plan(work, event_id=evening.event, plan=plan(problem), ids=ids, made_from=mark)
    return evening


def again(store, evening, name, status, played=1):
    """Somebody goes or comes, and the evening is planned again."""
    with store.work("participant-status") as work:
        events.set_status(work, participant_ids=[evening[name]], status=status)
    with store.read() as session:
        asked = replan_of(session, evening.event, played=played, replan="free")
    made = plan(asked.problem, replan="free")
    with store.work("plan-replan", round=played + 1) as work:
        actions.save_replan(work, again=asked, plan=made)


def seats(store, evening) -> dict:
    """What an agenda printed now would tell each person."""
    with store.read() as session:
        held = former_of(session, current_plan(session, evening.event).id)
    found: dict = {}
    for round_, table, a, b in held:
        found.setdefault(a, []).append((round_, table, b))
        found.setdefault(b, []).append((round_, table, a))
    return found


def hand_out(store, evening, only=(), documents=("agendas",)):
    """Print the sheets of the plan in force, for everybody or some."""
    told: dict[object, list[Seat]] = {
        key: held for key, held in seats(store, evening).items() if not only or key in only
    }
    with store.work("documents-print", live=True) as work:
        leaving = [events.Leaving(document, 1, told) for document in documents]
        events.record_printed(work, event_id=evening.event, documents=leaving, way="printer")


def wrong(store, evening, since=1):
    with store.read() as session:
        return reprints(session, evening.event, since=since)


def misled(store, evening, held, since=1):
    """Who would go, paper in hand, where the plan does not expect them: said by nothing but the two."""
    now = seats(store, evening)
    with store.read() as session:
        here = {row.id for row in event_facts(session, evening.event).people}
    return {
        key
        for key in here
        if sorted(s for s in held.get(key, []) if s[0] >= since)
        != sorted(s for s in now.get(key, []) if s[0] >= since)
    }


def test_two_plans_in_a_row_without_printing_leave_nobody_out(store, planned):
    held = seats(store, planned)
    hand_out(store, planned)
    again(store, planned, "A1", "absent")
    again(store, planned, "B3", "absent")
    found = wrong(store, planned)
    assert found.people == misled(store, planned, held)
    assert found.noted is True


def test_sheets_printed_elsewhere_are_those_that_the_evening_began_with(store, planned):
    held = seats(store, planned)
    again(store, planned, "A1", "absent")
    again(store, planned, "B3", "absent")
    found = wrong(store, planned)
    assert found.people == misled(store, planned, held)
    assert found.noted is False


def test_going_back_to_what_was_printed_needs_no_sheet(store, planned):
    hand_out(store, planned)
    again(store, planned, "A1", "absent")
    again(store, planned, "A1", "inscrit")
    with store.read() as session:
        first = min(plan_history(session, planned.event), key=lambda row: row.number)
    with store.work("plan-restore") as work:
        actions.set_current_plan(work, plan_id=first.id)
    assert wrong(store, planned).people == frozenset()


def test_who_was_printed_again_is_no_longer_counted(store, planned):
    hand_out(store, planned)
    again(store, planned, "A1", "absent")
    before = wrong(store, planned).people
    assert before
    someone = sorted(before)[0]
    hand_out(store, planned, only={someone})
    assert wrong(store, planned).people == before - {someone}
    hand_out(store, planned, only=before)
    assert wrong(store, planned).changes == ()


def test_change_is_told_from_the_sheet_in_hand(store, planned):
    held = seats(store, planned)
    hand_out(store, planned)
    again(store, planned, "A1", "absent")
    again(store, planned, "B3", "absent")
    now = seats(store, planned)
    for change in wrong(store, planned).changes:
        was = {other: Meeting(r, t, other) for r, t, other in held[change.person] if r >= 1}
        new = {other: Meeting(r, t, other) for r, t, other in now.get(change.person, []) if r >= 1}
        assert {m.partner for m in change.lost} == was.keys() - new.keys()
        assert {m.partner for m in change.gained} == new.keys() - was.keys()
        assert set(change.moved) == {(was[k], new[k]) for k in was.keys() & new.keys() if was[k] != new[k]}


def test_rounds_already_played_need_no_sheet(store, planned):
    hand_out(store, planned)
    again(store, planned, "A1", "absent", played=0)
    assert wrong(store, planned, since=3).people == frozenset()


def test_badge_names_a_wrong_first_table_until_that_round_is_played(store, planned):
    hand_out(store, planned, documents=("agendas", "badges"))
    held = {key: min(told)[:2] for key, told in seats(store, planned).items()}
    again(store, planned, "B1", "absent", played=0)
    now = {key: min(told)[:2] for key, told in seats(store, planned).items()}
    found = wrong(store, planned, since=0)
    here = held.keys() - {planned["B1"]}
    assert found.badges == {key for key in here if held[key] != now.get(key)}
    assert found.badges
    assert wrong(store, planned, since=3).badges == frozenset()


def test_badge_with_a_rest_that_is_over_says_where_to_sit_next(store, planned):
    person, told = planned["A2"], sorted(seats(store, planned)[planned["A2"]])
    assert told[0][0] == 0
    with store.work("documents-print", live=True) as work:
        late = [events.Leaving("badges", 1, {person: told[1:]})]
        events.record_printed(work, event_id=planned.event, documents=late, way="printer")
    assert wrong(store, planned, since=0).badges == {person}
    assert wrong(store, planned, since=1).badges == frozenset()


def test_wall_tells_who_must_not_trust_their_paper(store, planned):
    held = seats(store, planned)
    hand_out(store, planned)
    again(store, planned, "A1", "absent")
    again(store, planned, "B3", "absent")
    now = seats(store, planned)
    for round_ in (1, 2):
        with store.read() as session:
            lines = wall_of(session, planned.event, round_).lines
        moved = {line.participant for line in lines if line.moved}
        assert moved == {
            line.participant
            for line in lines
            if {s for s in held.get(line.participant, []) if s[0] == round_}
            != {s for s in now.get(line.participant, []) if s[0] == round_}
        }
