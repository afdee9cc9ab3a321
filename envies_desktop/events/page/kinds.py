"""Entries of the rail that open the event of a kind that is in progress or next."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.reads import noted
from envies_desktop.desk.widgets import button, clear, empty_state
from envies_desktop.events.page.event import EventView
from envies_desktop.events.queries import event_at_hand
from envies_desktop.i18n import tr


class SpeedDatingPage(Page):
    """The speed dating at hand."""

    name: ClassVar[str] = "speed-dating"
    icon: ClassVar[str] = "heart-handshake"
    group: ClassVar[str] = "animer"
    kind: ClassVar[str] = "speed_dating"

    @classmethod
    def label(cls) -> str:
        """The name of the page."""
        return tr("Speed dating")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view: EventView | None = None
        self._wanted: UUID | None = None
        layout = QVBoxLayout(self)
        theme.spaced(layout)

    def where(self) -> dict[str, str]:
        """The event that is shown, and its tab."""
        return {"event_id": str(self.view.event_id), "tab": self.view.tabs.name()} if self.view else {}

    def go_to(self, **target: Any) -> None:
        """`event_id` shows that one rather than the next."""
        self._wanted = target.get("event_id")
        self.refresh_now()
        if self.view and (tab := target.get("tab")):
            self.view.show_step(str(tab))

    def refresh(self) -> None:
        """Show the event at hand, the same one as long as it is there."""
        with self.desk.store.read() as session:
            found = self._wanted or event_at_hand(session, kind=self.kind, today=dt.date.today())
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
            self.view = EventView(self.desk, found)
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
        """The shapes of the two sides."""
        return tr("♥ vœu réciproque   ● association   ■ entreprise")

    def _left(self) -> None:
        self._wanted = None
        self.refresh_now()

    def _create(self) -> None:
        from envies_desktop.events.dialogs.event import NewEvent

        dialog = NewEvent(self.desk, self.kind, self)
        if dialog.exec() and dialog.made:
            self.go_to(event_id=dialog.made)

    def _empty(self) -> QWidget:
        return empty_state(
            tr("Aucun speed dating en préparation"),
            tr(
                "Des rencontres de quelques minutes entre associations et entreprises. Créez l’événement, "
                "importez la liste des inscrits avec leurs vœux\u00a0: le programme trouve le meilleur plan "
                "et imprime le dossier."
            ),
            [
                button(tr("Créer un speed dating"), self._create, icon="calendar-plus", kind="primary"),
                button(tr("Voir tous les événements"), lambda: self.desk.open("events")),
            ],
            icon=self.icon,
        )
