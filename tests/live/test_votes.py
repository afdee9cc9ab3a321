"""Votes by dots: what a tally says, who is first, what does not add up."""

import uuid

import pytest

from envies_desktop.live.votes import (
    Item,
    check_person,
    default_dots,
    doubts,
    read_dots,
    read_totals,
    standings,
    top,
)
from envies_desktop.refused import Refused

TWELVE, SEVEN, A = (uuid.UUID(int=n) for n in (12, 7, 1))
ITEMS = [
    Item(TWELVE, "12", "Les horaires", ("15",)),
    Item(SEVEN, "7", "La cantine"),
    Item(A, "A", "Ensemble"),
]


@pytest.mark.parametrize(("count", "dots"), [(0, 3), (9, 3), (10, 3), (11, 4), (26, 9), (40, 13)])
def test_each_has_a_third_of_the_topics_in_dots_and_three_at_least(count, dots):
    assert default_dots(count) == dots


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("12 3", [(TWELVE, 3, False)]),
        ("12:3; 7=2", [(TWELVE, 3, False), (SEVEN, 2, False)]),
        ("12 +3, a 4", [(TWELVE, 3, True), (A, 4, False)]),
        ("12+3\n15 0", [(TWELVE, 3, True), (TWELVE, 0, False)]),
        ("", []),
    ],
)
def test_totals_are_read_as_they_are_written(text, read):
    assert read_totals(text, ITEMS) == read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("12", "tally-line"),
        ("12 -3", "tally-line"),
        ("12 3 7 2", "tally-line"),
        ("12 123456789", "tally-line"),
        ("7 2; 99 3", "tally-unknown"),
        ("<b>12</b> 3", "tally-line"),
    ],
)
def test_total_that_cannot_be_read_is_refused(text, code):
    with pytest.raises(Refused) as refused:
        read_totals(text, ITEMS)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("12 12 7", {TWELVE: 2, SEVEN: 1}),
        ("12x2, 7", {TWELVE: 2, SEVEN: 1}),
        ("12 × 2 A 15", {TWELVE: 3, A: 1}),
        ("", {}),
    ],
)
def test_dots_of_a_person_are_read_as_they_are_written(text, read):
    assert read_dots(text, ITEMS) == read


def test_more_than_one_has_is_refused():
    check_person({TWELVE: 2, SEVEN: 1}, 3, 2)
    with pytest.raises(Refused) as refused:
        check_person({TWELVE: 2, SEVEN: 2}, 3, 2)
    assert (refused.value.code, refused.value.params) == ("ballot-person-dots", {"given": 4, "dots": 3})
    with pytest.raises(Refused) as refused:
        check_person({TWELVE: 3}, 3, 2)
    assert (refused.value.code, refused.value.params) == ("ballot-person-most", {"given": 3, "most": 2})


def test_those_who_have_as_many_share_a_rank():
    placed = standings(ITEMS, {SEVEN: 5, A: 5})
    assert [(one.item.code, one.dots, one.rank, one.tied) for one in placed] == [
        ("7", 5, 1, True), ("A", 5, 1, True), ("12", 0, 0, False),
    ]  # fmt: skip
    placed = standings(ITEMS, {SEVEN: 5, A: 5, TWELVE: 2})
    assert [one.rank for one in placed] == [1, 1, 3]


def test_top_has_whoever_ties_with_the_last():
    placed = standings(ITEMS, {SEVEN: 5, A: 2, TWELVE: 2})
    assert [one.item.code for one in top(placed, 2)] == ["7", "12", "A"]
    assert [one.item.code for one in top(placed, 1)] == ["7"]
    assert top(standings(ITEMS, {}), 3) == []


@pytest.mark.parametrize(
    ("dots", "slips", "lost", "codes"),
    [
        ({TWELVE: 8, SEVEN: 4}, None, 0, []),
        ({TWELVE: 8, SEVEN: 5}, None, 0, ["ballot-over"]),
        ({TWELVE: 9}, None, 0, ["ballot-item-over"]),
        ({TWELVE: 8}, None, 5, ["ballot-over", "ballot-lost"]),
        ({TWELVE: 6}, 3, 0, ["ballot-under"]),
        ({TWELVE: 6, SEVEN: 3}, 3, 0, []),
        ({TWELVE: 6, SEVEN: 4}, 3, 0, ["ballot-over"]),
        ({TWELVE: 6, SEVEN: 6, A: 3}, 5, 0, ["ballot-slips"]),
        ({}, 4, 0, []),
    ],
)
def test_what_does_not_add_up_is_told(dots, slips, lost, codes):
    found = doubts(standings(ITEMS, dots), dots=3, most=2, people=4, slips=slips, lost=lost)
    assert [doubt.code for doubt in found] == codes
