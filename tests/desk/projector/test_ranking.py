"""The face of a ranking, judged from its pages and its pixels."""

import pytest
from PySide6.QtGui import QColor

from envies_desktop.desk.projector import RankingFace, RankingRow
from envies_desktop.desk.projector.ranking import BLOCKS, LINES, ranking_pages
from envies_desktop.desk.tokens import PROJECTOR

LONG = "H" * 20 + " HHHH" * 60


def ranking(count, text="Les horaires du bus", tied=False):
    rows = tuple(RankingRow(str(n + 1), text, str(40 - n), tied) for n in range(count))
    return RankingFace("Ce qui compte le plus", rows, nothing="Le vote commence")


@pytest.mark.parametrize("wide", [True, False], ids=["16:9", "4:3"])
@pytest.mark.parametrize(("text", "most"), [("Le bus", LINES), (LONG, BLOCKS)], ids=["short", "long"])
@pytest.mark.parametrize("count", [1, 4, 5, 7, 8, 15, 40])
def test_each_row_stands_once_in_its_order(count, text, most, wide):
    face = ranking(count, text)
    pages = ranking_pages(face, wide=wide)
    assert [row for page in pages for row in page.rows] == list(face.rows)
    assert max(len(page.rows) for page in pages) <= most


def test_nothing_takes_no_page():
    assert ranking_pages(ranking(0), wide=True) == ()


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
def test_no_letter_is_smaller_however_long(window, size):
    window.resize(*size)
    window.show_face(ranking(9, LONG, tied=True))
    image = window.grab().toImage()
    least = 0.044 * min(size[1], size[0] / 1440 * 1080) - 2  # a row of pixels at each edge is blended
    for colour in (PROJECTOR.ink, PROJECTOR.primary):
        wanted, heights = QColor(colour).rgb(), []
        lit = [
            any(image.pixel(x, y) == wanted for x in range(0, image.width(), 2))
            for y in range(image.height())
        ]
        for here, before in zip(lit, [False, *lit], strict=False):
            if here:
                heights = [*heights, 1] if not before else [*heights[:-1], heights[-1] + 1]
        assert min(heights) >= least


def test_long_ranking_turns_its_pages_and_new_votes_leave_its_page_alone(window):
    window.show_face(ranking(20))
    assert (len(window.pages), window._turning.isActive()) == (3, True)
    window.turn(1)
    window.show_face(RankingFace("Autre titre", ranking(20).rows))
    assert window.page == 1
    window.show_face(ranking(21))
    assert window.page == 0


def test_screen_reader_hears_the_ranks(window):
    window.show_face(ranking(2))
    assert window.accessibleDescription() == (
        "Ce qui compte le plus\n1. Les horaires du bus, 40\n2. Les horaires du bus, 39"
    )
