"""On which side a line of a list sits: said, held until now, or told by whom one wants to meet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Line, Values
from envies_desktop.events.exchange.naming import Names
from envies_desktop.events.kinds import side_of_group

_OPPOSITE = {"A": "B", "B": "A"}


def first_side(values: Values, kind: str, kind_is_sure: bool, chosen: str, registered: Any) -> str:
    """The side chosen, said, held until now, or that of the kind; empty where only wishes can tell.

    Authorities and schools may sit on either side: they come to meet someone.
    """
    if chosen or values.side:
        return chosen or values.side
    if registered is not None:
        return str(registered.side)
    if not kind_is_sure or side_of_group(group_of(kind)) == "support":
        return ""
    return side_of_group(group_of(kind))


def sides_by_wishes(lines: Sequence[Line], sides: Mapping[str, str], names: Names) -> dict[str, str]:
    """The sides of lines that have none yet, by their seats: opposite to whom they want to meet."""
    targets = {line.seat: _wanted(line, names) for line in lines}
    wishers: dict[str, list[str]] = defaultdict(list)
    for seat, wanted in targets.items():
        for target in wanted:
            wishers[target].append(seat)
    waiting = [line.seat for line in lines if not line.side and line.fate != "refuse"]
    return {seat: _opposite(sides, targets[seat], wishers[seat]) for seat in waiting}


def _wanted(line: Line, names: Names) -> list[str]:
    wishes = [named.text for named in line.values.named if named.naming == "wish"]
    return [found[0].seat for text in wishes if (found := names.find(text)[0])]


def _opposite(sides: Mapping[str, str], *seats: Iterable[str]) -> str:
    """The side opposite to those one wants to meet, or who want to meet one; empty where that is no help."""
    for others in seats:
        votes = Counter(_OPPOSITE[side] for seat in others if (side := sides.get(seat, "")) in _OPPOSITE)
        if votes and votes["A"] != votes["B"]:
            return max(votes, key=lambda side: votes[side])
    return ""
