"""What a page is, and a part of one: both ask their queries again when the store changed."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.activity import Entry
from envies_desktop.desk.desk import Desk
from envies_desktop.desk.reads import Reads
from envies_desktop.desk.trouble import Trouble
from envies_desktop.store.engine import Store
from envies_desktop.store.reading import ReadSession as Session
from envies_desktop.store.work import Work

__all__ = ["Desk", "Page", "Panel", "Session", "Store", "Work"]
"""What a page needs of the desk; of sessions and works it knows no more than whom it hands them to."""


class Panel(QWidget):
    """Something that shows a part of the store and asks again when what it has read changed.

    `refresh` asks the queries again and must keep the selection, the scroll and what is being typed; it is
    called by a timer, when the panel is first shown, then after each change of a kind that it has read
    (several changes at once count as one; a hidden panel waits until it is shown). Whatever it raises is told
    on the panel. Nobody else calls it: `refresh_now` and `attempt` note what is read, catch what is raised.
    """

    after: ClassVar[int] = 0
    """Milliseconds between being asked and asking: what may wait until the page is painted."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.reads = Reads()
        self.trouble: Trouble | None = None
        self._stale, self._read = True, False
        self._again: Callable[[], object] = self.refresh_now
        self._asked = QTimer(self, singleShot=True, interval=self.after)
        self._asked.timeout.connect(self._ask_again)
        desk.changed.connect(self._heard)

    def refresh(self) -> None:
        """Ask the queries again; nothing to do by default."""

    def ask_again(self) -> None:
        """Refresh soon, once, and only when shown."""
        self._stale = True
        if self.isVisible():
            self._asked.start()

    def refresh_now(self) -> bool:
        """Refresh at once, whatever happens; False where it failed, which the panel tells.

        What was announced until now needs no second time.
        """
        self._asked.stop()
        self._stale = False
        self._say_no_trouble()
        try:
            with self.reads.again():
                self.refresh()
        except Exception as error:
            self.tell(error)
            return False
        self._read = not self._stale or self._read
        return not self._stale

    def attempt(self, step: Callable[[], object]) -> bool:
        """Read a part more of what is shown: noted, and told where it fails (then False)."""
        if self._again != self.refresh_now:  # another part failed: this one takes its place
            self._say_no_trouble()
        try:
            with self.reads.more():
                step()
        except Exception as error:
            self.tell(error, step)
            return False
        return True

    def also_read(self, kinds: Iterable[str]) -> None:
        """What a thread or a process read for this panel; where it changed meanwhile, it is read again."""
        if self.reads.note(kinds):
            self.ask_again()

    def tell(self, error: Exception, step: Callable[[], object] | None = None) -> None:
        """Say on the panel that it could not be read; "Réessayer" does `step` again, or refreshes.

        It stays stale: it asks again when it is shown, and after the next change whatever it is.
        """
        self._asked.stop()
        self._stale = True
        changed = self.reads.fail()
        self._again = self.refresh_now if step is None else partial(self._retry, step)
        if self.trouble is None:
            self.trouble = Trouble(self, lambda: self._again())
        self.trouble.tell(self.desk.told(error), alone=not self._read)
        if changed:
            self.ask_again()

    def _retry(self, step: Callable[[], object]) -> None:
        self._say_no_trouble()
        self.attempt(step)

    def _say_no_trouble(self) -> None:
        self._again = self.refresh_now
        if self.trouble is not None:
            self.trouble.leave()

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
        """A panel is asked for its content when it is first seen, or seen again after a change.

        Only a timer asks: an exception that leaves one of Qt's virtual functions may end the process.
        """
        super().showEvent(event)
        if self._stale:
            self._asked.start()

    def _heard(self, changes: Any) -> None:
        if self.reads.concerned(changes):
            self.ask_again()

    def _ask_again(self) -> None:
        if self._stale and self.isVisible():
            self.refresh_now()


def panel_around(widget: QWidget) -> Panel | None:
    """The panel that a widget is a part of."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, Panel):
        around = around.parentWidget()
    return around


class Page(Panel):
    """A page of the navigation; the window that opens it gives it its line of the rail, the `entry`."""

    entry: Entry

    @property
    def name(self) -> str:
        """The name by which `desk.open` knows it."""
        return self.entry.name

    def where(self) -> dict[str, str]:
        """What is shown now, as texts that `go_to` takes when the window is opened again."""
        return {}

    def go_to(self, **target: Any) -> None:
        """The page was opened on something: `desk.open("events", event_id=…)` calls `go_to(event_id=…)`."""
