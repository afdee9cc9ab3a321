"""The tab "Accueil": sixty people at the door, one laptop, the keyboard alone."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QTabBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import RecordTable
from envies_desktop.desk.widgets import button, card, relabel, row
from envies_desktop.directory.kinds import GROUPS
from envies_desktop.events.page.reception.bar import AGENDA, KEYS, LISTS, ListBar, PrintBar, StateBar
from envies_desktop.events.page.reception.counters import DoorCounters
from envies_desktop.events.page.reception.field import FieldKeys
from envies_desktop.events.page.reception.people import People, presence_columns
from envies_desktop.events.page.reception.porter import Porter
from envies_desktop.events.presence import PresenceRow, count_presence
from envies_desktop.events.queries import card_of, people_of, presence_rows
from envies_desktop.i18n import tr

WIDEST = 16777215


class ReceptionPanel(Panel):
    """Three letters or a badge number, Enter: present. The cursor is always in the field."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        with desk.store.read() as session:
            self.card = card_of(session, event_id, desk.activities)
        columns = presence_columns(by_group=self.card.by_group)
        self.people, self.table = People(columns), RecordTable()
        self.table.feed(desk, "reception", columns, self.people, label=tr("Personnes à l’accueil"))
        self.field, self.prints = self.table.filter, PrintBar(self, agendas=self._has(AGENDA))
        self.porter = Porter(desk, event_id, desk.activities.kind(self.card.kind), self, self.prints)
        self.counters, self.lists = DoorCounters(by_group=self.card.by_group), ListBar(self.table.said)
        self.states = StateBar(self)
        self.new = button("", self.create_new, icon="user-plus", kind="primary", tip=tr("Ctrl+N"))
        self._lay_out()
        self._connect()
        self._look("")

    def _has(self, name: str) -> bool:
        documents = self.desk.activities.documents("event", self.card.kind)
        return name in {document.name for document in documents}

    def _lay_out(self) -> None:
        self.field.setProperty("large", True)
        self.field.setPlaceholderText(tr("Nom, organisation ou numéro de badge"))
        self.field.setAccessibleName(tr("Qui arrive\u00a0? Nom, organisation ou numéro de badge"))
        theme.sized(self.field, width=240)
        self.field.setMaximumWidth(WIDEST)
        theme.sized(self.table, height=240)
        line = row(self.field, self.new, spacing=12)
        line.setStretch(0, 1)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addWidget(self.counters)
        layout.addLayout(line)
        layout.addWidget(self.porter.said)
        layout.addWidget(card(self.lists, self.table), 1)
        layout.addWidget(self.states)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look)
        self.keys = FieldKeys(self.field, self.table.view, KEYS)
        self.keys.taken.connect(self.take)
        self.table.opened.connect(lambda key: self.mark("present"))
        self.table.selection_changed.connect(self._judge)
        self.states.wanted.connect(self.mark)
        self.prints.wanted.connect(self.print_for)
        self.lists.chosen.connect(self._show_list)
        self.lists.missing_wanted.connect(self.porter.mark_missing)
        self.porter.done.connect(self._next)

    def refresh(self) -> None:
        """Ask who is there again."""
        with self.desk.store.read() as session:
            people = people_of(session, self.event_id, self.desk.activities)
            everybody = presence_rows(session, self.event_id, people)
        self.people.everybody = everybody
        self.table.refresh()
        self.porter.show_people(everybody)
        if self.card.by_group:
            self.counters.show_counts(count_presence(everybody, GROUPS, lambda found: found.group))
        else:
            self.counters.show_counts(count_presence(everybody))
        counts = {name: len(self.people.listed(name)) for name in LISTS}
        self.lists.show_counts(counts, len(self.porter.missing()))
        self._judge()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """The cursor goes to the field, unless somebody walks along the tabs by the keyboard."""
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QTabBar):
            QTimer.singleShot(0, self.field, self.field.setFocus)

    def take(self) -> None:
        """Enter: the one chosen is here; where letters find nobody, it is somebody new."""
        text = self.field.text().strip()
        if self.table.selection():
            self.mark("present")
        elif text.isdecimal():
            self.porter.unknown_badge(text)
            self.field.selectAll()
        elif text:
            self.create_new()

    def mark(self, state: str) -> None:
        """Give a state to everybody chosen, in one gesture; what is typed is ready to be typed over."""
        self.porter.mark(self._chosen(), state)
        self.focus_search()

    def print_for(self, document: str) -> None:
        """Print a badge or an agenda for those chosen, else for whom the last sentence is about."""
        self.porter.print_for(self._chosen(), document)
        self.focus_search()

    def create_new(self) -> bool:
        """Ctrl+N: somebody whom nobody expected."""
        made = self.porter.welcome(self._typed_name())
        if made:
            self.refresh_now()
            self.porter.tell_badge(made)
        self.field.setFocus()
        return True

    def focus_search(self) -> bool:
        """Ctrl+F goes to the field."""
        self.field.setFocus()
        self.field.selectAll()
        return True

    def _look(self, text: str) -> None:
        """Whom the letters mean, at each key; the first one is chosen."""
        self.table.model.ask = replace(self.table.model.ask, text=text)
        self.table.view.clearSelection()
        self.table.refresh()
        if text.strip() and self.table.model.rowCount():
            self.table.view.setCurrentIndex(self.table.model.index(0, 0))
        self.lists.setVisible(not text)  # letters look for everybody
        if text:
            self._bring_up()
        name = self._typed_name()
        self.porter.tell_nobody(name if not self.table.model.rowCount() else "")
        short = name if len(name) <= 24 else f"{name[:23]}…"
        said = tr("Nouvelle personne\u00a0: {text}").format(text=short) if short else tr("Nouvelle personne")
        relabel(self.new, said)

    def _bring_up(self) -> None:
        """Where the zoom is large, what is found under the field must not stay below the window."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None:
            parent.verticalScrollBar().setValue(self.field.mapTo(content, QPoint(0, -theme.px(8))).y())

    def _typed_name(self) -> str:
        """What is typed, unless it is a badge number."""
        text = " ".join(self.field.text().split())
        return "" if text.isdecimal() else text

    def _show_list(self, name: str) -> None:
        self.people.shown = name
        self._next()

    def _next(self) -> None:
        """Room for the next one, at once: fast fingers do not wait for the store's announcement.

        `clear` would leave Ctrl+Z something else to take back than the gesture.
        """
        self.field.setText("")
        self.table.view.clearSelection()
        self.refresh_now()
        self.field.setFocus()

    def _chosen(self) -> list[PresenceRow]:
        found = (self.table.record(key) for key in self.table.selection())
        return [record for record in found if record is not None]

    def _judge(self) -> None:
        some = bool(self.table.selection())
        for made in self.states.buttons.values():
            made.setEnabled(some)
        for made in self.prints.buttons.values():
            made.setEnabled(some or self.porter.last is not None)
