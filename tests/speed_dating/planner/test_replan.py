"""Planning again after some rounds: what is kept, against trying every timetable."""

import random
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import Problem
from tests.speed_dating.planner.problems import checked, instance, own_wishes, two_sides
from tests.speed_dating.planner.test_everything import small_evenings, timetables


def half_played(name, gone, mode="score"):
    """The instance when half of its rounds are over and some people leave."""
    _, problem = instance(name)
    absent = random.Random(1).sample(range(len(problem.participants)), gone)
    return replace(
        problem, played=problem.rounds // 2, previous=plan(problem, mode=mode).meetings, absent=tuple(absent)
    )


def ahead(problem, meetings):
    """Meetings (round, i, j) of the rounds not played."""
    return {(r, i, j) for r, _, i, j in meetings if r >= problem.played}


def still_possible(problem):
    """Earlier meetings ahead whose people are both there."""
    return {m for m in ahead(problem, problem.previous) if not set(m[1:]) & set(problem.absent)}


@pytest.mark.parametrize("mode", ["fair", "score"])
@pytest.mark.parametrize(("name", "gone"), [("s20", 2), ("s40_tables", 6), ("s40_gen", 4), ("s40_win", 4)])
def test_stable_keeps_all_that_is_possible_at_its_table(name, gone, mode):
    problem = half_played(name, gone)
    made = checked(problem, plan(problem, mode=mode, replan="stable"))
    possible = still_possible(problem)
    assert made.kept == len(possible)
    assert possible <= ahead(problem, made.meetings)
    same = {seat for seat in problem.previous if (seat[0], *seat[2:]) in possible}
    assert same <= set(made.meetings)
    assert (made.status, made.replan) == ("optimal", "stable")


@pytest.mark.parametrize("mode", ["fair", "score"])
def test_free_looks_at_everything_again(mode):
    problem = half_played("s40", 4)
    free = checked(problem, plan(problem, mode=mode, replan="free"))
    stable = checked(problem, plan(problem, mode=mode, replan="stable"))
    assert free.status == "optimal"
    assert free.kept <= stable.kept
    assert mode == "fair" or free.score >= stable.score


def test_lost_table_keeps_as_many_as_fit():
    first = two_sides(3, 3, 3, 3)
    problem = replace(first, tables=2, played=1, previous=plan(first).meetings)
    problem = replace(problem, previous=tuple(s for s in problem.previous if s[0] > 0 or s[1] < 2))
    made = checked(problem, plan(problem, replan="stable"))
    assert made.kept == 4


def test_new_lock_moves_what_stands_in_its_way():
    first = two_sides(3, 3, 3, 3)
    old = plan(first).meetings
    one = next(seat for seat in old if seat[0] == 1)
    other = next(seat for seat in old if seat[0] == 2 and seat[2] == one[2])
    problem = replace(first, played=1, previous=old, locked=((1, one[1], *other[2:]),))
    made = checked(problem, plan(problem, replan="stable"))
    assert (1, one[1], *other[2:]) in made.meetings
    assert made.kept >= 2


def test_newcomer_fills_holes_without_moving_anybody():
    before = two_sides(
        3, 4, 3, 3, there={6: (2, 2)}, pairs=[(i, j, 1) for i in range(3) for j in range(3, 6)]
    )
    after = replace(two_sides(3, 4, 3, 3, most={0: 3}), played=1, previous=plan(before).meetings, absent=(3,))
    made = checked(after, plan(after, replan="stable"))
    assert made.kept == 4
    assert len([m for m in made.meetings if 6 in m[2:]]) == 2


@pytest.mark.parametrize(("seconds", "meetings"), [(None, 2), (0.0, 1)])
def test_time_that_runs_out_still_keeps_the_meetings(seconds, meetings):
    people = two_sides(5, 0, 2, 3).participants
    pairs = ((0, 1, 1), (0, 2, 1), (1, 2, 1), (3, 4, 1))
    problem = Problem(2, 3, people, pairs, played=1, previous=((1, 0, 3, 4),))
    made = checked(problem, plan(problem, mode="score", replan="stable", seconds=seconds))
    assert made.kept == 1
    assert (1, 0, 3, 4) in made.meetings
    assert len(made.meetings) >= meetings
    assert made.bound >= made.score


@st.composite
def interrupted(draw):
    """A small evening, planned, with one round played, perhaps someone gone or a table lost."""
    problem = draw(small_evenings())
    problem = replace(problem, locked=())
    try:
        made = plan(problem, mode="score")
    except Refused:
        assume(False)
    gone = tuple(draw(st.lists(st.integers(0, len(problem.participants) - 1), max_size=1)))
    most = max((seat[1] for seat in made.meetings if seat[0] == 0), default=0)
    fewer = draw(st.integers(most + 1, problem.tables)) if most + 1 < problem.tables else problem.tables
    return replace(problem, played=1, previous=made.meetings, absent=gone, tables=fewer)


@settings(max_examples=60, deadline=None)
@given(interrupted(), st.sampled_from(["fair", "score"]))
def test_stable_keeps_the_most_then_is_fair_then_scores(problem, mode):
    history = tuple(seat for seat in problem.previous if seat[0] == 0)
    as_locked = replace(problem, locked=history, played=0, previous=(), absent=())
    gone = set(problem.absent)
    former = ahead(problem, problem.previous)
    people = tuple(replace(p, min=0, wishes=()) if p.id in gone else p for p in as_locked.participants)
    met_before = {(i, j) for _, _, i, j in history}
    pairs = tuple(e for e in problem.pairs if e[:2] in met_before or not gone & set(e[:2]))
    musts = tuple(pair for pair in problem.mandatory if not gone & set(pair))
    later = replace(as_locked, participants=people, pairs=pairs, mandatory=musts)
    every = [
        (len(former & {(r, *pair) for pair, r in held.items()}),
         own_wishes(later, set(held)) if mode == "fair" else [], score)
        for held, score in timetables(later, after=1)
    ]  # fmt: skip
    try:
        made = checked(problem, plan(problem, mode=mode, replan="stable"))
    except Refused:
        assert every == []
        return
    best = max(every)
    assert made.kept == best[0]
    if made.status == "optimal":
        met = {(i, j) for _, _, i, j in made.meetings}
        assert (made.kept, own_wishes(later, met) if mode == "fair" else [], made.score) == best
