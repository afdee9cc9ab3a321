import random

import pytest

from envies_desktop.speed_dating.shares import Presence, draft, shares


def sides(a, b, rounds, **kw):
    people = [Presence("A", 1, 0, rounds - 1) for _ in range(a)]
    people += [Presence("B", 1, 0, rounds - 1) for _ in range(b)]
    return people


def partners(people, apart=()):
    found = []
    for i, p in enumerate(people):
        mask = 0
        for j, q in enumerate(people):
            if p.side != q.side and (i, j) not in apart and (j, i) not in apart:
                mask |= 1 << j
        found.append(mask)
    return found


def ask(people, rounds, tables, apart=(), mandatory=(), locked=()):
    return shares(
        rounds=rounds, tables=tables, people=people, partners=partners(people, apart),
        mandatory=mandatory, locked=locked,
    )  # fmt: skip


def test_an_evening_of_twelve_and_ten():
    found = ask(sides(12, 10, 7), 7, 10)
    assert set(found[:12]) == {(5, 6)}
    assert set(found[12:]) == {(7, 7)}


def test_few_tables_are_shared_by_both_sides():
    found = ask(sides(12, 10, 7), 7, 6)
    assert set(found[:12]) == {(3, 4)}
    assert set(found[12:]) == {(4, 5)}


def test_more_rounds_than_partners():
    found = ask(sides(4, 3, 10), 10, 5)
    assert set(found[:4]) == {(3, 3)}
    assert set(found[4:]) == {(4, 4)}


def test_a_full_square_needs_every_pair():
    assert set(ask(sides(6, 6, 6), 6, 6)) == {(6, 6)}


def test_nobody_one_person_one_side():
    assert ask([], 5, 5) == []
    assert ask(sides(1, 0, 5), 5, 5) == [(0, 0)]
    assert set(ask(sides(3, 0, 5), 5, 5)) == {(0, 0)}


def test_late_people_are_equal_among_themselves():
    rounds = 8
    people = [Presence("A", 1, 3 if i < 4 else 0, rounds - 1) for i in range(12)]
    people += [Presence("B", 1, 0, rounds - 1) for _ in range(10)]
    found = ask(people, rounds, 10)
    assert len(set(found[:4])) == len(set(found[4:12])) == len(set(found[12:])) == 1
    assert found[0][1] - found[0][0] <= 1
    assert found[0][0] >= 3


def test_several_representatives_hold_several_meetings():
    people = [Presence("A", 2, 0, 4), *sides(3, 6, 5)]
    found = ask(people, 5, 6)
    assert found[0][1] <= 6
    assert found[0][0] >= 5


def test_what_was_typed_is_kept():
    people = sides(6, 6, 4)
    people[0] = Presence("A", 1, 0, 3, fewest=None, most=2)
    people[1] = Presence("A", 1, 0, 3, fewest=4)
    found = ask(people, 4, 4)
    assert found[0][1] == 2
    assert found[1][0] >= 4


def test_a_demand_that_cannot_be_met_leaves_only_what_was_typed():
    people = [Presence("A", 1, 0, 3, fewest=4), *sides(0, 2, 4)]
    assert ask(people, 4, 4) == [(4, 2), (0, 1), (0, 1)]


def test_promised_meetings_have_their_place():
    people = sides(5, 5, 3)
    found = ask(people, 3, 5, mandatory=[(0, 5), (1, 5)], locked=[(0, 0, 2, 5)])
    assert found[5] == (3, 3)
    assert ask(people, 3, 5, mandatory=[(0, 5)], apart=[(0, 5)])[0] == (0, 3)


@pytest.mark.parametrize("seed", range(12))
def test_a_draft_is_a_schedule(seed):
    """What the minimum is promised on respects presence, places, tables, and never repeats a couple."""
    from envies_desktop.speed_dating import shares as module
    from envies_desktop.speed_dating.crowd import Crowd

    rng = random.Random(seed)
    rounds, tables = rng.randint(3, 9), rng.randint(2, 12)
    names = "AB" if seed % 2 else "ABCDE"
    people = []
    for i in range(rng.randint(6, 40)):
        first = rng.choice([0, 0, 0, 1, 2])
        last = rounds - 1 - rng.choice([0, 0, 0, 1])
        people.append(Presence(names[i % len(names)], rng.choice([1, 1, 1, 2]), first, max(first, last)))
    apart = {(rng.randrange(len(people)), rng.randrange(len(people))) for _ in range(5)}
    allowed = partners(people, apart)
    crowds = []

    class Seen(Crowd):
        def __init__(self, **kw):
            super().__init__(**kw)
            crowds.append(self)

    module.Crowd, kept = Seen, module.Crowd
    try:
        degrees = draft(
            rounds=rounds, tables=tables, people=people, partners=allowed, mandatory=(), locked=()
        )
    finally:
        module.Crowd = kept
    (crowd,) = crowds
    met, counted = set(), [0] * len(people)
    for r, couples in crowd.held.items():
        assert len(couples) <= tables
        for k, p in enumerate(people):
            times = sum(k in couple for couple in couples)
            counted[k] += times
            assert times <= (p.reps if p.first <= r <= p.last else 0)
        for i, j in couples:
            assert allowed[i] >> j & 1
            assert (min(i, j), max(i, j)) not in met
            met.add((min(i, j), max(i, j)))
    assert counted == degrees
