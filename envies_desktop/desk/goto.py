"""Ctrl+K: go anywhere by typing a few letters of a page, an event, an organisation."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from envies_desktop.activity import Entry, Place
from envies_desktop.desk import theme
from envies_desktop.desk.widgets import as_plain_tip, plain_label
from envies_desktop.i18n import fold, tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk

LONGEST = 56


class GoTo(QDialog):
    """A field and what it finds; Enter goes there, Esc leaves."""

    def __init__(self, desk: "Desk", entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Aller à…"))
        self._desk = desk
        self._pages = [Place(entry.label(), tr("Page"), entry.name, {}) for entry in entries]
        self.field = QLineEdit(placeholderText=tr("Une page, un événement, une organisation…"))
        self.field.setAccessibleName(tr("Aller à…"))
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Résultats"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (16, 16, 16, 16), 12)
        layout.addWidget(self.field)
        layout.addWidget(self.found, 1)
        layout.addWidget(plain_label(tr("↑ ↓ pour choisir, Entrée pour y aller, Échap pour rester"), "small"))
        self._typed = QTimer(self, singleShot=True, interval=120)
        self._typed.timeout.connect(self._look)
        self.field.textChanged.connect(lambda: self._typed.start())
        self.field.returnPressed.connect(self._go)
        self.found.itemActivated.connect(self._go)
        self.field.installEventFilter(self)
        self.resize(theme.px(560), theme.px(420))
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """The arrows move in the list while the field keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.found.count():
                self.found.setCurrentRow((self.found.currentRow() + step) % self.found.count())
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        text = self.field.text().strip()
        words = fold(text).split()
        places = [place for place in self._pages if all(word in fold(place.title) for word in words)]
        if text:
            with self._desk.store.read() as session:
                places += self._desk.activities.places(session, text)
        self.found.clear()
        for place in places[:50]:
            title = place.title if len(place.title) <= LONGEST else place.title[: LONGEST - 1] + "…"
            item = QListWidgetItem(f"{title}  ·  {place.what}")
            item.setToolTip(as_plain_tip(place.title))
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.found.addItem(item)
        self.found.setCurrentRow(0)

    def _go(self) -> None:
        if self._typed.isActive():
            self._typed.stop()
            self._look()
        if not self.found.count():
            return
        place: Place = self.found.currentItem().data(Qt.ItemDataRole.UserRole)
        self.accept()
        self._desk.open(place.page, **place.target)
