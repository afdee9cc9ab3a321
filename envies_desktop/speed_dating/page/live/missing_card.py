"""Somebody is missing, a table is lost: said in seconds, answered by a new plan at once."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.marks import mark
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, plain_label, relabel
from envies_desktop.events.kinds import status_label
from envies_desktop.events.page.reception.gestures import write_status
from envies_desktop.events.presence import PresenceRow, matches
from envies_desktop.events.queries import presence_rows
from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating.actions import change_setup
from envies_desktop.speed_dating.queries.card import speed_dating_card
from envies_desktop.speed_dating.queries.people import seated_rows

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class MissingCard(QFrame):
    """`changed` once somebody was marked or a table closed, so that a plan can be proposed."""

    changed = Signal()

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._event = desk, event_id
        self._rows: list[PresenceRow] = []
        self._closed: tuple[int, ...] = ()
        self._tables = 0
        self._begun = False
        self.chosen: PresenceRow | None = None
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Nom, organisation ou badge"))
        self.field.setAccessibleName(tr("Qui manque, qui revient\u00a0?"))
        self.finder = Finder(self.field, self._find, letters=1)
        self.finder.chosen.connect(self.choose)
        self.who = plain_label(role="strong", wrap=True)
        self.gone = button("", self._mark_gone, icon="user-x")
        self.back = button(tr("Présent·e"), self._mark_back, icon="user-check")
        self.table = QLineEdit()
        self.table.setPlaceholderText(tr("Table"))
        self.table.setAccessibleName(tr("Numéro de la table perdue, ou retrouvée"))
        theme.sized(self.table, width=70, most_width=90)
        self.lose = button(tr("Ne plus utiliser"), self._toggle_table, icon="ban")
        self.table.returnPressed.connect(self._toggle_table)
        self.said = plain_label(role="muted", wrap=True)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 16, 20, 16), 8)
        layout.addWidget(plain_label(tr("Quelqu’un manque, ou une table"), "strong"))
        layout.addWidget(self.field)
        layout.addWidget(self.who)
        layout.addWidget(Tools([self.gone, self.back], []))
        layout.addWidget(Tools([self.table, self.lose], []))
        layout.addWidget(self.said)
        layout.addStretch(1)
        self._judge()

    def refresh(self, begun: bool) -> None:
        """Read who is there; once the evening has `begun`, who is missing has left."""
        self._begun = begun
        with self._desk.store.read() as session:
            self._rows = presence_rows(session, self._event, seated_rows(session, self._event))
            card = speed_dating_card(session, self._event)
        self._closed, self._tables = card.closed_tables, card.table_count
        if self.chosen is not None:
            self.chosen = next((row for row in self._rows if row.id == self.chosen.id), None)
        if self._closed:
            tables = ", ".join(number(table) for table in self._closed)
            self.said.setText(tr("Tables qui ne servent plus\u00a0: {tables}.").format(tables=tables))
        else:
            self.said.setText("")
        self._judge()

    def choose(self, person: PresenceRow) -> None:
        """Somebody was found: what has become of them?"""
        self.chosen = person
        self._judge()
        (self.gone if self.gone.isEnabled() else self.back).setFocus()

    def _find(self, text: str) -> list[Choice]:
        return [
            Choice(f"{mark(row.side)} {row.label}  ·  {status_label(row.status)}", row)
            for row in matches(text, self._rows)[:8]
        ]

    def _judge(self) -> None:
        person = self.chosen
        here = person is not None and person.status in ("present", "inscrit")
        words = f"{person.label}\u00a0: {status_label(person.status)}" if person else ""
        self.who.setText(words)
        self.who.setVisible(person is not None)
        relabel(self.gone, tr("Parti·e") if self._left() else tr("Absent·e"))
        self.gone.setEnabled(here)
        self.back.setEnabled(person is not None and person.status != "present")

    def _left(self) -> bool:
        """Who was here and is not any more has left; who never came is absent."""
        return self._begun and self.chosen is not None and self.chosen.arrived_at is not None

    def _mark_gone(self) -> None:
        self._mark("parti" if self._left() else "absent")

    def _mark_back(self) -> None:
        self._mark("present")

    def _mark(self, status: str) -> None:
        if self.chosen is None or not write_status(self._desk, [self.chosen], status, datetime.now(UTC)):
            return
        self.field.clear()
        if self.gone.hasFocus() or self.back.hasFocus():
            self.setFocus()  # both go out: the next field would take what is typed for the clock
        self.chosen = None
        self._judge()
        self.changed.emit()

    def _toggle_table(self) -> None:
        """A table is lost, or found again."""
        text = self.table.text().strip()
        if not text.isdecimal() or not 1 <= int(text) <= self._tables:
            self.said.setText(
                tr("Écrivez le numéro d’une table, de 1 à {tables}.").format(tables=number(self._tables))
            )
            return
        closed = sorted(set(self._closed) ^ {int(text)})

        def act(work: "Work") -> bool:
            change_setup(work, event_id=self._event, closed_tables=closed)
            return True

        if int(text) in closed:
            done = self._desk.write("table-close", act, table=int(text))
        else:
            done = self._desk.write("table-open", act, table=int(text))
        if done:
            self.table.clear()
            self.changed.emit()
