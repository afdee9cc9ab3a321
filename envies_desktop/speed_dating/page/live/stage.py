"""The evening on stage: one clock, one projector window, and what it shows at each moment.

It lives as long as the program: leaving the page, or opening another event, stops no bell.
"""

from typing import TYPE_CHECKING, Literal
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from envies_desktop.desk.awake import Awake
from envies_desktop.desk.page import Desk
from envies_desktop.desk.projector import Face, ProjectorWindow
from envies_desktop.desk.reads import Reads
from envies_desktop.live import clock
from envies_desktop.live.bells import Ring
from envies_desktop.live.instants import Watch
from envies_desktop.live.page.running import Reading, RunningClock
from envies_desktop.live.page.words import next_words
from envies_desktop.live.script import script
from envies_desktop.speed_dating.page.live.faces import clock_face, message_face, next_round, wall_face
from envies_desktop.speed_dating.queries.wall import Wall, wall_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from envies_desktop.store.journal import Changes

Mode = Literal["auto", "clock", "wall", "message"]
MODES: tuple[Mode, ...] = ("auto", "clock", "wall", "message")


class Stage(QObject):
    """What the room sees of one event.

    `shown` when the projector opens or closes, `replan_wanted` when somebody asks for it from another page.
    """

    shown = Signal()
    replan_wanted = Signal()

    def __init__(self, desk: Desk, event_id: UUID, watch: Watch) -> None:
        super().__init__(desk)
        self.desk, self.event_id = desk, event_id
        self.clock = RunningClock(desk, event_id, self, watch=watch)
        self.mode: Mode = "auto"
        self.message = ""
        self.window: ProjectorWindow | None = None
        self.awake, self._wakeful = Awake(), False
        self._wall: Wall | None = None
        self._unread = -1
        self.reads = Reads()
        self.clock.ticked.connect(self._tick)
        self.clock.rang.connect(self._ring)
        desk.changed.connect(self._changed)

    @property
    def open(self) -> bool:
        """Whether the room sees something."""
        return self.window is not None and self.window.isVisible()

    def show(self, beside: "QWidget | None" = None) -> None:
        """Open the projector: on the second screen where there is one."""
        if self.window is None:
            self.window = ProjectorWindow()
            self.window.pause_wanted.connect(self.clock.toggle)
            self.window.minute_wanted.connect(self.clock.minutes)
            # once it is closed: during its last event it is still visible
            self.window.closed.connect(self.shown, Qt.ConnectionType.QueuedConnection)
            # signal to signal: a function of Python's would be collected after the window it hangs on
            self.window.black_toggled.connect(self.shown)
        self.window.open_on_second(beside)
        self.refresh()
        self.shown.emit()

    def hide(self) -> None:
        """Close the projector; the clock goes on."""
        if self.window is not None:
            self.window.close()
        self.refresh()

    def project(self, mode: Mode, message: str = "") -> None:
        """Choose what is projected; "auto" follows the clock."""
        self.mode, self.message = mode, message
        self.refresh()

    def close(self) -> None:
        """The program ends."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        self.awake.release()

    def refresh(self) -> None:
        """Read the plan again and show what is due."""
        self._wall, self._unread = None, -1
        found = self.clock.reading()
        if found is not None:
            self._tick(found)
        else:  # the event is gone
            if self.window is not None:
                self.window.close()
            self._wake(running=False)

    def face(self, found: Reading) -> Face:
        """What the room sees now."""
        wanted = self.mode if self.mode != "auto" else _due(found)
        if wanted == "message":
            return message_face(found, self.message)
        if wanted == "wall":
            wall = self._wall_of(found)
            if wall is not None:
                return wall_face(wall, found)
        if clock.endless(found.step):  # no time to show: what the host says then
            said = script(found.step.phase, found.view.pairing), next_words(found)
            return message_face(found, "\n".join(filter(None, said)))
        return clock_face(found)

    def _wall_of(self, found: Reading) -> Wall | None:
        """The wall of the round that people look for; of the last one when there is none left.

        None where it cannot be read: the room sees the clock, whoever leads the evening the reason, once.
        """
        round_ = next_round(found)
        wanted = found.step.round if round_ is None else round_
        if self._unread == wanted:
            return None
        if self._wall is None or self._wall.round != wanted:
            try:
                with self.reads.more(), self.desk.store.read() as session:
                    self._wall = wall_of(session, self.event_id, wanted)
            except Exception as error:
                self._wall, self._unread = None, wanted
                self.reads.fail()
                self.desk.warn(self.desk.told(error), "bad")
        return self._wall

    def _tick(self, found: Reading) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.show_face(self.face(found))
        self._wake(found.running)

    def _wake(self, running: bool) -> None:
        """The machine stays awake while time runs or the room looks on; asked once each time."""
        wanted = running or self.open
        if wanted != self._wakeful:
            self._wakeful = wanted
            (self.awake.hold if wanted else self.awake.release)()

    def _ring(self, ring: Ring) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.flash()

    def _changed(self, changes: "Changes") -> None:
        if self.clock.reads.concerned(changes) | self.reads.concerned(changes):
            self.refresh()


def _due(found: Reading) -> Mode:
    """While people look for their table, the wall; while they sit, the clock."""
    if found.step.phase == "end":
        return "clock"
    return "wall" if found.step.phase in ("before", "change", "pause") else "clock"
