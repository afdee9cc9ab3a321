"""What the first page says of a speed dating: its wishes, the next thing to do, what would go wrong."""

from envies_desktop.activity import Figure, Step
from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating import schedule
from envies_desktop.speed_dating.page.rounds_words import schedule_warnings
from envies_desktop.speed_dating.queries.card import SpeedDatingCard

_OVER = ("termine", "archive")


def wishes_figure(card: SpeedDatingCard) -> Figure:
    """How many wishes, and how many people said none."""
    lacking = card.counters.without_wish
    said = tr("%n personne(s) sans vœu", "", lacking) if lacking else tr("chacun a dit ses vœux")
    some = said if card.counters.registered else ""
    return Figure(number(card.counters.wishes), tr("vœux exprimés"), some, "accent" if lacking else "good")


def next_step(card: SpeedDatingCard, plan: Figure | None) -> Step | None:
    """What a speed dating lacks; `plan` is what its plan comes to, "bad" where people changed since."""
    counters = card.counters
    if card.pairing == "sides" and not (counters.side_a and counters.side_b):
        lacking = tr("entreprise") if counters.side_a else tr("association")
        return Step(
            tr("Il n’y a encore aucune {side}\u00a0: les deux côtés doivent venir.").format(side=lacking),
            tr("Voir les participants"),
            "participants",
        )
    return None if card.status in _OVER else _plan_step(plan)


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


def alerts(card: SpeedDatingCard) -> list[str]:
    """What would go wrong with the rounds, each with its remedy."""
    start = card.rounds_start or card.start
    settings = schedule.Settings(
        card.rounds, card.round_minutes, card.change_minutes, card.breaks, start, card.date
    )
    return schedule_warnings(
        settings, end=card.end, tables=card.table_count, pairing=card.pairing, counters=card.counters
    )
