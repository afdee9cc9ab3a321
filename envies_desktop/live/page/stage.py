"""A session on stage: one clock, one projector window, and what it shows at each moment.

It lives as long as the program: leaving the page, or opening another event, stops no bell.
"""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from envies_desktop.desk.awake import Awake
from envies_desktop.desk.page import Desk
from envies_desktop.desk.projector import Face, ProjectorWindow
from envies_desktop.live.bells import Ring
from envies_desktop.live.instants import Watch
from envies_desktop.live.page.checks import Checks
from envies_desktop.live.page.faces import Faces, message_face
from envies_desktop.live.page.running import Reading, RunningClock
from envies_desktop.live.queries.clock import Reader

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Stage(QObject):
    """What the room sees of one event: `reader` reads its timetable, `faces` show it, and it is checked for
    `checks` before it begins.

    `shown` when the projector opens or closes; `wanted(what)` when another page asks something of the panel
    that works this stage.
    """

    shown = Signal()
    wanted = Signal(str)

    def __init__(
        self, desk: Desk, event_id: UUID, watch: Watch, *, reader: Reader, faces: Faces, checks: Checks
    ) -> None:
        super().__init__(desk)
        self.desk, self.event_id, self.faces, self.checks = desk, event_id, faces, checks
        self.clock = RunningClock(desk, event_id, reader, self, watch=watch)
        self.mode = "auto"
        self.message = ""
        self.window: ProjectorWindow | None = None
        self.awake, self._wakeful = Awake(), False
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

    def project(self, mode: str, message: str = "") -> None:
        """Choose what is projected: "message", a face of the kind of event, or "auto", which follows the
        clock."""
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
        """Read again what is shown, and show what is due."""
        self.faces.forget()
        found = self.clock.reading()
        if found is not None:
            self._tick(found)
        else:  # the event is gone
            if self.window is not None:
                self.window.close()
            self._wake(running=False)

    def face(self, found: Reading) -> Face:
        """What the room sees now."""
        if self.mode == "message":
            return message_face(found, self.message)
        return self.faces.face(found.step.screen if self.mode == "auto" else self.mode, found)

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
        if ring.bell and self.window is not None and self.window.isVisible():
            self.window.flash()

    def _changed(self, changes: Any) -> None:
        if self.clock.reads.concerned(changes) | self.faces.reads.concerned(changes):
            self.refresh()
