"""What an event says of itself in one line: date, times, place, people."""

from envies_desktop.events.queries import EventCard
from envies_desktop.i18n import clock_time, long_date, tr


def facts(card: EventCard) -> str:
    """ "Jeudi 15 mars 2018 · 17 h 30 – 19 h 45 · Salle Paul Marc · 22 inscrits"."""
    day = long_date(card.date) if card.date else tr("Date à fixer")
    times = " – ".join(clock_time(moment) for moment in (card.start, card.end) if moment)
    people = tr("%n inscrit(s)", "", card.counters.registered)
    said = (day[:1].upper() + day[1:], times, card.place, people)
    return " · ".join(part for part in said if part)
