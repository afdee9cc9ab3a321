"""The cards above the board: how many wishes can be attended, the topics, the person least well served."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from envies_desktop.activity import Figure
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.planner.attending import attend, missed
from envies_desktop.open_forum.problem import Attends, Grid, Missed
from envies_desktop.open_forum.queries.grid import Market


@dataclass(frozen=True, slots=True)
class Followed:
    """Who can attend what on the board as it stands; `most` is what no grid exceeds, as far as is known."""

    value: int
    most: int
    proven: bool
    attends: Attends
    wishes: int


def followed(market: Market, bound: float | None = None) -> Followed:
    """Count it; `bound` is what a grid proposed for the same wishes proved."""
    problem = market.problem
    attends, value = attend(problem, problem.placed)
    simple = sum(min(len(person.wishes), person.leaves - person.arrives) for person in problem.people)
    if not problem.wished:
        simple = sum(topic.expected or 0 for topic in problem.topics)
    most = simple if bound is None else min(simple, int(bound))
    wishes = sum(len(person.wishes) for person in problem.people)
    return Followed(value, max(most, value), bound is not None, attends, wishes)


def why_missed(market: Market, found: Followed) -> dict[UUID, tuple[Missed, ...]]:
    """The wishes that fail, by participant, each with its reason."""
    problem = market.problem
    grid = Grid(problem.placed, (), found.attends, found.value, float(found.most), "feasible", 0.0)
    return {UUID(person): reasons for person, reasons in missed(problem, grid).items() if reasons}


def figures(market: Market, found: Followed) -> Sequence[Figure]:
    """Three cards."""
    return _wishes(market, found), _topics(market), _least(market, found)


def _wishes(market: Market, found: Followed) -> Figure:
    if not found.most:
        return Figure("–", tr("vœux que l’on peut suivre"), tr("aucune liste saisie pour le moment"))
    said = (
        tr("vœux que l’on peut suivre, au plus")
        if market.problem.wished
        else tr("places pour les mains levées")
    )
    figure = f"{number(found.value)} / {number(found.most)}"
    gap = found.most - found.value
    if not gap:
        held = any(topic.held_fast for topic in market.board.topics)
        best = tr("au mieux, sans bouger ce qui tient") if held else tr("on ne peut pas mieux")
        return Figure(figure, said, best, "good")
    share = tr("écart {share} %").format(share=number(100 * gap / found.most, 0))
    proven = tr("{share}, borne prouvée").format(share=share) if found.proven else share
    return Figure(figure, said, proven, "good" if gap * 50 <= found.most else "muted")


def _topics(market: Market) -> Figure:
    board = market.board
    free = len(board.open_cells) - len(board.in_cell)
    waiting, clashing = len(board.to_place), sum(bool(topic.clashes) for topic in board.topics)
    said = tr("{places}, {waiting} à placer").format(
        places=tr("%n place(s)", "", len(board.open_cells)), waiting=number(waiting)
    )
    note, tone = (tr("rien ne se contredit"), "good") if board.topics else ("", "muted")
    if clashing:
        note, tone = tr("%n sujet(s) à revoir", "", clashing), "accent"
    if waiting > free:
        note, tone = tr("%n sujet(s) de trop pour les places libres", "", waiting - free), "accent"
    return Figure(tr("%n sujet(s)", "", len(board.topics)), said, note, tone)


def _least(market: Market, found: Followed) -> Figure:
    served = {
        person.id: sum(topic in person.wishes for topic in found.attends[person.id])
        for person in market.problem.people
        if person.wishes
    }
    said = tr("vœux suivis pour chacun")
    if not served:
        return Figure("–", said)
    least = min(served.values())
    few = sum(count == least for count in served.values())
    note = tr("{people} à {least}").format(people=tr("%n personne(s)", "", few), least=number(least))
    return Figure(tr("{least} au moins").format(least=number(least)), said, note)
