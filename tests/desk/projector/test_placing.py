"""The second screen comes and goes: in a process of its own, where Qt has two screens."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QRect

from envies_desktop.desk.projector.screens import corner

SCREENS = [
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
    {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
]

EVENING = """
import json, sys, time
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from envies_desktop.desk.projector import MessageFace, ProjectorWindow
from envies_desktop.desk.projector.screens import Screens

class Cable(Screens):
    plugged = True
    def all(self):
        return super().all() if self.plugged else super().all()[:1]
    def pull(self):
        self.plugged = False
        self.changed.emit()
    def plug(self):
        self.plugged = True
        self.changed.emit()

app = QApplication([])
work = QWidget()
work.setGeometry(0, 0, 800, 600)
work.show()
work.activateWindow()
cable = Cable()
window = ProjectorWindow(cable)
said = {}
def tell(step):
    said[step] = {
        "screen": window.screen().name(),
        "full": window.isFullScreen(),
        "visible": window.isVisible(),
        "wide": window.width(),
        "inside": window.screen().geometry().contains(window.geometry()),
    }
def wait_full(expected):
    start = time.monotonic()
    while window.isFullScreen() != expected and time.monotonic() - start < 5:
        QTest.qWait(10)
    return time.monotonic() - start

window.open_on_second(work)
tell("opened")
QTest.keyClick(window, Qt.Key.Key_Escape)
tell("escape")
cable.pull()
tell("pulled")
QTest.qWait(600)
window.show_face(MessageFace("", "toujours là"))
tell("settled")
cable.plug()
said["seconds"] = wait_full(True)
tell("plugged")
for _ in range(5):
    cable.pull()
    cable.plug()
wait_full(True)
QTest.qWait(600)
tell("trembled")
QTest.keyClick(window, Qt.Key.Key_F11)
tell("small by choice")
cable.pull()
QTest.qWait(600)
cable.plug()
QTest.qWait(600)
tell("still small")
window.close()
cable.pull()
cable.plug()
QTest.qWait(600)
tell("closed")
cable.plugged = False
window.open_on_second(work)
tell("one screen")
cable.plug()
wait_full(True)
tell("found")
work.setGeometry(1400, 0, 800, 600)
QTest.qWait(50)
window.open_on_second(work)
tell("work on the projector")
said["mirror"] = cable.second(window.screen()) == window.screen()
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def evening(tmp_path_factory):
    folder = tmp_path_factory.mktemp("screens")
    plan = folder / "screens.json"
    plan.write_text(json.dumps({"screens": SCREENS}))
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={plan}"}
    done = subprocess.run(
        [sys.executable, "-c", EVENING], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("step", ["opened", "escape", "plugged", "trembled", "found"])
def test_second_screen_is_filled(evening, step):
    assert evening[step] == {
        "screen": "projector",
        "full": True,
        "visible": True,
        "wide": 1920,
        "inside": True,
    }


@pytest.mark.parametrize("step", ["pulled", "settled", "one screen"])
def test_without_it_the_window_is_small_beside_the_work(evening, step):
    assert evening[step] == {
        "screen": "laptop",
        "full": False,
        "visible": True,
        "wide": 614,
        "inside": True,
    }


def test_screen_plugged_again_is_filled_in_two_seconds(evening):
    assert evening["seconds"] < 2


def test_window_made_small_on_purpose_stays_so(evening):
    assert [evening[step]["full"] for step in ("small by choice", "still small")] == [False, False]


def test_closed_window_does_not_come_back_with_a_screen(evening):
    assert evening["closed"]["visible"] is False


def test_projection_never_covers_the_work(evening):
    assert evening["work on the projector"]["screen"] == "laptop"


def test_screen_is_not_its_own_second(evening):
    assert evening["mirror"] is False


@pytest.mark.parametrize("screen", [QRect(0, 0, 1366, 768), QRect(1366, 200, 800, 600)])
def test_corner_is_inside_its_screen(screen):
    assert screen.contains(corner(screen))
