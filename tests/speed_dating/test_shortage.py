"""Meetings lost for lack of tables."""

from dataclasses import replace

from envies_desktop.speed_dating.shortage import lost_for_tables
from tests.speed_dating.planner.problems import two_sides


def test_what_finds_no_table_is_lost():
    problem = two_sides(14, 16, 8, 14)
    assert [lost_for_tables(problem, tables) for tables in (14, 16, 9, 5)] == [0, 0, 8 * 5, 8 * 9]


def test_rounds_that_fewer_people_attend_need_fewer_tables():
    problem = two_sides(2, 3, 3, 2, there={0: (0, 0)})
    assert [lost_for_tables(problem, tables) for tables in (2, 1)] == [0, 1]


def test_partners_run_out_before_tables():
    problem = two_sides(2, 2, 6, 2)
    assert [lost_for_tables(problem, tables) for tables in (2, 1)] == [0, 0]


def test_representatives_hold_several_meetings_at_once():
    problem = two_sides(4, 2, 2, 4, reps={4: 2, 5: 2})
    assert [lost_for_tables(problem, tables) for tables in (4, 3)] == [0, 2]


def test_groups_meet_one_another():
    groups = two_sides(2, 2, 1, 2)
    people = tuple(replace(p, side="ABC"[p.id % 3]) for p in groups.participants)
    assert lost_for_tables(replace(groups, participants=people), 1) == 1
