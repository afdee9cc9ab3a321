"""The file of a store, judged without opening it; its disk, and the files that are made beside it."""

import ctypes
import glob
import hashlib
import os
import re
import shutil
import struct
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from envies_desktop.refused import Refused
from envies_desktop.store import guard

_MAGIC = b"SQLite format 3\0"
_HEADER = 100  # bytes
_SPARE = 10_000_000  # bytes: what an afternoon of gestures writes
_LEAST = 65_536  # bytes: the index of a WAL, and its first pages
_STAMP_FORMAT = "%Y%m%dT%H%M%S.%fZ"
_STAMP = re.compile(r"\d{8}T\d{6}\.\d{6}Z")
_ASIDE = re.compile(rf"\.(before-restore|moved|orphan)-{_STAMP.pattern}(-wal|-journal)?$")
_DRAFT = re.compile(r"\.(\d+)\.(?:partial|new)(?:-wal|-shm|-journal)?$")
_QUERY = 0x1000  # what Windows calls PROCESS_QUERY_LIMITED_INFORMATION
_ASIDE_PART = re.compile("-(wal|journal)$")


def beside(path: Path, suffix: str) -> Path:
    """A file that SQLite keeps beside `path`: "-wal", "-shm", "-journal"."""
    return path.with_name(path.name + suffix)


def wal_of(path: Path) -> int:
    """How many bytes wait in the WAL: zero after an orderly end."""
    wal = beside(path, "-wal")
    return wal.stat().st_size if wal.exists() else 0


def room_of(path: Path) -> dict[str, Any]:
    """The disk of a file, the bytes free there, and those needed to write and back up again."""
    place = path.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    disk = place.resolve()
    while not disk.is_mount() and disk != disk.parent:
        disk = disk.parent
    size = path.stat().st_size if path.is_file() else 0
    return {"disk": str(disk), "free": shutil.disk_usage(place).free, "needed": 2 * size + _SPARE}


def is_full(path: Path) -> bool:
    """Whether the disk of a file has no room left for what SQLite keeps beside it."""
    with suppress(OSError):
        return bool(room_of(path)["free"] < _LEAST)
    return False


def is_writable(path: Path) -> bool:
    """Whether both the file and its folder may be written: SQLite needs both."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def refuse_doubtful(path: Path) -> None:
    """Raise for what is not a whole SQLite file: nothing may be written over it."""
    try:
        with guard.reading(path) as file:
            header = file.read(_HEADER)
        size = path.stat().st_size
    except OSError as error:
        raise Refused("store-io", address=str(path), detail=str(error)) from error
    if size == 0:
        raise Refused("store-empty", address=str(path))
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise Refused("store-not-a-store", address=str(path))
    page, pages, counter, valid_for = _sizes(header)
    if counter == valid_for and size < page * pages and wal_of(path) == 0:
        raise Refused("store-corrupt", address=str(path), detail=f"{size} < {page * pages}")


def _sizes(header: bytes) -> tuple[int, int, int, int]:
    """Bytes per page, pages, and the two counters that agree when the number of pages is true."""
    (page,) = struct.unpack(">H", header[16:18])
    counter, pages = struct.unpack(">II", header[24:32])
    (valid_for,) = struct.unpack(">I", header[92:96])
    return 65536 if page == 1 else page, pages, counter, valid_for


def stamp() -> str:
    """A moment in a file's name, sorted as text: "20261123T031500.123456Z"."""
    return datetime.now(UTC).strftime(_STAMP_FORMAT)


def set_aside(path: Path, why: str) -> Path | None:
    """Rename a file and what SQLite keeps beside it; returns its new name, None where there was nothing."""
    name = f"{path.name}.{why}-{stamp()}"
    for suffix in ("-wal", "-shm", "-journal", ""):
        each = beside(path, suffix)
        if each.exists():
            each.rename(path.with_name(name + suffix))
    aside = path.with_name(name)
    return aside if aside.exists() else None


def set_aside_of(path: Path) -> list[Path]:
    """What was set aside of a store, latest first; of an orphan, the WAL or journal that lost its file."""
    found = [
        each
        for each in path.parent.glob(f"{glob.escape(path.name)}.*")
        if _ASIDE.fullmatch(each.name[len(path.name) :]) and each.is_file()
    ]
    whole = {each.name for each in found if not _ASIDE_PART.search(each.name)}
    lone = [each for each in found if each.name in whole or _ASIDE_PART.sub("", each.name) not in whole]
    return sorted(lone, key=moment_of, reverse=True)


def why_aside(path: Path) -> str:
    """Why a file of `set_aside_of` was set aside: "before-restore", "moved" or "orphan"."""
    found = _ASIDE.search(path.name)
    return found[1] if found else ""


def moment_of(path: Path) -> datetime:
    """The moment in the name of a backup or set-aside file; else when it was last written."""
    found = _STAMP.search(path.name)
    if found:
        return datetime.strptime(found[0], _STAMP_FORMAT).replace(tzinfo=UTC)
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def digest(path: Path) -> str:
    """The SHA-256 of a file that nobody writes."""
    with guard.reading(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def set_orphans_aside(path: Path) -> None:
    """A WAL whose file is gone belongs to no new file of that name."""
    if not path.exists():
        set_aside(path, "orphan")


def name_new(draft: Path, path: Path) -> None:
    """Give a finished draft its name, unless another program was faster."""
    sync(draft)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # the other one's store is as empty as ours
    except OSError:  # not every file system has links
        if not path.exists():
            draft.rename(path)
    draft.unlink(missing_ok=True)
    sync_folder(path.parent)


def draft_of(path: Path) -> Path:
    """Where a file is written before it gets its name: `sweep` knows by the name whose it is."""
    return path.with_name(f"{path.name}.{os.getpid()}.partial")


def sweep(folder: Path) -> None:
    """Remove the drafts of processes that are gone, with what SQLite kept beside: they hold people's data."""
    with suppress(OSError):
        for each in list(folder.iterdir()):
            found = _DRAFT.search(each.name)
            if found is None or is_running(int(found[1])):
                continue
            if each.is_dir():
                shutil.rmtree(each, ignore_errors=True)
            else:
                each.unlink(missing_ok=True)


def is_running(process: int) -> bool:
    """Whether a process of that number is there."""
    if sys.platform == "win32":
        handle = ctypes.windll.kernel32.OpenProcess(_QUERY, False, process)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file beside its name, have it reach the disk, then give it its name."""
    draft = draft_of(path)
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def copy_whole(path: Path, to: Path) -> None:
    """Copy a file that nobody writes, with what waits in its WAL."""
    for suffix in ("", "-wal"):
        if beside(path, suffix).exists():
            with guard.reading(beside(path, suffix)) as source, beside(to, suffix).open("wb") as target:
                shutil.copyfileobj(source, target)


def remove(path: Path) -> None:
    """Remove a file and what SQLite keeps beside it, where they are."""
    for suffix in ("-wal", "-shm", "-journal", ""):
        beside(path, suffix).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have the file reach the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the names in a folder reach the disk, where the system knows how."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
