"""One window per store: a second start brings the first window forward and ends."""

import hashlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

from envies_desktop.settings import data_folder
from envies_desktop.store.connection import is_url

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer


def one_spelling(address: str | Path) -> str:
    """The same text for all ways to write a place: relative, through a link, in capitals on Windows."""
    if is_url(address):
        return str(address)
    place = os.path.normcase(os.path.realpath(address))
    return place.casefold() if sys.platform == "darwin" else place


class Single(QObject):
    """Holds the lock of a store; `first` tells whether nobody held it before."""

    def __init__(self, address: str | Path) -> None:
        super().__init__()
        self._server: QLocalServer | None = None
        self._take(address)

    def _take(self, address: str | Path) -> None:
        folder = data_folder()
        with suppress(OSError):  # a full disk has no lock: a second window is only less convenient
            folder.mkdir(parents=True, exist_ok=True)
        mark = hashlib.sha256(f"{folder}|{one_spelling(address)}".encode()).hexdigest()[:16]
        self._name = f"envies-desktop-{mark}"
        self._lock = QLockFile(str(folder / f"{mark}.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, never by age
        self.first = self._lock.tryLock(100)

    def follow(self, address: str | Path) -> None:
        """The window is on another store from now on."""
        self._lock.unlock()
        self._take(address)

    def raise_first(self) -> bool:
        """Ask the window that is open to come forward; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        call = QLocalSocket()
        call.connectToServer(self._name)
        answered = call.waitForConnected(1000)
        call.disconnectFromServer()
        return answered

    def answer(self, forward: Callable[[], None]) -> None:
        """Call `forward` each time another start asks; a socket left by a crash is taken over."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._heard(forward))
        server.listen(self._name)
        self._server = server

    def close(self) -> None:
        """Let another start be the first."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _heard(self, forward: Callable[[], None]) -> None:
        assert self._server is not None
        while call := self._server.nextPendingConnection():
            call.disconnected.connect(call.deleteLater)
        forward()
