"""What every test stands on: no display, no network, a home of its own."""

import gc
import os
import socket

import pytest
from PySide6.QtCore import QTimer

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
