"""The folder of an event: its documents, its plan and its results, in a place that the facilitator chose.

Read first (`pack`), then made and carried without the store (`send`), so that it can go on in another
process. The variant without contact details has no e-mail, no phone and no remark, in no file.
"""

import datetime as dt
import hashlib
import platform
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from envies_desktop import __version__
from envies_desktop.activity import Activities, load
from envies_desktop.events.queries import event_of
from envies_desktop.i18n import tr
from envies_desktop.paper import noting
from envies_desktop.paper.dossier import Dossier, Note, Order, Readable, gather
from envies_desktop.paper.names import file_name
from envies_desktop.paper.printing import Progress, Stop, asked, print_dossier
from envies_desktop.paper.spreadsheet import Book, write_book
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings
from envies_desktop.sharing.carrying import Trip, carry
from envies_desktop.sharing.exchange.participants import participants_book
from envies_desktop.sharing.manifest import read_manifest

_MADE = 0.7
"""The share of the work that is done once the files are made here."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """All that the folder of an event is made from; picklable. `mine` marks what this computer writes."""

    dossier: Dossier
    date: dt.date | None
    books: tuple[Book, ...]
    contacts: bool
    mine: str


@dataclass(frozen=True, slots=True)
class Deposited:
    """Where the files are, how many were copied, unchanged, taken away, and how many there are.

    `notes` is what printing had to tell, `documents` the names of those that are there.
    """

    folder: Path
    copied: int
    kept: int
    files: int
    removed: int = 0
    notes: tuple[Note, ...] = ()
    documents: tuple[str, ...] = ()


class Storing(Readable, noting.Writable, Protocol):
    """A store that is read and written."""


def deposit(
    store: Storing, settings: Settings, activities: Activities, event_id: uuid.UUID, folder: Path, *,
    contacts: bool = True, progress: Progress | None = None, stop: Stop = None,
) -> Deposited:  # fmt: skip
    """Bring a folder of this event inside `folder` up to date: `pack`, `send` (which say what they raise),
    then `note`."""
    parcel = pack(store, settings, activities, event_id, contacts=contacts)
    done = send(parcel, folder, progress=progress, stop=stop)
    note(store, activities, parcel, done)
    return done


def note(store: noting.Writable, activities: Activities, parcel: Parcel, done: Deposited) -> None:
    """Keep in mind that what was deposited is on its way to paper: people print it from there."""
    noting.note(store, activities, parcel.dossier, done.documents, "deposit")


def pack(
    store: Readable, settings: Settings, activities: Activities, event_id: uuid.UUID, *,
    contacts: bool = True, printed: dt.date | None = None,
) -> Parcel:  # fmt: skip
    """Read what the folder of an event holds; raises Refused("store-gone") where the event is no more."""
    order = Order(contacts=contacts, printed=printed)
    dossier = gather(store, settings, activities, "event", event_id, order)
    with store.read() as session:
        event = event_of(session, event_id)
        books = [participants_book(session, event_id, contacts=contacts)]
        if more := activities.kind(event.kind).deposit:
            books += load(more)(session, event_id, contacts=contacts, on=dossier.printed)
    device = settings.device or platform.node()
    mine = hashlib.sha256(device.encode()).hexdigest()[:8]
    return Parcel(dossier, event.date, tuple(books), contacts, mine)


def send(parcel: Parcel, folder: Path, *, progress: Progress | None = None, stop: Stop = None) -> Deposited:
    """Make the files of a parcel and carry into its folder, inside `folder`, those that changed.

    Raises Refused("deposit-missing") where `folder` is not there, those of `carrying.carry`, and those of
    paper.printing.print_dossier. After a cut, sending again carries what is missing.
    """
    said: Callable[[float, str], None] = progress or (lambda share, name: None)
    if not folder.is_dir():
        raise Refused("deposit-missing", folder=str(folder))
    with tempfile.TemporaryDirectory(prefix="envies-") as made:
        printed = print_dossier(
            parcel.dossier, Path(made), progress=lambda share, name: said(_MADE * share, name), stop=stop
        )
        files = list(printed.files)
        for book in parcel.books:
            write_book(Path(made) / book.name, book)
            files.append(Path(made) / book.name)
        trip = Trip(
            folder=_place(parcel, folder),
            mine=parcel.mine,
            stop=asked(stop) or (lambda: False),
            progress=lambda share, name: said(_MADE + (1 - _MADE) * share, name),
        )
        carried = carry(files, _head(parcel), trip)
    said(1.0, "")
    return Deposited(
        trip.folder, carried.copied, carried.kept, len(files), carried.removed, printed.notes,
        tuple(made.document for made in printed.made),
    )  # fmt: skip


def _place(parcel: Parcel, folder: Path) -> Path:
    """The folder of the event; another event of the same day and title keeps its own."""
    event_id = parcel.dossier.id
    day = f"{parcel.date.isoformat()} " if parcel.date else ""
    name = file_name(day + file_name(parcel.dossier.title)[:60])
    usual = folder / _variant(name, parcel.contacts)
    if read_manifest(usual).get("event", str(event_id)) == str(event_id):
        return usual
    return folder / _variant(f"{name} {event_id.hex[-6:]}", parcel.contacts)


def _variant(name: str, contacts: bool) -> str:
    return name if contacts else tr("{name} (sans coordonnées)").format(name=name)


def _head(parcel: Parcel) -> dict[str, Any]:
    return {
        "version": 1,
        "event": str(parcel.dossier.id),
        "title": parcel.dossier.title,
        "variant": "full" if parcel.contacts else "without-contacts",
        "made_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "program": __version__,
    }
