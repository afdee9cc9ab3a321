"""The values by which an activity hands itself over: one `ACTIVITY` in its folder, one line in the app.

Everything that takes an import is named ("module:name") and resolved by `load` when it is first used: a
start imports nothing but these values. A test resolves them all.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from itertools import zip_longest
from typing import Any, Literal, TypeVar
from uuid import UUID

from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

Result = TypeVar("Result")
Name = str
"""Where something is found: "package.module:name"."""
Label = Callable[[], str]
"""A text in the language of the moment."""
Sentences = Mapping[str, Callable[[Mapping[str, Any]], str]]
"""What makes the sentence of a code of its parameters, in the language of the moment."""
Moment = Literal["before", "door", "during", "after"]
"""When a document is used: before the day, at the door, in the room, afterwards."""


def load(name: Name) -> Any:
    """What a name stands for; its module is imported now."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the rail: the name by which `desk.open` knows the page, and its class (a `desk.page.Page`).

    `group` is "" (the first page), "animer", "accompagner", "piloter" or "foot". `guide` is what the title of
    the guide's chapter about it contains, folded, in any of its languages.
    """

    name: str
    label: Label
    icon: str
    group: str
    page: Name
    shortcut: str = ""
    guide: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tab:
    """A part of a record's page, of the first page or of the settings, made when it is first shown.

    `build(desk, record_id)` makes the widget, a Panel usually; `build(desk)` on the first page and in the
    settings. Tabs stand by `rank`; one of a kind of event stands in for the general one of its name.
    `guide` is what the title of its own chapter of the guide contains, where it has one.
    """

    name: str
    title: Label
    build: Name
    rank: int = 50
    guide: tuple[str, ...] = ()

    def make(self, desk: Any, *record: UUID) -> Any:
        """Its widget, now."""
        return load(self.build)(desk, *record)


@dataclass(frozen=True, slots=True)
class Beginning:
    """A way to begin, offered where there is nothing yet: `go(desk)` once its button is pressed."""

    name: str
    title: Label
    text: Label
    icon: str
    verb: Label
    verb_icon: str
    go: Name
    rank: int = 50


@dataclass(frozen=True, slots=True)
class Figure:
    """What a card says; `tone` is that of the note: muted, good, accent, bad."""

    figure: str
    text: str
    note: str = ""
    tone: str = "muted"


@dataclass(frozen=True, slots=True)
class CardFigure:
    """A figure on the card of an event: `read(desk, event_id)` gives it once the page is painted.

    `waiting` stands there until then, `none` where it gives None.
    """

    read: Name
    waiting: Label
    none: Label


@dataclass(frozen=True, slots=True)
class Step:
    """What to do next: a sentence, the verb of its button, and the tab where it is done."""

    text: str
    verb: str
    tab: str


@dataclass(frozen=True, slots=True)
class Empty:
    """What stands where there is nothing yet: what is missing, what it would be, the verb that makes one."""

    title: Label
    text: Label
    verb: Label


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere Ctrl+K goes: its name, what it is, and the page and target that `desk.open` takes."""

    title: str
    what: str
    page: str
    target: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Group:
    """Organisations bound together: ids and names, `note` tells it from its like."""

    id: UUID
    parties: tuple[tuple[UUID, str], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Groups:
    """What one may ask of them: `find(session, text, limit)` gives `Group`s, `parties(session, id)` the ids
    and names of one, gone or not."""

    find: Name
    parties: Name


@dataclass(frozen=True, slots=True)
class Demo:
    """How the demonstration's records of an activity come and go (see `store.demo`).

    `bring(work, content)` adds them, after those of lower activities (`content` is resources/demo/demo.yaml).
    `remove(work, used)` takes them out, and what was made with them, before lower activities do theirs;
    `used(table)` are the keys that must stay. `used(session, table)` are the keys of a table to which its
    records refer, `there(session)` says whether some of the demonstration is left.
    """

    bring: Name = ""
    remove: Name = ""
    used: Name = ""
    there: Name = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a document is told when it reads: the day of the printing, the `other` record that it is set
    beside, and what all activities bring (a kind of event has its own word to say on a badge)."""

    printed: dt.date
    activities: "Activities"
    other: UUID | None = None
    _answers: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, query: Callable[[Any, UUID], Result], session: Any, record_id: UUID) -> Result:
        """What a query gives for the record, asked once for all the documents of a printing that need it."""
        if query not in self._answers:
            self._answers[query] = query(session, record_id)
        answer: Result = self._answers[query]
        return answer


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

    `known(session)` gives their ids and titles, the latest first; `head(session, record_id)` a Head;
    `people(session, record_id)` ids and names of those for whom one may print alone. `options` is the class
    of what is chosen above the list (a `desk.documents.options.Options`). `together`: they are used on one
    occasion and printed by one button, else each is looked at alone. `unknown` and `senseless` are the codes
    of a document that does not exist, or makes no sense for this record.

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


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event; `code` is what `Event.kind` holds. What is left out is what every event has.

    `page` is the name of its line of the rail, where it has one: the event of this kind at hand; `nothing`
    stands there without any, `legend` says what its signs mean. Menus offer kinds by `rank`. On its card,
    `count(card)` gives a Figure, `figure` another one that takes longer, `next_step(card, figure)` a Step or
    None, `alerts(card)` sentences. `card(session, event_id)` is an events.queries.EventCard with what the
    kind adds to it: what is said of `card` here takes that.

    `begins(work, event_id)` adds what a new event of this kind begins with. `settings(desk, event_id)` makes
    the widget of its own settings, beside those of every event: it saves what is typed (`flush()` does at
    once) and is told what stands in the event's fields (`event_typed(values)`, by column).

    In the list of participants, `participant_columns(columns, card)` gives the columns of every event with
    its own among them, `figures(card)` two Figures beside those of both sides, and `participants_note(desk)`
    makes what stands above and is shown each card anew (`show_card(card)`).

    `words()` is what its sheets say in their own words (an events.printed.KindWords).

    How it is led: `timetable(session, event_id)` gives its live.timetable.Timetable, `faces` is the class of
    what is projected (a live.page.faces.Faces), `checks(session, event_id)` what is looked at before it
    begins (live.page.checks.EventCheck), `rehearsal()` how it is tried on a copy (live.rehearsal.Rehearsal).

    `badge(session, event_id, asked)` is where each person sits first (`events.printed.Seating`), None before
    it is known. `sheets_now(session, event_id)` is what sheets printed now would say
    (`events.queries.printings.SheetsNow`). `deposit(session, event_id, contacts=…, on=…)` gives the workbooks
    that stand in its folder beside the list of participants, with contact details or without.
    """

    code: str
    label: Label
    icon: str = "calendar-days"
    page: str = ""
    rank: int = 50
    nothing: Empty | None = None
    legend: Label = lambda: ""
    count: Name = ""
    figure: CardFigure | None = None
    next_step: Name = ""
    alerts: Name = ""
    card: Name = ""
    begins: Name = ""
    settings: Name = ""
    participant_columns: Name = ""
    figures: Name = ""
    participants_note: Name = ""
    tabs: tuple[Tab, ...] = ()
    badge: Name = ""
    sheets_now: Name = ""
    deposit: Name = ""
    words: Name = ""
    timetable: Name = ""
    faces: Name = ""
    checks: Name = ""
    rehearsal: Name = ""

    def of(self, field: str, general: Name) -> Any:
        """What it names by this field, or else what every kind has, resolved."""
        return load(getattr(self, field) or general)


@dataclass(frozen=True, slots=True)
class Activity:
    """All that an activity brings. `models` is the module of its mapped classes, `sentences` those that hold
    the sentences of its codes (`SENTENCES`), a gesture's first.

    `tabs` are by the record whose page they stand on: "event", "organisation", "person", "diagnostic",
    "settings". `today` stand on the first page, above its title below rank 20; `welcome` are ways
    to begin in an empty store. `places(session, text)` gives what Ctrl+K finds; `groups` are
    organisations bound together. `documents` can be printed of the records that `subjects` describe; `tools`
    stand beside them, by record. `doors` each add their commands to the parser (`add_door(doors, common)`).
    `erasure(session, records, at)` is what it keeps of somebody, `traces(session)` when it last heard of
    people (see directory.queries.personal), `whose(session, beginning)` the people about whom its records are
    whose id, in plain hex, begins so, `soundness(session)` what is wrong in its records (`code`, `params`).
    `resume(desk)` is called once the window is shown, `later(desk)` a moment after that; `warm` are modules
    that the process which thinks imports while nobody waits. `pictures(studio)` takes its pictures of the
    guide (a desk.pictures.Studio).
    """

    name: str
    models: str = ""
    sentences: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    kinds: tuple[EventKind, ...] = ()
    tabs: Mapping[str, tuple[Tab, ...]] = field(default_factory=dict)
    today: tuple[Tab, ...] = ()
    welcome: tuple[Beginning, ...] = ()
    places: Name = ""
    groups: Groups | None = None
    documents: tuple[Document, ...] = ()
    subjects: tuple[Subject, ...] = ()
    tools: Mapping[str, tuple[Tool, ...]] = field(default_factory=dict)
    doors: tuple[Name, ...] = ()
    erasure: Name = ""
    traces: Name = ""
    whose: Name = ""
    soundness: Name = ""
    resume: Name = ""
    later: Name = ""
    warm: tuple[str, ...] = ()
    demo: Demo | None = None
    pictures: Name = ""


_GROUPS = ("", "animer", "accompagner", "piloter", "foot")
_MOMENTS = ("before", "door", "during", "after")


@dataclass(frozen=True, slots=True)
class Activities:
    """The activities of the program, lowest first, and what is asked of them all."""

    all: tuple[Activity, ...] = ()

    def __iter__(self) -> Iterator[Activity]:
        return iter(self.all)

    def import_models(self) -> None:
        """Make every mapped class known, before a store is opened."""
        for activity in self.all:
            if activity.models:
                import_module(activity.models)

    def sentences(self) -> Iterator[tuple[str, Sentences]]:
        """The modules that hold sentences: the first of each activity, then the second…

        So a start that asks for the words of one gesture imports little more than those of gestures.
        """
        for modules in zip_longest(*(activity.sentences for activity in self.all)):
            for module in filter(None, modules):
                yield module, import_module(module).SENTENCES

    def sentence(self, code: str, params: Mapping[str, Any]) -> str:
        """The sentence of a stored or raised code; one that is unknown to this version says so."""
        for _, known in self.sentences():
            if make := known.get(code):
                return make(params)
        return tr("Cette information vient d’une autre version du programme ({code}).").format(code=code)

    def explain(self, refused: Refused) -> str:
        """What is wrong, where, and what to do."""
        return self.sentence(refused.code, refused.params)

    def entries(self) -> tuple[Entry, ...]:
        """The lines of the rail, group by group, in the order of the activities."""
        found = [entry for activity in self.all for entry in activity.entries]
        return tuple(sorted(found, key=lambda entry: _GROUPS.index(entry.group)))

    def kinds(self) -> tuple[EventKind, ...]:
        """The kinds of events, as menus offer them."""
        found = [kind for activity in self.all for kind in activity.kinds]
        return tuple(sorted(found, key=lambda kind: kind.rank))

    def kind(self, code: str) -> EventKind:
        """A kind of event; one that no activity brings (any more) has its code for a name."""
        for kind in self.kinds():
            if kind.code == code:
                return kind
        return EventKind(code, lambda: code)

    def kind_of(self, page: str) -> EventKind:
        """The kind of event that has this page of the rail."""
        return next(kind for kind in self.kinds() if kind.page == page)

    def tabs(self, record: str, kind: str = "") -> tuple[Tab, ...]:
        """The tabs of a record ("event", "organisation"…), those of this kind of event among them."""
        found = {tab.name: tab for activity in self.all for tab in activity.tabs.get(record, ())}
        if kind:
            found |= {tab.name: tab for tab in self.kind(kind).tabs}
        return tuple(sorted(found.values(), key=lambda tab: tab.rank))

    def today(self) -> tuple[Tab, ...]:
        """What stands on the first page."""
        found = (tab for activity in self.all for tab in activity.today)
        return tuple(sorted(found, key=lambda tab: tab.rank))

    def demos(self, part: str) -> list[Any]:
        """What each activity does of the demonstration: `part` is a field of Demo."""
        known = [activity.demo for activity in self.all if activity.demo]
        return [load(name) for demo in known if (name := getattr(demo, part))]

    def doors(self) -> list[Any]:
        """What adds the commands of the activities to a parser."""
        return [load(name) for activity in self.all for name in activity.doors]

    def documents(self, record: str, kind: str = "") -> tuple[Document, ...]:
        """What can be printed of a record, in the order of use; of events, what this kind has."""
        known = [document for activity in self.all for document in activity.documents]
        found = [one for one in known if one.record == record and (not one.kinds or kind in one.kinds)]
        return tuple(sorted(found, key=lambda document: _MOMENTS.index(document.moment)))

    def subjects(self) -> tuple[Subject, ...]:
        """The sorts of records that have documents."""
        return tuple(subject for activity in self.all for subject in activity.subjects)

    def subject(self, record: str) -> Subject:
        """The sort of records of that name."""
        return next(subject for subject in self.subjects() if subject.name == record)

    def tools(self, record: str) -> tuple[Tool, ...]:
        """The gestures that stand beside the documents of a record."""
        return tuple(tool for activity in self.all for tool in activity.tools.get(record, ()))

    def named(self, attribute: str) -> Sequence[Any]:
        """What each activity that has one names by this field ("places", "erasure"…), resolved."""
        return [load(name) for activity in self.all if (name := getattr(activity, attribute))]

    def welcome(self) -> tuple[Beginning, ...]:
        """The ways to begin in an empty store."""
        found = (beginning for activity in self.all for beginning in activity.welcome)
        return tuple(sorted(found, key=lambda beginning: beginning.rank))

    def warm(self) -> tuple[str, ...]:
        """What the process that thinks imports while nobody waits for it."""
        return tuple(module for activity in self.all for module in activity.warm)

    def places(self, session: Any, text: str) -> list[Place]:
        """Where Ctrl+K goes besides the pages, in the order of the rail."""
        pages = [entry.name for entry in self.entries()]
        found = [place for of_activity in self.named("places") for place in of_activity(session, text)]
        return sorted(found, key=lambda place: pages.index(place.page) if place.page in pages else len(pages))

    def found_groups(self, session: Any, text: str, limit: int) -> list[Group]:
        """Organisations bound together, by the names of some: at most so many of each activity."""
        known = [activity.groups for activity in self.all if activity.groups]
        return [group for groups in known for group in load(groups.find)(session, text, limit)]

    def parties(self, session: Any, group_id: UUID) -> tuple[tuple[UUID, str], ...]:
        """Ids and names of those bound together, gone or not."""
        known = [activity.groups for activity in self.all if activity.groups]
        return next(filter(None, (load(groups.parties)(session, group_id) for groups in known)), ())

    def topic(self, page: str) -> tuple[str, ...]:
        """What the title of the guide's chapter about a page contains."""
        return next((entry.guide for entry in self.entries() if entry.name == page), ())
