"""The page of kinds of events: the event of one of them that is in progress or next."""

import datetime as dt
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.activity import EventKind
from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.reads import noted
from envies_desktop.desk.widgets import button, clear, empty_state
from envies_desktop.events.page.event import EventView
from envies_desktop.events.queries import event_at_hand
from envies_desktop.i18n import tr


class EventAtHandPage(Page):
    """The event at hand of the kinds that have this line of the rail."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view: EventView | None = None
        self._wanted: UUID | None = None
        self._tab = ""
        layout = QVBoxLayout(self)
        theme.spaced(layout)

    @property
    def kind(self) -> EventKind:
        """The kind of event whose page this is, the first of several."""
        return self._kinds[0]

    @property
    def _kinds(self) -> tuple[EventKind, ...]:
        return self.desk.activities.kinds_of(self.entry.name)

    def where(self) -> dict[str, str]:
        """The event that is shown, and its tab."""
        return {"event_id": str(self.view.event_id), "tab": self.view.tabs.name()} if self.view else {}

    def go_to(self, **target: Any) -> None:
        """`event_id` shows that one rather than the next."""
        self._wanted, self._tab = target.get("event_id"), str(target.get("tab", ""))
        self.refresh_now()
        if self.view and self._tab:
            self.view.show_step(self._tab)
        self._tab = ""

    def refresh(self) -> None:
        """Show the event at hand, the same one as long as it is there."""
        with self.desk.store.read() as session:
            kinds = [kind.code for kind in self._kinds]
            found = self._wanted or event_at_hand(session, kinds=kinds, today=dt.date.today())
        if self.view and found == self.view.event_id:
            return
        layout = self.layout()
        assert layout is not None
        clear(layout)
        self.view = None
        if found is None:
            layout.addWidget(self._empty())
            return
        with noted():  # what it reads is its own affair
            self.view = EventView(self.desk, found, self._tab, parent=self)
        self.view.left.connect(self._left)
        self.view.opened.connect(lambda event_id: self.go_to(event_id=event_id))
        layout.addWidget(self.view)

    def create_new(self) -> bool:
        """Ctrl+N adds a participant, or the first event."""
        if self.view:
            return self.view.create_new()
        self._create()
        return True

    def focus_search(self) -> bool:
        """Ctrl+F: the search of the tab shown."""
        return self.view.focus_search() if self.view else False

    def print_now(self) -> bool:
        """Ctrl+P: the kit."""
        return self.view.print_now() if self.view else False

    def legend(self) -> str:
        """What the signs of the kind mean."""
        return self.kind.legend()

    def _left(self) -> None:
        self._wanted = None
        self.refresh_now()

    def _create(self) -> None:
        from envies_desktop.events.dialogs.event import NewEvent

        dialog = NewEvent(self.desk, self.kind.code, self)
        if dialog.exec() and dialog.made:
            self.go_to(event_id=dialog.made)

    def _empty(self) -> QWidget:
        said = self.kind.nothing
        assert said is not None, "a kind that has a page says what stands there without an event"
        return empty_state(
            said.title(),
            said.text(),
            [
                button(said.verb(), self._create, icon="calendar-plus", kind="primary"),
                button(tr("Voir tous les événements"), lambda: self.desk.open("events")),
            ],
            icon=self.kind.icon,
        )
