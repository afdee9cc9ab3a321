"""From the views of a plan to what the board and the cards show."""

from dataclasses import replace
from uuid import UUID

from envies_desktop.activity import Figure
from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.page import Desk
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.speed_dating.page.board_model import Board, Cell, Face
from envies_desktop.speed_dating.queries.shown import MeetingView, PersonView, PlanView, Quality
from envies_desktop.speed_dating.queries.views import plan_view


def face(person: PersonView) -> Face:
    """A participant as a line of the board."""
    return Face(person.id, person.organisation, shape_mark(person.shape), person.who)


def cell(meeting: MeetingView) -> Cell:
    """A meeting as a place of the board."""
    return Cell(
        round=meeting.round,
        table=meeting.table,
        meeting=meeting.id,
        faces=(face(meeting.a), face(meeting.b)),
        mutual=meeting.mutual,
        locked=meeting.locked,
    )


def round_title(view: PlanView, place: int) -> str:
    """ "Tour 1   17 h 45"; without a time where the event has none."""
    words = tr("Tour {number}").format(number=place + 1)
    start = view.rounds[place].start if place < len(view.rounds) else None
    return f"{words}   {clock_time(start)}" if start else words


def board(view: PlanView) -> Board:
    """The whole plan as a board."""
    headers = tuple(round_title(view, k) for k in range(len(view.rounds)))
    return Board(headers, view.tables, {(m.round, m.table): cell(m) for m in view.meetings})


def plan_figure(desk: Desk, event_id: UUID) -> Figure | None:
    """What the current plan comes to; its tone is "bad" where people changed since."""
    with desk.store.read() as session:
        view = plan_view(session, event_id)
    if view is None:
        return None
    figure = figures(view)[0]
    changed = tr("Les inscriptions ont changé depuis")
    return replace(figure, note=changed, tone="bad") if view.changed else figure


def figures(view: PlanView) -> tuple[Figure, Figure, Figure, Figure]:
    """The four cards: wishes, size, equity, what is missing."""
    quality = view.quality
    missed = quality.wishes - quality.honoured
    return (
        Figure(
            f"{number(quality.honoured)} / {number(quality.reachable)}",
            tr("vœux réalisables honorés"),
            proof(view),
            "good" if _nothing_lacks(view) else "accent",
        ),
        Figure(
            f"{number(quality.rounds)} × {number(quality.tables)}",
            tr("tours × tables, %n rencontre(s)", "", quality.meetings),
            tr("écart maximal\u00a0: {gap}").format(gap=number(quality.uneven)),
        ),
        _equity(view, quality),
        Figure(
            tr("%n vœu(x)", "", missed),
            tr("non honorés"),
            tr("Voir pourquoi") if missed else tr("Tous les vœux sont honorés"),
            "accent" if missed else "good",
        ),
    )


def _nothing_lacks(view: PlanView) -> bool:
    return view.quality.proven and view.origin == "solver" and not view.changed and not view.quality.lost


def _equity(view: PlanView, quality: Quality) -> Figure:
    note = tr("équité d’abord") if view.mode == "fair" else tr("meilleur score d’abord")
    if quality.fewest is None:
        return Figure("–", tr("personne n’a exprimé de vœu"), note)
    return Figure(tr("{count} au moins").format(count=number(quality.fewest)), tr("vœux pour chacun"), note)


def proof(view: PlanView) -> str:
    """What is known of the plan: proven, how far from the best at most, changed by hand or out of date."""
    if view.origin == "manual":
        return tr("Modifié à la main")
    if view.changed:
        return tr("Fait avant les derniers changements")
    if view.quality.proven and (view.mode == "score" or view.quality.fair_proven):
        # the best plan for these tables: what they cost is said with it
        lost = tr("Optimal prouvé, mais %n rencontre(s) perdue(s) faute de tables", "", view.quality.lost)
        return lost if view.quality.lost else tr("Optimal prouvé")
    if view.quality.gap <= 0:
        return tr("Équité non prouvée")
    return tr("À {gap} points au plus du meilleur").format(gap=number(view.quality.gap))
