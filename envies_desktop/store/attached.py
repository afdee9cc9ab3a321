"""The files attached to a store: kept with its backups, each once however many backups hold it."""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from envies_desktop.refused import Refused
from envies_desktop.store import files

POOL = "attached"  # beside the backups: one file per content, named by its SHA-256


def folder_of(store: Path) -> Path:
    """Where the attached files of a store are: beside it."""
    return store.parent / "files"


def attached_to(store: Path) -> dict[str, str]:
    """The attached files by their path inside the folder ("photos/hall.png"), each with its SHA-256."""
    folder = folder_of(store)
    found = sorted(each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    return {each.relative_to(folder).as_posix(): files.digest(each) for each in found}


def keep(store: Path, backups: Path) -> dict[str, str]:
    """Copy into the pool of a folder of backups what is not there yet; returns the names and hashes.

    Raises OSError; Refused("store-backup-damaged") for a file that changed while it was copied.
    """
    held = attached_to(store)
    for name, digest in held.items():
        place = backups / POOL / digest
        if place.exists():
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        _copy(folder_of(store) / name, place, digest)
    return held


def verify(backup: Path, held: Mapping[str, str]) -> None:
    """Read the attached files of a backup again; raises Refused("store-backup-damaged")."""
    for digest in set(held.values()):
        place = backup.parent / POOL / digest
        if not place.is_file() or files.digest(place) != digest:
            raise Refused("store-backup-damaged", address=str(place))


def prepare(backup: Path, held: Mapping[str, str], store: Path) -> Path | None:
    """The attached files of a backup, in a folder beside their place; None where they are the same.

    Raises OSError, Refused("store-backup-damaged").
    """
    if attached_to(store) == dict(held):
        return None
    folder = folder_of(store)
    draft = files.draft_of(folder)
    try:
        draft.mkdir()
        for name, digest in held.items():
            place = draft / name
            if not place.resolve().is_relative_to(draft.resolve()):
                raise Refused("store-backup-damaged", address=str(backup))
            place.parent.mkdir(parents=True, exist_ok=True)
            _copy(backup.parent / POOL / digest, place, digest)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return draft


def put_in_place(draft: Path, store: Path) -> None:
    """Give a store the files of `prepare`; what was there is set aside whole. Raises OSError."""
    folder = folder_of(store)
    if folder.exists():
        folder.rename(folder.with_name(f"{folder.name}.before-restore-{files.stamp()}"))
    if any(draft.iterdir()):
        draft.rename(folder)
    else:
        draft.rmdir()


def sweep(backups: Path, held: Iterable[Mapping[str, str]]) -> None:
    """Remove from the pool what no backup holds any more."""
    wanted = {digest for one in held for digest in one.values()}
    if (backups / POOL).is_dir():
        for each in (backups / POOL).iterdir():
            if each.name not in wanted:
                each.unlink(missing_ok=True)


def _copy(source: Path, to: Path, digest: str) -> None:
    draft = files.draft_of(to)
    try:
        shutil.copyfile(source, draft)
        files.sync(draft)
        if files.digest(draft) != digest:
            raise Refused("store-backup-damaged", address=str(source))
        draft.replace(to)
    finally:
        draft.unlink(missing_ok=True)
