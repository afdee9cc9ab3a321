"""Rows are shared out between pages, and cells keep to their column."""

from envies_desktop.paper.page import A4, Page
from envies_desktop.paper.tables import Column, draw_band, draw_heading, draw_row, shared, spread
from tests.paper.reading import printed, words


def test_rows_are_shared_in_pages():
    assert [len(part) for part in shared(range(45), lambda row: 10, 200)] == [20, 20, 5]


def test_no_row_makes_one_page():
    assert shared([], lambda row: 10, 200) == [[]]


def test_row_taller_than_a_page_has_its_own():
    assert shared([1, 2], lambda row: 500, 200) == [[1], [2]]


def test_columns_fill_the_width():
    columns = spread([Column("a", 1), Column("b", 3)], 200)
    assert [column.width for column in columns] == [50, 150]


def test_table_shows_its_header_its_band_and_its_cells():
    columns = spread([Column("Nom", 2), Column("Arrivée", 1, "center")], 400)

    def draw(pen, page, pages):
        y = draw_heading(pen, columns, 40, 800, 20)
        y = draw_band(pen, 40, y, 400, 20, "Associations", 10)
        y = draw_row(pen, columns, 40, y, 25, ["Zoé <b>", lambda pen, x, y, w, h: pen.box(x, y)])
        assert y == 800 - 20 - 20 - 25

    assert words(printed([Page(A4, draw)])) == "Nom Arrivée Associations Zoé <b>"
