"""What the documents of a record print, read from the store into plain values that travel to another process.

`gather` reads what an `Order` asks for; `paper.printing` makes the files, and needs no store any more.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from envies_desktop.activity import Activities, Addressee, Asked, Document, Head, Subject, Told, load
from envies_desktop.i18n import language, tr
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings

if TYPE_CHECKING:
    from envies_desktop.paper.page import Letterhead

Read = Callable[[str], Any]
"""Gives what `Document.reads` names."""


class Readable(Protocol):
    """A store, as far as it is read."""

    def read(self) -> AbstractContextManager[Any]:
        """A session that sees one state of it."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed: the documents of these names, or without names all whose time has come.

    `choices` adds those that are printed only when asked for. `person` is one addressee, for whom alone
    everything is made; `people` are some, whose sheets are made together, and `at` is the time that stamps
    sheets which replace others of the same day. `other` is the record that one is set beside. Without
    `contacts`, nothing that gives contact details. `printed` is the date at the foot (today).
    """

    names: tuple[str, ...] = ()
    person: UUID | None = None
    people: frozenset[UUID] = frozenset()
    other: UUID | None = None
    large: bool = False
    choices: bool = False
    contacts: bool = True
    printed: dt.date | None = None
    at: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something to tell, as a code and its parameters."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """A document that is to be made: what it is called now, how it is printed, what its pages are made from.

    `why` is what to tell where no page comes of it.
    """

    name: str
    title: str
    stem: str
    pages: str
    paper: str
    sides: str
    most: int | None
    per_person: bool
    names_contact: bool
    data: Any
    told: Told
    why: Note


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is printed of a record at once; picklable. `notes` say what was left out of it.

    `named`: somebody asked for these very documents. `person` is whom alone they are made for; `only` are
    those for whom sheets of one person are made, none meaning everybody.
    """

    record: str
    id: UUID
    title: str
    items: tuple[Item, ...]
    letterhead: "Letterhead"
    printed: dt.date
    language: str = "fr"
    named: bool = False
    person: Addressee | None = None
    only: frozenset[UUID] = frozenset()
    people: tuple[Addressee, ...] = ()
    large: bool = False
    at: dt.time | None = None
    notes: tuple[Note, ...] = ()

    def item(self, name: str) -> Item:
        """The document of that name."""
        return next(item for item in self.items if item.name == name)


def gather(
    store: Readable, settings: Settings, activities: Activities, record: str, record_id: UUID, order: Order
) -> Dossier:  # fmt: skip
    """Read what the documents of a record ("event", "diagnostic"…) print.

    Raises Refused: "store-gone", "paper-unknown-person", "paper-not-for-one", the codes of the subject for a
    name that it has not or that makes no sense, why a document asked for by its name cannot be made, and what
    a document raises when it reads.
    """
    subject = activities.subject(record)
    asked = Asked(order.printed or dt.date.today(), activities, order.other)
    found: dict[str, Any] = {}
    with store.read() as session:
        head: Head = load(subject.head)(session, record_id, activities)
        documents = activities.documents(record, head.kind)

        def read(name: str) -> Any:
            if name not in found:
                found[name] = load(name)(session, record_id, asked)
            return found[name]

        if order.other is not None:
            for document in documents:
                if document.beside:
                    read(document.reads)  # two records that do not go together are refused in any case
        chosen = choose(subject, head, documents, order)
        blank = Dossier(record, record_id, head.title, (), letterhead_of(settings), asked.printed)
        return compose(blank, head, chosen, read, order)


def choose(
    subject: Subject, head: Head, documents: Iterable[Document], order: Order
) -> tuple[Document, ...]:  # fmt: skip
    """The documents that an order is about, in the order in which they are made; raises as `gather` does."""
    known = {document.name: document for document in documents}
    offered = known if head.offered is None else {name: known[name] for name in head.offered}
    _addressee(head, order.person)
    for name in order.names:
        if name not in known:
            raise Refused(subject.unknown, name=name, known=sorted(offered))
        title = known[name].title
        if name not in offered:
            others = [f"{one.title} ({one.name})" for one in offered.values()]
            raise Refused(subject.senseless, title=title, known=others, **head.about)
        if order.person is not None and not known[name].per_person:
            raise Refused("paper-not-for-one", title=title)
    if order.names:
        return tuple(known[name] for name in dict.fromkeys(order.names))
    return tuple(
        document
        for document in offered.values()
        if (order.choices or not document.asked)
        and (order.person is None or document.per_person)
        and (order.contacts or not document.gives_contacts)
    )


def compose(
    blank: Dossier, head: Head, chosen: Sequence[Document], read: Read, order: Order
) -> Dossier:  # fmt: skip
    """A dossier of these documents with what `read` gives; raises Refused where one that was named has none.

    `blank` says of which record, who prints and when.
    """
    items, notes = [], []
    for document in chosen:
        data = read(document.reads)
        if data is None or isinstance(data, Refused):
            why = _why(document, data)
            if order.names:
                raise Refused(why.code, **why.params)
            if data is not None and not document.asked:
                notes.append(why)
        elif order.names or not document.ready or load(document.ready)(data):
            items.append(_item(document, data))
    if chosen and not items:
        first = _why(chosen[0], read(chosen[0].reads))
        raise Refused(first.code, **first.params)
    person = _addressee(head, order.person)
    return replace(
        blank,
        items=tuple(items),
        language=language(),
        named=bool(order.names),
        person=person,
        only=frozenset((person.id,)) if person else order.people,
        people=head.people,
        large=order.large,
        at=order.at,
        notes=tuple(notes),
    )


def letterhead_of(settings: Settings) -> "Letterhead":
    """Who prints, as the settings say."""
    from envies_desktop.paper.page import Letterhead

    return Letterhead(
        settings.association.strip() or tr("Pays d’Aix Associations"),
        settings.address,
        settings.logo,
        settings.privacy_contact,
        settings.needs_days,
    )


def _addressee(head: Head, person: UUID | None) -> Addressee | None:
    if person is None:
        return None
    found = [one for one in head.people if one.id == person]
    if not found:
        raise Refused("paper-unknown-person")
    return found[0]


def _why(document: Document, data: Any) -> Note:
    """Why there is none: what its reading answered, else its own code."""
    refused = data if isinstance(data, Refused) else Refused(document.empty)
    return Note(refused.code, {"title": document.title, **refused.params})


def _item(document: Document, data: Any) -> Item:
    return Item(
        name=document.name,
        title=document.title,
        stem=document.stem(),
        pages=document.pages,
        paper=document.paper,
        sides=document.sides,
        most=document.most,
        per_person=document.per_person,
        names_contact=document.names_contact,
        data=data,
        told=load(document.tells)(data) if document.tells else Told(),
        why=_why(document, None),
    )
