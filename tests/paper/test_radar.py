"""The radar says everything without colour, and gives way to bars where a polygon says nothing."""

import pytest

from envies_desktop.paper.figure import Sign, Stroke, Words, draw
from envies_desktop.paper.page import A4, Page
from envies_desktop.paper.radar import LOOKS, Radar, Spoke, figure_of, look
from envies_desktop.paper.radar_figure import is_polygon, radar_figure
from tests.paper.reading import printed, words

LONG = "Questions relatives aux consommateurs, aux usagers et à toutes les autres personnes concernées " * 3


def radar(*rows, series=("",)):
    """A radar whose axes are named A, B, C…"""
    return Radar(tuple(Spoke(chr(65 + place), row) for place, row in enumerate(rows)), series)


def texts(figure):
    return [item.text for item in figure.items if isinstance(item, Words)]


def hatched(figure):
    return any(
        isinstance(item, Stroke) and item.role == "muted" and item.width == 0.5 for item in figure.items
    )


FULL = radar((55.56,), (46.67,), (44.44,), (33.33,))


def test_polygon_prints_titles_thresholds_and_rounded_values():
    assert sorted(texts(radar_figure(FULL, 400, 300))) == sorted(
        ["25", "50", "75", "A", "B", "C", "D", "56", "47", "44", "33"]
    )


@pytest.mark.parametrize(
    ("values", "expected"),
    [((1.0, 2.0, 3.0), True), ((1.0, 2.0, None), False), ((0.0, 0.0, 0.0, None), True), ((), False)],
)
def test_three_axes_with_a_value_make_a_polygon(values, expected):
    assert is_polygon(radar(*((value,) for value in values))) is expected


def test_thirteen_axes_are_bars():
    assert not is_polygon(radar(*[(50.0,)] * 13))


def test_axis_without_a_value_is_hatched_and_dashed():
    figure = radar_figure(radar((50.0,), (50.0,), (50.0,), (None,)), 400, 300)
    assert hatched(figure)
    assert texts(figure).count("–") == 1
    assert not hatched(radar_figure(FULL, 400, 300))


def test_bars_hatch_what_has_no_value():
    figure = radar_figure(radar((50.0,), (None,)), 400, 300)
    assert hatched(figure)
    assert [text for text in texts(figure) if text in ("50", "–")] == ["50", "–", "50"]


def test_series_differ_by_sign_and_by_line():
    figure = radar_figure(radar(*[(50.0, 30.0, 20.0)] * 4, series=("x", "y", "z")), 400, 400)
    signs = {item.shape for item in figure.items if isinstance(item, Sign)}
    dashes = {item.dash for item in figure.items if isinstance(item, Stroke) and item.width > 1}
    assert signs == {"disc", "diamond", "triangle"}
    assert {style.dash for style in LOOKS} <= dashes
    assert texts(figure)[-3:] == ["x", "y", "z"]


def test_fourth_series_has_the_look_of_the_first():
    assert look(3) == look(0)


def test_single_series_is_not_named():
    assert "moi" not in texts(radar_figure(radar(*[(50.0,)] * 4, series=("moi",)), 400, 300))


@pytest.mark.parametrize("count", [3, 5, 8, 12])
@pytest.mark.parametrize("series", [1, 3])
def test_long_titles_stay_in_the_box(count, series):
    spokes = tuple(Spoke(LONG, (60.0,) * series) for _ in range(count))
    figure = radar_figure(Radar(spokes, ("série",) * series), 480, 340)
    places = []
    reader = printed([Page(A4, lambda pen, page, pages: draw(pen, figure, 50, 700))])
    reader.pages[0].extract_text(
        visitor_text=lambda text, cm, tm, font, size: places.append(tm[4:6]) if text.strip() else None
    )
    assert all(45 <= x <= 530 and 355 <= y <= 700 for x, y in places)
    assert "…" in words(reader)


def test_score_is_read_whole():
    assert [figure_of(value) for value in (None, 0.0, 52.13, 99.6)] == ["–", "0", "52", "100"]
