"""From the clock to what is projected."""

from collections.abc import Callable, Hashable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.desk.projector import ClockFace, Face, MessageFace, Part, StepFace
from envies_desktop.desk.reads import Reads
from envies_desktop.i18n import clock_time, tr
from envies_desktop.live import clock
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.words import digits, minutes_words, next_words

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session

Shown = TypeVar("Shown")


class Faces:
    """What the room sees of an event; a kind with faces of its own hands a subclass.

    `reads` are the kinds of records that are shown besides the clock.
    """

    def __init__(self, desk: Desk, event_id: UUID) -> None:
        self.desk, self.event_id = desk, event_id
        self.reads = Reads()
        self._known: dict[Hashable, Any] = {}

    def modes(self) -> tuple[tuple[str, str], ...]:
        """What can be projected by hand besides a message: names of faces, and what their buttons say."""
        return ()

    def face(self, screen: str, found: Reading) -> Face:
        """The face of that name; before the first bell and after the last there is no time to show."""
        if found.before or found.over:
            return words_face(found)
        return step_face(found) if screen == "step" else clock_face(found)

    def forget(self) -> None:
        """Something changed: read again what is shown."""
        self._known = {}

    def read_once(self, key: Hashable, query: Callable[["Session"], Shown]) -> Shown | None:
        """What `query` reads, read once under that key until something changes.

        None where it cannot be read: the room sees the clock, whoever leads the event the reason, once.
        """
        if key not in self._known:
            shown = None
            try:
                with self.reads.more(), self.desk.store.read() as session:
                    shown = query(session)
            except Exception as error:
                self.reads.fail()
                self.desk.warn(self.desk.told(error), "bad")
            self._known[key] = shown
        kept: Shown | None = self._known[key]
        return kept


def clock_face(found: Reading) -> ClockFace:
    """The clock of the room."""
    share = 1 - found.left / found.length if found.length else 0.0
    return ClockFace(
        round_text=found.step.heading,
        event_title=found.view.title,
        clock=digits(found.left) if found.length else "",
        share=min(1.0, max(0.0, share)),
        parts=_parts(found),
        script=found.cue.sentence,
        foot=next_words(found),  # how late it is, only the facilitator needs to know
        paused=not found.running and not found.waits,
        warning=found.warned,
    )


def _parts(found: Reading) -> tuple[Part, ...]:
    """The steps under the bar: those that are counted down together."""
    if found.waits:
        return ()
    return tuple(
        Part(
            label=step.label,
            shape=step.shape,
            minutes_text=minutes_words(step.seconds),
            share=step.seconds,
            active=step is found.step,
        )
        for step in clock.beside(found.view.line, found.place.step)
    )


def step_face(found: Reading) -> StepFace:
    """A line of the programme; while it waits for its hour, the time until then."""
    step = found.step
    note = ""
    if found.early:
        begins = (found.now.at - timedelta(seconds=found.place.elapsed)).astimezone()
        note = tr("Début à {time}").format(time=clock_time(begins.time()))
    return StepFace(
        title=step.label,
        speaker=step.speaker,
        clock="" if found.waits else digits(found.left),
        share=1 - found.left / found.length if found.length else 0.0,
        coming="" if found.early else next_words(found),
        note=note,
        paused=not found.running and not found.waits,
        warning=found.warned,
    )


def words_face(found: Reading) -> MessageFace:
    """What the host says, and when it goes on."""
    return message_face(found, "\n".join(filter(None, (found.cue.sentence, next_words(found)))))


def message_face(found: Reading | None, text: str) -> MessageFace:
    """A few words to everybody, under the name of the event."""
    return MessageFace(found.view.title if found else "", text)


def general_modes(faces: Faces) -> tuple[tuple[str, str], ...]:
    """Everything that can be projected: what follows the clock, the faces by hand, a message."""
    return (("auto", tr("Auto")), *faces.modes(), ("message", tr("Message")))
