import pytest

from envies_desktop.desk.projector.faces import WallFace, WallRow
from envies_desktop.desk.projector.pages import caption, pages_of

LONG = "Association départementale des habitants du quartier"


def names(pages):
    return [row.name for page in pages for row in page.rows]


def named(*people):
    return WallFace("", "", tuple(WallRow(name, "", "1") for name in people))


@pytest.mark.parametrize("wide", [True, False], ids=["16:9", "4:3"])
@pytest.mark.parametrize("name", ["Nom", LONG], ids=["short", "long"])
@pytest.mark.parametrize("count", [1, 5, 6, 24, 25, 36, 37, 60, 199, 200])
def test_pages_show_each_name_once_in_order(wall, count, name, wide):
    face = wall(count, name=name)
    pages = pages_of(face, wide=wide)
    assert names(pages) == [row.name for row in face.rows]
    assert all(len(page.rows) <= page.columns * page.lines for page in pages)


@pytest.mark.parametrize("wide", [True, False], ids=["16:9", "4:3"])
@pytest.mark.parametrize("name", ["Nom", LONG], ids=["short", "long"])
def test_two_hundred_people_take_seven_pages_at_most(wall, name, wide):
    numbers = [
        len(pages_of(wall(200, moved, name, movers_first=bool(moved)), wide=wide)) for moved in range(201)
    ]
    assert max(numbers) <= 7


def test_movers_come_first_then_the_others(wall):
    face = wall(50, 10, movers_first=True)
    pages = pages_of(face, wide=True)
    moved = [row.name for row in face.rows if row.moved]
    others = [row.name for row in face.rows if not row.moved]
    assert names(pages) == moved + others
    assert [page.movers for page in pages] == [True, False, False]


def test_movers_stay_in_their_place_where_they_are_not_asked_first(wall):
    face = wall(50, 10)
    assert names(pages_of(face, wide=True)) == [row.name for row in face.rows]


def test_nobody_takes_no_page(wall):
    assert pages_of(wall(0), wide=True) == ()


def test_few_people_have_one_column_of_a_human_size(wall):
    (page,) = pages_of(wall(1), wide=True)
    assert (page.columns, page.lines) == (1, 5)


def test_long_names_have_wider_columns(wall):
    assert {page.columns for page in pages_of(wall(60), wide=True)} == {3}
    assert {page.columns for page in pages_of(wall(60, name=LONG), wide=True)} == {2}


def test_last_page_is_not_left_with_one_name(wall):
    assert [len(page.rows) for page in pages_of(wall(37), wide=True)] == [19, 18]


def test_caption_says_where_the_names_start_and_end(wall):
    first = ["La Chaumière", *["Dado"] * 17, "L’Étoile"]
    pages = pages_of(named(*first, "Les Forges", *["Garrigue"] * 16, "Zébulon"), wide=True)
    assert [caption(pages, number) for number in (0, 1)] == ["1/2 · Ch – Et", "2/2 · Fo – Ze"]


def test_caption_of_the_movers_says_so(wall):
    pages = pages_of(wall(30, 10, movers_first=True), wide=True)
    assert [caption(pages, number) for number in (0, 1)] == ["1/2 · changements · No", "2/2 · No"]


def test_only_page_needs_no_caption(wall):
    assert caption(pages_of(wall(3), wide=True), 0) == ""


@pytest.mark.parametrize(("wide", "columns"), [(True, 2), (False, 1)], ids=["16:9", "4:3"])
def test_pages_of_a_far_wall_show_each_name_once_in_large_lines(wall, wide, columns):
    face = wall(200, 3, movers_first=True, far=True)
    pages = pages_of(face, wide=wide)
    moved = [row.name for row in face.rows if row.moved]
    assert names(pages) == moved + [row.name for row in face.rows if not row.moved]
    assert {page.columns for page in pages} == {columns}
    assert max(page.lines for page in pages) == 8
