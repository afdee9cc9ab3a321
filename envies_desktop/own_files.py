"""What the program's own files keep of people, beside the store: who typed, the diary, documents shown."""

import contextlib
import re
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from envies_desktop.settings import config_folder, load_settings, log_folder, save_settings

Hide = Callable[[str], str]
"""Gives a text back without the names that are to be forgotten."""
_OLD = 120.0  # seconds: a document in the temporary folder that nobody is printing any more
_TEMPORARY = re.compile(r"envies[- _]", re.IGNORECASE)


def forget_in_own_files(hide: Hide) -> tuple[str, ...]:
    """Hide names in the settings, the program's diary and its documents left in the temporary folder.

    Returns the authors who are no longer proposed.
    """
    settings = load_settings()
    gone = tuple(name for name in settings.authors if hide(name) != name)
    if gone:
        kept = tuple(name for name in settings.authors if name not in gone)
        author = "" if settings.author in gone else settings.author
        save_settings(replace(settings, authors=kept, author=author))
    kept_aside = config_folder() / "settings.unreadable.json"
    for path in (*log_folder().glob("*.log*"), *config_folder().glob("*.ini"), kept_aside):
        _hide_in_file(path, hide)
    for folder in Path(tempfile.gettempdir()).glob("*"):
        if _TEMPORARY.match(folder.name):
            _remove_documents(folder)
    return gone


def _hide_in_file(path: Path, hide: Hide) -> None:
    """In place: the diary is open while it is written."""
    with contextlib.suppress(OSError, UnicodeDecodeError), path.open("r+", encoding="utf-8") as file:
        lines = file.read().splitlines(keepends=True)
        hidden = [hide(line) for line in lines]
        if hidden != lines:
            file.seek(0)
            file.writelines(hidden)
            file.truncate()


def _remove_documents(folder: Path) -> None:
    """Documents shown or printed before; one made a moment ago may still be on its way to the printer."""
    with contextlib.suppress(OSError):
        for path in folder.rglob("*.pdf"):
            if path.stat().st_mtime < time.time() - _OLD:
                path.unlink()
