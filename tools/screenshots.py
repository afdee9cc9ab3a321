"""Make the pictures of the user guide and the README from the demonstration.

    python tools/screenshots.py [FOLDER] [--lang fr|en] [--theme light|dark] [--zoom 100] [--size 1366x768]

Needs a display (Xvfb will do) or QT_QPA_PLATFORM=offscreen.
"""

import argparse
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pypdfium2
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))


def main() -> None:
    """Play the demonstration, open each page, keep its picture."""
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    from screenshots_evening import EveningWatch, shoot_diagnostic, shoot_evening, shoot_results

    from envies_desktop import app, i18n
    from envies_desktop.cli import main as door
    from envies_desktop.demo.queries import demo_event
    from envies_desktop.desk.application import Application
    from envies_desktop.live.page.stages import Stages
    from envies_desktop.settings import Settings
    from envies_desktop.store.engine import open_store

    i18n.set_language(options.lang)
    with tempfile.TemporaryDirectory() as folder:
        played = Path(folder)
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
        store = open_store(played / "demo.db", author=settings.author)
        watch = EveningWatch()
        desk = app.make_desk(store, settings)
        desk.shared(Stages).watch = watch
        window = app.make_window(desk)
        window.resize(*map(int, options.size.split("x")))
        window.show()
        wait(800)
        for dialog in QApplication.topLevelWidgets():
            if dialog is not window and dialog.isVisible():
                dialog.close()
        _pages(window, demo_event(), played, options.folder)
        _agenda(played, options.folder)

        def shoot(shown: QWidget, name: str) -> None:
            keep(shown, options.folder / f"{name}.png")

        shoot_diagnostic(window, shoot)
        shoot_evening(window, demo_event(), watch, shoot)
        shoot_results(window, demo_event(), shoot)
        window.close()
        desk.close()
        store.close()
        application.end()


def wait(milliseconds: int) -> None:
    """Let the window live; QTest.qWait would keep Python's threads from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def keep(shown: QWidget, path: Path) -> None:
    """Save what a window shows once it is settled."""
    wait(900)
    shown.grab().save(str(path))
    with Image.open(path) as picture:
        picture.load()
    flatten(picture, path)


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


def _pages(window: QWidget, event_id: object, played: Path, folder: Path) -> None:
    for name, page, target in (
        ("today", "today", {}),
        ("events", "events", {}),
        ("directory", "directory", {}),
        ("settings", "settings", {}),
        ("help", "help", {}),
        ("schedule", "events", {"event_id": event_id, "tab": "schedule"}),
        ("participants", "events", {"event_id": event_id, "tab": "participants"}),
        ("plan", "events", {"event_id": event_id, "tab": "plan"}),
        ("documents", "events", {"event_id": event_id, "tab": "documents"}),
    ):
        window.open_page(page, **target)
        keep(window, folder / f"{name}.png")
    _import(window, event_id, played, folder)


def _import(window: QWidget, event_id: object, played: Path, folder: Path) -> None:
    from envies_desktop.events.dialogs.import_list import ImportDialog

    dialog = ImportDialog(window.desk, event_id, parent=window)
    dialog.show()
    dialog.read(played / "participants.xlsx")
    wait(4100)
    keep(dialog, folder / "import.png")
    dialog.close()


def _agenda(played: Path, folder: Path) -> None:
    with closing(pypdfium2.PdfDocument(played / "agendas.pdf")) as printed:
        flatten(printed[0].render(scale=80 / 72).to_pil(), folder / "agendas.png")


if __name__ == "__main__":
    main()
