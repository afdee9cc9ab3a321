"""Names shrink, then fold, then end with an ellipsis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.ruler import Ruler

LONG = "Association pour la Promotion des Arts et des Métiers du Luberon"


def test_short_text_keeps_its_size():
    assert Ruler().fold("Le Petit Duc", BOLD, 24, 300) == (24, ["Le Petit Duc"])


def test_long_name_of_62_letters_shrinks_on_one_line():
    size, lines = Ruler().fold(LONG, REGULAR, 12, 320)
    assert (size, lines) == (10.5, [LONG])


def test_long_name_folds_where_lines_are_allowed():
    assert Ruler().fold(LONG, REGULAR, 12, 240, 2) == (
        12,
        ["Association pour la Promotion des Arts et", "des Métiers du Luberon"],
    )


def test_text_that_never_holds_ends_with_an_ellipsis():
    ruler = Ruler()
    size, lines = ruler.fold(LONG * 3, REGULAR, 12, 150, 2)
    assert size == 9
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(ruler.measured(line, REGULAR) * size <= 150 for line in lines)


def test_word_without_a_hyphen_is_shrunk_before_it_is_broken():
    assert Ruler().fold("Cinématographiques", BOLD, 14, 110, 2) == (11.5, ["Cinématographiques"])


def test_word_that_holds_at_no_size_is_broken_with_a_hyphen():
    size, lines = Ruler().fold("Cinématographiques", BOLD, 14, 60, 3)
    assert size == 9
    assert lines[0].endswith("-")
    assert "".join(line.rstrip("-") for line in lines) == "Cinématographiques"


def test_hyphenated_name_folds_after_its_hyphen_at_full_size():
    assert Ruler().fold("Marie-Charlotte", BOLD, 24, 120, 2) == (24, ["Marie-", "Charlotte"])


@pytest.mark.parametrize("text", ["", "   ", "\u200b"])
def test_empty_text_has_no_line(text):
    assert Ruler().fold(text, REGULAR, 10, 100) == (10, [])


@given(st.text(max_size=200), st.floats(12, 400), st.integers(1, 4))
def test_folding_always_ends_within_its_lines(text, width, most):
    size, lines = Ruler().fold(text, REGULAR, 14, width, most)
    assert 9 <= size <= 14
    assert len(lines) <= most


def test_word_of_three_thousand_letters_is_folded_at_once():
    size, lines = Ruler().fold("x" * 3000, REGULAR, 12, 200, 2)
    assert (size, len(lines)) == (9, 2)


@pytest.mark.parametrize("text", [LONG * 3, f"Maison {'x' * 500} du Luberon {LONG}"])
def test_lines_that_nobody_wants_are_spared(text):
    every, some = Ruler().lines(text, REGULAR, 12, 90), Ruler().lines(text, REGULAR, 12, 90, most=2)
    assert 2 < len(some) < len(every)
    assert some == every[: len(some)]
