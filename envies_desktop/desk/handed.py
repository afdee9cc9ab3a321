"""What a higher room hands to a lower one, and app.py to everyone: values, never imports."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class Tab:
    """A step of the work on a record, made by a higher room and handed over by `app.py`.

    `build(desk, record_id)` makes the widget (a Panel, usually) when the tab is first shown; `count` is the
    figure shown beside the title.
    """

    title: Callable[[], str]
    name: str
    build: Callable[[Any, UUID], QWidget]
    count: Callable[["Session", UUID], int] | None = None


@dataclass(frozen=True)
class Figure:
    """What a card says; `tone` is that of the note: muted, good, accent, bad."""

    figure: str
    text: str
    note: str = ""
    tone: str = "muted"


@dataclass(frozen=True)
class Card:
    """A figure for a page of a lower room: asked with the record's id (None on Aujourd’hui)."""

    name: str
    query: Callable[["Session", UUID | None], Figure | None]
    opens: tuple[str, dict[str, Any]] | None = None


@dataclass(frozen=True)
class Place:
    """Somewhere Ctrl+K goes: its name, what it is, and the page and target that `desk.open` takes."""

    title: str
    what: str
    page: str
    target: Mapping[str, Any]


@dataclass(frozen=True)
class Group:
    """Organisations bound together in a higher room: ids and names, `note` tells it from its like."""

    id: UUID
    parties: tuple[tuple[UUID, str], ...]
    note: str = ""


@dataclass(frozen=True)
class Groups:
    """What a lower room may ask of them: `find` by text at most so many, `parties` of one, gone or not."""

    find: Callable[["Session", str, int], Sequence[Group]] = lambda session, text, limit: ()
    parties: Callable[["Session", UUID], tuple[tuple[UUID, str], ...]] = lambda session, key: ()


@dataclass(frozen=True)
class Voice:
    """How codes become sentences: `sentence(code, params)` and `explain(refused)`."""

    sentence: Callable[[str, Mapping[str, Any]], str]
    explain: Callable[[Refused], str]
