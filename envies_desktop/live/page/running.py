"""The clock at work: looks at the counter several times a second, and rings to the hundredth."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from envies_desktop.desk.bell import BellRinger
from envies_desktop.desk.page import Desk
from envies_desktop.desk.reads import Reads
from envies_desktop.live import clock
from envies_desktop.live.actions import clock as gestures
from envies_desktop.live.bells import Ring, beginning, next_ring
from envies_desktop.live.clock import Place
from envies_desktop.live.instants import Instant, Watch, passed
from envies_desktop.live.queries.clock import ClockView, Reader, clock_view
from envies_desktop.live.timetable import Cue, Step, endless
from envies_desktop.refused import Refused

TICK = 200
"""Milliseconds between two looks at the counter."""
_CLOSE = 1.0
"""Seconds before a bell from which a timer of its own waits for it."""
_LATE = 3.0
"""Seconds after which a bell that was missed (the machine slept) is not rung any more."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the clock shows at an instant: seconds left and in all of what the room looks at.

    `late` is seconds behind the plan (negative: ahead), None where nothing was planned for these hours.
    """

    view: ClockView
    place: Place
    now: Instant
    left: float
    length: float
    warned: bool
    running: bool
    late: float | None

    @property
    def step(self) -> Step:
        """The step at hand."""
        return self.view.line[self.place.step]

    @property
    def before(self) -> bool:
        """Whether it has not begun yet."""
        return self.place.step == 0

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self.place.step == len(self.view.line) - 1

    @property
    def early(self) -> bool:
        """Whether the step at hand waits for its hour."""
        return self.place.elapsed < 0

    @property
    def waits(self) -> bool:
        """Whether it waits for a hand: there is no time to show."""
        return endless(self.step) and not self.early

    @property
    def label(self) -> str:
        """What is going on in a word or two."""
        return self.cue.title if self.warned else self.step.label

    @property
    def cue(self) -> Cue:
        """What the host says and does now."""
        last = self.step.last_minute if self.warned else None
        return last or self.step.cue


def reading(view: ClockView, now: Instant) -> Reading:
    """What a clock shows at an instant."""
    place = view.place(now)
    step = view.line[place.step]
    return Reading(
        view=view,
        place=place,
        now=now,
        left=clock.left(view.line, place),
        length=clock.length(view.line, place),
        warned=clock.warned(view.line, place),
        running=view.kept.running and (place.elapsed < 0 or not endless(step)),
        late=clock.late(view.line, place, now.at),
    )


class RunningClock(QObject):
    """One clock of one event, for the page and the projector alike; `reader` reads its timetable.

    `ticked(Reading)` several times a second and after each gesture; `rang(Ring)` when a bell is due, in time,
    whether or not it can be heard.
    """

    ticked = Signal(object)
    rang = Signal(object)

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        reader: Reader,
        parent: QObject | None = None,
        *,
        watch: Watch | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._event_id, self._reader = desk, event_id, reader
        self.watch, self.bell = watch or Watch(), BellRinger(self)
        self.view: ClockView | None = None
        self.reads = Reads()
        self._due: tuple[Ring, Instant] | None = None
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self.look)
        self._exact = QTimer(self, singleShot=True)
        self._exact.setTimerType(Qt.TimerType.PreciseTimer)
        self._exact.timeout.connect(self._sound)
        desk.changed.connect(self._changed)
        self.read()
        self._tick.start()

    def read(self) -> None:
        """Ask the store again."""
        try:
            with self.reads.again(), self._desk.store.read() as session:
                self.view = clock_view(session, self._event_id, self.watch.now(), self._reader)
        except Refused as refused:
            if refused.code != "store-gone":
                self._keep_time(refused)
                return
            self.view = self._due = None
            self._exact.stop()
            return
        except Exception as error:
            self._keep_time(error)
            return
        self._due = None
        self.look()

    def _keep_time(self, error: Exception) -> None:
        """What cannot be read now stops no evening: the clock goes on as it was read last."""
        if self.view is None:
            raise error
        self._desk.warn(self._desk.told(error), "bad")

    def reading(self) -> Reading | None:
        """What the clock shows now; None where the event is gone."""
        return reading(self.view, self.watch.now()) if self.view else None

    def look(self) -> None:
        """Show the time, and get ready for the next bell."""
        found = self.reading()
        if found is None:
            return
        self.ticked.emit(found)
        if not found.running:
            self._exact.stop()
            self._due = None
            return
        if self._due is None:
            ring = next_ring(found.view.line, found.place, found.now.at)
            self._due = (ring, found.now) if ring else None
        self._arm(found.now)

    def run(self) -> None:
        """Start, or go on; the bell of a part that begins so rings at once."""
        self._move("clock-run", gestures.run_clock)

    def pause(self) -> None:
        """Stop the time."""
        self._do("clock-pause", gestures.pause_clock)

    def toggle(self) -> None:
        """What the space bar does."""
        found = self.reading()
        if found is not None:
            (self.pause if found.running else self.run)()

    def minutes(self, more: int) -> None:
        """Make the step at hand longer, or shorter."""
        self._do("clock-minutes", gestures.add_minutes, minutes=more)

    def skip(self) -> None:
        """Go to the next step."""
        self._move("clock-skip", gestures.skip_step)

    def back(self) -> None:
        """Begin the step again, or go to the one before."""
        self._do("clock-back", gestures.go_back)

    def reset(self) -> None:
        """Before the first step again."""
        self._do("clock-reset", gestures.reset_clock)

    def mute(self, muted: bool) -> None:
        """Ring without sound, or with it."""
        self._do("clock-mute", gestures.mute_clock, muted=muted)

    def note(self) -> None:
        """Keep what has begun by itself while nobody looked."""
        self._do("clock-note", gestures.note_parts)

    def test_bell(self) -> bool:
        """Ring for a trial; whether it can be heard."""
        self.rang.emit(Ring(0.0, "long", "begin", 0))
        return self.bell.ring("long")

    def _move(self, code: str, gesture: Callable[..., None]) -> None:
        """A gesture that may begin a part: its bell is rung at once."""
        before = self.reading()
        self._do(code, gesture)
        after = self.reading()
        if before is None or after is None or after.early or not after.step.opens:
            return
        if before.early or after.place.step != before.place.step:
            self._announce(beginning(after.view.line, after.place.step))

    def _do(self, code: str, gesture: Callable[..., None], **more: Any) -> None:
        now = self.watch.now()
        try:
            with self._desk.store.work(code, live=True) as work:
                gesture(work, event_id=self._event_id, now=now, reader=self._reader, **more)
        except Refused as refused:
            self._desk.warn(self._desk.explain(refused), "bad")
        self.read()

    def _arm(self, now: Instant) -> None:
        """Wait for the bell with a timer of its own once it is near; the ticks would be too coarse."""
        if self._due is None:
            return
        ring, since = self._due
        wait = (ring.seconds - passed(since, now)) / self.watch.pace
        if wait <= _CLOSE and not self._exact.isActive():
            self._exact.start(max(0, round(wait * 1000)))

    def _sound(self) -> None:
        if self._due is None:
            return
        ring, since = self._due
        late = passed(since, self.watch.now()) - ring.seconds
        if late < 0:
            self._exact.start(max(1, round(-late / self.watch.pace * 1000)))
            return
        self._due = None
        if late <= _LATE * self.watch.pace:
            self._announce(ring)
        if ring.opens:
            self.note()
        else:
            self.look()

    def _announce(self, ring: Ring) -> None:
        if ring.bell and self.view is not None and not self.view.kept.muted:
            self.bell.ring(ring.bell)
        self.rang.emit(ring)

    def _changed(self, changes: Any) -> None:
        if self.reads.concerned(changes):
            self.read()
