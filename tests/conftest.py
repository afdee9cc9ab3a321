"""What every test stands on: no display, no network, a home of its own."""

import gc
import os
import shutil
import socket
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from envies_desktop.desk import stylesheet
from envies_desktop.store import connection, guard, making
from envies_desktop.store.base import Base
from tests.gestures import Gestures
from tests.printers import Cups

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def garbage_of_this_thread():
    """As in the program: Python's own collector would delete Qt's objects in whichever thread it woke up."""
    gc.disable()
    yield
    gc.enable()


def pytest_collection_finish():
    """The tests themselves and what they import stay until the end: no collector need look at them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected(request):
    """What tests leave behind goes in the thread of the window: the young every few tests, all at times.

    Widgets go after each: whoever changes the style of those that are left pays for every one of them.
    """
    yield
    if QApplication.instance() is not None:
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
    count = request.session.collected = getattr(request.session, "collected", 0) + 1
    if count % 64 == 0:
        gc.collect()
        gc.freeze()  # modules read meanwhile, what a file of tests keeps: looked at once
    elif count % 8 == 0:
        gc.collect(1)


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Settings, data and logs of a test go into its own folder."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="session")
def wardrobe(tmp_path_factory):
    """Where style sheets are kept: they are rendered once for all tests."""
    return tmp_path_factory.mktemp("wardrobe")


@pytest.fixture(autouse=True)
def one_wardrobe(monkeypatch, wardrobe):
    monkeypatch.setattr(stylesheet, "cache_folder", lambda: wardrobe)


@pytest.fixture(scope="session")
def empty_stores(tmp_path_factory):
    """What `making.write` does, done once for all tests that know the same tables."""
    folder = tmp_path_factory.mktemp("empty")
    made = {}
    write = making.write

    def copied(path):
        tables = frozenset(Base.metadata.tables)
        if tables not in made:
            made[tables] = folder / f"{len(made)}.db"
            write(made[tables])
        shutil.copyfile(made[tables], path)

    return copied


@pytest.fixture(autouse=True)
def quick_stores(monkeypatch, empty_stores):
    """A new store is a copy of one, and nobody waits for the disk: no test pulls the plug.

    `tests/store` has it otherwise where that is what is tested.
    """
    monkeypatch.setattr(making, "write", empty_stores)
    pragmas = tuple(pragma.replace("FULL", "OFF") for pragma in connection.PRAGMAS)
    monkeypatch.setattr(connection, "PRAGMAS", pragmas)
    monkeypatch.setattr(os, "fsync", lambda handle: None)


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """The program never needs the network: only this machine (PostgreSQL, Qt) may be reached."""
    connect = socket.socket.connect

    def local_only(self, address):
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test reached for the network: {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", local_only)


PRODUCT = str(Path(guard.__file__).parent.parent)
TESTS = str(Path(__file__).parent)
opened_stores: list[str] = []


def refuse_to_open_a_store(event, arguments):
    """An audit hook: whoever closes a descriptor of a store that is open drops the locks of the process."""
    if event != "open" or not guard._guards or not isinstance(arguments[0], str | bytes | os.PathLike):
        return
    path = Path(os.fsdecode(arguments[0]))
    if not is_open(path.with_name(path.name.removesuffix("-shm"))):
        return
    frame = sys._getframe(1)
    while frame is not None and not frame.f_code.co_filename.startswith((PRODUCT, TESTS)):
        frame = frame.f_back
    if frame is None or not frame.f_code.co_filename.startswith(PRODUCT):
        return
    if frame.f_code.co_filename != guard.__file__:
        opened_stores.append(f"{frame.f_code.co_filename}:{frame.f_lineno} opened {path}")


def is_open(path):
    try:
        at = path.stat()
    except (OSError, ValueError):
        return False
    return (at.st_dev, at.st_ino) in guard._guards


sys.addaudithook(refuse_to_open_a_store)


@pytest.fixture(autouse=True)
def stores_are_opened_once():
    """No test may see the program open a store that it has open already, other than through SQLite."""
    opened_stores.clear()
    yield
    assert opened_stores == []


@pytest.fixture
def cups(tmp_path, monkeypatch):
    """A computer without a printer until `cups.install(…)`."""
    made = Cups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{made.folder}:{os.environ['PATH']}")
    return made


@pytest.fixture
def during(qapp):
    """`during(gesture)` runs the gesture once the next modal dialog is shown: `gesture(dialog)`.

    A dialog that stays open is closed in the end, and the test fails.
    """
    gestures = Gestures(qapp)
    yield gestures.plan
    gestures.over = True
    assert gestures.stuck == []


def pytest_terminal_summary(terminalreporter):
    """The last line tells what to install where the tests of the store could not use a server."""
    skipped = terminalreporter.stats.get("skipped", [])
    without_server = [report for report in skipped if "install postgresql" in str(report.longrepr)]
    if without_server:
        terminalreporter.write_line(f"{len(without_server)} skipped: install postgresql")
