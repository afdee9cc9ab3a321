"""What to do next for an event, how far away it is, and what would go wrong."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from envies_desktop.activity import Figure
from envies_desktop.events import schedule
from envies_desktop.events.dialogs.facts import schedule_warnings
from envies_desktop.events.queries import EventCard
from envies_desktop.i18n import tr


@dataclass(frozen=True)
class Step:
    """What to do next: a sentence, the verb of its button, and the tab where it is done."""

    text: str
    verb: str
    tab: str


def next_step(card: EventCard, today: dt.date, tabs: Sequence[str], plan: Figure | None) -> Step:
    """The first thing that the event lacks; once nothing is lacking, its documents.

    `plan` is what the plan comes to (None: there is none); its tone is "bad" where people changed since.
    """
    counters = card.counters
    if card.date is None:
        return Step(tr("La date n’est pas encore fixée."), tr("Fixer la date"), "schedule")
    if not counters.registered:
        return Step(
            tr("Personne n’est encore inscrit\u00a0: importez la liste reçue."),
            tr("Inscrire les participants"),
            "participants",
        )
    if card.kind == "speed_dating" and card.pairing == "sides" and not (counters.side_a and counters.side_b):
        lacking = tr("entreprise") if counters.side_a else tr("association")
        return Step(
            tr("Il n’y a encore aucune {side}\u00a0: les deux côtés doivent venir.").format(side=lacking),
            tr("Voir les participants"),
            "participants",
        )
    if "plan" in tabs and card.status not in ("termine", "archive"):
        return _plan_step(plan)
    return Step(tr("Tout est prêt à imprimer."), tr("Ouvrir les documents"), "documents")


def _plan_step(plan: Figure | None) -> Step:
    if plan is None:
        return Step(
            tr("Les inscriptions sont là\u00a0: faites le plan des rencontres."), tr("Ouvrir le plan"), "plan"
        )
    if plan.tone == "bad":
        return Step(
            tr("Les inscriptions ont changé depuis le plan\u00a0: replanifiez."), tr("Ouvrir le plan"), "plan"
        )
    return Step(tr("Le plan est prêt\u00a0: imprimez le dossier."), tr("Ouvrir les documents"), "documents")


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


def alerts(card: EventCard, today: dt.date) -> list[str]:
    """What would go wrong at an event that is still to come, each with its remedy."""
    if card.kind != "speed_dating" or (card.date is not None and card.date < today):
        return []
    start = card.rounds_start or card.start
    settings = schedule.Settings(
        card.rounds, card.round_minutes, card.change_minutes, card.breaks, start, card.date
    )
    return schedule_warnings(
        settings, end=card.end, tables=card.table_count, pairing=card.pairing, counters=card.counters
    )
