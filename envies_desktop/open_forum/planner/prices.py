"""What a topic costs or wins in each cell of a board, everything else staying where it is.

Only the slots that the topic leaves and enters change, and within one slot a further seat brings one wish
more until nobody waits: one matching a slot prices all of its spaces.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from envies_desktop.open_forum.planner.attending import by_slot, capacities_of, expected_in
from envies_desktop.open_forum.planner.seating import seat_hosts, seat_others
from envies_desktop.open_forum.problem import Cell, GridProblem


@dataclass(frozen=True, slots=True)
class PricedCell:
    """A cell, and how many wishes more (or fewer) can be attended with the topic there."""

    slot: int
    space: int
    price: int


def cell_prices(problem: GridProblem, topic_id: str) -> Mapping[Cell, int]:
    """The change of the wishes that can be attended for each cell the topic may be put or moved to.

    Cells are open and free, its own (at 0) among them. Hosts who are taken by another topic in a slot do not
    keep its cells out: see `hosts_taken`.
    """
    present = {topic: (slot, space) for topic, slot, space in problem.placed}.get(topic_id)
    free = {*problem.free_cells}
    cells = [cell for cell in problem.open_cells if cell in free or cell == present]
    slots = by_slot(problem, [one for one in problem.placed if one[0] != topic_id])
    asked = {*cells} if present is None else {*cells, present}
    entered = {slot: _Slot(problem, topic_id, slot, slots[slot]) for slot in {slot for slot, _ in asked}}
    gains = {(slot, space): entered[slot].gain(space) for slot, space in asked}
    now = 0 if present is None else gains[present]
    return {cell: gains[cell] - now for cell in cells}


def best_slot(problem: GridProblem, topic_id: str) -> PricedCell | None:
    """The cell to offer a topic: no host of it taken or away, then its price, the smallest space, the first.

    None where no cell is free; where its hosts are taken or away in every slot, that is not asked for.
    """
    prices = cell_prices(problem, topic_id)
    if not prices:
        return None
    taken, hosts = hosts_taken(problem, topic_id), problem.topic[topic_id].hosts
    people = [problem.person[host] for host in hosts if host in problem.person]

    def rank(cell: Cell) -> tuple[int, int, int, Cell]:
        slot, space = cell
        hindered = len(taken.get(slot, {})) + sum(not person.there(slot) for person in people)
        return (hindered, -prices[cell], problem.spaces[space], cell)

    slot, space = min(prices, key=rank)
    return PricedCell(slot, space, prices[slot, space])


def hosts_taken(problem: GridProblem, topic_id: str) -> Mapping[int, Mapping[str, str]]:
    """The slots in which hosts of a topic host another one: which host, which other topic."""
    found: dict[int, dict[str, str]] = {}
    for other, slot, _ in problem.placed:
        for host in problem.topic[other].hosts:
            if other != topic_id and host in problem.topic[topic_id].hosts:
                found.setdefault(slot, {})[host] = other
    return found


class _Slot:
    """What a slot wins by one more topic, whatever the space."""

    def __init__(self, problem: GridProblem, topic: str, slot: int, spaces: Mapping[str, int]) -> None:
        self._problem, self._topic, self._slot = problem, topic, slot
        if not problem.wished:
            return
        self._others = capacities_of(problem, spaces)
        hosting = seat_hosts(problem, slot, self._others)
        self._without = hosting.value + seat_others(problem, slot, hosting).count
        everybody = len(problem.people)
        hosting = seat_hosts(problem, slot, {**self._others, topic: everybody})
        self._hosts = everybody - hosting.seats[topic]
        seating = seat_others(problem, slot, replace(hosting, seats={**hosting.seats, topic: 0}))
        self._beside = seating.count
        self._waiting = seating.grow(topic, everybody)

    def gain(self, space: int) -> int:
        """The wishes more that can be attended with the topic in a space of the slot."""
        if not self._problem.wished:
            return expected_in(self._problem, self._topic, space)
        seats = self._problem.spaces[space]
        hosting = seat_hosts(self._problem, self._slot, {**self._others, self._topic: seats})
        others = self._beside + min(max(seats - self._hosts, 0), self._waiting)
        return hosting.value + others - self._without
