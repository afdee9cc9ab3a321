"""Who sits where: made, kept, made again, gone back to."""

import pytest

from envies_desktop.refused import Refused
from envies_desktop.workshops.actions import plans
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.queries.drift import drift_of
from envies_desktop.workshops.queries.history import group_plans
from envies_desktop.workshops.queries.seats import groups_problem
from envies_desktop.workshops.queries.views import plan_view, shown
from envies_desktop.workshops.queries.wall import wall_of
from tests.workshops.rooms import Room


def test_problem_has_kinds_territories_and_organisations(room):
    found = room.read(groups_problem)
    assert len(found.people) == 12
    assert {one.label for one in found.people} == {
        "associations", "entreprises", "pouvoirs_publics", "enseignement_recherche", "citoyens",
    }  # fmt: skip
    assert len({one.party for one in found.people}) == 12
    assert (found.size, found.rounds, found.absent) == (4, 3, {})


def test_rules_absences_and_hours_are_of_the_problem(room):
    import datetime as dt

    room.rule("P1", "P2", "apart")
    room.rule("P3", "P4", "together")
    room.change("P5", status="absent")
    room.change("P6", arrival=dt.time(14, 10))
    found = room.read(groups_problem)
    assert found.apart == ((room["P1"].hex, room["P2"].hex),)
    assert found.together == ((room["P3"].hex, room["P4"].hex),)
    assert room["P5"].hex not in {one.id for one in found.people}
    assert found.absent == {0: {room["P6"].hex}}


@pytest.mark.parametrize("people", [0, 1])
def test_nobody_to_seat_is_said(store, people):
    with pytest.raises(Refused) as caught:
        Room(store, people).asked()
    assert (caught.value.code, caught.value.params) == ("seats-nobody", {"people": people})


def test_everybody_sits_once_in_each_round(room):
    seats = room.seats(room.plan())
    assert {(round_, name) for round_, _, name in seats} == {
        (r, f"P{n}") for r in range(3) for n in range(1, 13)
    }
    assert len(seats) == 36
    view = room.read(plan_view)
    assert (view.number, view.repeats, view.bound, view.proven, view.stale) == (
        1,
        view.bound,
        view.bound,
        True,
        False,
    )
    assert [len(one.tables) for one in view.rounds] == [3, 3, 3]
    assert view.encounters == 3 * 3 * 6


def test_plan_of_what_has_changed_meanwhile_is_refused(room, store):
    asked = room.asked()
    made = plan_groups(asked.problem, 0.5)
    room.change("P1", status="absent")
    with pytest.raises(Refused, match="seats-stale"), store.work("seats-make") as work:
        plans.save_groups(work, asked=asked, groups=made)
    assert room.read(plan_view) is None


def test_plan_is_refused_where_another_came_first(room, store):
    asked = room.asked()
    made = plan_groups(asked.problem, 0.5)
    room.plan()
    with pytest.raises(Refused, match="seats-stale"), store.work("seats-make") as work:
        plans.save_groups(work, asked=asked, groups=made)
    assert [row.number for row in room.read(group_plans)] == [1]


def test_round_played_is_kept_when_people_come_and_leave(room):
    first = room.seats(room.plan())
    room.change("P1", status="parti")
    room.add("Nouveau")
    drift = room.read(drift_of, 1)
    assert (drift.gone, drift.new) == ({room["P1"]}, {room["Nouveau"]})
    second = room.seats(room.plan(1))
    assert {seat for seat in second if seat[0] == 0} == {seat for seat in first if seat[0] == 0}
    assert {name for round_, _, name in second if round_ > 0} == {
        *(f"P{n}" for n in range(2, 13)), "Nouveau",
    }  # fmt: skip
    view = room.read(plan_view)
    assert (view.played, view.stale) == (1, False)
    assert not room.read(drift_of, 1).any


def test_all_rounds_played_leave_nothing_to_plan(room):
    room.plan()
    with pytest.raises(Refused) as caught:
        room.asked(3)
    assert (caught.value.code, caught.value.params) == ("seats-over", {"rounds": 3})


def test_rounds_that_were_never_planned_were_not_played(room):
    assert room.asked(2).played == 0


def test_hosts_keep_their_table_from_the_round_they_were_chosen_in(room):
    first = room.seats(room.plan())
    hosts = {table: name for round_, table, name in sorted(first) if round_ == 0}
    for table, name in hosts.items():
        room.host(table, name, since=1)
    second = room.seats(room.plan(1))
    for table, name in hosts.items():
        assert {at for round_, at, who in second if who == name} == {table}
    view = room.read(plan_view)
    assert view.hosts == 3
    assert all(table.people[0].host for one in view.rounds for table in one.tables)


def test_who_stays_keeps_the_table_that_was_chosen(room):
    room.stay("P7", 3)
    room.stay("P8")
    seats = room.seats(room.plan())
    assert {table for _, table, name in seats if name == "P7"} == {3}
    assert len({table for _, table, name in seats if name == "P8"}) == 1


def test_stale_plan_says_so(room):
    room.plan()
    assert not room.read(shown).plan.stale
    room.setup(size=6)
    assert room.read(shown).plan.stale


def test_former_plan_is_gone_back_to_and_one_is_removed(room, store):
    first = room.plan()
    second = room.plan()
    with store.work("seats-choose", number=1) as work:
        plans.set_current_plan(work, plan_id=first)
    assert [(row.number, row.current) for row in room.read(group_plans)] == [(2, False), (1, True)]
    with pytest.raises(Refused, match="seats-in-force"), store.work("seats-remove") as work:
        plans.remove_plan(work, plan_id=first)
    with store.work("seats-remove", number=2) as work:
        plans.remove_plan(work, plan_id=second)
    assert [row.number for row in room.read(group_plans)] == [1]
    room.plan()
    assert room.read(group_plans)[0].number == 3


def test_made_plan_is_taken_back(room, store):
    room.plan()
    store.undo()
    assert room.read(plan_view) is None


def test_wall_names_everybody_by_last_name_with_who_changes_table(room):
    seats = room.seats(room.plan())
    first = room.read(wall_of, 0)
    assert [line.name for line in first.lines] == sorted((f"P{n} Léa" for n in range(1, 13)), key=str)
    assert (first.against, first.movers) == ("", 0)
    second = room.read(wall_of, 1)
    before = {name: table for round_, table, name in seats if round_ == 0}
    after = {name: table for round_, table, name in seats if round_ == 1}
    assert second.against == "round"
    assert second.movers == sum(before[name] != after[name] for name in before)


def test_wall_of_a_plan_made_again_marks_who_sits_elsewhere(room):
    room.plan()
    former = {line.participant: line.table for line in room.read(wall_of, 1).lines}
    room.change("P1", status="parti")
    room.plan(1)
    found = room.read(wall_of, 1)
    assert found.against == "sheet"
    assert {line.participant for line in found.lines if line.moved} == {
        line.participant for line in found.lines if former[line.participant] != line.table
    }
    assert room["P1"] not in {line.participant for line in found.lines}
