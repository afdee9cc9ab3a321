"""What the doors share: opening the store, finding what a person means, saying results, writing files."""

import argparse
import errno
import json
import os
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterable
from math import inf
from pathlib import Path
from typing import Any

from envies_desktop.i18n import fold, tr
from envies_desktop.refused import Refused
from envies_desktop.store.connection import is_url
from envies_desktop.store.engine import Store, open_store
from envies_desktop.store.migrating import Job

PATIENCE = 0.3
"""Seconds: what is done by then is not told."""

Doors = Any
"""What argparse calls a sub-parsers action; its type is private."""


def chosen_store(options: argparse.Namespace, *, new: bool = False) -> Store:
    """The store of --store, or the window's own; with `new` it is made where there is none.

    Raises Refused("door-no-store"): a door that has nothing to put there never makes a file, least of all
    under a mistyped name.
    """
    from envies_desktop.settings import default_store, load_settings

    settings = load_settings()
    options.activities.import_models()
    address = options.store or default_store(settings)
    if not new and not is_url(address) and not Path(address).exists():
        raise Refused("door-no-store", path=str(address))
    return open_store(address, author=settings.author, waiting=waited_for)


def positive_seconds(text: str) -> float:
    """A number of seconds on the command line; what is none is wrong usage, told by argparse."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < inf:
        raise argparse.ArgumentTypeError(
            tr("«\u00a0{value}\u00a0» n’est pas un nombre de secondes plus grand que 0").format(value=text)
        )
    return seconds


def waited_for(job: Job) -> None:
    """Have a store migrated; what takes long says so on standard error."""
    since, bar = time.monotonic(), terminal_progress()
    told = False

    def show(share: float) -> None:
        nonlocal told
        if not told and time.monotonic() - since > PATIENCE:
            told = True
            sys.stderr.write(tr("Mise à jour des données en cours…") + "\n")
        if told:
            bar(share, "")

    job(show)


def identified(wanted: str, known: Iterable[tuple[uuid.UUID, str]], what: str) -> uuid.UUID:
    """The id meant by an id, the unambiguous beginning of one, or an exact title.

    Raises Refused("door-unknown") or Refused("door-ambiguous").
    """
    rows = list(known)
    folded, plain = fold(wanted), wanted.replace("-", "").lower()
    named = [key for key, title in rows if fold(title) == folded]
    begun = [key for key, _ in rows if len(plain) >= 4 and key.hex.startswith(plain)]
    found = named or begun
    if not found:
        raise Refused("door-unknown", what=what, wanted=wanted)
    if len(found) > 1:
        raise Refused("door-ambiguous", what=what, wanted=wanted, found=len(found))
    return found[0]


def plain_text(typed: str) -> str:
    """A text of the command line on one line; raises Refused("door-text") for bytes that are no text."""
    try:
        typed.encode()
    except UnicodeEncodeError as error:
        raise Refused("door-text", value=typed.encode("utf-8", "replace").decode()) from error
    return " ".join(typed.split())


def say(options: argparse.Namespace, text: str, data: dict[str, Any]) -> None:
    """The result on standard output: text for people, or one JSON document with --json."""
    if options.json:
        text = json.dumps({"version": 1, **data}, ensure_ascii=False, default=str)
    sys.stdout.write(text + "\n")


def back_up_before(options: argparse.Namespace, store: Store) -> None:
    """A backup before something large; why there is none goes to standard error."""
    refused = store.backup_before()
    if refused is not None:
        why = options.activities.explain(refused)
        sys.stderr.write(tr("Pas de sauvegarde avant ce geste\u00a0: {why}").format(why=why) + "\n")


def teller(options: argparse.Namespace) -> Callable[[Any], None]:
    """What says something to know after printing, on standard error: it is no result."""

    def tell(note: Any) -> None:
        sys.stderr.write(options.activities.sentence(note.code, note.params) + "\n")

    return tell


def read_json(path: Path, pairs: Callable[[list[tuple[str, Any]]], Any] | None = None) -> Any:
    """The JSON document of a file; raises Refused("door-unreadable") or ("door-not-json").

    `pairs` makes each object of its keys and values, as `json.loads` calls it.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=pairs)
    except OSError as error:
        raise Refused("door-unreadable", path=str(path)) from error
    except (ValueError, RecursionError) as error:
        raise Refused("door-not-json", path=str(path), line=getattr(error, "lineno", 1)) from error


def write_json(path: Path, data: Any) -> None:
    """Write a document beside its final name, then rename; raises Refused("door-unwritable")."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", dir=path.parent, suffix=".part", delete=False, encoding="utf-8"
        ) as draft:
            json.dump(data, draft, ensure_ascii=False)
        try:
            Path(draft.name).replace(path)
        except OSError:
            Path(draft.name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Refused("door-unwritable", path=str(path), detail=os.strerror(error.errno or 0)) from error


def check_writable(path: Path) -> None:
    """Raise Refused("door-unwritable") where `write_json` could not write there."""
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part"):
            pass
    except OSError as error:
        raise Refused("door-unwritable", path=str(path), detail=os.strerror(error.errno or 0)) from error


def terminal_progress() -> Callable[[float, str], None]:
    """A progress bar on standard error where it is a terminal, silence elsewhere."""
    if not sys.stderr.isatty():
        return lambda share, code: None

    def show(share: float, code: str) -> None:
        filled = round(30 * share)
        sys.stderr.write(f"\r[{'#' * filled}{'.' * (30 - filled)}] {share:4.0%}")
        sys.stderr.write("\n" if share >= 1 else "")
        sys.stderr.flush()

    return show
