"""What goes wrong in a rehearsal: made up from a seed, the same each time, as rooms really go.

Everything counts from 0 as the planner does; tables from 1, as the event keeps those that are closed.
"""

import random
import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from envies_desktop.speed_dating.problem import Problem

What = Literal["absent", "late", "walk-in", "leaves", "lost-table"]
Couple = tuple[uuid.UUID, uuid.UUID]
Held = tuple[int, int, uuid.UUID, uuid.UUID]
"""A meeting: round and table from 0, and its two people, in any order."""
_ABSENT, _LATE = 0.08, 0.05
"""Shares of the people who do not come, and who come late: one of each at least."""
_FEWEST = 4
"""People of a side from which nobody is taken away: the rehearsal must still have meetings."""
_WEIGHTS = (1, 2, 4, 3)
"""How often people answer 1, 2, 3 and 4."""
_SHARES = (None, None, None, True, False)


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody who is expected: their key and their side ("A", "B"), or group where five meet."""

    id: uuid.UUID
    side: str


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happens just before a round.

    `who` is a participant; `until` the round from which a late one is there; `table` the number of a lost
    table; `side` that of somebody who was not registered.
    """

    round: int
    code: What
    who: uuid.UUID | None = None
    until: int = 0
    table: int = 0
    side: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one says of another: 1 to 4, and whether their contact may be given (None: not said)."""

    rater: uuid.UUID
    rated: uuid.UUID
    value: int
    share: bool | None


def made_up(people: Sequence[Player], rounds: int, tables: int, seed: int) -> tuple[Happening, ...]:
    """The surprises of an evening: absences, late comers, a walk-in, a departure, a lost table; by round.

    A small room is spared: nobody is taken from a side of four or less, no table where there are only two.
    """
    chance = random.Random(seed)  # noqa: S311 -- a game, not a secret
    taken = _Taken(people, chance)
    found = [Happening(0, "absent", who) for who in taken.some(_ABSENT)]
    if rounds > 1:
        late = taken.some(_LATE)
        found += [Happening(0, "late", who, until=chance.randint(1, min(2, rounds - 1))) for who in late]
    sides = Counter(person.side for person in people)
    if sides:
        found.append(Happening(0, "walk-in", side=min(sides, key=lambda side: (sides[side], side))))
    middle = max(1, rounds // 2)
    if rounds > 2:
        found += [Happening(middle, "leaves", who) for who in taken.some(0.0)]
        if tables > 2:
            lost = chance.randint(1, tables)
            found.append(Happening(chance.randint(1, rounds - 1), "lost-table", table=lost))
    return tuple(sorted(found, key=lambda happening: happening.round))


def told(happening: Happening, names: Mapping[uuid.UUID, str]) -> dict[str, Any]:
    """What the sentence of a happening needs; rounds from 1."""
    name = names.get(happening.who, "") if happening.who else ""
    return {"name": name, "until": happening.until + 1, "table": happening.table, "side": happening.side}


class _Taken:
    """Draws people one by one, each once, leaving enough of each side."""

    def __init__(self, people: Sequence[Player], chance: random.Random) -> None:
        self.left = Counter(person.side for person in people)
        self.count = len(people)
        self.waiting = list(people)
        chance.shuffle(self.waiting)

    def some(self, share: float) -> list[uuid.UUID]:
        """That share of all the people, one at least where there are enough."""
        found: list[uuid.UUID] = []
        for person in list(self.waiting):
            if len(found) >= max(1, round(share * self.count)):
                break
            if self.left[person.side] > _FEWEST:
                self.left[person.side] -= 1
                self.waiting.remove(person)
                found.append(person.id)
        return found


def made_up_answers(meetings: Iterable[Couple], seed: int) -> tuple[Answer, ...]:
    """What the people of these meetings say of each other; now and then a slip stays empty."""
    chance = random.Random(seed)  # noqa: S311 -- a game, not a secret
    found = []
    for one, other in meetings:
        for rater, rated in ((one, other), (other, one)):
            value = chance.choices((1, 2, 3, 4), _WEIGHTS)[0]
            share = chance.choice(_SHARES)
            if chance.random() < 0.95:
                found.append(Answer(rater, rated, value, share))
    return tuple(found)


def keepable(problem: Problem) -> int:
    """How many meetings ahead could stay: both people are there in that round, and may still meet."""
    people, absent = problem.participants, set(problem.absent)
    allowed = {(i, j) for i, j, _ in problem.pairs}
    return sum(
        r >= problem.played
        and (i, j) in allowed
        and not {i, j} & absent
        and all(people[x].first <= r <= people[x].last for x in (i, j))
        for r, _, i, j in problem.previous
    )


CHECKS = ("nobody-twice", "table-twice", "pair-twice", "absent-planned", "table-lost", "history-changed")


def faults(
    seats: Sequence[Held],
    *,
    reps: Mapping[uuid.UUID, int],
    here: Mapping[int, Collection[uuid.UUID]],
    closed: Mapping[int, Collection[int]],
    played: Sequence[Held],
) -> tuple[str, ...]:
    """Which of CHECKS an evening fails: `seats` are the meetings of the plan in force at its end.

    `reps` is how many meetings each holds at once, `here` who was there in each round, `closed` the tables
    (from 0) that were lost then, `played` the meetings as they were held, round after round.
    """
    busy = Counter((r, person) for r, _, a, b in seats for person in (a, b))
    places = Counter((r, t) for r, t, _, _ in seats)
    couples = Counter(frozenset((a, b)) for _, _, a, b in seats)
    found = {
        "nobody-twice": any(count > reps.get(person, 1) for (_, person), count in busy.items()),
        "table-twice": max(places.values(), default=0) > 1,
        "pair-twice": max(couples.values(), default=0) > 1,
        "absent-planned": any(person not in here.get(r, ()) for r, person in busy),
        "table-lost": any(t in closed.get(r, ()) for r, t in places),
        "history-changed": _unordered(seats) != _unordered(played),
    }
    return tuple(code for code in CHECKS if found[code])


def _unordered(seats: Iterable[Held]) -> set[tuple[int, int, frozenset[uuid.UUID]]]:
    return {(r, t, frozenset((a, b))) for r, t, a, b in seats}
