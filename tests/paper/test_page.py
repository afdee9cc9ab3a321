"""Every sheet says who prints, when, and which page of how many."""

import io

import pytest
from PIL import Image

from envies_desktop import i18n
from envies_desktop.paper.page import A3, A4, A5, Page, foot, head, logo_image, page_line, printed_line
from tests.paper import samples
from tests.paper.reading import printed, size, words


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (A5, (148, 210)),
        (A4, (210, 297)),
        (A3.landscape(), (420, 297)),
        (A4.landscape().landscape(), (297, 210)),
    ],
)
def test_sizes_of_paper(sheet, expected):
    assert size(printed([Page(sheet, lambda pen, page, pages: None)]).pages[0]) == expected


def _furnished(job):
    def draw(pen, page, pages):
        head(pen, A4, job, "Liste d’émargement", "jeudi 15 mars 2018")
        foot(pen, A4, job, page, pages, "note")

    return printed([Page(A4, draw)] * 3)


def test_head_and_foot_say_who_what_when_and_which_page():
    reader = _furnished(samples.job())
    said = words(reader, 1)
    for part in (
        "Pays d’Aix Associations",
        "Liste d’émargement",
        "Imprimé le lundi 12 mars 2018",
        "version 3",
    ):
        assert part in said
    assert "page 2/3" in said
    assert len(reader.pages[0].images) == 1


def test_logo_is_stored_once_for_all_pages():
    reader = _furnished(samples.job())
    held = {
        page["/Resources"]["/XObject"].raw_get(name).idnum
        for page in reader.pages
        for name in page["/Resources"]["/XObject"]
    }
    assert len(held) == 1


def test_sheet_without_a_logo_has_the_name_alone():
    reader = _furnished(samples.job(with_logo=False))
    assert "Pays d’Aix Associations" in words(reader, 0)
    assert "/XObject" not in reader.pages[0]["/Resources"]


def test_association_with_a_name_of_62_letters_stays_on_its_side():
    reader = _furnished(samples.job(association=samples.LONG))
    assert samples.LONG in words(reader, 0)


def _picture(kind, *, mode="RGB", size=(12, 8), **options):
    kept = io.BytesIO()
    Image.new(mode, size, "white" if mode == "1" else "red").save(kept, kind, **options)
    return kept.getvalue()


@pytest.mark.parametrize(
    "logo", [b"", b"not a picture", samples.logo()[:40], _picture("GIF"), _picture("TIFF")]
)
def test_picture_that_cannot_be_a_logo_is_left_out(logo):
    assert logo_image(logo) is None


def test_huge_picture_is_not_opened():
    assert logo_image(_picture("PNG", mode="1", size=(9000, 9000))) is None


def test_large_logo_is_made_smaller():
    assert logo_image(samples.logo(3000, 1500)).getSize() == (700, 350)


def test_lines_of_the_foot_in_english():
    i18n.set_language("en")
    try:
        assert page_line(2, 3).endswith("2/3")
    finally:
        i18n.set_language("fr")


def test_version_is_left_out_where_there_is_none():
    assert printed_line(samples.job(version=0)) == "Imprimé le lundi 12 mars 2018"
