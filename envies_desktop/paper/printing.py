"""From a dossier to the files of its documents, each whole or not at all.

What draws (reportlab) is imported when a document is first made: the window comes first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from envies_desktop.activity import Activities, Addressee, load
from envies_desktop.i18n import language, set_language, tr
from envies_desktop.paper.dossier import Dossier, Item, Note, Order, Readable, gather
from envies_desktop.paper.names import file_name
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings

Progress = Callable[[float, str], None]
"""Called with the share done, from 0 to 1, and the name of the document at hand."""
Stop = Any
"""A callable that answers True, or an event that is set, when the person asks to stop."""
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made: of which document (its English name), where, of how many pages."""

    document: str
    path: Path
    pages: int


@dataclass(frozen=True, slots=True)
class Printed:
    """The files made, and what there is to tell about them."""

    made: tuple[Made, ...]
    notes: tuple[Note, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """Where they are."""
        return tuple(one.path for one in self.made)


def print_documents(
    store: Readable, settings: Settings, activities: Activities, record: str, record_id: UUID, out: Path,
    order: Order, *, progress: Progress | None = None, stop: Stop = None,
    told: Callable[[Note], None] | None = None,
) -> list[Path]:  # fmt: skip
    """Write the documents of a record into `out` and return their paths; `told` gets each Note.

    Raises as `gather` and `print_dossier` do.
    """
    dossier = gather(store, settings, activities, record, record_id, order)
    printed = print_dossier(dossier, Path(out), progress=progress, stop=stop)
    for note in printed.notes:
        if told is not None:
            told(note)
    return list(printed.files)


def print_dossier(
    dossier: Dossier, out: Path, *, progress: Progress | None = None, stop: Stop = None
) -> Printed:
    """Make the files of a dossier, each whole or not at all; may run in another process.

    Raises Refused: why a document that was asked for by its name, or the only one, has no page, and those of
    paper.book.build.
    """
    if dossier.language != language():
        set_language(dossier.language)
    made: list[Made] = []
    notes = list(dossier.notes)
    for place, item in enumerate(dossier.items):
        if progress is not None:
            progress(place / len(dossier.items), item.name)
        path = out / _file_name(dossier, item)
        pages = print_one(dossier, item, path, stop=stop)
        if pages:
            made.append(Made(item.name, path, pages))
        elif dossier.named:
            raise Refused(item.why.code, **item.why.params)
        notes += _notes(dossier, item, pages)
    if not made and dossier.items:
        why = dossier.items[0].why
        raise Refused(why.code, **why.params)
    if progress is not None:
        progress(1.0, "")
    return Printed(tuple(made), (*notes, *_unreadable(dossier)))


def print_one(dossier: Dossier, item: Item, path: Path, *, stop: Stop = None) -> int:
    """Write one document as a PDF at `path`; returns its number of pages, 0 where there is none to make."""
    from envies_desktop.paper.book import Meta, build
    from envies_desktop.paper.page import Job

    job = Job(dossier.letterhead, dossier.printed, item.told.version, dossier.large, dossier.at)
    pages = load(item.pages)(item.data, job, dossier.only)
    if not pages:
        return 0
    association = dossier.letterhead.association
    meta = Meta(f"{item.title} – {dossier.title}", association, dossier.printed, dossier.title)
    return build(path, meta, pages, stop=asked(stop))


def asked(stop: Stop) -> Callable[[], bool] | None:
    """Whether somebody asks to stop, as a question; None where nobody can."""
    if stop is None:
        return None
    return stop.is_set if hasattr(stop, "is_set") else stop  # type: ignore[no-any-return] # an event or a callable


def pdf_name(*parts: str, large: bool = False) -> str:
    """The name of a file from its parts; the large print never goes over the other."""
    return "-".join([*parts, *([tr("grands-caracteres")] if large else [])]) + ".pdf"


def _notes(dossier: Dossier, item: Item, pages: int) -> list[Note]:
    """What there is to tell of a document that was made, or has no page."""
    if not pages:
        return [item.why]
    notes = []
    if item.names_contact and not dossier.letterhead.privacy_contact.strip():
        notes.append(Note("paper-no-contact", {"title": item.title}))
    if item.most and pages > item.most and not dossier.large:
        told = {"title": item.title, "wanted": item.most, "pages": pages}
        notes.append(Note("paper-overflow", told))
    return notes


def _unreadable(dossier: Dossier) -> list[Note]:
    """Whose sheets show a sign in the place of a letter, to be told before somebody wears it."""
    from envies_desktop.paper.text import is_whole

    concerned = [one for one in dossier.people if not dossier.only or one.id in dossier.only]
    people = [one.label for one in concerned if not all(map(is_whole, one.texts))]
    return [Note("paper-letters", {"people": people})] if people else []


def _file_name(dossier: Dossier, item: Item) -> str:
    parts, person = [item.stem], dossier.person
    if person is not None:
        parts.append(_person_name(person))
        if sum(_person_name(other) == parts[-1] for other in dossier.people) > 1:
            parts.append(str(person.number))
    elif dossier.only and item.told.version:  # some sheets of a plan: never over those of everybody
        parts.append(f"plan-{item.told.version}")
    return pdf_name(*parts, large=dossier.large)


def _person_name(person: Addressee) -> str:
    return file_name(person.name, str(person.number))[:_LONGEST].strip(" .")
