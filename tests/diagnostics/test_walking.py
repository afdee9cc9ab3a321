"""Where an interview goes."""

import pytest

from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.walking import axis_end, beside, go_on_at, next_open, progress, whose_turn

KNOWN = shipped()["maturite_partenariat_association"]
IDS = [question.id for question in KNOWN.questions]


def _id(question):
    return question.id if question else None


def test_beside_stops_at_both_ends():
    assert [_id(beside(KNOWN, IDS[0], step)) for step in (-1, 1)] == [None, IDS[1]]
    assert _id(beside(KNOWN, IDS[-1], 1)) is None


def test_unknown_question_begins_at_the_first():
    assert _id(beside(KNOWN, "gone", 1)) == IDS[0]


def test_axis_ends_are_its_first_and_last_questions():
    asked = [question.id for question in KNOWN.questions_of["gouv"]]
    assert [_id(axis_end(KNOWN, asked[1], last=last)) for last in (False, True)] == [asked[0], asked[-1]]


def test_next_without_an_answer_goes_round():
    assert _id(next_open(KNOWN, IDS[1:], IDS[-1])) == IDS[0]
    assert next_open(KNOWN, IDS) is None


def test_pause_goes_on_at_the_question_that_was_left():
    assert _id(go_on_at(KNOWN, [], IDS[16])) == IDS[16]
    assert _id(go_on_at(KNOWN, IDS[:17], IDS[16])) == IDS[17]
    assert _id(go_on_at(KNOWN, IDS, IDS[16])) == IDS[16]
    assert _id(go_on_at(KNOWN, [], "")) == IDS[0]


@pytest.mark.parametrize(
    ("done", "last", "turn"),
    [
        ([0], None, 0), ([26, 10], 1, 1), ([10, 26], 1, 0), ([10, 12], 0, 0),
        ([26, 0, 0], 0, 1), ([26, 26], 1, 1), ([26, 26], None, 0), ([5, 10, 3], 2, 2),
    ],
)  # fmt: skip
def test_turn_after_a_pause_is_of_who_has_not_finished(done, last, turn):
    assert whose_turn(KNOWN, [IDS[:count] for count in done], last) == turn


def test_progress_counts_each_axis():
    first = progress(KNOWN, IDS[:2])[0]
    assert (first.done, first.of) == (2, len(KNOWN.questions_of[KNOWN.axes[0].id]))
