"""What the first page says of a workshop: how good its tables are, the next thing to do."""

from dataclasses import replace
from uuid import UUID

from envies_desktop.activity import Figure, Step
from envies_desktop.desk.page import Desk
from envies_desktop.i18n import tr
from envies_desktop.workshops.page.figures import repeats_figure
from envies_desktop.workshops.page.rounds import too_late
from envies_desktop.workshops.queries.views import plan_view
from envies_desktop.workshops.queries.workshop import WorkshopCard, settings_from

_OVER = ("termine", "archive")


def tables_figure(desk: Desk, event_id: UUID) -> Figure | None:
    """What the tables in force come to; its tone is "bad" where people or settings changed since."""
    with desk.store.read() as session:
        view = plan_view(session, event_id)
    if view is None:
        return None
    figure = repeats_figure(view)
    changed = tr("Les participants ou les réglages ont changé depuis ce plan.")
    return replace(figure, note=changed, tone="bad") if view.stale else figure


def next_step(card: WorkshopCard, tables: Figure | None) -> Step | None:
    """What a workshop lacks; `tables` is what its tables come to, "bad" where something changed since."""
    if card.status in _OVER:
        return None
    verb = tr("Ouvrir les tables")
    if tables is None:
        return Step(tr("Les inscriptions sont là\u00a0: composez les tables."), verb, "tables")
    if tables.tone == "bad":
        said = tr("Les participants ou les réglages ont changé depuis ce plan.")
        return Step(said, verb, "tables")
    return Step(
        tr("Les tables sont prêtes\u00a0: imprimez le dossier."), tr("Ouvrir les documents"), "documents"
    )


def alerts(card: WorkshopCard) -> list[str]:
    """What would go wrong with the rounds, each with its remedy."""
    late = too_late(settings_from(card, card.start, card.date), card.end)
    return [late] if late else []
