import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.diagnostics.compatibility import Common, Match, matches

POINTS = st.floats(0, 100)
COMMON = st.builds(Common, st.integers(0, 9), st.booleans(), st.integers(0, 17))


def test_parts_add_up():
    common = Common(needs_met=2, same_territory=True, shared_odd=1)
    assert matches({"mecenat": 60.0}, {"mecenat": 40.0}, common) == (
        Match("mecenat", 60.0, 40.0, readiness=43.0, needs=10, territory=5, odd=2, total=60.0, capped=False),
    )


@pytest.mark.parametrize(("common", "parts"), [
    (Common(), (0, 0, 0)),
    (Common(needs_met=4), (20, 0, 0)),
    (Common(needs_met=9), (20, 0, 0)),
    (Common(same_territory=True), (0, 5, 0)),
    (Common(shared_odd=3), (0, 0, 6)),
    (Common(shared_odd=17), (0, 0, 6)),
])  # fmt: skip
def test_each_part_has_its_most(common, parts):
    (found,) = matches({"mecenat": 0.0}, {"mecenat": 0.0}, common)
    assert (found.needs, found.territory, found.odd) == parts
    assert found.total == sum(parts)


def test_hundred_is_the_most_and_says_so():
    (found,) = matches({"mecenat": 100.0}, {"mecenat": 100.0}, Common(needs_met=1))
    assert (found.readiness, found.total, found.capped) == (100.0, 100.0, True)


def test_type_that_one_of_both_has_no_score_for_is_left_out():
    first = {"mecenat": 50.0, "pratiques_responsables": None, "cooperation_economique": 20.0}
    second = {"mecenat": None, "pratiques_responsables": 80.0, "cooperation_economique": 20.0}
    assert [found.type for found in matches(first, second, Common())] == ["cooperation_economique"]


def test_best_type_comes_first():
    first, second = {"a": 10.0, "b": 90.0, "c": 50.0}, {"a": 10.0, "b": 90.0, "c": 50.0}
    assert [found.type for found in matches(first, second, Common())] == ["b", "c", "a"]


@given(POINTS, POINTS, COMMON)
def test_match_is_symmetric_within_the_scale_and_nearer_the_lower_score(one, other, common):
    (found,) = matches({"k": one}, {"k": other}, common)
    (back,) = matches({"k": other}, {"k": one}, common)
    assert (found.total, found.readiness) == (back.total, back.readiness)
    assert 0 <= found.total <= 100
    assert min(one, other) - 1e-9 <= found.readiness <= (one + other) / 2 + 1e-9
    parts = found.readiness + found.needs + found.territory + found.odd
    assert found.total == pytest.approx(min(100, parts))


@given(POINTS, POINTS, COMMON, st.floats(0, 50))
def test_more_of_anything_never_lowers_a_match(one, other, common, more):
    (found,) = matches({"k": one}, {"k": other}, common)
    (readier,) = matches({"k": min(100, one + more)}, {"k": other}, common)
    nearer = Common(common.needs_met + 1, True, common.shared_odd + 1)
    (closer,) = matches({"k": one}, {"k": other}, nearer)
    assert readier.total >= found.total
    assert closer.total >= found.total
