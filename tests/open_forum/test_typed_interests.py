"""Interests typed from paper."""

import pytest

from envies_desktop.open_forum.typed_interests import TypedInterests, read_interests
from envies_desktop.refused import Refused


@pytest.mark.parametrize("line", ["12 3 7 9", " 12: 3, 7 ; 9 ", "12 3 7 3 9"])
def test_line_is_a_badge_then_topics(line):
    assert read_interests(line) == TypedInterests(12, (3, 7, 9))


def test_badge_alone_empties_the_list():
    assert read_interests("12") == TypedInterests(12, ())


@pytest.mark.parametrize(
    ("line", "code", "params"),
    [
        ("", "interests-empty", {}),
        ("12 3 x", "interests-number", {"text": "x"}),
        ("12 ٣", "interests-number", {"text": "٣"}),
        ("1" * 5000, "interests-number", {"text": "1" * 20}),
        ("1 " * 150, "interests-many", {"most": 100}),
    ],
)
def test_line_that_says_something_else_is_refused(line, code, params):
    with pytest.raises(Refused) as refused:
        read_interests(line)
    assert (refused.value.code, refused.value.params) == (code, params)
