"""The tab "Convergence": what belongs together, what counts most, who goes on with it, how it ended."""

from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button
from envies_desktop.i18n import tr
from envies_desktop.live.page.clusters.board import ClusterBoard
from envies_desktop.live.page.votes.panel import VotePanel
from envies_desktop.open_forum.page.convergence.closing import ClosingPanel
from envies_desktop.open_forum.page.convergence.groups import GroupsPanel
from envies_desktop.open_forum.page.convergence.missed import MissedPanel
from envies_desktop.open_forum.queries.convergence import CONVERGENCE

_POLICY = QSizePolicy.Policy
CLUSTERS, VOTE, GROUPS, MISSED, CLOSING = range(5)


class ConvergencePanel(Panel):
    """Five ways, in the order of the work; each reads the store when it is looked at."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ways = QButtonGroup(self)
        for place, title in enumerate(_titles()):
            made = button(title, kind="segment")
            made.setCheckable(True)
            self.ways.addButton(made, place)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(Tools(self.ways.buttons()))  # the keyboard reaches them before what they show
        self.stack = QStackedWidget(self)
        self.clusters = ClusterBoard(desk, event_id, CONVERGENCE, alone=tr("Sujets seuls"), parent=self.stack)
        self.vote = VotePanel(desk, event_id, CONVERGENCE, self.stack)
        self.groups = GroupsPanel(desk, event_id, self.stack)
        self.missed = MissedPanel(desk, event_id, self.stack)
        self.closing = ClosingPanel(desk, event_id, self.stack)
        for way in (self.clusters, self.vote, self.groups, self.missed, self.closing):
            self.stack.addWidget(way)
        self.ways.idToggled.connect(self._toggled)
        layout.addWidget(self.stack, 1)
        self.choose(CLUSTERS)

    def choose(self, place: int) -> None:
        """Show a way: CLUSTERS, VOTE, GROUPS, MISSED or CLOSING."""
        self.ways.button(place).setChecked(True)

    def create_new(self) -> bool:
        """Ctrl+N: what the way shown creates."""
        shown = self.stack.currentWidget()
        return isinstance(shown, Panel) and shown.create_new()

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.closing.flush()
            for other in range(self.stack.count()):  # as high as the one that is shown
                policy = _POLICY.Preferred if other == place else _POLICY.Ignored
                if way := self.stack.widget(other):
                    way.setSizePolicy(policy, policy)
            self.stack.setCurrentIndex(place)


def _titles() -> tuple[str, ...]:
    return tr("Regrouper"), tr("Voter"), tr("Groupes d’action"), tr("Sujets manqués"), tr("Clôture et bilan")
