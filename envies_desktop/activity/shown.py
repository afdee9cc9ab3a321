"""What an activity shows in the window: pages, tabs, ways to begin, figures, places."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from envies_desktop.activity.names import Label, Name, load


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

    `build(desk, record_id, parent)` makes the widget, a Panel usually; `build(desk, parent)` on the first
    page and in the settings. Tabs stand by `rank`; one of a kind of event stands in for the general one of
    its name. `guide` is what the title of its own chapter of the guide contains, where it has one.
    """

    name: str
    title: Label
    build: Name
    rank: int = 50
    guide: tuple[str, ...] = ()

    def make(self, desk: Any, *asked: Any) -> Any:
        """Its widget, now: what `build` takes."""
        return load(self.build)(desk, *asked)


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
class Empty:
    """What stands where there is nothing yet: what is missing, what it would be, the verb that makes one."""

    title: Label
    text: Label
    verb: Label


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
