"""The wall of names, judged from its pixels."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from envies_desktop.desk.projector import MessageFace
from envies_desktop.desk.projector.board import Board
from envies_desktop.desk.tokens import PROJECTOR


def painted(window, face, size=(1366, 768)):
    window.resize(*size)
    window.show_face(MessageFace("", ""))
    window.show_face(face)
    return window.grab().toImage()


def heights(image, colour, across):
    """The heights of what stands apart in a stretch of columns, from top to bottom."""
    wanted, found, before = QColor(colour).rgb(), [], False
    for y in range(image.height()):
        here = any(image.pixel(x, y) == wanted for x in across)
        if here and not before:
            found.append(0)
        if here:
            found[-1] += 1
        before = here
    return found


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 768)])
def test_letters_of_a_far_wall_have_4_4_per_cent_of_the_height(window, wall, size):
    face = wall(47, name="H" * 8, far=True)
    image = painted(window, face, size)
    least = 0.044 * min(size[1], size[0] / 1440 * 1080) - 2  # a row of pixels at each edge is blended
    names = heights(image, PROJECTOR.ink, range(size[0] // 10, size[0] // 4))
    assert len(names) == 9  # the title, then eight lines
    assert min(names) >= least


@pytest.mark.parametrize("shape", ["disc", "square", "triangle", "diamond", "star"])
def test_shape_of_each_group_is_drawn(dressed, shape):
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    board = Board(painter, 1920, 1080)
    used = board.shape(shape, 20, 60, 60, "#ffffff")
    painter.end()
    lit = sum(image.pixelColor(x, y).lightness() > 128 for x in range(200) for y in range(200))
    assert used == 90
    assert 900 < lit < 3800


def test_shape_that_is_not_known_takes_no_room(dressed):
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    used = Board(painter, 1920, 1080).shape("", 0, 0, 60, "#ffffff")
    painter.end()
    assert (used, QRectF(0, 0, used, 1).isEmpty()) == (0, True)
