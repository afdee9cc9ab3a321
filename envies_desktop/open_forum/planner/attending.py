"""Who can attend what in a given grid, exactly, and why the other wishes fail.

Each topic has one slot, so every slot stands alone: a largest matching of the people who are there and the
seats of its topics.
"""

from collections.abc import Iterable, Mapping

from envies_desktop.open_forum.planner.seating import seat_hosts, seat_others
from envies_desktop.open_forum.problem import Attendee, Attends, Grid, GridProblem, Missed, Placed


def attend(problem: GridProblem, placed: Iterable[Placed]) -> tuple[Attends, int]:
    """Who attends what so that as many wishes as possible are, and how many are.

    A host who is there attends the own topic (counted if wished for) and nothing else in its slot. Where
    nobody has a list, the value is how many of the people expected find a seat.
    """
    slots = by_slot(problem, placed)
    rows: dict[str, list[str | None]] = {person.id: [None] * problem.slots for person in problem.people}
    value = 0
    for slot, spaces in slots.items():
        hosting = seat_hosts(problem, slot, capacities_of(problem, spaces))
        seating = seat_others(problem, slot, hosting)
        for person, topic in (*hosting.places.items(), *seating.places().items()):
            rows[person][slot] = topic
        value += hosting.value + seating.count
    if not problem.wished:
        value = sum(expected_in(problem, *one) for spaces in slots.values() for one in spaces.items())
    return {person: tuple(row) for person, row in rows.items()}, value


def by_slot(problem: GridProblem, placed: Iterable[Placed]) -> dict[int, dict[str, int]]:
    """The topics of each slot with their spaces."""
    slots: dict[int, dict[str, int]] = {slot: {} for slot in range(problem.slots)}
    for topic, slot, space in placed:
        slots[slot][topic] = space
    return slots


def capacities_of(problem: GridProblem, spaces: Mapping[str, int]) -> dict[str, int]:
    """How many people each topic can take in its space."""
    return {topic: problem.spaces[space] for topic, space in spaces.items()}


def expected_in(problem: GridProblem, topic: str, space: int) -> int:
    """How many of the people expected at a topic find a seat in a space."""
    return min(problem.topic[topic].expected or 0, problem.spaces[space])


def missed(problem: GridProblem, grid: Grid) -> Mapping[str, tuple[Missed, ...]]:
    """The wishes that each person cannot attend, in the order they were made, each with its reason.

    `grid-missed-unplaced`, `grid-missed-absent` (slot), `grid-missed-hosts` (slot, other: the topic hosted
    then), `grid-missed-slot` (slot, other: the wish attended then), `grid-missed-full` (slot, seats).
    """
    cells = {topic: (slot, space) for topic, slot, space in grid.placed}
    busy = {slot: _hosts(problem, slot, spaces) for slot, spaces in by_slot(problem, grid.placed).items()}
    found = {}
    for person in problem.people:
        row = grid.attends[person.id]
        found[person.id] = tuple(
            _reason(problem, person, row, topic, cells, busy) for topic in person.wishes if topic not in row
        )
    return found


def _hosts(problem: GridProblem, slot: int, spaces: Mapping[str, int]) -> dict[str, str]:
    hosts: dict[str, str] = {}
    for topic in spaces:
        for host in problem.topic[topic].hosts:
            hosts.setdefault(host, topic)
    return hosts


def _reason(
    problem: GridProblem,
    person: Attendee,
    row: tuple[str | None, ...],
    topic: str,
    cells: Mapping[str, tuple[int, int]],
    busy: Mapping[int, Mapping[str, str]],
) -> Missed:
    if topic not in cells:
        return Missed(topic, "grid-missed-unplaced")
    slot, space = cells[topic]
    if not person.there(slot):
        return Missed(topic, "grid-missed-absent", {"slot": slot})
    hosted = busy[slot].get(person.id)
    if hosted is not None and hosted != topic:
        return Missed(topic, "grid-missed-hosts", {"slot": slot, "other": hosted})
    if row[slot] is not None:
        return Missed(topic, "grid-missed-slot", {"slot": slot, "other": row[slot]})
    return Missed(topic, "grid-missed-full", {"slot": slot, "seats": problem.spaces[space]})
