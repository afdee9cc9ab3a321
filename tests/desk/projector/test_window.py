from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from envies_desktop.desk.projector import MessageFace, ProjectorWindow
from envies_desktop.desk.projector.flash import STEP
from envies_desktop.desk.tokens import PROJECTOR

KEY = Qt.Key


def colour_of(window):
    return window.grab().toImage().pixelColor(5, 5).name()


def test_window_stands_alone(window):
    assert window.parent() is None
    assert window.windowModality() == Qt.WindowModality.NonModal
    assert (window.windowTitle(), window.accessibleName()) == ("Projection", "Projection")
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_space_asks_for_a_pause(window, qtbot):
    with qtbot.waitSignal(window.pause_wanted):
        qtbot.keyClick(window, KEY.Key_Space)


@pytest.mark.parametrize(
    ("key", "modifier", "minutes"),
    [
        (KEY.Key_Plus, Qt.KeyboardModifier.ShiftModifier, 1),
        (KEY.Key_Plus, Qt.KeyboardModifier.KeypadModifier, 1),
        (KEY.Key_Equal, Qt.KeyboardModifier.NoModifier, 1),
        (KEY.Key_Minus, Qt.KeyboardModifier.NoModifier, -1),
    ],
)
def test_plus_and_minus_ask_for_a_minute(window, qtbot, key, modifier, minutes):
    with qtbot.waitSignal(window.minute_wanted) as asked:
        qtbot.keyClick(window, key, modifier)
    assert asked.args == [minutes]


def test_keys_held_with_ctrl_are_not_ours(window, qtbot):
    with qtbot.assertNotEmitted(window.minute_wanted):
        qtbot.keyClick(window, KEY.Key_Plus, Qt.KeyboardModifier.ControlModifier)


def test_black_hides_the_face_and_shows_it_again(window, qtbot, clock):
    window.show_face(clock)
    assert colour_of(window) == PROJECTOR.ground
    for on, seen in ((True, PROJECTOR.black), (False, PROJECTOR.ground)):
        with qtbot.waitSignal(window.black_toggled) as told:
            qtbot.keyClick(window, KEY.Key_B)
        assert (told.args, window.black, colour_of(window)) == ([on], on, seen)


def test_black_twice_is_told_once(window, qtbot):
    window.set_black(True)
    with qtbot.assertNotEmitted(window.black_toggled):
        window.set_black(True)


def test_escape_loses_nothing(window, qtbot, clock):
    window.show_face(clock)
    qtbot.keyClick(window, KEY.Key_Escape)
    assert (window.isVisible(), window.isFullScreen(), window.face) == (True, False, clock)


def test_f11_fills_the_screen_and_escape_leaves_it(window, qtbot):
    qtbot.keyClick(window, KEY.Key_F11)
    assert (window.isFullScreen(), window.geometry()) == (True, window.screen().geometry())
    qtbot.keyClick(window, KEY.Key_Escape)
    assert (window.isFullScreen(), window.isVisible()) == (False, True)
    for full in (True, False):
        qtbot.keyClick(window, KEY.Key_F11)
        assert window.isFullScreen() == full


def test_flash_lights_the_screen_twice(window, qtbot, clock):
    window.show_face(clock)
    seen = []
    window._flash.changed.connect(lambda: seen.append(colour_of(window)))
    window.flash()
    qtbot.waitUntil(lambda: len(seen) == 5, timeout=STEP * 10)
    lit, unlit = PROJECTOR.ink, PROJECTOR.ground
    assert seen == [lit, unlit, lit, unlit, unlit]


def test_flash_is_seen_on_black_and_begins_again(window):
    window.set_black(True)
    for _ in range(2):
        window.flash()
        assert colour_of(window) == PROJECTOR.ink
    window._flash._step()
    assert colour_of(window) == PROJECTOR.black


def test_wall_turns_its_pages_by_itself(dressed, qtbot, wall):
    window = ProjectorWindow(page_seconds=0.02)
    qtbot.addWidget(window)
    window.show_face(wall(200))
    seen = []
    window._turning.timeout.connect(lambda: seen.append(window.page))
    qtbot.waitUntil(lambda: len(seen) > len(window.pages))
    assert seen[: len(window.pages)] == [*range(1, len(window.pages)), 0]


def test_page_stays_eight_seconds(window, wall):
    window.show_face(wall(200))
    assert (window._turning.interval(), window._turning.isActive()) == (8000, True)


@pytest.mark.parametrize("face", [MessageFace("", "Merci"), None], ids=["message", "one page"])
def test_nothing_turns_where_there_is_one_page(window, wall, face):
    window.show_face(wall(200))
    window.show_face(face or wall(3))
    assert not window._turning.isActive()
    window.turn(1)
    assert window.page == 0


@pytest.mark.parametrize("forth", [KEY.Key_PageDown, KEY.Key_Right, KEY.Key_Down])
@pytest.mark.parametrize("back", [KEY.Key_PageUp, KEY.Key_Left, KEY.Key_Up])
def test_keys_turn_the_pages(window, qtbot, wall, forth, back):
    window.resize(1366, 768)
    window.show_face(wall(200))
    qtbot.keyClick(window, forth)
    assert window.page == 1
    for _ in range(2):
        qtbot.keyClick(window, back)
    assert window.page == len(window.pages) - 1


def test_clock_of_the_wall_does_not_turn_its_page(window, wall):
    face = wall(200)
    window.show_face(face)
    window.turn(1)
    window.show_face(replace(face, clock="1:23"))
    assert window.page == 1


def test_other_people_begin_at_the_first_page(window, wall):
    window.show_face(wall(200))
    window.turn(1)
    window.show_face(wall(199))
    assert window.page == 0


def test_wall_shown_again_begins_at_the_first_page(window, wall, clock):
    window.show_face(wall(200))
    window.turn(1)
    window.show_face(clock)
    window.show_face(wall(200))
    assert window.page == 0


def test_wall_is_paged_again_for_another_screen(window, wall):
    window.show_face(wall(200))
    window.turn(-1)
    columns = [page.columns for page in window.pages]
    window.resize(1024, 768)
    assert (set(columns), {page.columns for page in window.pages}) == ({3}, {2})
    assert window.page < len(window.pages)


def test_pointer_hides_when_it_rests(window, qtbot):
    assert window._pointer.interval() == 3000
    window._pointer.setInterval(10)
    qtbot.mouseMove(window, QPoint(100, 100))
    qtbot.waitUntil(lambda: window.cursor().shape() == Qt.CursorShape.BlankCursor)
    window._pointer.setInterval(3000)
    qtbot.mouseMove(window, QPoint(200, 200))
    qtbot.waitUntil(lambda: window.cursor().shape() == Qt.CursorShape.ArrowCursor)


def test_closing_hides_and_tells(window, qtbot, clock):
    window.show_face(clock)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert (window.isVisible(), window.face) == (False, clock)
    window.open_on_second()
    assert window.isVisible()


def test_screen_reader_hears_the_face_and_not_each_second(window, clock):
    window.show_face(clock)
    assert window.accessibleDescription() == "Tour 4 sur 7"
    window.show_face(MessageFace("Annonce", "Le buffet est servi."))
    assert window.accessibleDescription() == "Annonce\nLe buffet est servi."


def test_window_starts_on_its_plain_ground(window):
    image = window.grab().toImage()
    assert {image.pixelColor(x, 300).name() for x in range(0, 1366, 7)} == {QColor(PROJECTOR.ground).name()}


def test_what_was_projected_closes_when_something_else_is(window, dressed, qtbot):
    other = ProjectorWindow()
    qtbot.addWidget(other)
    with qtbot.waitSignal(window.closed):
        other.open_on_second()
    assert (window.isVisible(), other.isVisible()) == (False, True)
    with qtbot.waitSignal(other.closed):
        window.open_on_second()
    assert (window.isVisible(), other.isVisible()) == (True, False)
