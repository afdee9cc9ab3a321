"""One figure, on paper and on the screen: the same lines, nothing of a text taken for a drawing."""

import xml.etree.ElementTree as ET

import pytest

from envies_desktop.paper.figure import Figure, Sign, Stroke, Words, draw, hatching, svg
from envies_desktop.paper.page import A4, Page
from tests.paper.reading import printed, words

COLOURS = {
    "ink": "#111111",
    "muted": "#222222",
    "line": "#333333",
    "primary": "#444444",
    "wash": "#555555",
    "ground": "#666666",
}
SQUARE = ((0.0, 0.0), (40.0, 0.0), (40.0, 40.0), (0.0, 40.0))
HOSTILE = '<b>gras</b> & "guillemets" <img src="file:///etc/passwd"/>'
SVG = "{http://www.w3.org/2000/svg}"


def tree(*items):
    return ET.fromstring(svg(Figure(100, 80, items), COLOURS))


def content(*items):
    pages = [Page(A4, lambda pen, page, pages: draw(pen, Figure(100, 80, items), 50, 700))]
    return printed(pages).pages[0].get_contents().get_data().decode("latin-1")


def test_svg_turns_y_downwards():
    line = tree(Stroke(((0, 0), (10, 80)), "ink"))[0]
    assert (line.tag, line.get("points")) == (f"{SVG}polyline", "0.00,80.00 10.00,0.00")
    assert (line.get("stroke"), line.get("fill")) == ("#111111", "none")


def test_closed_stroke_may_be_filled_and_dashed():
    shape = tree(Stroke(SQUARE, "primary", 1.5, (4, 2), closed=True, fill="wash"))[0]
    assert (shape.tag, shape.get("fill")) == (f"{SVG}polygon", "#555555")
    assert (shape.get("stroke-dasharray"), shape.get("stroke-width")) == ("4,2", "1.5")


def test_hollow_sign_shows_the_ground():
    full, hollow = tree(Sign("disc", (10, 10), 6), Sign("diamond", (10, 10), 6, "ink", True))
    assert (full.get("fill"), full.get("stroke")) == ("#444444", None)
    assert (hollow.get("fill"), hollow.get("stroke")) == ("#666666", "#111111")


def test_markup_in_words_is_text_in_svg():
    made = tree(Words(0, 0, HOSTILE, 10))
    assert [child.tag for child in made.iter()] == [f"{SVG}svg", f"{SVG}text"]
    assert made[0].text == HOSTILE


def test_letters_that_no_file_may_hold_are_left_out_of_svg():
    assert tree(Words(0, 0, "a\x00b\u202ec\ud800\ufffe", 10))[0].text == "abc\ufffd\ufffd"


def test_markup_in_words_is_text_on_paper():
    pages = [Page(A4, lambda pen, page, pages: draw(pen, Figure(9, 9, (Words(0, 0, HOSTILE, 10),)), 50, 700))]
    assert words(printed(pages)) == HOSTILE


def test_paper_places_the_figure_under_its_top():
    said = content(Stroke(((0, 0), (10, 80)), "ink"))
    assert "50.00 620.00 m 60.00 700.00 l S" in said


@pytest.mark.parametrize("item", [Sign("triangle", (5, 5), 8), Sign("square", (5, 5), 8, "ink", True)])
def test_signs_are_filled_by_even_and_odd(item):
    assert ("B*" if item.hollow else "f*") in content(item)


def test_hatching_stays_inside_its_polygon():
    lines = hatching(SQUARE)
    assert len(lines) > 5
    assert all(0 <= value <= 40 for line in lines for point in line.points for value in point)
    assert all(round(b[1] - a[1], 2) == round(b[0] - a[0], 2) for a, b in (line.points for line in lines))


def test_hatching_of_a_point_is_nothing():
    assert hatching(((5.0, 5.0), (5.0, 5.0), (5.0, 5.0))) == []
