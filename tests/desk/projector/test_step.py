"""The face of a step of the programme, judged from its pixels."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QFontMetricsF

from envies_desktop.desk.projector import StepFace
from envies_desktop.desk.projector.board import FAR, font_of
from envies_desktop.desk.tokens import PROJECTOR

SIZES = [(1024, 768), (1366, 768), (1920, 1080), (480, 270)]
LONG = "Diagnostic territorial de la mutation vers une économie circulaire et solidaire "
FACE = StepFace("Mot du maire", "M. Roy", "4:12", 0.6, "Ensuite, à 18\u00a0h\u00a021\u00a0: Débat")


def painted(window, face, size=(1366, 768)):
    window.resize(*size)
    window.show_face(face)
    return window.grab().toImage()


def rows_of(image, colour):
    wanted = QColor(colour).rgb()
    return [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) == wanted for x in range(0, image.width(), 2))
    ]


def runs(rows):
    """The heights of what stands apart, from top to bottom."""
    found = []
    for place, row in enumerate(rows):
        if place == 0 or row != rows[place - 1] + 1:
            found.append(0)
        found[-1] += 1
    return found


def test_letters_for_ten_metres_have_capitals_of_4_4_per_cent(dressed):
    for bold in (False, True):
        assert QFontMetricsF(font_of(FAR, bold=bold)).capHeight() >= 0.044 * 1080


@pytest.mark.parametrize("size", SIZES[:3])
def test_no_word_is_smaller_however_long(window, size):
    least = 0.044 * min(size[1], size[0] / 1440 * 1080) - 2  # a row of pixels at each edge is blended
    words = "H" * 30 + " "
    face = StepFace(words * 20, words * 5, "100:00", 0.5, words * 20)
    image = painted(window, face, size)
    for colour in (PROJECTOR.warm, PROJECTOR.ink):
        assert min(runs(rows_of(image, colour))) >= least
    coming = image.copy(0, round(size[1] * 0.82), size[0], round(size[1] * 0.18))
    assert min(runs(rows_of(coming, PROJECTOR.primary))) >= least


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("clock", ["4:12", "100:00", ""])
def test_everything_keeps_off_the_edges(window, size, clock):
    face = replace(FACE, title=LONG * 4, speaker=LONG * 2, coming=LONG * 4, clock=clock, note=LONG)
    image = painted(window, face, size)
    edges = {image.pixel(x, y) for x in range(0, size[0], 2) for y in (2, size[1] - 3)}
    edges |= {image.pixel(x, y) for y in range(0, size[1], 2) for x in (2, size[0] - 3)}
    assert edges == {QColor(PROJECTOR.ground).rgb()}


def test_figures_take_a_quarter_of_the_height(window):
    rows = rows_of(painted(window, replace(FACE, title="")), PROJECTOR.ink)
    assert rows[-1] - rows[0] > 768 / 4


def test_a_title_without_a_time_has_its_room(window):
    timed = rows_of(painted(window, replace(FACE, clock="", title="H")), PROJECTOR.ink)
    assert runs(timed)[0] > runs(rows_of(painted(window, replace(FACE, title="H")), PROJECTOR.ink))[0]


@pytest.mark.parametrize("change", [{"paused": True}, {"warning": True}, {"note": "Début à 19 h"}])
def test_what_the_clock_means_is_a_word_too(window, change):
    before = painted(window, replace(FACE, speaker=""))
    after = painted(window, replace(FACE, speaker="", **change))
    assert rows_of(before, PROJECTOR.warm) == []
    assert rows_of(after, PROJECTOR.warm) != []


@pytest.mark.parametrize("size", SIZES)
def test_word_for_a_pause_stands_off_the_figures_and_the_bar(window, size):
    image = painted(window, replace(FACE, speaker="", paused=True, share=1), size)
    figures, word = rows_of(image, PROJECTOR.muted), rows_of(image, PROJECTOR.warm)
    bar = [y for y in rows_of(image, PROJECTOR.primary) if y > word[-1]]
    unit = min(size[1] / 1080, size[0] / 1440)
    assert word[0] - figures[-1] >= 40 * unit
    assert bar[0] - word[-1] >= 22 * unit


@pytest.mark.parametrize("share", [-1, 0, 0.5, 1, 7])
def test_bar_is_filled_as_far_as_the_step_stands(window, share):
    image = painted(window, replace(FACE, share=share, coming=""))
    filled = max(
        sum(image.pixel(x, y) == QColor(PROJECTOR.primary).rgb() for x in range(1366)) for y in range(768)
    )
    assert filled == pytest.approx(min(1, max(0, share)) * (1366 - 128 * 768 / 1080), abs=12)


def test_a_screen_reader_hears_the_step_and_not_its_seconds(window):
    window.show_face(FACE)
    assert window.accessibleDescription() == "Mot du maire\nM. Roy\nEnsuite, à 18\u00a0h\u00a021\u00a0: Débat"
