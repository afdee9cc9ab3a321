"""A pen draws where it is told, and keeps what it has already drawn."""

import re

import pytest

from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, Page, logo_image
from tests.paper import samples
from tests.paper.reading import printed, words


def content(draw):
    reader = printed([Page(A4, lambda pen, page, pages: draw(pen))])
    return reader, reader.pages[0].get_contents().get_data().decode()


@pytest.mark.parametrize(("align", "share"), [("left", 0), ("center", 0.5), ("right", 1)])
def test_line_starts_ends_or_is_centred_where_it_is_told(align, share):
    found = []

    def draw(pen):
        found.append(300 - share * pen.width("Azoth Studio", BOLD, 12))
        pen.write(300, 100, "Azoth Studio", BOLD, 12, align)

    _, drawn = content(draw)
    assert float(re.search(r"1 0 0 1 ([\d.]+) 100.00 Tm", drawn)[1]) == pytest.approx(found[0], abs=0.01)


def test_line_of_several_fonts_goes_on_where_each_ends():
    reader, drawn = content(lambda pen: pen.write(100, 100, "vœu ♥ réciproque"))
    assert words(reader) == "vœu ♥ réciproque"
    places = [float(x) for x in re.findall(r"1 0 0 1 ([\d.]+) 100.00 Tm", drawn)]
    assert places == sorted(set(places))
    assert len(places) == 3


def test_font_of_more_than_256_letters_is_written_in_several_subsets():
    letters = "".join(chr(code) for code in range(0x400, 0x482)) + "".join(chr(c) for c in range(0xC0, 0x17F))
    reader, _ = content(lambda pen: pen.write(10, 100, letters, size=5))
    assert words(reader).replace(" ", "") == letters


def test_picture_is_kept_once_however_often_it_is_drawn():
    def draw(pen):
        for x in range(0, 500, 50):
            pen.picture(logo_image(samples.logo()), x, 100, 40, 25)

    reader, drawn = content(draw)
    assert drawn.count(" Do") == 10
    assert len(reader.pages[0]["/Resources"]["/XObject"]) == 1


def test_ticked_box_has_two_strokes_more():
    _, empty = content(lambda pen: pen.choice(100, 100, "oui"))
    _, ticked = content(lambda pen: pen.choice(100, 100, "oui", ticked=True))
    assert ticked.count(" l S Q") == empty.count(" l S Q") + 2


def test_two_lines_in_a_low_box_shrink_to_breathe():
    _, drawn = content(lambda pen: pen.boxed(0, 0, 150, 25, samples.LONG, REGULAR, 10.5, most=3, smallest=6))
    assert max(float(size) for size in re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", drawn)) < 9
