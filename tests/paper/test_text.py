"""What people typed becomes ink as they typed it, whatever they typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.paper.fonts import BOLD, FALLBACK, REGULAR, glyphs
from envies_desktop.paper.page import A4, Page
from envies_desktop.paper.text import (
    MISSING,
    Markup,
    clean,
    filled,
    is_whole,
    joined,
    markup,
    paragraph,
    runs,
    strong,
    style,
)
from tests.paper.reading import fonts, printed, words

HOSTILE = [
    '<img src="file:///etc/passwd">',
    "<b>gras</b> & <i>maigre",
    "=cmd|'/c calc'!A1",
    '<a href="file:///etc/passwd">lien</a>',
    "{{7*7}} [[[ %s {0} {name}",
    "<font color=\"[[[getattr(pow,Word('__globals__'))]]]\">x</font>",
    "]]> <!-- -- &#60; &amp;lt;",
]
anything = st.text(st.characters(), max_size=80) | st.text(st.characters(codec=None), max_size=40)


def one_page(draw):
    return printed([Page(A4, lambda pen, page, pages: draw(pen))])


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_of_people_is_shown_literally_in_a_paragraph(text):
    reader = one_page(lambda pen: pen.prose(40, 700, 500, text))
    assert words(reader) == " ".join(text.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_of_people_is_shown_literally_on_a_line(text):
    reader = one_page(lambda pen: pen.write(40, 700, text))
    assert words(reader) == " ".join(text.split())


def test_image_in_a_name_reads_no_file(monkeypatch):
    opened = []
    monkeypatch.setattr("reportlab.lib.utils.open_for_read", lambda *a, **k: opened.append(a))
    one_page(lambda pen: pen.prose(40, 700, 500, '<img src="/etc/passwd" width="10" height="10"/>'))
    assert opened == []


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Cafe\u0301", "Café"),
        ("a\x00b\x07c", "abc"),
        ("\u202eevil\u202c", "evil"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("lone \ud800 surrogate", f"lone {MISSING} surrogate"),
        ("12\u202f345", "12\u00a0345"),
        ("une\tligne\net une autre", "une ligne et une autre"),
        ("Z" + "\u0301\u0302\u0303\u0304\u0305\u0306\u0307", "Ź\u0302\u0303"),
        ("privé\ue000", f"privé{MISSING}"),
        ("coupure\u00addouce", "coupuredouce"),
        ("👍🏽", "👍"),
    ],
)
def test_clean_keeps_what_can_be_printed(text, cleaned):
    assert clean(text) == cleaned


def test_clean_keeps_line_ends_where_asked():
    assert clean("une\r\ndeux\u2028trois", lines=True) == "une\ndeux\ntrois"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Łódź", [(REGULAR, "Łódź")]),
        ("Αθηνά", [(REGULAR, "Αθηνά")]),
        ("Жанна", [(REGULAR, "Жанна")]),
        ("♥ oui", [("DejaVuSans", "♥"), (REGULAR, " oui")]),
        ("漢字", [(REGULAR, MISSING)]),
        ("a\u1ab0", [(REGULAR, "a")]),
        ("", []),
    ],
)
def test_runs_take_each_letter_from_a_font_that_has_it(text, expected):
    assert runs(text) == expected


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Łukasz Żak", True),
        ("Жанна", True),
        ("مريم", True),
        ("漢字", False),
        ("Ann \ue000", False),
        ("", True),
    ],
)
def test_text_is_whole_where_each_letter_can_be_drawn(text, whole):
    assert is_whole(text) is whole


def test_bold_letters_fall_back_on_a_bold_font():
    assert runs("■", BOLD) == [("DejaVuSans-Bold", "■")]


@given(anything)
def test_runs_never_ask_a_font_for_a_letter_that_it_lacks(text):
    for font, stretch in runs(clean(text)):
        assert glyphs(font).issuperset(map(ord, stretch))


@given(anything)
@settings(max_examples=150)
def test_any_text_is_drawn(text):
    reader = one_page(lambda pen: (pen.prose(40, 700, 500, text), pen.block(40, 300, 80, text, most=2)))
    assert len(reader.pages) == 1


def test_every_font_is_embedded():
    reader = one_page(
        lambda pen: (pen.prose(40, 700, 500, strong("Łucja ♥ 漢 ملك")), pen.write(40, 500, "♥ é"))
    )
    found = fonts(reader)
    assert all(found.values())
    assert {name.split("+")[-1] for name in found} >= {"Roboto-Bold", "DejaVuSans-Bold", "DejaVuSans"}


def test_fallbacks_cover_what_sheets_show():
    for font in (REGULAR, BOLD):
        drawn = glyphs(font) | glyphs(FALLBACK[font])
        assert drawn.issuperset(map(ord, "éèàçœŒæÉ’«»–—…·•€²°✂☎●■▲◆★♥\u00a0"))


def test_long_word_is_broken_rather_than_lost():
    reader = one_page(lambda pen: pen.prose(40, 700, 200, "x" * 300))
    assert words(reader).replace(" ", "").count("x") == 300


def test_line_ends_of_people_are_kept_in_a_paragraph():
    assert markup("un\ndeux") == "un<br/>deux"


def test_filled_puts_markup_into_the_holes_of_a_sentence():
    sentence = filled("Bonjour {name} & bienvenue", name=markup("<Zoé>"))
    assert sentence == "Bonjour &lt;Zoé&gt; &amp; bienvenue"


def test_joined_puts_plain_text_between():
    assert joined(markup("a"), markup("<"), by=" & ") == "a &amp; &lt;"


def test_plain_text_and_markup_make_different_paragraphs():
    said = style(10)
    assert paragraph("a &amp; b", said).getPlainText() == "a &amp; b"
    assert paragraph(Markup("a &amp; b"), said).getPlainText() == "a & b"
