from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from envies_desktop.desk.projector import MessageFace
from envies_desktop.desk.projector.board import BODY, Board, font_of, width_of
from envies_desktop.desk.tokens import PROJECTOR, contrast

SIZES = [(1024, 768), (1366, 768), (1920, 1080)]
LONG = "Association départementale pour la promotion des échanges entre habitants "


def painted(window, face, size=(1366, 768)):
    window.resize(*size)
    window.show_face(face)
    return window.grab().toImage()


def lines_of(image, colour, across=(0, 1)):
    """The lines of the image where a colour is found between two shares of its width."""
    wanted = QColor(colour).rgb()
    columns = range(round(across[0] * image.width()), round(across[1] * image.width()), 3)
    return [y for y in range(image.height()) if any(image.pixel(x, y) == wanted for x in columns)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", ["4:12", "12:58"])
def test_figures_take_a_third_of_the_height(window, clock, size, text):
    lines = lines_of(painted(window, replace(clock, clock=text), size), PROJECTOR.ink)
    assert lines[-1] - lines[0] > size[1] / 3


@pytest.mark.parametrize("size", SIZES)
def test_figures_of_hours_take_a_quarter_of_the_height(window, clock, size):
    lines = lines_of(painted(window, replace(clock, clock="1:04:12"), size), PROJECTOR.ink)
    assert lines[-1] - lines[0] > size[1] / 4


def test_figures_have_one_width(dressed):
    font = font_of(500, bold=True)
    assert len({width_of(figure, font) for figure in "0123456789"}) == 1


def test_words_are_of_28_points_at_least_on_a_screen_of_1080_lines():
    assert BODY * 72 / 96 >= 28


@pytest.mark.parametrize("text", ["ink", "primary", "warm", "muted"])
@pytest.mark.parametrize("ground", ["ground", "panel"])
def test_words_read_from_the_back_of_the_room(text, ground):
    assert contrast(getattr(PROJECTOR, text), getattr(PROJECTOR, ground)) >= 7


def test_warning_is_a_colour_and_a_word(window, clock):
    before, after = painted(window, clock), painted(window, replace(clock, warning=True))
    figures = (0.2, 0.8)
    assert lines_of(before, PROJECTOR.ink, figures) != []
    assert lines_of(after, PROJECTOR.ink, figures) == []
    word = after.copy(400, 400, 560, 120)
    assert len(lines_of(word, PROJECTOR.warm)) > 50
    assert lines_of(word, PROJECTOR.ground, (0.4, 0.6)) != []


def test_pause_is_a_word_and_quiet_figures(window, clock):
    image = painted(window, replace(clock, paused=True, warning=True))
    assert lines_of(image, PROJECTOR.ink) == []
    assert len(lines_of(image.copy(400, 400, 560, 120), PROJECTOR.warm)) > 70


@pytest.mark.parametrize("size", SIZES)
def test_word_for_a_pause_stands_off_the_figures_and_the_bar(window, clock, size):
    image = painted(window, replace(clock, paused=True, share=1), size)
    middle = (0.45, 0.55)
    word = [y for y in lines_of(image, PROJECTOR.warm, middle) if y < size[1] * 0.7]
    figures = [y for y in lines_of(image, PROJECTOR.muted, (0.3, 0.7)) if y < word[0]]
    bar = [y for y in lines_of(image, PROJECTOR.primary, middle) if y > word[-1]]
    unit = min(size[1] / 1080, size[0] / 1440)
    assert word[0] - figures[-1] >= 34 * unit
    assert bar[0] - word[-1] >= 32 * unit


@pytest.mark.parametrize("share", [-1, 0, 0.5, 1, 7])
def test_bar_is_filled_as_far_as_the_round_stands(window, clock, share):
    image = painted(window, replace(clock, share=share))
    line = round(755 * 768 / 1080)
    filled = [x for x in range(1366) if image.pixel(x, line) == QColor(PROJECTOR.primary).rgb()]
    assert len(filled) == pytest.approx(min(1, max(0, share)) * (1366 - 128 * 768 / 1080), abs=12)


def test_clock_without_parts_still_has_its_bar(window, clock):
    image = painted(window, replace(clock, parts=()))
    assert lines_of(image, PROJECTOR.groove) != []


def test_long_titles_do_not_meet(window, clock):
    image = painted(window, replace(clock, round_text=LONG * 3, event_title=LONG * 3))
    head = image.copy(0, 0, 1366, 110)
    primary, muted = (QColor(colour).rgb() for colour in (PROJECTOR.primary, PROJECTOR.muted))
    left = [x for x in range(1366) if any(head.pixel(x, y) == primary for y in range(110))]
    right = [x for x in range(1366) if any(head.pixel(x, y) == muted for y in range(110))]
    assert left[-1] + 20 < right[0]


@pytest.mark.parametrize("words", ["Azoth", LONG, LONG * 5, "x" * 400, ""])
def test_line_keeps_in_its_room(dressed, words):
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    width = Board(painter, 1920, 1080).line(QRectF(0, 0, 400, 60), words, 58, PROJECTOR.ink)
    painter.end()
    assert width <= 401


def test_movers_are_warm_and_have_an_arrow_and_a_word(window, wall):
    still = lines_of(painted(window, wall(10)), PROJECTOR.warm)
    moved = painted(window, wall(10, 9))
    assert still == []
    assert lines_of(moved.copy(0, 690, 400, 78), PROJECTOR.warm) != []
    assert lines_of(moved.copy(0, 107, 683, 90), PROJECTOR.warm) != []


def test_wall_says_why_nobody_is_on_it(window, wall):
    assert lines_of(painted(window, wall(0)), PROJECTOR.warm) != []


@pytest.mark.parametrize("size", [*SIZES, (480, 270), (480, 900)])
@pytest.mark.parametrize("count", [0, 1, 7, 24, 200])
def test_wall_keeps_off_the_edges(window, wall, size, count):
    image = painted(window, wall(count, 3, name=LONG), size)
    ground = QColor(PROJECTOR.ground).rgb()
    edges = {image.pixel(x, y) for x in range(0, size[0], 2) for y in (2, size[1] - 3)}
    edges |= {image.pixel(x, y) for y in range(0, size[1], 2) for x in (2, size[0] - 3)}
    assert edges == {ground}


@pytest.mark.parametrize("text", ["Le buffet est servi.", LONG * 4, LONG * 60, "x" * 900, "a\nb\r\nc", ""])
def test_message_keeps_in_its_room(window, text):
    image = painted(window, MessageFace("Annonce", text))
    lines = lines_of(image, PROJECTOR.ink)
    assert (lines != []) == bool(text)
    assert not lines or (lines[0] > 120 and lines[-1] < 768 - 30)


def test_message_is_shown_as_typed(window):
    markup = painted(window, MessageFace("", "<b>gras</b>"))
    assert markup != painted(window, MessageFace("", "gras"))


def test_message_is_as_large_as_it_can(window):
    short = lines_of(painted(window, MessageFace("", "Merci")), PROJECTOR.ink)
    assert short[-1] - short[0] > 768 / 12
