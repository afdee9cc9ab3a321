"""The tab "Animation": the clock in hand, what the room sees, who is missing, planning again."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button
from envies_desktop.events.page.press import Press
from envies_desktop.i18n import tr
from envies_desktop.live.page.clock_card import ClockCard
from envies_desktop.live.page.running import Reading
from envies_desktop.speed_dating.page.live.checking import show_green_light
from envies_desktop.speed_dating.page.live.missing_card import MissingCard
from envies_desktop.speed_dating.page.live.projector_card import ProjectorCard
from envies_desktop.speed_dating.page.live.rehearsing import start_rehearsal
from envies_desktop.speed_dating.page.live.replan_card import ReplanCard
from envies_desktop.speed_dating.page.live.replanning import Replanning
from envies_desktop.speed_dating.page.live.reprints import Reprints
from envies_desktop.speed_dating.page.live.stage import Stage
from envies_desktop.speed_dating.queries.drift import drift_of
from envies_desktop.speed_dating.queries.reprints import reprints

_UNWRITTEN = (Qt.Key.Key_F11, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class _SideBySide(Folding):
    """Cards of equal standing, one under the other where there is no room."""

    least = 820

    def __init__(self, *cards: tuple[QWidget, int]) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        theme.spaced(layout, spacing=12)
        for card, share in cards:
            layout.addWidget(card, share)


class LivePanel(Panel):
    """Works the stage of an event; everything has a key: Space, +, −, Page Down, Page Up, F11, B."""

    def __init__(
        self, desk: Desk, event_id: UUID, stage: Stage, press: Press, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.event_id, self.stage = event_id, stage
        self._played = -1
        # a click beside the fields gives the keyboard back to the evening, not to the scroll area around
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.replanning = Replanning(desk, event_id, stage.clock.watch, self)
        self.clock = ClockCard(stage.clock)
        self.projector = ProjectorCard(stage)
        self.missing = MissingCard(desk, event_id)
        self.replan = ReplanCard(desk, self.replanning)
        self.missing.changed.connect(self.replanning.start)
        self.replan.decided.connect(self.refresh_now)
        self.replan.shown.connect(self._show_replan)
        self.reprints = Reprints(desk, event_id, press, self)
        self.reprints.said.connect(desk.warn)
        self.replan.reprint_wanted.connect(self.reprints.start)
        stage.replan_wanted.connect(self._plan_again)
        self.check = button(tr("Feu vert"), self._check, icon="list-checks",
                            tip=tr("Imprimante, son, second écran, disque, sauvegarde"))  # fmt: skip
        self.rehearse = button(tr("Répéter la soirée…"), self._rehearse, icon="play",
                               tip=tr("Vingt fois plus vite, sur une copie"))  # fmt: skip
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(Tools([], [self.check, self.rehearse]))
        layout.addWidget(_SideBySide((self.clock, 3), (self.projector, 2)))
        layout.addWidget(_SideBySide((self.replan, 3), (self.missing, 2)))
        layout.addStretch(1)
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
        over = played >= found.view.rounds
        self.replan.show_drift(drift, min(played + 1, found.view.rounds), over, due)
        self.missing.refresh(begun=played > 0)

    def _plan_again(self) -> None:
        """Asked from the Plan tab, which has just shown this one."""
        if self.isVisible():
            self.replanning.start()

    def _show_replan(self) -> None:
        """A small window scrolls to what is proposed."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            # the card has its new height once the window has laid it out; where not all of it fits, its top
            def scroll() -> None:
                for shown in (self.replan.table, self.replan.title):
                    around.ensureWidgetVisible(shown, 0, theme.px(24))

            QTimer.singleShot(60, self, scroll)

    def _check(self) -> None:
        show_green_light(self.desk, self.event_id, self.stage, self)

    def _rehearse(self) -> None:
        start_rehearsal(self.desk, self.event_id)

    def _tick(self, found: Reading) -> None:
        """Another round has begun: what can be planned again is another round too."""
        if self.isVisible() and found.view.played(found.now) != self._played:
            self.refresh_now()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Space works the clock at once, unless somebody walks along the tabs by the keyboard."""
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QTabBar):
            QTimer.singleShot(0, self.clock.go, self.clock.go.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """The projector's keys, unless a field or a button wants them."""
        if not self.take_key(event.key(), self.focusWidget()):
            super().keyPressEvent(event)

    def take_key(self, key: int, focus: Any) -> bool:
        """Whether the key was one of ours: in a field, those that write nothing."""
        typed = isinstance(focus, QLineEdit) and key not in _UNWRITTEN
        if typed or (isinstance(focus, QAbstractButton) and key == Qt.Key.Key_Space):
            return False
        if key == Qt.Key.Key_F11:
            self.projector.go.click()
        elif key == Qt.Key.Key_B:
            self.projector.black.click()
        else:
            return self.clock.handle_key(key)
        return True
