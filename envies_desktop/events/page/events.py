"""The page "Événements": the list, or one event over it."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.widgets import nothing_begun
from envies_desktop.events.page.event import EventView
from envies_desktop.events.page.listing import EventList
from envies_desktop.i18n import tr


class EventsPage(Page):
    """All events, past and coming."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.stack = QStackedWidget(self)
        self.listing = EventList(desk, self.stack)
        self.view: EventView | None = None
        self.listing.opened.connect(self.open_event)
        self.stack.addWidget(self.listing)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.stack)

    def where(self) -> dict[str, str]:
        """The event that is open, and its tab."""
        return {"event_id": str(self.view.event_id), "tab": self.view.tabs.name()} if self.view else {}

    def go_to(self, **target: Any) -> None:
        """`event_id` opens an event (on `tab` if given); nothing comes back to the list; `new` creates."""
        if event := target.get("event_id"):
            self.open_event(event, str(target.get("tab", "")))
        else:
            self.back()
            if target.get("new"):
                self.listing.create_event()

    def open_event(self, event_id: UUID, tab: str = "") -> None:
        """Show one event."""
        if self.view is None or self.view.event_id != event_id:
            self.back()
            with nothing_begun(self.stack):
                self.view = EventView(self.desk, event_id, tab, back=True, parent=self.stack)
            self.view.left.connect(self.back)
            self.view.opened.connect(self.open_event)
            self.stack.addWidget(self.view)
        self.stack.setCurrentWidget(self.view)
        if tab:
            self.view.show_step(tab)

    def back(self) -> None:
        """Come back to the list."""
        view, self.view = self.view, None
        self.stack.setCurrentWidget(self.listing)
        if view:
            view.leave()
            self.stack.removeWidget(view)
            view.deleteLater()

    def create_new(self) -> bool:
        """Ctrl+N: an event from the list, a participant from an event."""
        if self.view:
            return self.view.create_new()
        self.listing.create_event()
        return True

    def focus_search(self) -> bool:
        """Ctrl+F: the search of what is shown."""
        return self.view.focus_search() if self.view else self.listing.focus_search()

    def print_now(self) -> bool:
        """Ctrl+P: the kit of the event shown."""
        return self.view.print_now() if self.view else False

    def legend(self) -> str:
        """The shapes of the two sides."""
        return tr("● association   ■ entreprise")
