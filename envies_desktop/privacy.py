"""What is promised to the people whose data is kept: erased when they ask, and when the time has come.

Composes what each activity says of somebody (`<activity>/queries/personal.py`); knows them all.
"""

import contextlib
import datetime as dt
import re
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from envies_desktop.directory.queries.personal import (
    Erased,
    Erasing,
    Known,
    Part,
    known_people,
    noted_people,
    records_of,
)
from envies_desktop.directory.retention import Due, due_people
from envies_desktop.events.queries.personal import NeedsDue, needs_due, participant_ids, participant_person
from envies_desktop.i18n import fold
from envies_desktop.refused import Refused
from envies_desktop.settings import config_folder, load_settings, log_folder, save_settings
from envies_desktop.store.erase import Erasure, mentions_of, whom
from envies_desktop.store.mentions import Searched

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from envies_desktop.store.engine import Store

ROOMS = ("directory", "events", "diagnostics", "partnerships", "speed_dating")
"""The activities, lowest first: each says what it knows of somebody."""
_OLD = 120.0  # seconds: a document in the temporary folder that nobody is printing any more
_TEMPORARY = re.compile(r"envies[- _]", re.IGNORECASE)


def chosen_person(session: "Session", wanted: str) -> uuid.UUID:
    """Who is meant by an id (of a record or of a registration), its beginning, or the exact name.

    Raises Refused("person-unknown") or Refused("person-ambiguous").
    """
    people = {one.id: one for one in known_people(session)}
    plain, folded = wanted.replace("-", "").strip().lower(), fold(wanted)
    found = {one.id for one in people.values() if folded and fold(one.name) == folded}
    if not found and len(plain) >= 4 and re.fullmatch(r"[0-9a-f]+", plain):
        found = {key for key in people if key.hex.startswith(plain)}
        seats = [key for key in participant_ids(session) if key.hex.startswith(plain)]
        found |= {who for key in seats if (who := participant_person(session, key)) in people}
    if not found:
        raise Refused("person-unknown", wanted=wanted)
    if len(found) > 1:
        raise Refused(
            "person-ambiguous", wanted=wanted, found=[_candidate(people[key]) for key in sorted(found)]
        )
    return found.pop()


def _candidate(one: Known) -> str:
    said = f"{one.name} ({one.organisation})" if one.organisation else one.name
    return f"{one.id} {said}"


def erasing_of(store: "Store", *people: uuid.UUID) -> Erasing:
    """What erasing them means; raises Refused("person-unknown") where nothing is known of one (any more)."""
    at = dt.datetime.now(dt.UTC)
    with store.read() as session:
        known = {one.id: one.name for one in known_people(session)}
        for person_id in people:
            if person_id not in known:
                raise Refused("person-unknown", wanted=str(person_id))
        records = frozenset().union(*(records_of(session, person_id) for person_id in people))
        parts = [part(session, records, at) for part in _functions("erasure")]
        rows = tuple(row for part in parts for row in part.rows)
        named = mentions_of(session.connection(), rows)
    names = tuple(known[person_id] for person_id in people)
    goes, stays = _counted(parts, "goes"), _counted(parts, "stays")
    return Erasing(people, names, rows, goes, stays, tuple(named), _copies(store))


def _copies(store: "Store") -> int:
    """How many backups and set-aside files there are."""
    path = store.engines.path
    if path is None:
        return 0
    from envies_desktop.store import backup, files

    return len(backup.backups_in(backup.folder_of(path), path.stem)) + len(files.set_aside_of(path))


def _counted(parts: Sequence[Part], which: str) -> tuple[tuple[str, int], ...]:
    total: Counter[str] = Counter()
    for part in parts:
        total.update(getattr(part, which))
    return tuple((code, count) for code, count in total.items() if count)


def erase_people(store: "Store", *people: uuid.UUID) -> Erased:
    """Empty all that is known of them, in the store and in the program's own files; for good.

    The backups are made anew by `store.forget_in_backups`. Raises Refused("store-…", "person-unknown").
    """
    what = erasing_of(store, *people)
    with store.read() as session:
        searched = whom(session.connection(), what.rows)
    later = False
    try:
        store.erase_rows(what.rows, code="person-erase")
    except Refused as refused:
        if refused.code != "store-scrub-later":
            raise
        later = True
    authors = _forget_in_our_files(searched) if searched is not None else ()
    return Erased(what, tuple(store.backups_holding()), later, authors)


def copies_by_hand() -> list[tuple[str, dict[str, Any]]]:
    """Copies that no program can reach: code and parameters of their sentences."""
    folder = {"folder": str(load_settings().documents())}
    codes = ("copies-folder", "copies-deposits", "copies-lists", "copies-paper", "copies-backups")
    return [(code, folder if code == "copies-folder" else {}) for code in codes]


def _functions(name: str) -> Iterator[Callable[..., Any]]:
    for room in ROOMS:
        yield getattr(import_module(f"envies_desktop.{room}.queries.personal"), name)


def due_for_erasure(session: "Session", today: dt.date) -> list[Due]:
    """Who was last heard of more than three years ago, and what that contact was; the longest due first."""
    traces = [trace for of_room in _functions("traces") for trace in of_room(session)]
    return due_people(noted_people(session), traces, today)


def due_needs(session: "Session", today: dt.date, days: int) -> list[NeedsDue]:
    """The events whose access needs are to be forgotten."""
    return needs_due(session, today, days)


def forget_needs(store: "Store", today: dt.date, days: int) -> list[NeedsDue]:
    """Empty the access needs of events of more than `days` days ago; returns those events."""
    if store.read_only:
        return []
    with store.read() as session:
        due = needs_due(session, today, days)
    rows = [Erasure("participant", key, {"access_needs": ""}) for one in due for key in one.rows]
    if rows:
        try:
            store.erase_rows(rows, code="needs-erase")
        except Refused as refused:
            if refused.code != "store-scrub-later":
                raise
    return due


def forget_past_needs(store: "Store", days: int) -> list[NeedsDue]:
    """The same, today."""
    return forget_needs(store, dt.datetime.now().astimezone().date(), days)


def _forget_in_our_files(searched: Searched) -> tuple[str, ...]:
    """The names of who typed here, the program's diary, documents left in the temporary folder.

    Returns the authors who are no longer proposed.
    """
    settings = load_settings()
    gone = tuple(name for name in settings.authors if searched.hide(name, ours=True) != name)
    if gone:
        kept = tuple(name for name in settings.authors if name not in gone)
        save_settings(
            replace(settings, authors=kept, author="" if settings.author in gone else settings.author)
        )
    kept_aside = config_folder() / "settings.unreadable.json"
    for path in (*log_folder().glob("*.log*"), *config_folder().glob("*.ini"), kept_aside):
        _hide_in_file(path, searched)
    for folder in Path(tempfile.gettempdir()).glob("*"):
        if _TEMPORARY.match(folder.name):
            _remove_documents(folder)
    return gone


def _hide_in_file(path: Path, searched: Searched) -> None:
    """In place: the diary is open while it is written."""
    with contextlib.suppress(OSError, UnicodeDecodeError), path.open("r+", encoding="utf-8") as file:
        lines = file.read().splitlines(keepends=True)
        hidden = [searched.hide(line, ours=True) for line in lines]
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
