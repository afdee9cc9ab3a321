"""Who has met whom at the tables, who changes place, and how mixed the tables are."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from envies_desktop.workshops.facts import Seat

Tables = Mapping[tuple[int, int], Sequence[uuid.UUID]]
"""Who sits at each table of each round: (round from 0, number of the table)."""


class Mix(NamedTuple):
    """How mixed tables are: the `worlds` (kinds of people) at one, on average, of the `most` there are.

    `colleagues` is how often people of one party sit at one table.
    """

    worlds: float
    most: int
    colleagues: int


def by_table(seats: Iterable[Seat]) -> dict[tuple[int, int], list[uuid.UUID]]:
    """The seats by round and table."""
    found: dict[tuple[int, int], list[uuid.UUID]] = defaultdict(list)
    for round_, table, person in sorted(seats):
        found[round_, table].append(person)
    return dict(found)


def in_round(seats: Iterable[Seat], round_: int) -> dict[uuid.UUID, int]:
    """The table of everybody in a round."""
    return {person: table for at, table, person in seats if at == round_}


def movers(before: Mapping[uuid.UUID, int], after: Mapping[uuid.UUID, int]) -> frozenset[uuid.UUID]:
    """Whoever sits elsewhere afterwards, newcomers too; those who are not there any more are left out."""
    return frozenset(person for person, table in after.items() if before.get(person) != table)


def changed(former: Iterable[Seat], now: Iterable[Seat], since: int) -> frozenset[uuid.UUID]:
    """Whose table is another one in a round from `since` on."""
    was, is_ = _ahead(former, since), _ahead(now, since)
    return frozenset(person for person, seats in is_.items() if was.get(person) != seats)


def met(seats: Iterable[Seat]) -> dict[uuid.UUID, Counter[uuid.UUID]]:
    """How often everybody sits with everybody."""
    found: dict[uuid.UUID, Counter[uuid.UUID]] = defaultdict(Counter)
    for people in by_table(seats).values():
        for one, other in combinations(people, 2):
            found[one][other] += 1
            found[other][one] += 1
    return dict(found)


def mix(tables: Tables, kinds: Mapping[uuid.UUID, str], parties: Mapping[uuid.UUID, str | None]) -> Mix:
    """How mixed the tables are."""
    worlds = [len({kinds.get(person, "") for person in people}) for people in tables.values()]
    colleagues = 0
    for people in tables.values():
        counts = Counter(party for person in people if (party := parties.get(person)))
        colleagues += sum(count * (count - 1) // 2 for count in counts.values())
    known = {kinds.get(person, "") for people in tables.values() for person in people}
    return Mix(sum(worlds) / len(worlds) if worlds else 0.0, len(known), colleagues)


def _ahead(seats: Iterable[Seat], since: int) -> dict[uuid.UUID, list[tuple[int, int]]]:
    found: dict[uuid.UUID, list[tuple[int, int]]] = defaultdict(list)
    for round_, table, person in sorted(seats):
        if round_ >= since:
            found[person].append((round_, table))
    return found
