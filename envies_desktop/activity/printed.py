"""What an activity prints: its documents, the records that they are of, and who reads them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from envies_desktop.activity.names import Label, Name

Moment = Literal["before", "door", "during", "after"]
"""When a document is used: before the day, at the door, in the room, afterwards."""
Seat = tuple[int, int, UUID]
"""When and where (from 0), and whom one meets there."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a document says: the `version` of what it was made from (0: none), printed at its foot, and to
    each person whom it is about the seats that it names, in their order."""

    version: int = 0
    people: Mapping[UUID, Sequence[Seat]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A printable document of a `record` ("event", "diagnostic"…); `name` is that of the doors.

    `reads(session, record_id, asked)` gives what its pages are made from: plain, picklable data, None where
    there is nothing yet, or the Refused that says why not; documents that share it read once. Where nobody
    named the document, None leaves it out silently and a Refused is told. What it raises stops everything.
    `pages(data, job, people)` makes its `Page`s, for these participants or for all (none given); it may run
    in another process. `tells(data)` is what it says to whom (`Told`); what each person holds is compared
    with what they would be told now by what it `shows`: "people" (their name), "first" (their first seat),
    "seats" (all of them), "" (nothing).

    `stem` is the name of its file, `purpose` what it is for, in a few words. `kinds` are the kinds of events
    that have it (none: all). `most` is how many pages it should hold on in normal print. `per_person`: it can
    be made for one participant alone. `ready(data)` says whether it belongs with the others by now; `asked`
    ones never do, they are printed when named. `empty` is the code of why there is none. `paper` is A4 or A3,
    `sides` "one", "long" or "short" (the edge over which the back is turned). `beside`: it is about two
    records. `names_contact`: it says whom to write to about one's data; `gives_contacts`: it holds e-mails
    and phones.
    """

    name: str
    record: str
    label: Label
    stem: Label
    reads: Name
    pages: Name
    purpose: Label | None = None
    kinds: frozenset[str] = frozenset()
    moment: Moment = "during"
    paper: str = "A4"
    sides: str = "one"
    most: int | None = None
    per_person: bool = False
    asked: bool = False
    beside: bool = False
    ready: Name = ""
    empty: str = "paper-nobody"
    tells: Name = ""
    shows: str = ""
    names_contact: bool = False
    gives_contacts: bool = False

    @property
    def title(self) -> str:
        """Its name in the language of the moment."""
        return self.label()


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody for whom documents can be made alone: how files and sentences name them, the number that tells
    them from somebody of the same name, and the texts that are printed of them."""

    id: UUID
    name: str
    label: str
    number: int = 0
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """What the printing of a record begins with: its title, its kind, its people.

    `offered` are the documents that make sense for it, the most useful first (None: all); `about` fills the
    sentence that says so of another one.
    """

    title: str
    kind: str = ""
    people: tuple[Addressee, ...] = ()
    offered: tuple[str, ...] | None = None
    about: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subject:
    """A sort of records that have documents ("event", "diagnostic"…).

    `known(session)` gives their ids and titles, the latest first; `head(session, record_id, activities)` a
    Head; `people(session, record_id)` ids and names of those for whom one may print alone. `options` is the
    class of what is chosen above the list (a `desk.documents.options.Options`). `together`: they are used on
    one occasion and printed by one button, else each is looked at alone. `unknown` and `senseless` are the
    codes of a document that does not exist, or makes no sense for this record.

    Where it is kept in mind what is on paper: `record(work, record_id, told, way)` notes it, from what each
    document told (`Told`) by its name, and returns a key by name; `withdraw(work, printings=keys)` takes that
    back;
    `on_paper(session, record_id, activities)` tells it (`desk.documents.words.OnPaper`), by name.
    """

    name: str
    known: Name
    head: Name
    people: Name = ""
    options: Name = "envies_desktop.desk.documents.options:Options"
    together: bool = False
    unknown: str = "paper-unknown-document"
    senseless: str = "paper-unknown-document"
    record: Name = ""
    withdraw: Name = ""
    on_paper: Name = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """One more gesture beside the documents of a record: `run(desk, record_id, widget)`."""

    label: Label
    icon: str
    run: Name
    tip: Label | None = None
