"""The locks of a file that is open, held so that nothing in our process can lose them.

POSIX drops all the locks that a process has on a file as soon as the process closes any descriptor of it: a
file dialog that looks at the folder is enough. SQLite then believes that it is protected, and is not: another
program deletes the WAL that is in use, or writes at the same moment. So what SQLite holds is held a second
time, by locks that belong to a descriptor of ours and that only this descriptor can lose.

Where the system has no such locks nothing is held: on Windows locks belong to handles and need no second
holder; on macOS this was not tried.
"""

import errno
import io
import os
import struct
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from envies_desktop.refused import Refused

if sys.platform != "win32":
    import fcntl

BUSY_SECONDS = 5.0
_OWNED = getattr(fcntl, "F_OFD_SETLK", 0) if sys.platform != "win32" else 0
_Span = tuple[int, int]  # first byte, number of bytes
# As SQLite lays them out: of the file, those of whoever has it open in WAL mode; of "-shm", the same, and
# that of the one who writes.
_READERS: _Span = (0x40000002, 510)
_OPEN: _Span = (128, 1)
_WRITER: _Span = (120, 1)
_TURN: _Span = (1 << 60, 1)  # ours alone, beyond any file
_QUEUE: _Span = ((1 << 60) + 1, 1)  # of who comes next: one that writes without pause keeps nobody waiting
_INDEX = 48  # bytes at the start of "-shm" that change with each commit
_WAL_MODE = b"\x02\x02"  # bytes 18 and 19 of the file

_guards: dict[tuple[int, int], "Guard"] = {}
_registry = threading.Lock()


class Guard:
    """The descriptors of one file in this process, shared by all who have it open here."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.file = os.open(path, os.O_RDWR) if sys.platform != "win32" else -1
        self._shm = -1
        self._held = False
        self._wal: tuple[int, int] | None = None
        self.users = 0
        self._one = threading.Lock()  # threads share a descriptor, and would share its locks

    def hold(self) -> bool:
        """Hold what a connection holds once it has read the file in WAL mode; False before that."""
        if not _OWNED or self.file < 0 or self._held or os.pread(self.file, 2, 18) != _WAL_MODE:
            return self._held
        with suppress(FileNotFoundError):
            if self._shm < 0:
                self._shm = os.open(self._path.with_name(f"{self._path.name}-shm"), os.O_RDWR)
            readers = _lock(_OWNED, self.file, "F_RDLCK", _READERS)
            self._held = _lock(_OWNED, self._shm, "F_RDLCK", _OPEN) and readers
            self._wal = _key_of(self._path.with_name(f"{self._path.name}-wal"))
        return self._held

    def pulled_away(self) -> bool:
        """Whether another program removed or replaced the file or its WAL: what is written now is lost."""
        if not self._held:
            return False
        try:
            own = os.fstat(self.file)
            same = _key_of(self._path) == (own.st_dev, own.st_ino)
            return not same or _key_of(self._path.with_name(f"{self._path.name}-wal")) != self._wal
        except FileNotFoundError:
            return True

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One writer at a time, whatever becomes of SQLite's locks; raises Refused("store-busy")."""
        if not self._one.acquire(timeout=BUSY_SECONDS):
            raise self._busy()
        try:
            self._wait(self.file, _QUEUE)
            try:
                self._wait(self.file, _TURN)
            finally:
                _unlock(self.file, _QUEUE)
            try:
                yield
            finally:
                self._stop_writing()
                _unlock(self.file, _TURN)
        finally:
            self._one.release()

    def keep_writing(self) -> bool:
        """Inside a transaction that writes, within a turn: hold its lock, which SQLite could lose.

        The two holders exclude each other, so the lock changes hands; False where another program wrote at
        that moment: roll back and begin again. Raises Refused("store-busy").
        """
        if sys.platform == "win32" or not self.hold():
            return True
        before = os.pread(self._shm, _INDEX, 0)
        _lock(fcntl.F_SETLK, self._shm, "F_UNLCK", _WRITER)
        self._wait(self._shm, _WRITER)
        if os.pread(self._shm, _INDEX, 0) == before:
            return True
        self._stop_writing()
        return False

    def let_go(self) -> None:
        """Before the last connections close: SQLite is alone with its own locks, those it lost given back."""
        with _registry:
            self.users -= 1
            if sys.platform == "win32" or self.users or not self._held or self.pulled_away():
                return  # nobody may fold a WAL that is gone into what stands there now
            for file, span in ((self.file, _READERS), (self._shm, _OPEN)):
                _lock(fcntl.F_SETLK, file, "F_RDLCK", span)
                _unlock(file, span)
            self._held = False

    def close(self) -> None:
        """After the last connections: closing a descriptor drops what SQLite holds."""
        with _registry:
            if self.users:
                return
            for file in (self.file, self._shm):
                if file >= 0:
                    os.close(file)
            self.file = self._shm = -1
            self._held = False
            for key in [key for key, guard in _guards.items() if guard is self]:
                del _guards[key]

    def lock_out(self) -> None:
        """Keep others from reading the file; raises Refused("store-in-use") where somebody has it open."""
        if self.users > 1 or (_OWNED and not _lock(_OWNED, self.file, "F_WRLCK", _READERS)):
            raise Refused("store-in-use", address=str(self._path))

    def _stop_writing(self) -> None:
        if self._shm >= 0:
            _unlock(self._shm, _WRITER)

    def _wait(self, file: int, span: _Span) -> None:
        until = time.monotonic() + BUSY_SECONDS
        while _OWNED and not _lock(_OWNED, file, "F_WRLCK", span):
            if time.monotonic() > until:
                raise self._busy()
            time.sleep(0.002)

    def _busy(self) -> Refused:
        return Refused("store-busy", address=str(self._path), detail="turn")


def of(path: Path) -> Guard:
    """The guard of a file that exists, with one more user: `let_go`, then `close`, when that one is done."""
    with _registry:
        key = _key_of(path)
        if key not in _guards:
            _guards[key] = Guard(path)
        _guards[key].users += 1
        return _guards[key]


def is_open(path: Path) -> bool:
    """Whether a file is a store that is open for writing in this process."""
    with suppress(OSError):
        return _key_of(path) in _guards
    return False


@contextmanager
def turn_on(path: Path) -> Iterator[Guard]:
    """A turn on a file, open here or not. Connections made inside are closed inside.

    Raises Refused("store-busy").
    """
    guard = of(path)
    try:
        with guard.turn():
            yield guard
    finally:
        guard.let_go()
        guard.close()


@contextmanager
def reading(path: Path) -> Iterator[io.BufferedReader]:
    """The bytes of a file, which may be a store that is open here: it is then read without opening it."""
    with _registry:
        guard = _guards.get(_key_of(path))
    if guard is None or guard.file < 0:
        with path.open("rb") as file:
            yield file
    else:
        yield io.BufferedReader(_Aside(guard.file))


def _key_of(path: Path) -> tuple[int, int]:
    at = path.stat()
    return at.st_dev, at.st_ino


class _Aside(io.RawIOBase):
    """Reads through a descriptor that is another's, and leaves it open."""

    def __init__(self, file: int) -> None:
        self._file, self._at = file, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        read = os.pread(self._file, len(buffer), self._at)
        buffer[: len(read)] = read
        self._at += len(read)
        return len(read)


def _lock(command: int, file: int, kind: str, span: _Span) -> bool:
    """Whether the lock is had; file systems without locks have none to lose."""
    if file < 0:
        return True  # a work that comes after the store was closed has SQLite's own locks
    asked = struct.pack("hhqqi4x", getattr(fcntl, kind), os.SEEK_SET, *span, 0)
    try:
        fcntl.fcntl(file, command, asked)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES):
            return False
        if error.errno not in (errno.EINVAL, errno.ENOLCK, errno.EOPNOTSUPP):
            raise
    return True


def _unlock(file: int, span: _Span) -> None:
    if _OWNED:
        _lock(_OWNED, file, "F_UNLCK", span)
