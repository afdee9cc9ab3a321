"""A new topic while it is announced: title, Enter, host by three letters or badge, Enter, ticket."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.widgets import plain_label, row, section_label
from envies_desktop.events.presence import PresenceRow, matches
from envies_desktop.i18n import tr


def people_found(text: str, rows: Sequence[PresenceRow]) -> list[Choice]:
    """Whom a few letters or a badge mean, as choices."""
    return [Choice(f"{row.badge} · {row.name}", row.id) for row in matches(text, rows)[:8]]


class _Line(QLineEdit):
    """A line where Escape leads back."""

    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        """Escape belongs to what is typed, not to the page around."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Escape, else as usual."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)


class NewTopic(QFrame):
    """`wanted(title, host)`: a participant's id, a name, or ""; `ticket_typed(text)` for what was just added.

    A line left empty is passed over by Enter, so that a topic takes a title, two Enter and a few letters.
    """

    wanted = Signal(str, object)
    ticket_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.people: Sequence[PresenceRow] = ()
        self.title, self.host, self.ticket = _Line(), _Line(), _Line()
        for line, name, hint in (
            (self.title, tr("Titre du nouveau sujet"), tr("Titre, puis Entrée")),
            (self.host, tr("Hôte du nouveau sujet"), tr("Hôte")),
            (self.ticket, tr("Ticket de la place"), tr("Ticket")),
        ):
            line.setAccessibleName(name)
            line.setPlaceholderText(hint)
            line.escaped.connect(self.begin)
        self.said = plain_label(role="small", wrap=True)
        self.host.returnPressed.connect(self._by_name)  # before the finder, which forgets what it found
        self.finder = Finder(self.host, lambda text: people_found(text, self.people), letters=1, clears=False)
        self.finder.chosen.connect(self._hosted)
        self.title.returnPressed.connect(self._titled)
        self.ticket.returnPressed.connect(self._placed)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (12, 10, 12, 10), 6)
        layout.addWidget(section_label(tr("Nouveau sujet")))
        layout.addWidget(self.title)
        beside = row(self.host, self.ticket, spacing=6)
        beside.setStretch(0, 3)
        beside.setStretch(1, 2)
        layout.addLayout(beside)
        layout.addWidget(self.said)
        self.said.hide()

    def begin(self) -> None:
        """Everything is empty, the cursor in the title."""
        for line in (self.title, self.host, self.ticket):
            line.clear()
        self.title.setFocus()

    def say(self, text: str) -> None:
        """A word about what was just typed."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def ask_ticket(self, text: str) -> None:
        """The topic is there: its place can be typed now, or later."""
        for line in (self.title, self.host, self.ticket):
            line.clear()
        self.say(text)
        self.ticket.setFocus()

    def _titled(self) -> None:
        if self.title.text().strip():
            self.host.setFocus()

    def _by_name(self) -> None:
        """Somebody whom no letters find hosts by the name that was typed; nobody may be named too."""
        if not self.finder.suggestions():
            self._hosted(self.host.text().strip())

    def _hosted(self, host: object) -> None:
        title = self.title.text().strip()
        if title:
            self.wanted.emit(title, host)
        else:
            self.title.setFocus()

    def _placed(self) -> None:
        typed = self.ticket.text().strip()
        if typed:
            self.ticket_typed.emit(typed)
        else:
            self.say("")
            self.begin()
