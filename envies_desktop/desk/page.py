"""What a page is, and the desk that it works at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings, save_settings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from envies_desktop.desk.tasks import Tasks
    from envies_desktop.desk.window import Window
    from envies_desktop.store.engine import Store
    from envies_desktop.store.work import Work

Result = TypeVar("Result")
HEAR_EVERY = 2000
"""Milliseconds between two looks at what other processes wrote."""


class Panel(QWidget):
    """Something that shows a part of the store and asks again when it changed.

    `concerned` names the tables it shows; `refresh` is called once when it is first shown, then after each
    change that concerns it (several changes at once count as one; a hidden panel waits until it is shown).
    `refresh` asks the queries again and must keep the selection, the scroll and what is being typed.
    """

    concerned: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self._asked = QTimer(self, singleShot=True, interval=0)
        self._asked.timeout.connect(self._ask_again)
        desk.changed.connect(self._heard)

    def refresh(self) -> None:
        """Ask the queries again; nothing to do by default."""

    def ask_again(self) -> None:
        """Refresh soon, once, and only when shown."""
        self._stale = True
        if self.isVisible():
            self._asked.start()

    def focus_search(self) -> bool:
        """Put the cursor into the search of this panel (Ctrl+F); False where there is none."""
        for field in self.findChildren(QLineEdit):
            if field.property("search") and field.isVisible():
                field.setFocus()
                field.selectAll()
                return True
        return False

    def legend(self) -> str:
        """What the signs of this panel mean, for the status line."""
        return ""

    def create_new(self) -> bool:
        """Ctrl+N: make the thing that this page is about; False where there is none."""
        return False

    def print_now(self) -> bool:
        """Ctrl+P: print what is shown; False where there is nothing to print."""
        return False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """A panel is asked for its content when it is first seen, or seen again after a change."""
        super().showEvent(event)
        if self._stale:
            self._ask_again()

    def _heard(self, changes: Any) -> None:
        if self.concerned & changes.kinds.keys():
            self.ask_again()

    def _ask_again(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()


class Page(Panel):
    """A page of the navigation: a class with its place as class attributes, listed once in `app.PAGES`
    (its name, label, icon and group are repeated there, so that the rail needs not import it).

    `label()` returns the name shown in the rail (`return tr("Événements")`); `icon` is a file of
    resources/icons; `group` is "" (first), "animer", "accompagner", "piloter" or "foot".
    """

    name: ClassVar[str]
    icon: ClassVar[str] = "circle"
    group: ClassVar[str] = ""
    shortcut: ClassVar[str] = ""

    @classmethod
    def label(cls) -> str:
        """The name of the page in the language of the moment."""
        return cls.name

    def go_to(self, **target: Any) -> None:
        """The page was opened on something: `desk.open("events", event_id=…)` calls `go_to(event_id=…)`."""


@dataclass(frozen=True)
class Tab:
    """A step of the work on a record, made by a higher room and handed over by `app.py`.

    `build(desk, record_id)` makes the widget (a Panel, usually) when the tab is first shown; `count` is the
    figure shown beside the title.
    """

    title: Callable[[], str]
    name: str
    build: Callable[["Desk", UUID], QWidget]
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
class Voice:
    """How codes become sentences: `sentence(code, params)` and `explain(refused)`."""

    sentence: Callable[[str, Mapping[str, Any]], str]
    explain: Callable[[Refused], str]


class Desk(QObject):
    """What every page may ask: the store, sentences, background work, the window around it.

    `changed` announces each `Changes` of the store in the window's thread. `window` is set once the window
    exists. `documents` is the list of printable documents, `tabs_of` and `cards_of` what app.py hands over.
    """

    changed = Signal(object)
    settings_changed = Signal()

    def __init__(
        self,
        *,
        store: "Store",
        settings: Settings,
        tasks: "Tasks",
        voice: Voice,
        tabs: Callable[[str], Sequence[Tab]] = lambda kind: (),
        cards: Callable[[str], Sequence[Card]] = lambda kind: (),
        places: Callable[["Session", str], Sequence[Place]] = lambda session, text: (),
        documents: Sequence[Any] = (),
    ) -> None:
        super().__init__()
        self.store, self.settings, self.tasks, self.voice = store, settings, tasks, voice
        self.tabs, self.cards, self.places, self.documents = tabs, cards, places, documents
        self.window: Window | None = None
        self._leave = store.listen(self.changed.emit)
        self._hearing = QTimer(self, interval=HEAR_EVERY)
        self._hearing.timeout.connect(self.hear)

    def close(self) -> None:
        """Stop listening to the store and end the work in progress."""
        self._hearing.stop()
        self._leave()
        self.tasks.close()

    def keep_hearing(self) -> None:
        """From now on, what other processes write into the store is announced too."""
        self._hearing.start()

    def hear(self) -> None:
        """Announce what another process has written."""
        try:
            self.store.poll()
        except Refused as refused:
            self.warn(self.explain(refused))

    def sentence(self, code: str, params: Mapping[str, Any]) -> str:
        """The sentence of a stored code, in the language of the moment."""
        return self.voice.sentence(code, params)

    def explain(self, refused: Refused) -> str:
        """What is wrong, where, and what to do."""
        return self.voice.explain(refused)

    def open(self, page: str, **target: Any) -> None:
        """Show a page of the navigation, on something if a target is given."""
        if self.window:
            self.window.open_page(page, **target)

    def say(self, text: str) -> None:
        """A short word in the status line."""
        if self.window:
            self.window.say(text)

    def warn(self, text: str, tone: str = "warn") -> None:
        """A sentence at the top of the current page; `tone` is info, good, warn or bad."""
        if self.window:
            self.window.warn(text, tone)

    def write(self, code: str, action: Callable[["Work"], Result], /, **params: Any) -> Result | None:
        """Do one gesture as one work: `desk.write("meeting-lock", lambda work: lock(work, …), name=…)`.

        Returns what the action returns. A Refused is shown as a banner and gives None.
        """
        try:
            with self.store.work(code, **params) as work:
                return action(work)
        except Refused as refused:
            self.warn(self.explain(refused))
            return None

    def undo(self) -> None:
        """Take back the last gesture, or say why it cannot be."""
        self._step(self.store.undo, tr("Annulé\u00a0: {what}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self.store.redo, tr("Rétabli\u00a0: {what}"))

    def _step(self, step: Callable[[], Any], said: str) -> None:
        known = self.store.can_undo() if step == self.store.undo else self.store.can_redo()
        if known is None:
            self.say(tr("Rien à annuler.") if step == self.store.undo else tr("Rien à rétablir."))
            return
        try:
            step()
        except Refused as refused:
            self.warn(self.explain(refused))
            return
        self.say(said.format(what=self.sentence(known.code, known.params)))

    def change_settings(self, settings: Settings) -> None:
        """Keep new settings; raises Refused("settings-unwritable")."""
        save_settings(settings)
        self.settings = settings
        self.store.author = settings.author
        self.settings_changed.emit()
