"""The line where what is said is typed: table, kind, speaker, words; Enter keeps it, and one goes on."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import offer
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, plain_label, row
from envies_desktop.events.queries import ParticipantRow
from envies_desktop.i18n import fold, tr
from envies_desktop.workshops.actions.lines import LETTERS
from envies_desktop.workshops.lines import TURN, line_label

MOST_TABLES = 99
_KEYS = 9


class Entry(QFrame):
    """What is being typed; `said()` once Enter is pressed.

    `speaker_id` is a participant chosen by three letters or their badge; somebody else is taken as typed.
    With `turn` a speaker's expectation, need and contribution are typed side by side.
    """

    said = Signal()

    def __init__(self, turn: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.turn = turn
        self.speaker_id: UUID | None = None
        self._people: Sequence[ParticipantRow] = ()
        self.table = QSpinBox(minimum=0, maximum=MOST_TABLES)
        theme.roomy(self.table)
        self.table.setSpecialValueText(tr("plénière"))
        self.kind = QComboBox()
        self.speaker = QLineEdit(placeholderText=tr("Badge ou trois lettres"))
        theme.sized(self.speaker, width=200)
        self.finder = Finder(self.speaker, self._search, letters=1, clears=False)
        self.finder.chosen.connect(self._chosen)
        self.speaker.textEdited.connect(self._forget)
        self.lines = {kind: self._line(kind) for kind in (TURN if turn else ("",))}
        self.keep = button(tr("Noter"), self.said.emit, icon="plus", kind="primary")
        tools = [
            *self._named(tr("Table"), self.table),
            *(() if turn else self._named(tr("Sorte"), self.kind)),
            *self._named(tr("Qui le dit"), self.speaker),
        ]
        layout = QVBoxLayout(self)
        theme.spaced(layout, (16, 12, 16, 12), 8)
        layout.addWidget(Tools(tools))
        *first, last = self.lines.items()
        for kind, line in first:
            layout.addWidget(plain_label(line_label(kind), "small"))
            layout.addWidget(line)
        if first:
            layout.addWidget(plain_label(line_label(last[0]), "small"))
        layout.addLayout(row(last[1], self.keep))

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """The kinds of lines that are noted; Ctrl+1… chooses one."""
        offer(self.kind, {kind: line_label(kind) for kind in kinds})
        if self.findChildren(QShortcut):
            return
        for place in range(min(_KEYS, len(kinds))):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            shortcut.activated.connect(lambda at=place: self.kind.setCurrentIndex(at))

    def show_people(self, people: Sequence[ParticipantRow]) -> None:
        """Those who may be named as speakers."""
        self._people = people

    def texts(self) -> dict[str, str]:
        """What was typed, by kind."""
        chosen = str(self.kind.currentData() or "")
        return {kind or chosen: line.text() for kind, line in self.lines.items()}

    def clear(self) -> None:
        """Ready for the next: the table and the kind stay, of a turn the next speaker is asked."""
        for line in self.lines.values():
            line.clear()
        if self.turn:
            self.speaker.clear()
            self._forget()
        self.focus()

    def focus(self) -> None:
        """The cursor goes where one types next."""
        (self.speaker if self.turn else next(iter(self.lines.values()))).setFocus()

    def _line(self, kind: str) -> QLineEdit:
        made = QLineEdit(maxLength=LETTERS, placeholderText=tr("Ce qui est dit, puis Entrée"))
        made.setAccessibleName(line_label(kind) if kind else tr("Ce qui est dit"))
        made.returnPressed.connect(self.said.emit)
        return made

    def _named(self, title: str, field: QWidget) -> tuple[QWidget, QWidget]:
        label = plain_label(title)
        label.setBuddy(field)
        field.setAccessibleName(title)
        return label, field

    def _search(self, text: str) -> list[Choice]:
        if text.strip().isdecimal():
            found = [one for one in self._people if one.badge == int(text)]
        elif len(fold(text)) >= 3:
            found = [one for one in self._people if fold(text) in fold(f"{one.name} {one.label}")]
        else:
            found = []
        return [Choice(f"{one.badge}\u00a0· {one.name} · {one.label}", one) for one in found[:12]]

    def _chosen(self, one: ParticipantRow) -> None:
        self.speaker_id = one.id
        self.speaker.setText(one.name)
        self.lines[next(iter(self.lines))].setFocus()

    def _forget(self) -> None:
        self.speaker_id = None
