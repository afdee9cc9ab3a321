"""What every test stands on: no display, no network, a home of its own."""

import gc
import os
import shutil
import socket
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from envies_desktop.store import connection, guard, making
from envies_desktop.store.base import Base

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
    """What tests leave behind goes in the thread of the window: the young every few tests, all at times."""
    yield
    count = request.session.collected = getattr(request.session, "collected", 0) + 1
    if count % 8 == 0:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect(2 if count % 64 == 0 else 1)


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Settings, data and logs of a test go into its own folder."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


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


_COMMANDS = {
    "lp": """
        [ -e slow ] && sleep "$(cat slow)"
        for last; do :; done
        [ -e "wrong $(basename "$last")" ] && { cat "wrong $(basename "$last")" >&2; exit 1; }
        [ -e wrong ] && { cat wrong >&2; exit 1; }
        printf '%s\\t' "$@" >>orders; echo >>orders
        echo "request id is $2-$(wc -l <orders) (1 file(s))"
    """,
    "lpstat": """
        case "$1" in
          -e) cat printers ;;
          -d) [ -s printers ] && echo "system default destination: $(head -n 1 printers)" ;;
          -p) [ -e paused ] && echo "printer $2 disabled since Sunday -" || echo "printer $2 is idle." ;;
        esac
    """,
    "lpoptions": '[ -e "can $2" ] && cat "can $2"',
    "cancel": """
        [ -e out ] && { echo "cancel: cancel-job failed: Job #1 is already completed" >&2; exit 1; }
        echo "$1" >>cancelled
    """,
}


class Cups:
    """Printers of our own: the commands of CUPS, first on PATH, which note what they are told.

    Files beside them rule them: `wrong` (what `lp` complains of; "wrong NAME.pdf" of one file alone), `slow`
    (seconds), `paused`, `out` (all is on paper), "can NAME" (what `lpoptions -l` says).
    """

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        for name, script in _COMMANDS.items():
            path = folder / name
            path.write_text(f'#!/bin/sh\ncd "$(dirname "$0")"\n{script}\nexit 0\n')
            path.chmod(0o755)
        self.install()

    def install(self, *names):
        """These printers are there, the usual one first."""
        self.rule("printers", "".join(f"{name}\n" for name in names))

    def rule(self, name, text=""):
        (self.folder / name).write_text(text, encoding="utf-8")

    def _lines(self, name):
        path = self.folder / name
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    @property
    def orders(self):
        """What `lp` was told, one list of words for each file."""
        return [line.split("\t")[:-1] for line in self._lines("orders")]

    @property
    def printed(self):
        """The names of the files that were handed over."""
        return [order[-1].rpartition("/")[2] for order in self.orders]

    @property
    def cancelled(self):
        return self._lines("cancelled")


@pytest.fixture
def cups(tmp_path, monkeypatch):
    """A computer without a printer until `cups.install(…)`."""
    made = Cups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{made.folder}:{os.environ['PATH']}")
    return made


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
