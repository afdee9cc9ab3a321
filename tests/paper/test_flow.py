"""Running text is poured into pages without losing a line."""

from envies_desktop.paper import flow
from envies_desktop.paper.page import A5, Page
from envies_desktop.paper.text import paragraph, style
from tests.paper.reading import printed, words


def story(size, count=12):
    return [paragraph(f"Paragraphe {n} " + "mot " * 40, style(size, after=4)) for n in range(count)]


def test_poured_text_keeps_every_word():
    pages = flow.pour(story(11), 300, 250)
    reader = printed([Page(A5, lambda pen, page, of: flow.draw(pen, pages[page - 1], 40, 500))] * len(pages))
    assert words(reader).count("mot") == 12 * 40
    assert len(pages) == 3


def test_text_is_shrunk_until_it_holds_on_one_page():
    tall = sum(p.wrap(300, 9999)[1] + 4 for p in story(9))
    assert len(flow.fitted(story, (12, 11, 10, 9), 300, tall)) == 1
    assert len(flow.fitted(story, (12,), 300, tall)) > 1


def test_paragraph_taller_than_a_page_is_cut():
    tall = [paragraph("mot " * 2000, style(11))]
    assert len(flow.pour(tall, 200, 300)) > 5


def test_line_taller_than_the_room_still_has_its_page():
    assert len(flow.pour(story(40, 1), 300, 20)) >= 1
