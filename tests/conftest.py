"""What every test stands on: no display, no network, a home of its own."""

import gc
import os
import socket
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from envies_desktop.store import guard

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def garbage_of_this_thread():
    """As in the program: Python's own collector would delete Qt's objects in whichever thread it woke up."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def collected(request):
    """What tests leave behind goes in the thread of the window, every few tests."""
    yield
    request.session.collected = getattr(request.session, "collected", 0) + 1
    if request.session.collected % 8 == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Settings, data and logs of a test go into its own folder."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


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
def during(qapp):
    """`during(gesture)` runs the gesture once the next modal dialog is shown: `gesture(dialog)`."""

    def plan(gesture):
        failures = []

        def run():
            dialog = qapp.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(20, run)
                return
            try:
                gesture(dialog)
            except BaseException as failure:
                failures.append(failure)
                dialog.close()

        QTimer.singleShot(20, run)
        return failures

    return plan


def pytest_terminal_summary(terminalreporter):
    """The last line tells what to install where the tests of the store could not use a server."""
    skipped = terminalreporter.stats.get("skipped", [])
    without_server = [report for report in skipped if "install postgresql" in str(report.longrepr)]
    if without_server:
        terminalreporter.write_line(f"{len(without_server)} skipped: install postgresql")
