from dataclasses import replace

from envies_desktop.speed_dating.problem import Attendee, Problem
from envies_desktop.speed_dating.reach import reachable_wishes


def problem(wishes, rounds=2, tables=4, **kw):
    """Three people of side A (0 to 2) and two of side B (3 and 4)."""
    people = tuple(
        Attendee(
            id=k, side="A" if k < 3 else "B", reps=1, min=0, max=rounds, first=0, last=rounds - 1,
            wishes=wishes.get(k, ()),
        )
        for k in range(5)
    )  # fmt: skip
    pairs = tuple((i, j, 1) for i in range(3) for j in (3, 4))
    return Problem(rounds=rounds, tables=tables, participants=people, pairs=pairs, **kw)


def test_somebody_wished_by_too_many_honours_as_many_as_there_are_rounds():
    assert reachable_wishes(problem({0: (3,), 1: (3,), 2: (3,)})) == 2


def test_a_mutual_wish_counts_for_both():
    assert reachable_wishes(problem({0: (3,), 3: (0,)})) == 2


def test_tables_limit_what_can_be_honoured():
    assert reachable_wishes(problem({0: (3, 4), 1: (3, 4)}, tables=1)) == 2


def test_what_may_not_meet_is_out_of_reach():
    assert reachable_wishes(problem({0: (3,)}, forbidden=((0, 3),))) == 0
    assert reachable_wishes(problem({0: (1,)})) == 0
    apart = problem({0: (3,)})
    people = apart.participants
    hours = (replace(people[0], last=0), *people[1:3], replace(people[3], first=1), people[4])
    assert reachable_wishes(replace(apart, participants=hours)) == 0


def test_no_wish_at_all():
    assert reachable_wishes(problem({})) == 0
