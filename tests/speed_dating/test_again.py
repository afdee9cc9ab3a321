"""Planning again in the middle of an evening, from the store to the store."""

import pytest

from envies_desktop.events import actions as events
from envies_desktop.refused import Refused
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.actions import change_setup, register
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.again import replan_of
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.views import plan_view
from tests.speed_dating.verify import check


@pytest.fixture
def planned(store, evening):
    """The evening with a plan."""
    with store.read() as session:
        problem, ids = problem_of(session, evening.event)
    made = plan(problem)
    with store.work("plan-make") as work:
        mark = fingerprint(problem, ids)
        actions.save_plan(work, event_id=evening.event, plan=made, ids=ids, made_from=mark)
    return evening


def view(store, evening):
    with store.read() as session:
        return plan_view(session, evening.event)


def seats(store, evening, since=0):
    held = view(store, evening).meetings
    return {(m.round, m.table, m.a.label, m.b.label) for m in held if m.round >= since}


def again(store, evening, played, replan="stable"):
    """Plan again and keep it; what was asked and what was found."""
    with store.read() as session:
        asked = replan_of(session, evening.event, played=played, replan=replan)
    made = plan(asked.problem, replan=replan)
    with store.work("plan-replan", round=played + 1) as work:
        actions.save_replan(work, again=asked, plan=made)
    return asked, made


def mark(store, evening, name, status):
    with store.work("participant-status") as work:
        events.set_status(work, participant_ids=[evening[name]], status=status)


def as_document(problem):
    """The problem in the format of the door, for the independent checker."""
    people = [
        {
            "id": p.id, "side": p.side, "reps": p.reps, "min": p.min, "max": p.max, "from": p.first,
            "to": p.last, "wishes": list(p.wishes),
        }
        for p in problem.participants
    ]  # fmt: skip
    return {
        "version": 1, "rounds": problem.rounds, "tables": problem.tables, "participants": people,
        "pairs": [list(p) for p in problem.pairs], "forbidden": [list(p) for p in problem.forbidden],
        "mandatory": [list(p) for p in problem.mandatory], "played": problem.played,
        "previous": [list(s) for s in problem.previous], "absent": list(problem.absent),
        "locked": [list(s) for s in problem.locked],
    }  # fmt: skip


@pytest.mark.parametrize("replan", ["stable", "free"])
def test_a_no_show_changes_no_played_round(store, planned, replan):
    before = seats(store, planned)
    mark(store, planned, "A1", "absent")
    asked, made = again(store, planned, 1, replan)
    after = seats(store, planned)
    assert {s for s in after if s[0] == 0} == {s for s in before if s[0] == 0}
    assert [s for s in after if s[0] > 0 and "A1" in s] == []
    assert check(as_document(asked.problem), {"meetings": [list(s) for s in made.meetings]})["errors"] == []


def test_stable_keeps_every_meeting_that_is_still_possible(store, planned):
    before = seats(store, planned, since=1)
    mark(store, planned, "A1", "absent")
    _, made = again(store, planned, 1)
    possible = {s for s in before if "A1" not in s}
    assert possible <= seats(store, planned, since=1)
    assert made.kept == len(possible)
    assert made.status == "optimal"


def test_stable_fills_the_holes(store, planned):
    with store.read() as session:
        left_over = [p.person.id for p in plan_view(session, planned.event).people if p.meetings < 3]
    assert len(left_over) > 0
    with store.work("event-tables") as work:
        change_setup(work, event_id=planned.event, tables=4)
        register(work, event_id=planned.event, organisation={"name": "B4", "kind": "entreprise"})
    _, made = again(store, planned, 1)
    assert len(seats(store, planned, since=1)) == made.kept + 2


def test_who_comes_late_is_planned_from_the_next_round(store, planned):
    with store.work("participant-add") as work:
        change_setup(work, event_id=planned.event, tables=4)
        late = register(work, event_id=planned.event, organisation={"name": "B4", "kind": "entreprise"}).id
    again(store, planned, 1)
    met = [m for m in view(store, planned).meetings if late in (m.a.id, m.b.id)]
    assert [m.round for m in met] == [1, 2]


def test_wishes_met_before_somebody_left_still_count(store, planned):
    planned.wish(A2=["B1", "B2", "B3"])
    meeting = next(m for m in view(store, planned).meetings if m.round == 0 and m.a.label == "A2")
    mark(store, planned, meeting.b.label, "parti")
    asked, _ = again(store, planned, 1)
    place = {key: k for k, key in enumerate(asked.ids)}
    assert asked.problem.absent == (place[meeting.b.id],)
    assert place[meeting.b.id] in asked.problem.participants[place[planned["A2"]]].wishes


def test_a_lost_table_moves_its_meetings_only(store, planned):
    before = seats(store, planned)
    with store.work("event-tables") as work:
        change_setup(work, event_id=planned.event, closed_tables=[2])
    again(store, planned, 1)
    after = seats(store, planned)
    assert {s for s in after if s[0] == 0} == {s for s in before if s[0] == 0}
    assert {s[1] for s in after if s[0] > 0} == {0, 2}
    tables = {(s[0], *s[2:]): s[1] for s in before if s[1] != 1}
    kept = [s for s in after if s[0] > 0 and (s[0], *s[2:]) in tables]
    assert len(kept) >= 2
    assert [s[1] for s in kept] == [tables[s[0], *s[2:]] for s in kept]


def test_undo_returns_to_the_former_plan(store, planned):
    before = seats(store, planned)
    mark(store, planned, "A1", "absent")
    again(store, planned, 1)
    store.undo()
    assert seats(store, planned) == before
    assert view(store, planned).number == 1


def test_the_new_plan_says_what_it_follows(store, planned):
    first = view(store, planned).id
    mark(store, planned, "A1", "absent")
    again(store, planned, 2)
    with store.read() as session:
        kept = current_plan(session, planned.event)
    assert (kept.number, kept.after_id, kept.replan, kept.played) == (2, first, "stable", 2)
    assert not view(store, planned).changed


def test_locks_survive(store, planned):
    meeting = next(m for m in view(store, planned).meetings if m.round == 2)
    with store.work("meeting-lock") as work:
        actions.lock_meetings(work, meeting_ids=[meeting.id])
    again(store, planned, 1, "free")
    held = [m for m in view(store, planned).meetings if m.locked]
    assert [(m.round, m.table, m.a.id, m.b.id) for m in held] == [
        (2, meeting.table, meeting.a.id, meeting.b.id)
    ]


def test_a_change_meanwhile_is_refused(store, planned):
    with store.read() as session:
        asked = replan_of(session, planned.event, played=1, replan="stable")
    made = plan(asked.problem, replan="stable")
    mark(store, planned, "B1", "absent")
    with pytest.raises(Refused) as refused, store.work("plan-replan") as work:
        actions.save_replan(work, again=asked, plan=made)
    assert refused.value.code == "plan-stale"


def test_nothing_is_planned_after_the_last_round(store, planned):
    with store.read() as session, pytest.raises(Refused) as refused:
        replan_of(session, planned.event, played=3, replan="stable")
    assert refused.value.code == "plan-over"


def test_nobody_must_have_met_more_than_they_still_can(store, planned):
    planned.change("A2", fewest=3)
    mark(store, planned, "B1", "absent")
    asked, made = again(store, planned, 2)
    a2 = asked.ids.index(planned["A2"])
    assert asked.problem.participants[a2].min <= 3
    assert check(as_document(asked.problem), {"meetings": [list(s) for s in made.meetings]})["errors"] == []
