"""The activities of the program together, and what is asked of them all."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from itertools import zip_longest
from typing import Any, TypeVar
from uuid import UUID

from envies_desktop.activity.kind import EventKind
from envies_desktop.activity.names import Sentences, load
from envies_desktop.activity.one import Activity
from envies_desktop.activity.printed import Document, Subject, Tool
from envies_desktop.activity.shown import Beginning, Entry, Group, Place, Tab
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

Result = TypeVar("Result")
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

    def kinds_of(self, page: str) -> tuple[EventKind, ...]:
        """The kinds of events that have this page of the rail, as menus offer them."""
        return tuple(kind for kind in self.kinds() if kind.page == page)

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


@dataclass(frozen=True, slots=True)
class Asked:
    """What a document is told when it reads: the day of the printing, the `other` record that it is set
    beside, and what all activities bring (a kind of event has its own word to say on a badge)."""

    printed: dt.date
    activities: Activities
    other: UUID | None = None
    _answers: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, query: Callable[[Any, UUID], Result], session: Any, record_id: UUID) -> Result:
        """What a query gives for the record, asked once for all the documents of a printing that need it."""
        if query not in self._answers:
            self._answers[query] = query(session, record_id)
        answer: Result = self._answers[query]
        return answer
