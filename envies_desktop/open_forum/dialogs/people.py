"""Several participants: found by a few letters or a badge, listed, taken away with Del."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.events.dialogs.owner import OwnerField, person_words
from envies_desktop.events.presence import PresenceRow

_ID = Qt.ItemDataRole.UserRole


class PeopleList(QWidget):
    """`changed` after each gesture; `people` are those listed, in the order in which they came."""

    changed = Signal()

    def __init__(self, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.list = OwnerField(allowed=False), QListWidget()
        self.field.setAccessibleName(label)
        self.field.setPlaceholderText(hint)
        self.list.setAccessibleName(label)
        self.list.installEventFilter(self)
        theme.sized(self.list, height=88)
        self.list.setMaximumHeight(theme.px(140))
        self._known: dict[UUID, PresenceRow] = {}
        # once the name that was chosen has been written into the field, which is emptied again
        self.field.taken.connect(lambda: QTimer.singleShot(0, self, self._add))
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=4)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.setFocusProxy(self.field)

    def show_people(self, known: Sequence[PresenceRow], chosen: Sequence[UUID]) -> None:
        """`known` can be found; `chosen` are listed."""
        self._known = {row.id: row for row in known}
        self.field.show_people(known)
        self.list.clear()
        for person in chosen:
            self._list(person)

    def people(self) -> list[UUID]:
        """Those listed."""
        return [self.list.item(place).data(_ID) for place in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Del takes away."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
            and self.list.currentItem() is not None
        ):
            self.list.takeItem(self.list.currentRow())
            self.changed.emit()
            return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        person = self.field.owner()["owner_id"]
        self.field.clear()
        if person is not None and person not in self.people():
            self._list(person)
            self.changed.emit()

    def _list(self, person: UUID) -> None:
        if row := self._known.get(person):
            item = QListWidgetItem(person_words(row))
            item.setData(_ID, person)
            self.list.addItem(item)
