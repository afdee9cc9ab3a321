"""The board of a forum as cards and cells, and what a cell costs in words."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.live.page.board.faces import BoardFace, CardFace, Cell, Heading, Price, Spot
from envies_desktop.open_forum.planner.prices import best_slot, cell_prices, hosts_taken
from envies_desktop.open_forum.queries.board import ForumBoard, TopicRow
from envies_desktop.open_forum.queries.grid import Market
from envies_desktop.open_forum.shapes import space_shape
from envies_desktop.open_forum.tickets import ticket

Sentence = Callable[[str, Mapping[str, Any]], str]


def board_face(board: ForumBoard, sentence: Sentence) -> BoardFace:
    """Slots down, spaces across."""
    cells = [(slot.position, place) for slot in board.slots for place in range(len(board.spaces))]
    return BoardFace(
        rows=tuple(
            Heading(
                slot.name, note=clock_time(slot.begins) if slot.begins else tr("%n min", "", slot.minutes)
            )
            for slot in board.slots
        ),
        columns=tuple(
            Heading(space.name, space_shape(space.number), number(space.capacity)) for space in board.spaces
        ),
        cards={cell: card_face(topic, sentence) for cell, topic in board.in_cell.items()},
        closed=frozenset(cells) - board.open_cells,
        codes={cell: ticket(board.spaces[cell[1]].number, cell[0]) for cell in cells},
    )


def card_face(topic: TopicRow, sentence: Sentence) -> CardFace:
    """A topic as a card: what is wrong with it stands at its foot in a few words."""
    clashes = topic.clashes
    wanted = tr("%n intéressé(s)", "", topic.interested) if topic.interested else ""
    numbers = f" +{' +'.join(map(str, topic.merged))}" if topic.merged else ""
    return CardFace(
        id=topic.id,
        number=f"{topic.number}{numbers}",
        title=topic.title,
        line=topic.host_names or tr("sans hôte"),
        foot=_short(clashes[0].code, clashes[0].params) if clashes else wanted,
        tone="bad" if clashes else "",
        held=topic.held_fast,
        told=" ".join(sentence(clash.code, clash.params) for clash in clashes),
    )


def _short(code: str, params: Mapping[str, Any]) -> str:
    """What clashes, in a word or two: the card has a line for it."""
    if code == "clash-capacity":
        return tr("{interested} pour {capacity} places").format(
            interested=number(params["interested"]), capacity=number(params["capacity"])
        )
    words = {
        "clash-host": lambda: tr("hôte pris par {number}").format(number=params["number"]),
        "clash-host-away": lambda: tr("hôte absent"),
        "clash-space": lambda: tr("place double"),
        "clash-closed": lambda: tr("espace fermé"),
        "clash-printed": lambda: tr("fiche à réimprimer"),
        "clash-title": lambda: tr("même titre que {number}").format(number=params["number"]),
    }
    return words[code]() if code in words else ""


def wishes_words(price: int) -> str:
    """ "+3 vœux", "−12 vœux"."""
    sign = "+" if price > 0 else "−" if price < 0 else ""
    return f"{sign}{tr('%n vœu(x)', '', abs(price))}"


def prices_of(market: Market, topic_id: UUID) -> Mapping[Spot, Price]:
    """What each free cell would win or cost a topic, and where its host is taken."""
    key = topic_id.hex
    if key not in market.problem.topic:  # parked: the board does not count it
        return {}
    taken, titles = hosts_taken(market.problem, key), market.board.by_id
    found: dict[Spot, Price] = {}
    for cell, price in cell_prices(market.problem, key).items():
        busy = taken.get(cell[0], {})
        others = ", ".join(str(titles[UUID(other)].number) for other in dict.fromkeys(busy.values()))
        note = tr("hôte pris par {number}").format(number=others) if busy else ""
        tone = "bad" if busy or price < 0 else "good" if price > 0 else "muted"
        found[cell] = Price(wishes_words(price), note, tone)  # type: ignore[arg-type]  # one of the tones
    return found


def best_cell(market: Market, topic_id: UUID) -> tuple[Cell, str, Price] | None:
    """Where a topic is best held: the cell, its ticket, its price; None where no cell is free."""
    if topic_id.hex not in market.problem.topic:
        return None
    best = best_slot(market.problem, topic_id.hex)
    if best is None:
        return None
    cell = (best.slot, best.space)
    prices = prices_of(market, topic_id)
    return cell, ticket(market.board.spaces[best.space].number, best.slot), prices[cell]
