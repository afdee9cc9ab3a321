"""What a page is, and a part of one: both ask their queries again when the store changed."""

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.desk.desk import Desk
from envies_desktop.desk.handed import Card, Figure, Group, Groups, Place, Tab, Voice

__all__ = ["Card", "Desk", "Figure", "Group", "Groups", "Page", "Panel", "Place", "Tab", "Voice"]


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

    def refresh_now(self) -> None:
        """Refresh at once: what was announced until now needs no second time."""
        self._asked.stop()
        self._stale = False
        self.refresh()

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
