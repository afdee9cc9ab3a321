"""The page "Aujourd’hui": what comes next and its next step; in an empty store, where to begin."""

import datetime as dt

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from envies_desktop.activity import load
from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.widgets import PageHeader, button, clear, column, plain_label, row, section_label
from envies_desktop.events.page.next_event import NextEvent, recent_card
from envies_desktop.events.page.welcome import Welcome
from envies_desktop.events.queries import EventRow, card_of, event_rows
from envies_desktop.i18n import long_date, tr

SHOWN = 5
TITLE = 20  # the rank of the title among what stands on the page
PLAN_AFTER = 300  # milliseconds
OVER = ("termine", "archive")


class TodayPage(Page):
    """The next event, then the others; the demonstration says that it is one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.next: NextEvent | None = None
        self.welcome: Welcome | None = None
        self._plan_asked = QTimer(self, singleShot=True, interval=PLAN_AFTER)
        self._plan_asked.timeout.connect(lambda: self.attempt(self._ask_plan))
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        parts = desk.activities.today()
        for above in (tab for tab in parts if tab.rank < TITLE):
            layout.addWidget(above.make(desk, self))
        create = button(tr("Nouvel événement"), self._create, icon="plus", tip=tr("Ctrl+N"))
        self.header = PageHeader(tr("Aujourd’hui"), "", [create])
        layout.addWidget(self.header)
        for work in (tab for tab in parts if tab.rank >= TITLE):  # what there is to do today
            layout.addWidget(work.make(desk, self))
        self.body = column(spacing=16)
        theme.spaced(self.body, (0, 16, 0, 0), 16)
        layout.addLayout(self.body, 1)

    def refresh(self) -> None:
        """Show again what there is to do."""
        clear(self.body)
        self.next = self.welcome = None
        with self.desk.store.read() as session:
            rows = event_rows(session)
        self.header.setVisible(bool(rows))
        if not rows:
            self.welcome = Welcome(self.desk)
            self.body.addWidget(self.welcome, 1)
            return
        today = dt.date.today()
        day = long_date(today)
        self.header.show_text(tr("Aujourd’hui"), day[:1].upper() + day[1:])
        ordered = in_order(rows, today)
        self._show_first(ordered[0], today)
        self._show_others(ordered[1:])
        self.body.addStretch(1)

    def create_new(self) -> bool:
        """Ctrl+N makes an event."""
        self._create()
        return True

    def _show_first(self, first: EventRow, today: dt.date) -> None:
        with self.desk.store.read() as session:
            card = card_of(session, first.id, self.desk.activities)
        self.next = NextEvent(self.desk, card, today)
        self.body.addWidget(self.next)
        self._plan_asked.start()

    def _ask_plan(self) -> None:
        """The plan's figure comes after the page: what it takes to know it must not hold the window back."""
        if self.next and self.next.kind.figure:
            self.next.show_plan(load(self.next.kind.figure.read)(self.desk, self.next.card.id))

    def _show_others(self, others: list[EventRow]) -> None:
        if not others:
            return
        self.body.addWidget(section_label(tr("Autres événements")))
        frame = QFrame()
        frame.setProperty("panel", "card")
        lines = QVBoxLayout(frame)
        theme.spaced(lines, (16, 8, 8, 8), 0)
        for event in others[:SHOWN]:
            lines.addWidget(recent_card(self.desk, event))
        self.body.addWidget(frame)
        if len(others) > SHOWN:
            said = plain_label(tr("et %n autre(s)", "", len(others) - SHOWN), "muted")
            see = button(tr("Voir tous les événements"), lambda: self.desk.open("events"), kind="quiet")
            self.body.addLayout(row(see, said, None))

    def _create(self) -> None:
        from envies_desktop.events.dialogs.event import NewEvent

        dialog = NewEvent(self.desk, parent=self)
        if dialog.exec() and dialog.made:
            self.desk.open("events", event_id=dialog.made)


def in_order(rows: list[EventRow], today: dt.date) -> list[EventRow]:
    """What is today or comes next; then what is not over yet, the most peopled first; then the past."""
    coming = [r for r in rows if r.date and r.date >= today]
    others = [r for r in rows if r not in coming]
    unfinished = [r for r in others if r.status not in OVER]
    coming.sort(key=lambda r: (r.date or today, r.start or dt.time.min))
    unfinished.sort(key=lambda r: (-r.people, r.date is None))
    return coming + unfinished + [r for r in others if r.status in OVER]
