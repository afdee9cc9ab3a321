"""What an event is checked for before its session begins; that of a programme."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from envies_desktop.desk.checks import Check
from envies_desktop.desk.page import Session
from envies_desktop.events.queries import event_card
from envies_desktop.i18n import clock_time, long_date, tr
from envies_desktop.live.page.words import lack_words
from envies_desktop.live.queries.programme import programme_timetable
from envies_desktop.live.timetable import Timetable


@dataclass(frozen=True, slots=True)
class EventCheck:
    """What an event has or lacks, and the tab where that is mended: its name, words and icon of a button."""

    check: Check
    tab: str
    words: str
    icon: str


Checks = Callable[[Session, UUID], Sequence[EventCheck]]
"""What a kind of events is checked for: asked in a session of the store, outside the window's thread."""


def programme_checks(session: Session, event_id: UUID) -> tuple[EventCheck, ...]:
    """The programme, its first hour, and whether anybody is registered."""
    card = event_card(session, event_id)
    timetable = programme_timetable(session, event_id)
    schedule = "schedule", tr("Ouvrir le déroulé"), "clock"
    return (
        EventCheck(_programme(timetable), *schedule),
        EventCheck(_start(timetable), *schedule),
        EventCheck(_people(card.counters.registered), "participants", tr("Ouvrir les participants"), "users"),
    )


def _programme(timetable: Timetable) -> Check:
    title = tr("Déroulé")
    count = sum(step.opens for step in timetable.steps)
    said = tr("%n étape(s)", "", count)
    if not count:
        return Check("programme", title, "missing", said, lack_words(timetable.lacks[0]))
    if timetable.lacks:
        return Check("programme", title, "look", said, " ".join(map(lack_words, timetable.lacks)))
    return Check("programme", title, "ready", said)


def _start(timetable: Timetable) -> Check:
    title = tr("Heure de la première cloche")
    due = timetable.steps[0].due
    if due is None:
        todo = tr(
            "Donnez la date et l’heure de début dans le déroulé\u00a0: l’horloge dira l’avance et le retard."
        )
        return Check("start", title, "missing", tr("Elle n’est pas encore connue."), todo)
    return Check("start", title, "ready", f"{clock_time(due.time())}, {long_date(due.date())}")


def _people(registered: int) -> Check:
    title = tr("Participants")
    if not registered:
        todo = tr("Inscrivez les participants, ou pointez-les à leur arrivée.")
        return Check("people", title, "look", tr("Personne n’est attendu."), todo)
    return Check("people", title, "ready", tr("%n inscrit(s)", "", registered))
