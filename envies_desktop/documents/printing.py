"""From an event to the files of its documents, each whole or not at all."""

import datetime as dt
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from envies_desktop.documents.file_names import file_stem, pdf_name
from envies_desktop.documents.kit import Kit, Order
from envies_desktop.documents.listing import Document, documents_for
from envies_desktop.i18n import language, set_language, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from envies_desktop.events.printed import EventSheets, Guest
    from envies_desktop.paper.page import Letterhead
    from envies_desktop.settings import Settings
    from envies_desktop.store.engine import Store

Progress = Callable[[float, str], None]
"""Called with the share done, from 0 to 1, and the name of the document at hand."""
Stop = Any
"""A callable that answers True, or an event that is set, when the person asks to stop."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something to tell after printing, as a code and its parameters (see paper.wording)."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


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


def gather(
    store: "Store", settings: "Settings", event_id: uuid.UUID, *, printed: dt.date | None = None
) -> Kit:
    """Read what the documents of an event print; raises Refused("store-gone") where it is no more.

    `printed` is the date at the foot of the pages (today).
    """
    from envies_desktop.events.queries import event_sheet_data
    from envies_desktop.speed_dating.evenings import seated_first

    printed = printed or dt.date.today()
    with store.read() as session:
        sheets = event_sheet_data(session, event_id)
        own = _speed_dating(session, sheets, printed) if sheets.event.kind == "speed_dating" else {}
    plan = own.pop("plan", None)
    if plan is not None:
        seated = seated_first(plan)
        guests = tuple(seated.get(guest.id, guest) for guest in sheets.guests)
        sheets = replace(sheets, guests=guests)
    return Kit(sheets, plan, letterhead_of(settings), printed, language(), **own)


def letterhead_of(settings: "Settings") -> "Letterhead":
    """Who prints, as the settings say."""
    from envies_desktop.paper.page import Letterhead

    return Letterhead(
        settings.association.strip() or tr("Pays d’Aix Associations"),
        settings.address,
        settings.logo,
        settings.privacy_contact,
        settings.needs_days,
    )


def _speed_dating(session: "Session", sheets: "EventSheets", on: dt.date) -> dict[str, Any]:
    """What only a speed dating prints."""
    from envies_desktop.events.queries import event_of, settings_of
    from envies_desktop.speed_dating.assessment_data import Assessment
    from envies_desktop.speed_dating.queries import plan_sheet_data
    from envies_desktop.speed_dating.queries.indicators import evening_indicators
    from envies_desktop.speed_dating.queries.ratings import contact_sheets

    event_id = sheets.event.id
    return {
        "plan": plan_sheet_data(session, event_id),
        "rounds": settings_of(session, event_of(session, event_id)),
        "contacts": contact_sheets(session, event_id),
        "assessment": Assessment(sheets.event, evening_indicators(session, event_id, on=on)),
    }


def print_documents(
    store: "Store", settings: "Settings", event_id: uuid.UUID, out: Path, names: Sequence[str] | None = None,
    person: uuid.UUID | None = None, large: bool = False, progress: Progress | None = None, stop: Stop = None,
    told: Callable[[Note], None] | None = None,
) -> list[Path]:  # fmt: skip
    """Write the documents of an event (its whole kit, or those named) into `out` and return their paths.

    `person` (Participant.id) prints only what concerns one participant; `told` gets each Note. Raises as
    `print_kit` does.
    """
    kit = gather(store, settings, event_id)
    made = print_kit(kit, Path(out), names, person, large, progress=progress, stop=stop)
    for note in made.notes:
        if told is not None:
            told(note)
    return list(made.files)


def print_kit(
    kit: Kit, out: Path, names: Sequence[str] | None = None, person: uuid.UUID | None = None,
    large: bool = False, *, choices: bool = False, progress: Progress | None = None, stop: Stop = None,
) -> Printed:  # fmt: skip
    """Make the files of a kit, each whole or not at all; may run in another process.

    Without `names`, all that can be made; those that are printed only when asked for come with `choices`.

    Raises Refused: "paper-unknown-document", "paper-unknown-person", "paper-not-for-one", "paper-needs-plan",
    "paper-nobody" or "paper-no-interest" (a document asked for by its name that has no page), and those of
    paper.book.build.
    """
    if kit.language != language():
        set_language(kit.language)
    guest = _guest(kit, person)
    chosen, notes = _chosen(kit, names, guest, choices=choices)
    made: list[Made] = []
    for place, document in enumerate(chosen):
        if progress is not None:
            progress(place / len(chosen), document.name)
        path = out / _file_name(kit, document, guest, large)
        count = print_one(kit, document, path, person=person, large=large, stop=stop)
        if count:
            made.append(Made(document.name, path, count))
        elif names:
            raise Refused(document.empty, title=document.title)
        else:
            notes.append(Note(document.empty, {"title": document.title}))
        if count and document.names_contact and not kit.letterhead.privacy_contact.strip():
            notes.append(Note("paper-no-contact", {"title": document.title}))
        if document.most and count > document.most and not large:
            told = {"title": document.title, "wanted": document.most, "pages": count}
            notes.append(Note("paper-overflow", told))
    if progress is not None:
        progress(1.0, "")
    return Printed(tuple(made), (*notes, *_unreadable(kit, guest)))


def _unreadable(kit: Kit, guest: "Guest | None") -> list[Note]:
    """Whose sheets show a sign in the place of a letter, to be told before somebody wears it."""
    from envies_desktop.events.sheets.phrases import badge_number, full_name
    from envies_desktop.paper.text import is_whole

    concerned = kit.sheets.guests if guest is None else (guest,)
    if kit.only and guest is None:
        concerned = tuple(one for one in concerned if one.id in kit.only)
    people = [
        f"{full_name(one) or one.organisation} ({badge_number(one)})" if one.badge else full_name(one)
        for one in concerned
        if not all(map(is_whole, (one.first_name, one.last_name, one.organisation)))
    ]
    return [Note("paper-letters", {"people": people})] if people else []


def print_one(
    kit: Kit, document: Document, path: Path, *, person: uuid.UUID | None = None, large: bool = False,
    stop: Stop = None,
) -> int:  # fmt: skip
    """Write one document as a PDF at `path`; returns its number of pages, 0 where nobody needs it."""
    from envies_desktop.paper.book import Meta, build
    from envies_desktop.paper.page import Job

    if document.needs_plan and kit.plan is None:
        raise Refused("paper-needs-plan", title=document.title)
    version = kit.plan.version if kit.plan and (document.needs_plan or document.name == "badges") else 0
    job = Job(kit.letterhead, kit.printed, version, large, kit.at)
    pages = document.pages(Order(kit, job, _guest(kit, person)))
    if not pages:
        return 0
    event = kit.sheets.event
    meta = Meta(f"{document.title} – {event.title}", kit.letterhead.association, kit.printed, event.title)
    return build(path, meta, pages, stop=_asked(stop))


def _asked(stop: Stop) -> Callable[[], bool] | None:
    if stop is None:
        return None
    return stop.is_set if hasattr(stop, "is_set") else stop  # type: ignore[no-any-return] # an event or a callable


def _guest(kit: Kit, person: uuid.UUID | None) -> "Guest | None":
    if person is None:
        return None
    found = [guest for guest in kit.sheets.guests if guest.id == person]
    if not found:
        raise Refused("paper-unknown-person")
    return found[0]


def _chosen(
    kit: Kit, names: Sequence[str] | None, guest: "Guest | None", *, choices: bool
) -> tuple[list[Document], list[Note]]:
    """The documents to make; without names, those that can be made and whose time has come."""
    known = {document.name: document for document in documents_for(kit.sheets.event.kind)}
    if names:
        for name in names:
            if name not in known:
                raise Refused("paper-unknown-document", name=name, known=sorted(known))
            if guest is not None and not known[name].per_person:
                raise Refused("paper-not-for-one", title=known[name].title)
        return [known[name] for name in dict.fromkeys(names)], []
    kept = [document for document in known.values() if choices or not document.asked]
    concerned = [document for document in kept if guest is None or document.per_person]
    wanted = [document for document in concerned if document.ready(kit)]
    ready = [document for document in wanted if kit.plan is not None or not document.needs_plan]
    missing = [document for document in wanted if document not in ready and not document.asked]
    return ready, [Note("paper-needs-plan", {"title": document.title}) for document in missing]


def _file_name(kit: Kit, document: Document, guest: "Guest | None", large: bool) -> str:
    parts = [file_stem(document.name)]
    if guest is not None:
        parts.append(_guest_name(guest))
        if sum(_guest_name(other) == parts[-1] for other in kit.sheets.guests) > 1:
            parts.append(str(guest.badge))
    elif kit.only and kit.plan is not None:  # some sheets of a plan: never over those of everybody
        parts.append(f"plan-{kit.plan.version}")
    return pdf_name(*parts, large=large)


def _guest_name(guest: "Guest") -> str:
    from envies_desktop.events.sheets.phrases import full_name, structure
    from envies_desktop.paper.names import file_name

    return file_name(full_name(guest) or structure(guest), str(guest.badge))[:60].strip(" .")
