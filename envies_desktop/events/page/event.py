"""One event: its header, and a tab for each step of the work."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.records import lay_record, offer_way_back
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import PageHeader, button
from envies_desktop.events.actions import remove_event
from envies_desktop.events.dialogs.event import CopyEvent
from envies_desktop.events.dialogs.facts import facts
from envies_desktop.events.page.schedule import SchedulePanel
from envies_desktop.events.queries import EventCard, event_card
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class EventView(Panel):
    """All of one event, shown at `tab`; `left` when one goes back or it is gone, `opened(id)` when a copy was
    made."""

    left = Signal()
    opened = Signal(object)

    def __init__(
        self, desk: Desk, event_id: UUID, tab: str = "", *, back: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.card: EventCard | None = None
        self.more = button("", self._show_more, icon="ellipsis", tip=tr("Dupliquer, supprimer…"))
        self.print_kit = button(tr("Imprimer le dossier"), self.print_now, icon="printer", tip=tr("Ctrl+P"))
        self.header = PageHeader("", "", [self.more, self.print_kit])
        if back:
            offer_way_back(self, self.header, self.left.emit, tr("Revenir à la liste"))
        self.tabs = Steps(desk)
        self.tabs.currentChanged.connect(self._judge)
        lay_record(self, self.header, self.tabs)
        self._wanted = tab
        self.refresh_now()
        if self.card is None:  # gone, or not read: nobody listens yet
            self.ask_again()

    def show_step(self, name: str) -> None:
        """Show a tab, now or once the event could be read."""
        self._wanted = name
        self.tabs.show_step(name)

    def _make_tabs(self, kind: str) -> None:
        with self.tabs.filled("participants", self._wanted):
            for tab in self.desk.activities.tabs("event", kind):
                self.tabs.add(tab.name, tab.title(), partial(tab.make, self.desk, self.event_id), tab.guide)

    def refresh(self) -> None:
        """Show what the store holds; an event that is gone closes."""
        try:
            with self.desk.store.read() as session:
                self.card = event_card(session, self.event_id)
        except Refused as refused:
            if refused.code != "store-gone":
                raise
            self.card = None
            self.left.emit()
            return
        if not self.tabs.names():
            self._make_tabs(self.card.kind)
        self.header.show_text(self.card.title, facts(self.card))
        counters = self.card.counters
        self.tabs.count_on("participants", tr("Participants"), counters.registered + counters.others)
        self._judge()

    def _judge(self) -> None:
        """One button prints the kit: that of the documents, when they are shown."""
        self.print_kit.setVisible("documents" in self.tabs.names() and self.tabs.name() != "documents")

    def leave(self) -> None:
        """Save what is being typed."""
        for content in self.tabs.built():
            if isinstance(content, SchedulePanel):
                content.flush()

    def duplicate(self) -> None:
        """Copy this event, then open the copy."""
        if self.card is None:
            return
        dialog = CopyEvent(self.desk, self.card, self)
        if dialog.exec() and dialog.made:
            self.opened.emit(dialog.made)

    def export(self) -> None:
        """Write the list of participants as a spreadsheet that can be imported again."""
        from envies_desktop.desk.dialogs import save_file
        from envies_desktop.events.exchange.export import export_participants

        assert self.card is not None
        proposed = self.desk.settings.documents() / tr("Liste des participants.xlsx")
        path = save_file(self, tr("Exporter les participants"), tr("Classeur (*.xlsx)"), proposed)
        if path is None:
            return
        try:
            with self.desk.store.read() as session:
                count = export_participants(session, self.event_id, path, self.desk.activities)
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused), "bad")
            return
        said = tr("%n participant(s) dans {path}", "", count).format(path=path)
        self.desk.warn(said, "good")

    def remove(self) -> None:
        """Take the event away; undo brings it back."""
        if self.card is None:
            return
        name = self.card.title

        if remove_records(
            self.desk,
            "event-remove",
            name,
            [self.event_id],
            lambda work, key: remove_event(work, event_id=key),
        ):
            self.left.emit()

    def create_new(self) -> bool:
        """Ctrl+N: what the tab shown creates, else a participant."""
        shown = self.tabs.content()
        if isinstance(shown, Panel) and shown.create_new():
            return True
        self.tabs.show_step("participants")
        panel = self.tabs.content()
        return isinstance(panel, Panel) and panel.create_new()

    def focus_search(self) -> bool:
        """Ctrl+F: the search of the tab shown."""
        shown = self.tabs.content()
        return isinstance(shown, Panel) and shown.focus_search()

    def print_now(self) -> bool:
        """Ctrl+P: the kit, from the tab of documents."""
        if "documents" not in self.tabs.names():
            return False
        self.tabs.show_step("documents")
        panel = self.tabs.content()
        return isinstance(panel, Panel) and panel.print_now()

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Dupliquer…"), self.duplicate)
        theme.set_icon(copy, "copy")
        out = menu.addAction(tr("Exporter les participants…"), self.export)
        theme.set_icon(out, "file-spreadsheet")
        drop = menu.addAction(tr("Supprimer l’événement"), self.remove)
        theme.set_icon(drop, "trash-2", "bad")
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
