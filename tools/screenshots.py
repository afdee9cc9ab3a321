"""Make the pictures of the user guide and the README from the demonstration.

    python tools/screenshots.py [FOLDER] [--lang fr|en] [--theme light|dark] [--zoom 100] [--size 1366x768]

Each activity takes its own. Needs a display (Xvfb will do) or QT_QPA_PLATFORM=offscreen.
"""

import argparse
import tempfile
from contextlib import closing
from pathlib import Path

import pypdfium2
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from envies_desktop import app, i18n
from envies_desktop.cli import main as door
from envies_desktop.demo.queries import demo_event
from envies_desktop.desk.application import Application
from envies_desktop.desk.page import Desk
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store

ROOT = Path(__file__).parent.parent
SETTLED, STARTED = 900, 800
"""Milliseconds until a picture is taken, and until the window is there."""


class Camera:
    """The window on the demonstration, and where its pictures go: a `desk.pictures.Studio`."""

    def __init__(self, desk: Desk, window: QWidget, played: Path, out: Path) -> None:
        self.desk, self.window, self.folder, self.event = desk, window, played, demo_event()
        self._out = out

    def wait(self, milliseconds: int) -> None:
        """Let the window live; QTest.qWait would keep Python's threads from running."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def keep(self, name: str, shown: QWidget | None = None) -> None:
        """Take the picture `name` of a widget, or of the window, once it is settled."""
        self.wait(SETTLED)
        path = self._out / f"{name}.png"
        (shown or self.window).grab().save(str(path))
        with Image.open(path) as picture:
            picture.load()
        flatten(picture, path)

    def keep_sheet(self, name: str) -> None:
        """Take the picture `name` of the first page of the printed file of that name."""
        with closing(pypdfium2.PdfDocument(self.folder / f"{name}.pdf")) as printed:
            flatten(printed[0].render(scale=80 / 72).to_pil(), self._out / f"{name}.png")


def main() -> None:
    """Play the demonstration, then let each activity take its pictures."""
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    i18n.set_language(options.lang)
    with tempfile.TemporaryDirectory() as folder:
        door(["demo", "--out", folder, "--no-window", "--lang", options.lang])
        app.import_models()
        settings = Settings(
            author="Odile Martin",
            association="Pays d’Aix Associations",
            theme=options.theme,
            zoom=options.zoom,
            language=options.lang,
        )
        application = Application(settings, options.lang)
        store = open_store(Path(folder) / "demo.db", author=settings.author)
        desk = app.make_desk(store, settings)
        window = app.make_window(desk)
        window.resize(*map(int, options.size.split("x")))
        window.show()
        camera = Camera(desk, window, Path(folder), options.folder)
        camera.wait(STARTED)
        for dialog in QApplication.topLevelWidgets():
            if dialog is not window and dialog.isVisible():
                dialog.close()
        for take in desk.activities.named("pictures"):
            take(camera)
        window.close()
        desk.close()
        store.close()
        application.end()


def flatten(picture: Image.Image, path: Path) -> None:
    """Save a picture in 256 colours: the guide travels with the program."""
    flat = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    flat.save(path, optimize=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--lang", default="fr")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--size", default="1366x768")
    return parser.parse_args()


if __name__ == "__main__":
    main()
