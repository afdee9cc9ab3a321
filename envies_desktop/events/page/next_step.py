"""What to do next for an event, how far away it is, and what would go wrong."""

import datetime as dt

from envies_desktop.activity import EventKind, Figure, Step, load
from envies_desktop.events.queries import EventCard
from envies_desktop.i18n import tr


def next_step(card: EventCard, kind: EventKind, figure: Figure | None) -> Step:
    """The first thing that the event lacks, by itself or by its kind; once nothing does, its documents.

    `figure` is what its kind says of it on its card (None: nothing yet).
    """
    if card.date is None:
        return Step(tr("La date n’est pas encore fixée."), tr("Fixer la date"), "schedule")
    if not card.counters.registered:
        return Step(
            tr("Personne n’est encore inscrit\u00a0: importez la liste reçue."),
            tr("Inscrire les participants"),
            "participants",
        )
    own: Step | None = load(kind.next_step)(card, figure) if kind.next_step else None
    return own or Step(tr("Tout est prêt à imprimer."), tr("Ouvrir les documents"), "documents")


def countdown(day: dt.date | None, today: dt.date) -> str:
    """ "Aujourd’hui", "demain", "dans 12 jours", "il y a 3 jours"."""
    if day is None:
        return tr("En préparation")
    gap = (day - today).days
    if gap == 0:
        return tr("C’est aujourd’hui")
    if gap == 1:
        return tr("C’est demain")
    if gap > 0:
        return tr("Dans %n jour(s)", "", gap)
    return tr("Il y a %n jour(s)", "", -gap) if gap > -60 else tr("Date passée")


def alerts(card: EventCard, kind: EventKind, today: dt.date) -> list[str]:
    """What would go wrong at an event that is still to come, each with its remedy."""
    if not kind.alerts or (card.date is not None and card.date < today):
        return []
    found: list[str] = load(kind.alerts)(card)
    return found
