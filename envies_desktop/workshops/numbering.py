"""Which number the table of each group has: people who keep a table bring its number to their group."""

from collections.abc import Mapping
from itertools import count

from envies_desktop.workshops.problem import Round, Table


def numbered(tables: Round, fixed: Mapping[str, int]) -> list[tuple[int, Table]]:
    """The groups of a round with the number of their table, from 1, in order.

    `fixed` is the table that somebody keeps. Groups where nobody does have the number of their place, or
    else the lowest that is free. Empty groups are left out.
    """
    numbers: dict[int, int] = {}
    for place, people in enumerate(tables):
        wanted = (fixed[person] for person in people if person in fixed)
        number = next((one for one in wanted if one not in numbers.values()), None)
        if number is not None:
            numbers[place] = number
    left = [place for place, people in enumerate(tables) if people and place not in numbers]
    own = [place for place in left if place + 1 not in numbers.values()]
    numbers |= {place: place + 1 for place in own}
    free = (number for number in count(1) if number not in numbers.values())
    for place in left:
        if place not in numbers:
            numbers[place] = next(free)
    return sorted((number, tables[place]) for place, number in numbers.items())
