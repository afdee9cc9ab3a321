"""The face of what is held side by side: its pages, and letters that are read at ten metres."""

import pytest
from PySide6.QtGui import QColor

from envies_desktop.desk.projector import MessageFace, SessionCard, SessionsFace
from envies_desktop.desk.projector.sessions import session_pages
from envies_desktop.desk.tokens import PROJECTOR


def of(count, title="H" * 6):
    return SessionsFace("H" * 8, "4:12", tuple(SessionCard(title, "H" * 6) for _ in range(count)), "H" * 9)


@pytest.mark.parametrize(
    ("count", "wide", "sizes"),
    [(0, True, []), (1, True, [1]), (6, True, [6]), (8, True, [4, 4]), (7, False, [3, 3, 1])],
)
def test_pages_are_as_full_as_one_another(count, wide, sizes):
    assert [len(page.sessions) for page in session_pages(of(count), wide=wide)] == sizes


def heights(image, colour):
    wanted, found, before = QColor(colour).rgb(), [], False
    for y in range(image.height()):
        here = any(image.pixel(x, y) == wanted for x in range(0, image.width(), 2))
        if here and not before:
            found.append(0)
        if here:
            found[-1] += 1
        before = here
    return found


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 768)])
@pytest.mark.parametrize("title", ["H" * 6, ("H" * 30 + " ") * 6])
def test_letters_have_4_4_per_cent_of_the_height(window, size, title):
    window.resize(*size)
    window.show_face(of(6, title))
    image = window.grab().toImage()
    least = 0.044 * min(size[1], size[0] / 1440 * 1080) - 2  # a row of pixels at each edge is blended
    for colour in (PROJECTOR.ink, PROJECTOR.primary, PROJECTOR.warm):
        assert min(heights(image, colour)) >= least


def test_page_stays_while_only_the_clock_goes_on(window):
    window.resize(1366, 768)
    window.show_face(of(8))
    window.turn(1)
    window.show_face(SessionsFace("H" * 8, "4:11", of(8).sessions, "H" * 9))
    assert window.page == 1
    window.show_face(of(9))
    assert window.page == 0


def test_nothing_held_says_so(window):
    window.resize(1366, 768)
    window.show_face(MessageFace("", ""))
    window.show_face(SessionsFace("", "", (), nothing="Rien encore"))
    assert heights(window.grab().toImage(), PROJECTOR.warm) != []
