"""A field for who takes something on: somebody of the event by a few letters or badge, or a name as typed."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.events.presence import PresenceRow, matches
from envies_desktop.i18n import number, tr

MOST = 8


class OwnerField(QLineEdit):
    """`owner` is who was chosen, or what was typed; `taken` once somebody of the event was chosen.

    Where a name is `allowed`, one that nobody of the event bears stays as typed.
    """

    taken = Signal()

    def __init__(self, parent: QWidget | None = None, *, allowed: bool = True) -> None:
        super().__init__(parent)
        self._people: Sequence[PresenceRow] = ()
        self._person: UUID | None = None
        self._allowed = allowed
        self.setAccessibleName(tr("Qui s’en charge"))
        self.setPlaceholderText(tr("Qui\u00a0: nom ou badge"))
        self.finder = Finder(self, self._search, letters=1, clears=False)
        self.finder.chosen.connect(self._take)
        self.textEdited.connect(self._typed)

    def show_people(self, people: Sequence[PresenceRow]) -> None:
        """Those among whom letters and badges look."""
        self._people = people

    def show_owner(self, person: UUID | None, name: str) -> None:
        """Show who it is now."""
        self._person = person
        self.setText(name)
        self.setCursorPosition(0)

    def owner(self) -> dict[str, Any]:
        """`owner_id` and `owner`, as actions take them."""
        name = "" if self._person or not self._allowed else " ".join(self.text().split())
        return {"owner_id": self._person, "owner": name}

    def clear(self) -> None:
        """Nobody."""
        self._person = None
        super().clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter takes the first suggestion; it does not press the button of the dialog around as well."""
        suggested = bool(self.finder.suggestions())
        super().keyPressEvent(event)
        if suggested and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def _search(self, text: str) -> list[Choice]:
        return [Choice(person_words(row), row.id) for row in matches(text, self._people)[:MOST]]

    def _typed(self, text: str) -> None:
        self._person = None

    def _take(self, person: UUID) -> None:
        name = next(row.name for row in self._people if row.id == person)
        self._person = person
        # the completer writes the choice into the line after it has announced it
        QTimer.singleShot(0, self, lambda: self.show_owner(person, name))
        self.taken.emit()


def person_words(row: PresenceRow) -> str:
    """ "Léa Martin – Azoth, badge 12"."""
    said = f"{row.name} – {row.organisation}" if row.organisation else row.name
    return tr("{name}, badge {badge}").format(name=said, badge=number(row.badge)) if row.badge else said
