"""The pictures of a speed dating for the guide: its plan, an evening under way, what came of it."""

import datetime as dt
from collections.abc import Sequence

from envies_desktop.desk.pictures import Studio
from envies_desktop.events.actions import arrive, mark_not_here
from envies_desktop.events.presence import PresenceRow
from envies_desktop.events.queries import presence_rows
from envies_desktop.live.instants import Instant, Watch
from envies_desktop.live.page.stages import Stages
from envies_desktop.speed_dating.actions.evening import play
from envies_desktop.speed_dating.page.live.missing_card import MissingCard
from envies_desktop.speed_dating.page.results.panel import ResultsPanel

OPENS = dt.datetime(2018, 3, 15, 17, 38)
"""When people arrive at the event of the demonstration, whose first round is at 17:45."""


class EveningWatch(Watch):
    """Says that it is the evening of the event, whatever the day; it can be moved on."""

    def __init__(self) -> None:
        super().__init__()
        self._opened, self._ahead = super().now(), 0.0

    def move(self, minutes: float) -> None:
        """Let the evening be that much later at once."""
        self._ahead += 60 * minutes

    def now(self) -> Instant:
        """The moment of the evening."""
        real = super().now()
        since = real.ticks - self._opened.ticks + self._ahead
        at = OPENS.astimezone(dt.UTC) + dt.timedelta(seconds=since)
        return Instant(at, self._opened.ticks + since, real.boot)


def pictures(studio: Studio) -> None:
    """The plan and an agenda; then the evening is played."""
    studio.desk.open("events", event_id=studio.event, tab="plan")
    studio.keep("plan")
    studio.keep_sheet("agendas")
    _evening(studio)
    _results(studio)


def _evening(studio: Studio) -> None:
    """People arrive, a round goes by, the room looks for its tables; in the next one somebody leaves."""
    desk, watch = studio.desk, EveningWatch()
    desk.shared(Stages).watch = watch
    people = _arrivals(studio)
    desk.open("events", event_id=studio.event, tab="reception")
    studio.keep("reception")
    stage = desk.shared(Stages).of(studio.event)
    stage.show(studio.window)
    assert stage.window is not None
    stage.window.showNormal()
    stage.window.resize(studio.window.size())
    watch.move(7)
    stage.clock.toggle()
    watch.move(7.8)
    studio.keep("projector-wall", stage.window)
    watch.move(3)
    studio.keep("projector-clock", stage.window)
    desk.open("events", event_id=studio.event, tab="live")
    studio.keep("live")
    card = studio.window.findChild(MissingCard)
    assert isinstance(card, MissingCard)
    card.choose(people[3])
    card.gone.click()  # said in the tab itself, so that a new plan is proposed
    studio.keep("replan")
    stage.hide()


def _arrivals(studio: Studio) -> Sequence[PresenceRow]:
    """Most have come, one is excused, the last ones are awaited."""
    store = studio.desk.store
    with store.read() as session:
        people = list(presence_rows(session, studio.event))
    with store.work("presence-status", name=people[0].label, count=1, status="excuse") as work:
        mark_not_here(work, participant_ids=[people[0].id], status="excuse")
    for place, person in enumerate(people[1:-4]):
        at = OPENS.astimezone(dt.UTC) - dt.timedelta(seconds=20 * place)
        with store.work("presence-arrive", name=person.label, count=1) as work:
            arrive(work, participant_ids=[person.id], at=at)
    return people


def _results(studio: Studio) -> None:
    """The evening is played to its end on this store, and its slips are looked at."""
    play(studio.desk.store, studio.event, 1)
    studio.desk.open("events", event_id=studio.event, tab="results")
    panel = studio.window.findChild(ResultsPanel)
    assert isinstance(panel, ResultsPanel)
    panel.choose(1)
    studio.keep("results")
