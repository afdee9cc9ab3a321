"""People come and leave: the others keep their table."""

import random

import pytest

from envies_desktop.workshops.again import keep_places, plan_again
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.problem import GroupsProblem, Member
from envies_desktop.workshops.seats import table_sizes


def problem(people=47, rounds=3, size=5, **more):
    members = tuple(Member(f"p{n}", str(n % 5), "", f"o{n // 2}") for n in range(people))
    return GroupsProblem(members, size, rounds, **more)


def without(known, gone, new=(), played=0, previous=(), **more):
    """The same people once some have left and others have come."""
    absent = {r: frozenset(gone) for r in range(played, known.rounds)}
    people = (*known.people, *(Member(id_, "0", "", None) for id_ in new))
    return GroupsProblem(
        people, known.size, known.rounds, absent=absent, played=played, previous=previous[:played], **more
    )


def moved(former, now, since):
    """Whose table is another one, of those who had one."""
    at = [{id_: t for t, table in enumerate(tables) for id_ in table} for tables in former]
    return {
        id_
        for r, tables in enumerate(now)
        for t, table in enumerate(tables)
        for id_ in table
        if r >= since and id_ in at[r] and at[r][id_] != t
    }


@pytest.fixture(scope="module")
def planned():
    known = problem()
    return known, plan_groups(known, 2.0).rounds


def test_two_who_leave_and_one_who_comes_move_hardly_anybody(planned):
    known, former = planned
    asked = without(known, ["p3", "p11"], ["new"], played=1, previous=former)
    found = plan_again(asked, former, {}, 2.0)
    assert found.rounds[0] == former[0]
    assert found.repeats == found.bound == 0
    assert len(moved(former, found.rounds, 1)) <= 4
    for r in (1, 2):
        assert sorted((len(t) for t in found.rounds[r]), reverse=True) == list(table_sizes(asked, r))
        assert {id_ for t in found.rounds[r] for id_ in t} == {one.id for one in asked.present(r)}


def test_plan_that_nobody_left_is_made_anew(planned):
    known, former = planned
    assert keep_places(known, former, {}) is None


def test_fewer_tables_are_planned_anew(planned):
    known, former = planned
    gone = [f"p{n}" for n in range(5)]
    assert keep_places(without(known, gone), former, {}) is None


def test_host_who_is_to_keep_another_table_is_planned_anew(planned):
    known, former = planned
    host = former[1][0][0]
    asked = without(known, ["p3"], played=1, previous=former, hosts=(host,))
    assert keep_places(asked, former, {host: 9}) is None


def test_newcomer_who_hosts_sits_at_their_table(planned):
    known, former = planned
    rounds = tuple(tuple(sorted(tables, key=len)) for tables in former)
    asked = without(known, [], ["new"], hosts=("new",))
    found = keep_places(asked, rounds, {"new": 1})
    assert found is not None
    at = [next(t for t, people in enumerate(tables) if "new" in people) for tables in found.rounds]
    assert at == [0, 0, 0]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_the_demands_hold(planned, seed):
    known, former = planned
    dice = random.Random(seed)
    ids = [one.id for one in known.people]
    gone = dice.sample(ids, 2)
    left = [id_ for id_ in ids if id_ not in gone]
    apart = (tuple(dice.sample(left, 2)), ("new", dice.choice(left)))
    found = plan_again(without(known, gone, ["new", "newer"], apart=apart), former, {}, 1.0)
    for tables in found.rounds:
        for table in tables:
            assert not any(set(pair) <= set(table) for pair in apart)
