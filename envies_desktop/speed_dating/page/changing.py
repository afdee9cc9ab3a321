"""What a gesture on the board may mean: the changes it offers, each with its price, and their menu."""

from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.i18n import tr
from envies_desktop.speed_dating.actions import (
    add_meeting,
    lock_meetings,
    move_meeting,
    part_pair,
    swap_people,
)
from envies_desktop.speed_dating.page.board import BoardView, Grip
from envies_desktop.speed_dating.page.board_model import Cell, Face
from envies_desktop.speed_dating.page.proposal import Offer, ProposalBar, price_words
from envies_desktop.speed_dating.prices import Add, Conflict, Move, Part, Price, Swap
from envies_desktop.speed_dating.queries.hand import Hand

MOST_ADDED = 5
"""Couples proposed for a free place."""


class Table(Protocol):
    """What the changes need of the tab."""

    desk: Desk
    event_id: UUID
    hand: Hand | None
    board: BoardView
    proposal: ProposalBar


def words(tab: Table, price: Price) -> str:
    """A price as a sentence, with the names of the plan."""

    def sentence(conflict: Conflict) -> str:
        return tab.desk.sentence(conflict.code, conflict.params)

    return price_words(price, tab.hand.names if tab.hand else (), sentence)


def exchanges(tab: Table, source: Grip, target: Grip) -> list[Offer]:
    """Letting go of `source` over `target`: exchange the people, or the meetings; the possible ones first."""
    one = tab.board.cell_at(source.round, source.table)
    other = tab.board.cell_at(target.round, target.table)
    if tab.hand is None or not one.faces or (one.round, one.table) == (other.round, other.table):
        return []
    offers = [_move(tab, tab.hand, one, other)]
    if other.faces:
        lines = dict.fromkeys((source.line, target.line))
        offers = [_swap(tab, tab.hand, (one, source.line), (other, line)) for line in lines] + offers
    possible = [offer for offer in offers if offer.price.allowed]
    return possible or offers[:1]


def _swap(tab: Table, hand: Hand, one: tuple[Cell, int], other: tuple[Cell, int]) -> Offer:
    (here, line), (there, facing) = one, other
    first, second = here.faces[line], there.faces[facing]
    places = hand.places
    price = hand.price(
        Swap((here.round, here.table), places[first.id], (there.round, there.table), places[second.id])
    )

    def make() -> object:
        return tab.desk.write(
            "meeting-swap",
            lambda work: swap_people(
                work,
                event_id=tab.event_id,
                one=(here.round, here.table),
                first=first.id,
                other=(there.round, there.table),
                second=second.id,
            ),
            one=first.name,
            other=second.name,
        )

    return Offer(tr("Échanger {one} et {other}").format(one=first.name, other=second.name), price, make)


def _move(tab: Table, hand: Hand, here: Cell, there: Cell) -> Offer:
    source, target = (here.round, here.table), (there.round, there.table)

    def make() -> object:
        return tab.desk.write(
            "meeting-move",
            lambda work: move_meeting(work, event_id=tab.event_id, source=source, target=target),
            name=_couple(here.faces),
            round=there.round + 1,
            table=there.table + 1,
        )

    if there.faces:
        text = tr("Échanger les deux rencontres")
    else:
        text = tr("Déplacer au tour {round}, table {table}").format(
            round=there.round + 1, table=there.table + 1
        )
    return Offer(text, hand.price(Move(source, target)), make)


def menu(tab: Table, cell: Cell) -> Sequence[tuple[str, Callable[[], object]]]:
    """What can be done with a place, as the lines of a menu."""
    if not cell.faces:
        return [(tr("Ajouter une rencontre ici…"), lambda: offer_additions(tab, cell))]
    lock_words = tr("Déverrouiller (L)") if cell.locked else tr("Verrouiller (L)")
    return [
        (lock_words, lambda: lock(tab, cell)),
        (tr("Ne jamais placer ensemble…"), lambda: offer_parting(tab, cell)),
        (tr("Prendre pour déplacer (X)"), lambda: tab.board.take(cell)),
    ]


def lock(tab: Table, cell: Cell) -> None:
    """A meeting that planning again must keep, or may change again."""
    if cell.meeting is None:
        return
    meeting = cell.meeting
    tab.desk.write(
        "meeting-unlock" if cell.locked else "meeting-lock",
        lambda work: lock_meetings(work, meeting_ids=[meeting], locked=not cell.locked),
        name=_couple(cell.faces),
        round=cell.round + 1,
    )


def offer_parting(tab: Table, cell: Cell) -> None:
    """Forbid the pair, at its price."""
    if tab.hand is None:
        return
    first, second = cell.faces
    i, j = sorted((tab.hand.places[first.id], tab.hand.places[second.id]))

    def make() -> object:
        return tab.desk.write(
            "pair-part",
            lambda work: part_pair(work, event_id=tab.event_id, a_id=first.id, b_id=second.id),
            one=first.name,
            other=second.name,
        )

    text = tr("Ne jamais placer ensemble {one} et {other}").format(one=first.name, other=second.name)
    tab.proposal.offer([Offer(text, tab.hand.price(Part((i, j))), make)], lambda price: words(tab, price))


def offer_additions(tab: Table, cell: Cell) -> None:
    """The best couples that could still meet at a free place."""
    if tab.hand is None:
        return
    offers = [_addition(tab, tab.hand, cell, i, j) for i, j in _free_couples(tab.hand, cell)]
    offers = [offer for offer in offers if offer.price.allowed][:MOST_ADDED]
    if offers:
        tab.proposal.offer(offers, lambda price: words(tab, price))
    else:
        tab.desk.warn(
            tr("À ce tour, personne de libre ne peut encore rencontrer quelqu’un de libre."), "info"
        )


def _free_couples(hand: Hand, cell: Cell) -> list[tuple[int, int]]:
    """Couples that have not met and are both free in the round, the best score first."""
    met = {seat[2:] for seat in hand.meetings}
    held = [x for r, _, i, j in hand.meetings if r == cell.round for x in (i, j)]
    free = {
        p.id
        for p in hand.problem.participants
        if held.count(p.id) < p.reps and p.first <= cell.round <= p.last
    }
    couples = [(score, i, j) for i, j, score in hand.problem.pairs if {i, j} <= free and (i, j) not in met]
    return [(i, j) for _, i, j in sorted(couples, key=lambda c: (-c[0], c[1:]))[: 4 * MOST_ADDED]]


def _addition(tab: Table, hand: Hand, cell: Cell, i: int, j: int) -> Offer:
    target = (cell.round, cell.table)

    def make() -> object:
        return tab.desk.write(
            "meeting-add",
            lambda work: add_meeting(
                work, event_id=tab.event_id, target=target, a_id=hand.ids[i], b_id=hand.ids[j]
            ),
            one=hand.names[i],
            other=hand.names[j],
        )

    text = tr("Placer {one} et {other}").format(one=hand.names[i], other=hand.names[j])
    return Offer(text, hand.price(Add(target, (i, j))), make)


def _couple(faces: Sequence[Face]) -> str:
    return " – ".join(face.called for face in faces)
