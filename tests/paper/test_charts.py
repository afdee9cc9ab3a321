"""Charts keep to their box, print every figure, and need no colour."""

import pytest

from envies_desktop.paper.charts import PATTERNS, Bar, bars, histogram, legend, nothing, pattern, stacked
from envies_desktop.paper.page import A4, Page
from tests.paper.reading import printed, words

LONG = "Établissements d'enseignement supérieur et de recherche du territoire " * 3


def drawn(draw):
    """The document that a chart makes, and what it answered."""
    answers = []
    reader = printed([Page(A4, lambda pen, page, pages: answers.append(draw(pen)))])
    return reader, answers[0]


def content(reader):
    return reader.pages[0].get_contents().get_data().decode("latin-1")


def test_bars_print_label_and_figure_and_end_below():
    rows = [Bar("Associations", 33, "33 / 41", whole=41, shape="disc"), Bar("Entreprises", 0, "0 / 0")]
    reader, below = drawn(lambda pen: bars(pen, 50, 700, 200, 100, rows))
    assert words(reader) == "Associations 33 / 41 Entreprises 0 / 0"
    assert 600 <= below < 660


def test_bar_and_its_figure_stay_in_the_width():
    reader, _ = drawn(lambda pen: bars(pen, 50, 700, 200, 100, [Bar(LONG, 7, "7 777 777")]))
    places = []
    reader.pages[0].extract_text(
        visitor_text=lambda text, cm, tm, font, size: places.append(tm[4]) if text.strip() else None
    )
    assert all(50 <= place <= 250 for place in places)
    assert "…" in words(reader)


def test_many_bars_keep_to_their_height():
    rows = [Bar(LONG, place, str(place)) for place in range(6)]
    assert drawn(lambda pen: bars(pen, 50, 700, 240, 132, rows))[1] == 568


@pytest.mark.parametrize("rows", [[], [Bar("Associations", 0, "0")]])
def test_bars_of_nothing_are_drawn(rows):
    assert words(drawn(lambda pen: bars(pen, 50, 700, 200, 100, rows))[0]) == "Associations 0" * len(rows)


@pytest.mark.parametrize("values", [(), (0, 0), (2, 5, 12, 8)])
def test_histogram_prints_every_figure(values):
    columns = [Bar(f"n{place}", value, str(value)) for place, value in enumerate(values)]
    reader, below = drawn(lambda pen: histogram(pen, 50, 700, 200, 100, columns))
    assert below == 600
    said = words(reader).split()
    assert sorted(said) == sorted([*(c.label for c in columns), *(c.figure for c in columns)])


def test_stacked_bar_has_a_legend_in_words_and_figures():
    parts = [Bar("Réciproques", 12, "12", "solid", shape="heart"), Bar("Aucun", 20, "20", "blank")]
    reader, below = drawn(lambda pen: stacked(pen, 50, 700, 200, 18, parts))
    assert words(reader) == "Réciproques 12 Aucun 20"
    assert below < 682


def test_stacked_bar_of_nothing_is_an_empty_frame():
    reader, _ = drawn(lambda pen: stacked(pen, 50, 700, 200, 18, [Bar("Aucun", 0, "0")]))
    assert words(reader) == "Aucun 0"


def test_nothing_says_why():
    reader, below = drawn(lambda pen: nothing(pen, 50, 700, 200, 60, "Notes non saisies"))
    assert (words(reader), below) == ("Notes non saisies", 640)


def test_patterns_differ_without_colour():
    """Each pattern has its own strokes: a black and white printer tells them apart."""
    drawings = [
        content(drawn(lambda pen, kind=kind: pattern(pen, 50, 600, 40, 40, kind))[0]) for kind in PATTERNS
    ]
    assert len(set(drawings)) == len(PATTERNS)


def test_pattern_of_no_width_draws_nothing():
    empty = content(drawn(lambda pen: None)[0])
    assert content(drawn(lambda pen: pattern(pen, 50, 600, 0, 40, "solid"))[0]) == empty


def test_legend_goes_down_one_line_for_each_part():
    parts = [Bar("a", 1, "1"), Bar("b", 2, "2")]
    _, one = drawn(lambda pen: legend(pen, 50, 700, 200, parts[:1]))
    _, two = drawn(lambda pen: legend(pen, 50, 700, 200, parts))
    assert 700 - two == pytest.approx(2 * (700 - one))
