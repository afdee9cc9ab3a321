"""Files travel to a folder that may go away at any moment (a stick, a share): only what changed is copied.

A file is written beside its final name, read again, then renamed: nothing half-written is ever seen under
its final name. The manifest comes last. Running again after a cut carries only what is missing.
"""

import errno
import hashlib
import json
import os
import re
import shutil
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from envies_desktop.refused import Refused
from envies_desktop.sharing.manifest import (
    MANIFEST,
    Entry,
    digest,
    entry_of,
    listed,
    read_manifest,
    says_the_same,
    written,
)

_BLOCK = 1 << 20  # bytes
_FIRST_WAIT, _LONGEST_WAIT = 0.05, 2.5  # seconds
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST)


@dataclass(frozen=True, slots=True)
class Trip:
    """Where files go, and from where: `mine` (eight hex digits) marks the drafts of this computer."""

    folder: Path
    mine: str
    stop: Callable[[], bool]
    progress: Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Carried:
    """How many files were copied, found unchanged, and taken away because they are no longer made."""

    copied: int
    kept: int
    removed: int


def carry(files: Sequence[Path], head: dict[str, Any], trip: Trip) -> Carried:
    """Bring the folder to these files, and to a manifest that begins with `head` and lists them.

    Raises Refused("deposit-…"); whatever happens, what stands under a final name is whole.
    """
    with _said(trip.folder):
        trip.folder.mkdir(exist_ok=True)
        known = read_manifest(trip.folder)
        before, entries = listed(known), [entry_of(path) for path in files]
        wanted = [
            (path, entry)
            for path, entry in zip(files, entries, strict=True)
            if not _is_there(trip.folder, entry, before.get(entry.name))
        ]
        _refuse_small(trip.folder, sum(entry.size for _, entry in wanted))
        for place, (path, entry) in enumerate(wanted):
            trip.progress(place / len(wanted), entry.name)
            _put(_blocks(path, trip.stop), entry.name, entry.sha256, trip)
        removed = _remove_others(trip.folder, before, {entry.name for entry in entries})
        manifest = written(head, entries)
        if not says_the_same(known, manifest):
            text = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
            _put([text], MANIFEST, hashlib.sha256(text).hexdigest(), trip)
        _sweep(trip.folder, {*before, *(entry.name for entry in entries), MANIFEST}, trip.mine)
    return Carried(len(wanted), len(entries) - len(wanted), removed)


def write_block(file: BinaryIO, block: bytes) -> None:
    """Write a part of a file."""
    file.write(block)


def settle(file: BinaryIO) -> None:
    """Have what was written reach the disk."""
    file.flush()
    os.fsync(file.fileno())


def rename(draft: Path, target: Path) -> None:
    """Give a draft its final name, in place of what bears it."""
    draft.replace(target)


def _refuse_small(folder: Path, needed: int) -> None:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:  # some shares do not tell
        return
    if needed > free:
        raise Refused("deposit-no-room", folder=str(folder), needed=needed, free=free)


def _is_there(folder: Path, entry: Entry, before: Entry | None) -> bool:
    """Whether the folder has this very file; it is read again only where the manifest does not say so."""
    path = folder / entry.name
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return False
    return size == entry.size and (entry == before or digest(path) == entry.sha256)


def _blocks(path: Path, stop: Callable[[], bool]) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if stop():
                raise Refused("deposit-stopped")
            yield block


def _put(blocks: Iterable[bytes], name: str, sha256: str, trip: Trip) -> None:
    """Write a file of the folder: it has its final name only once it was read again, whole."""
    draft = trip.folder / f".{name}.{trip.mine}{uuid.uuid4().hex[:24]}.part"
    try:
        with draft.open("xb") as file:
            for block in blocks:
                write_block(file, block)
            settle(file)
        if digest(draft) != sha256:
            raise Refused("deposit-damaged", file=name, folder=str(trip.folder))
        _rename(draft, trip.folder / name)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _rename(draft: Path, target: Path) -> None:
    """A scanner or a viewer may hold the old file for a moment: wait for it, not for ever."""
    wait, left = _FIRST_WAIT, _LONGEST_WAIT
    while True:
        try:
            rename(draft, target)
        except PermissionError as error:
            if left <= 0:
                raise Refused("deposit-file-open", file=target.name, folder=str(target.parent)) from error
            time.sleep(min(wait, left))
            wait, left = 2 * wait, left - wait
        else:
            return


def _remove_others(folder: Path, before: dict[str, Entry], made: set[str]) -> int:
    """Take away what we had deposited and make no longer; a file changed by somebody since is theirs."""
    gone = [name for name, entry in before.items() if name not in made and _is_there(folder, entry, None)]
    for name in gone:
        (folder / name).unlink()
    return len(gone)


def _sweep(folder: Path, names: set[str], mine: str) -> None:
    """Take away the drafts that this computer left when it was cut; those of another are its own."""
    draft = re.compile(rf"\.(.+)\.{mine}[0-9a-f]{{24}}\.part")
    for path in folder.glob(".*.part"):
        found = draft.fullmatch(path.name)
        if found and found[1] in names:
            with suppress(OSError):
                path.unlink()


@contextmanager
def _said(folder: Path) -> Iterator[None]:
    """What the system says of a disk becomes Refused."""
    try:
        yield
    except OSError as error:
        place, number = str(folder), error.errno or 0
        for code, numbers in (("full", _FULL), ("gone", _GONE), ("unwritable", _CLOSED)):
            if number in numbers:
                raise Refused(f"deposit-{code}", folder=place) from error
        raise Refused("deposit-io", folder=place, detail=os.strerror(number)) from error
