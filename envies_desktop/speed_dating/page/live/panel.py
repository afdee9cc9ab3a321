"""The tab "Animation" of a speed dating: with the clock, who is missing, and planning again."""

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import reveal
from envies_desktop.live.page.panel import LAID_OUT, SessionPanel
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.stages import Stages
from envies_desktop.speed_dating.page.live.missing_card import MissingCard
from envies_desktop.speed_dating.page.live.replan_card import ReplanCard
from envies_desktop.speed_dating.page.live.replanning import Replanning
from envies_desktop.speed_dating.page.live.reprints import Reprints
from envies_desktop.speed_dating.page.planning import REPLAN
from envies_desktop.speed_dating.queries.drift import drift_of
from envies_desktop.speed_dating.queries.reprints import reprints


class LivePanel(SessionPanel):
    """Works the stage of a speed dating; its plan follows who is there."""

    def __init__(self, desk: Desk, event_id: UUID, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, stage, parent)
        self._played = -1
        self.replanning = Replanning(desk, event_id, stage.clock.watch, self)
        self.missing = MissingCard(desk, event_id)
        self.replan = ReplanCard(desk, self.replanning)
        self.missing.changed.connect(self.replanning.start)
        self.replan.decided.connect(self.refresh_now)
        self.replan.shown.connect(self._show_replan)
        self.reprints = Reprints(desk, event_id, self)
        self.reprints.said.connect(desk.warn)
        self.replan.reprint_wanted.connect(self.reprints.start)
        self.add((self.replan, 3), (self.missing, 2))
        stage.wanted.connect(self._wanted)
        stage.clock.ticked.connect(self._tick)

    def refresh(self) -> None:
        """Ask who is there and what the plan does not know."""
        found = self.stage.clock.reading()
        if found is None:
            return
        played = found.view.played(found.now)
        with self.desk.store.read() as session:
            drift = drift_of(session, self.event_id, played)
            due = reprints(session, self.event_id, since=played)
        self.also_read(self.stage.clock.reads.kinds)
        self._played = played
        rounds = found.view.parts
        self.replan.show_drift(drift, min(played + 1, rounds), played >= rounds, due)
        self.missing.refresh(begun=played > 0)

    def _wanted(self, what: str) -> None:
        """Asked from the Plan tab, which has just shown this one."""
        if what == REPLAN and self.isVisible():
            self.replanning.start()

    def _show_replan(self) -> None:
        """A small window scrolls to what is proposed."""

        # the card has its new height once the window has laid it out; where not all of it fits, its top
        def scroll() -> None:
            for shown in (self.replan.table, self.replan.title):
                reveal(shown)

        QTimer.singleShot(LAID_OUT, self, scroll)

    def _tick(self, found: Reading) -> None:
        """Another round has begun: what can be planned again is another round too."""
        if self.isVisible() and found.view.played(found.now) != self._played:
            self.refresh_now()


def live_panel(desk: Desk, event_id: UUID, parent: QWidget | None = None) -> LivePanel:
    """The tab, on the one stage of this event."""
    return LivePanel(desk, event_id, desk.shared(Stages).of(event_id), parent)
