import uuid

from envies_desktop.workshops import encounters

A, B, C, D = (uuid.UUID(int=n) for n in range(1, 5))
SEATS = [
    (0, 1, A),
    (0, 1, B),
    (0, 2, C),
    (0, 2, D),
    (1, 1, A),
    (1, 1, C),
    (1, 2, B),
    (1, 2, D),
    (2, 1, A),
    (2, 1, B),
]


def test_meetings_are_counted_both_ways():
    met = encounters.met(SEATS)
    assert met[A] == {B: 2, C: 1}
    assert met[D] == {C: 1, B: 1}


def test_movers_are_those_who_sit_elsewhere_and_newcomers():
    before, after = (encounters.in_round(SEATS, place) for place in (1, 2))
    assert encounters.movers(before, after) == {B}
    assert encounters.movers({}, {A: 1}) == {A}


def test_plan_changed_for_those_whose_table_is_another_ahead():
    now = [(0, 2, A), (0, 1, B), (1, 1, A), (1, 2, C), (1, 2, B), (1, 2, D), (2, 1, A), (2, 1, B)]
    assert encounters.changed(SEATS, now, 1) == {C}
    assert encounters.changed(SEATS, SEATS, 0) == frozenset()


def test_mix_counts_worlds_and_colleagues():
    kinds = {A: "x", B: "x", C: "y", D: "z"}
    found = encounters.mix(encounters.by_table(SEATS), kinds, {A: "o", B: "o", C: "o", D: None})
    assert found == encounters.Mix(worlds=(1 + 2 + 2 + 2 + 1) / 5, most=3, colleagues=3)


def test_mix_of_no_table_is_nothing():
    assert encounters.mix({}, {}, {}) == encounters.Mix(0.0, 0, 0)
