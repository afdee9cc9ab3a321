"""The pictures of an evening under way and of a diagnostic, for screenshots.py."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.live.instants import Instant, Watch
from envies_desktop.live.page.stages import Stages

if TYPE_CHECKING:
    from envies_desktop.events.presence import PresenceRow
    from envies_desktop.store.engine import Store

OPENS = dt.datetime(2018, 3, 15, 17, 38)
"""When people arrive at the event of the demonstration, whose first round is at 17:45."""

Shoot = Callable[[QWidget, str], None]


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


def shoot_evening(window: Any, event_id: UUID, watch: EveningWatch, shoot: Shoot) -> None:
    """People arrive, a round goes by, the room looks for its tables; in the next one somebody leaves."""
    people = _arrivals(window.desk.store, event_id)
    window.open_page("events", event_id=event_id, tab="reception")
    shoot(window, "reception")
    stage = window.desk.shared(Stages).of(event_id)
    stage.show(window)
    assert stage.window is not None
    stage.window.showNormal()
    stage.window.resize(window.size())
    watch.move(7)
    stage.clock.toggle()
    watch.move(7.8)
    shoot(stage.window, "projector-wall")
    watch.move(3)
    shoot(stage.window, "projector-clock")
    window.open_page("events", event_id=event_id, tab="live")
    shoot(window, "live")
    _leaves(window, people[3])
    shoot(window, "replan")
    stage.hide()


def shoot_results(window: Any, event_id: UUID, shoot: Shoot) -> None:
    """The evening is played to its end on this store, and its slips are looked at."""
    from envies_desktop.speed_dating.doors.evening import play
    from envies_desktop.speed_dating.page.results.panel import ResultsPanel

    play(window.desk.store, event_id, 1)
    window.open_page("events", event_id=event_id, tab="results")
    window.findChild(ResultsPanel).choose(1)
    shoot(window, "results")


def shoot_diagnostic(window: Any, shoot: Shoot) -> None:
    """An association answers: half way, then all of it."""
    from envies_desktop.diagnostics.actions import open_diagnostic
    from envies_desktop.diagnostics.queries import diagnostic_card, document_of
    from envies_desktop.directory.queries import organisation_choices

    store = window.desk.store
    with store.read() as session:
        document = document_of(session, "rso_association")
        organisation = organisation_choices(session, "azoth")[0]
    with store.work("diagnostic-open", name=organisation.label) as work:
        made = open_diagnostic(
            work, document=document, organisation_id=organisation.id, opened_on=OPENS.date()
        ).id
    with store.read() as session:
        asked = diagnostic_card(session, made).respondents[0].id
    questions = [question["id"] for question in document["questions"]]
    for tab, answered in (("interview", questions[:12]), ("results", questions)):
        _answer(store, asked, organisation.label, answered)
        window.open_page("diagnostics", diagnostic_id=made, tab=tab)
        shoot(window, f"diagnostic-{tab}")


def _answer(store: "Store", respondent: UUID, name: str, questions: list[str]) -> None:
    from envies_desktop.diagnostics.actions import set_answer

    for place, question in enumerate(questions):
        value = (2, 3, 1, 3, 0, 2, 3)[place % 7]
        with store.work("answer-set", name=name, question=question.rpartition(".")[2]) as work:
            set_answer(work, respondent_id=respondent, question=question, state="value", value=value)


def _arrivals(store: "Store", event_id: UUID) -> "list[PresenceRow]":
    """Most have come, one is excused, the last ones are awaited."""
    from envies_desktop.events.actions import arrive, mark_not_here
    from envies_desktop.events.queries import presence_rows

    with store.read() as session:
        people = list(presence_rows(session, event_id))
    with store.work("presence-status", name=people[0].label, count=1, status="excuse") as work:
        mark_not_here(work, participant_ids=[people[0].id], status="excuse")
    for place, person in enumerate(people[1:-4]):
        at = OPENS.astimezone(dt.UTC) - dt.timedelta(seconds=20 * place)
        with store.work("presence-arrive", name=person.label, count=1) as work:
            arrive(work, participant_ids=[person.id], at=at)
    return people


def _leaves(window: QWidget, person: "PresenceRow") -> None:
    """Said in the tab itself, so that a new plan is proposed."""
    from envies_desktop.speed_dating.page.live.missing_card import MissingCard

    card = window.findChild(MissingCard)
    assert card is not None
    card.choose(person)
    card.gone.click()
