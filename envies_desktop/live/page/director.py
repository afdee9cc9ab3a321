"""A programme rehearsed in the window: what goes on too long happens, and whoever rehearses answers it."""

from uuid import UUID

from PySide6.QtCore import QObject

from envies_desktop.desk.page import Desk
from envies_desktop.i18n import tr
from envies_desktop.live.bells import Ring
from envies_desktop.live.page.stage import Stage
from envies_desktop.live.page.stages import Stages
from envies_desktop.live.rehearsal import surprises


class Director(QObject):
    """Plays the room of a stage; its store is a copy."""

    def __init__(self, desk: Desk, stage: Stage, seed: int) -> None:
        super().__init__(stage)
        self._desk, self._stage = desk, stage
        found = stage.clock.reading()
        line = found.view.line if found is not None else ()
        self.longer = {one.step: one.minutes for one in surprises(line, seed) if one.code == "overrun"}
        stage.clock.rang.connect(self._rang)

    def _rang(self, ring: Ring) -> None:
        """A step begins; one of those that go on too long says so once."""
        minutes = self.longer.pop(ring.step, 0) if ring.opens else 0
        found = self._stage.clock.reading()
        if minutes and found is not None:
            self._stage.clock.minutes(minutes)
            said = tr("Répétition\u00a0: «\u00a0{step}\u00a0» durera %n minute(s) de plus.", "", minutes)
            self._desk.warn(said.format(step=found.view.line[ring.step].label), "warn")


def direct(desk: Desk, event_id: UUID, seed: int) -> None:
    """Rehearse an event in this window, whose title says so."""
    if desk.window is not None:
        desk.window.mark(tr("RÉPÉTITION"))
    desk.open("events", event_id=event_id, tab="live")
    Director(desk, desk.shared(Stages).of(event_id), seed)
