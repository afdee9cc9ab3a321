"""Made-up surprises are the same for a seed, spare small rooms, and every fault of an evening is found."""

import uuid
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.speed_dating.problem import Attendee, Problem
from envies_desktop.speed_dating.rehearsal import (
    CHECKS,
    Player,
    faults,
    keepable,
    made_up,
    made_up_answers,
)


def key(number):
    return uuid.UUID(int=number)


def room(a, b):
    return [Player(key(n), "A" if n < a else "B") for n in range(a + b)]


def test_surprises_are_the_same_for_a_seed_and_others_for_another():
    people = room(12, 10)
    assert made_up(people, 7, 10, 3) == made_up(people, 7, 10, 3)
    assert made_up(people, 7, 10, 3) != made_up(people, 7, 10, 4)


def test_evening_of_sixty_has_every_kind_of_surprise():
    counts = Counter(h.code for h in made_up(room(32, 28), 8, 30, 1))
    assert counts == {"absent": 5, "late": 3, "walk-in": 1, "leaves": 1, "lost-table": 1}


def test_walk_in_comes_to_the_smaller_side():
    assert [h.side for h in made_up(room(12, 10), 7, 10, 1) if h.code == "walk-in"] == ["B"]


def test_small_room_is_spared():
    assert [h.code for h in made_up(room(4, 4), 3, 2, 1)] == ["walk-in"]
    assert made_up([], 3, 2, 1) == ()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 10), st.integers(1, 30), st.integers(0, 10**6))
def test_surprises_fit_the_evening(a, b, rounds, tables, seed):
    happenings = made_up(room(a, b), rounds, tables, seed)
    taken = [h.who for h in happenings if h.who is not None]
    assert len(taken) == len(set(taken))
    assert [h.round for h in happenings] == sorted(h.round for h in happenings)
    for h in happenings:
        assert 0 <= h.round < rounds
        assert h.code != "late" or 0 < h.until < rounds
        assert h.code != "lost-table" or 1 <= h.table <= tables
    left = Counter(p.side for p in room(a, b) if p.id not in taken)
    assert left["A"] >= min(a, 4)
    assert left["B"] >= min(b, 4)


def test_answers_are_the_same_for_a_seed_and_go_both_ways():
    meetings = [(key(n), key(100 + n)) for n in range(200)]
    answers = made_up_answers(meetings, 5)
    assert answers == made_up_answers(meetings, 5)
    assert {said.value for said in answers} == {1, 2, 3, 4}
    assert {said.share for said in answers} == {None, True, False}
    couples = Counter(frozenset((said.rater, said.rated)) for said in answers)
    assert max(couples.values()) == 2
    assert 350 < len(answers) < 400


def test_meetings_that_can_stay_are_counted():
    people = tuple(Attendee(n, "AB"[n % 2], 1, 0, 3, 0, 2 if n else 1) for n in range(6))
    problem = Problem(
        rounds=3, tables=3, participants=people, pairs=((0, 1, 1), (0, 3, 1), (2, 3, 1), (4, 5, 1)), played=1,
        previous=((0, 0, 0, 1), (1, 0, 2, 3), (1, 1, 4, 5), (2, 0, 0, 3), (2, 1, 1, 2)), absent=(5,),
    )  # fmt: skip
    assert keepable(problem) == 1


SOUND = [(0, 0, key(1), key(2)), (0, 1, key(3), key(4)), (1, 0, key(1), key(4))]


def found(seats, **changes):
    values = {
        "reps": dict.fromkeys(map(key, range(9)), 1),
        "here": {r: set(map(key, range(9))) for r in range(3)},
        "closed": {},
        "played": seats,
        **changes,
    }
    return faults(seats, **values)


def test_sound_evening_has_no_fault():
    assert found(SOUND) == ()
    assert found(SOUND, played=[(r, t, b, a) for r, t, a, b in reversed(SOUND)]) == ()


@pytest.mark.parametrize(
    ("more", "code"),
    [((0, 2, key(1), key(5)), "nobody-twice"), ((0, 0, key(5), key(6)), "table-twice"),
     ((2, 0, key(2), key(1)), "pair-twice"), ((1, 1, key(40), key(5)), "absent-planned")],
)  # fmt: skip
def test_each_fault_is_found(more, code):
    assert found([*SOUND, more]) == (code,)


def test_lost_table_and_changed_history_are_found():
    assert found(SOUND, closed={1: {0}}) == ("table-lost",)
    assert found(SOUND, played=SOUND[:-1]) == ("history-changed",)
    assert len(CHECKS) == 6


def test_delegation_of_two_may_hold_two_meetings():
    seats = [*SOUND, (0, 2, key(1), key(5))]
    assert found(seats, reps={key(1): 2}) == ()
