"""The pictures of a meeting under way for the guide."""

import datetime as dt
from uuid import UUID

from envies_desktop.desk.pictures import Studio
from envies_desktop.events.queries import event_rows
from envies_desktop.live.instants import Instant, Watch
from envies_desktop.live.page.stages import Stages

OPENS = dt.datetime(2016, 12, 13, 15, 2)
"""When the launch meeting of the demonstration begins: two minutes late."""
_INTO = 27.0
"""Minutes after which its pictures are taken."""


class _Afternoon(Watch):
    """Says that it is the afternoon of the meeting, whatever the day; it can be moved on."""

    ahead = 0.0

    def now(self) -> Instant:
        """The moment of the afternoon."""
        at = OPENS.astimezone(dt.UTC) + dt.timedelta(minutes=self.ahead)
        return Instant(at, 60 * self.ahead, "pictures")


def pictures(studio: Studio) -> None:
    """A launch meeting in the middle of its first talk, and what the room sees."""
    meeting, watch, stages = _meeting(studio), _Afternoon(), studio.desk.shared(Stages)
    former, stages.watch = stages.watch, watch
    stage = stages.of(meeting)
    stages.watch = former
    stage.show(studio.window)
    assert stage.window is not None
    stage.window.showNormal()
    stage.window.resize(studio.window.size())
    stage.clock.toggle()
    watch.ahead = _INTO
    studio.keep("projector-step", stage.window)
    studio.desk.open("events", event_id=meeting, tab="live")
    studio.keep("meeting")
    stage.hide()
    stage.clock.reset()


def _meeting(studio: Studio) -> UUID:
    with studio.desk.store.read() as session:
        rows = [row for row in event_rows(session) if row.kind == "reunion_lancement"]
    return rows[0].id
