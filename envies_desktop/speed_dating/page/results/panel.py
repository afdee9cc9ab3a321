"""The Résultats tab: what was said, where interest is mutual, the leads, and the calls that follow."""

from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button
from envies_desktop.i18n import tr
from envies_desktop.partnerships.page.calls import CallsPanel
from envies_desktop.partnerships.page.leads import LeadsPanel
from envies_desktop.speed_dating.page.results.entry import EntryPanel
from envies_desktop.speed_dating.page.results.interests import InterestsPanel

ENTRY, INTERESTS, LEADS, CALLS = range(4)


class ResultsPanel(Panel):
    """Four ways, in the order of the work; each reads the store when it is looked at."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ways = QButtonGroup(self)
        for place, title in enumerate(_titles()):
            made = button(title, kind="segment")
            made.setCheckable(True)
            self.ways.addButton(made, place)
        self.ways.idToggled.connect(self._toggled)
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(Tools(self.ways.buttons()))
        layout.addWidget(self.stack, 1)
        self.entry = EntryPanel(desk, event_id, self.stack)
        self.interests = InterestsPanel(desk, event_id, self.stack)
        self.leads = LeadsPanel(desk, event_id, self.stack)
        self.calls = CallsPanel(desk, event_id, self.stack)
        for way in (self.entry, self.interests, self.leads, self.calls):
            self.stack.addWidget(way)
        self.choose(ENTRY)

    def choose(self, place: int) -> None:
        """Show a way: ENTRY, INTERESTS, LEADS or CALLS."""
        self.ways.button(place).setChecked(True)

    def create_new(self) -> bool:
        """Ctrl+N: what the way shown creates."""
        shown = self.stack.currentWidget()
        return isinstance(shown, Panel) and shown.create_new()

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.stack.setCurrentIndex(place)


def _titles() -> tuple[str, ...]:
    return tr("Saisie"), tr("Intérêts réciproques"), tr("Pistes"), tr("Suivi")
