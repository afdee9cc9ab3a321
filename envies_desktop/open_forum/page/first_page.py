"""What the first page says of a forum: its topics, the next thing to do, what would go wrong."""

from envies_desktop.activity import Figure, Step
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.queries.card import ForumCard

_OVER = ("termine", "archive")


def topics_figure(card: ForumCard) -> Figure:
    """How many topics, for how many places."""
    places = tr("%n place(s)", "", card.cells)
    if card.to_place:
        waiting = tr("{places}, {waiting} à placer").format(places=places, waiting=number(card.to_place))
        return Figure(number(card.topics), tr("sujets annoncés"), waiting, "accent")
    return Figure(number(card.topics), tr("sujets annoncés"), places)


def next_step(card: ForumCard, figure: Figure | None) -> Step | None:
    """What a forum lacks before its market opens."""
    if card.status in _OVER:
        return None
    if not card.question:
        return Step(
            tr("Un forum s’ouvre par une question\u00a0: écrivez celle du vôtre."),
            tr("Ouvrir le déroulé"),
            "schedule",
        )
    if not card.cells:
        return Step(
            tr("Le tableau n’a pas encore d’espace\u00a0: ajoutez ceux de la salle."),
            tr("Ouvrir le déroulé"),
            "schedule",
        )
    if card.to_place:
        return Step(
            tr("%n sujet(s) sans place\u00a0: placez-les ou proposez une grille.", "", card.to_place),
            tr("Ouvrir le marché"),
            "market",
        )
    return None


def alerts(card: ForumCard) -> list[str]:
    """What would go wrong, with its remedy."""
    found = []
    if card.cells and card.to_place > card.free:
        found.append(
            tr("Plus de sujets que de places\u00a0: ajoutez un créneau ou un espace, ou joignez des sujets.")
        )
    if card.clashing:
        found.append(tr("%n sujet(s) à revoir sur le tableau\u00a0: chacun dit pourquoi.", "", card.clashing))
    return found
