"""The tab "Animation": the clock in hand, and what the room sees."""

import sys
from typing import Any
from uuid import UUID

from PySide6.QtCore import QProcess, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, reveal
from envies_desktop.i18n import language, tr
from envies_desktop.live.page.clock_card import ClockCard
from envies_desktop.live.page.green_light import show_green_light
from envies_desktop.live.page.programme_card import ProgrammeCard
from envies_desktop.live.page.projector_card import ProjectorCard
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.stages import Stages

LAID_OUT = 60
"""Milliseconds after which a page that is shown has its height."""

_UNWRITTEN = (Qt.Key.Key_F11, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SideBySide(Folding):
    """Cards of equal standing, one under the other where there is no room."""

    least = 820

    def __init__(self, *cards: tuple[QWidget, int]) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        theme.spaced(layout, spacing=12)
        for card, share in cards:
            layout.addWidget(card, share)


class SessionPanel(Panel):
    """Works the stage of an event; everything has a key: Space, +, −, Page Down, Page Up, F11, B.

    A kind of events adds its own cards under the two that all have (`add`).
    """

    def __init__(self, desk: Desk, event_id: UUID, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id, self.stage = event_id, stage
        # a click beside the fields gives the keyboard back to the session, not to the scroll area around
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clock = ClockCard(stage.clock)
        self.projector = ProjectorCard(stage)
        self.check = button(tr("Feu vert"), self._check, icon="list-checks",
                            tip=tr("Imprimante, son, second écran, disque, sauvegarde"))  # fmt: skip
        found = stage.clock.reading()
        words = found.view.timetable.words.rehearse if found is not None else ""
        self.rehearse = button(words, self._rehearse, icon="play",
                               tip=tr("Vingt fois plus vite, sur une copie"))  # fmt: skip
        self._rows = QVBoxLayout(self)
        theme.spaced(self._rows, spacing=12)
        self._rows.addWidget(Tools([], [self.check, self.rehearse]))
        self._rows.addWidget(SideBySide((self.clock, 3), (self.projector, 2)))
        self._rows.addStretch(1)

    def add(self, *cards: tuple[QWidget, int]) -> None:
        """One more row of cards, each with its share of the width."""
        self._rows.insertWidget(self._rows.count() - 1, SideBySide(*cards))

    def _check(self) -> None:
        show_green_light(self.stage, self)

    def _rehearse(self) -> None:
        start_rehearsal(self.desk, self.event_id)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Space works the clock at once, and its buttons are in view, unless somebody walks along the tabs by
        the keyboard.
        """
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QTabBar):
            QTimer.singleShot(0, self.clock.go, self.clock.go.setFocus)
            for wait in (LAID_OUT, 5 * LAID_OUT):  # a page that is made anew has its height later
                QTimer.singleShot(wait, self, lambda: reveal(self.clock.gestures))

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


def session_panel(desk: Desk, event_id: UUID, parent: QWidget | None = None) -> SessionPanel:
    """The tab of an event whose kind has none of its own: its programme is run."""
    stage = desk.shared(Stages).of(event_id)
    made = SessionPanel(desk, event_id, stage, parent)
    made.add((ProgrammeCard(desk, stage), 1))
    return made


def start_rehearsal(desk: Desk, event_id: UUID) -> bool:
    """Open it in a second window, on a copy, twenty times faster; whether it could be started."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "envies_desktop"]
    arguments = [*program, "--store", desk.store.address, "--lang", language()]
    started, _ = QProcess.startDetached(sys.executable, [*arguments, "rehearse", str(event_id), "--window"])
    if started:
        desk.say(tr("La répétition s’ouvre dans une autre fenêtre, sur une copie de vos données."))
    else:
        desk.warn(tr("La répétition n’a pas pu s’ouvrir."), "bad")
    return started
