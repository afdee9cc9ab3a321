"""What mixed groups are made from, the problem that follows, and the seats that its answer means.

`Facts` are what the store says, frozen: two readings of an unchanged workshop are equal. Rounds count from
0, tables have their number, from 1.
"""

import hashlib
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from envies_desktop.workshops.numbering import numbered
from envies_desktop.workshops.problem import GroupsProblem, Member, Round

Seat = tuple[int, int, uuid.UUID]
"""A round, the number of a table, and who sits there."""
Pair = tuple[uuid.UUID, uuid.UUID]


@dataclass(frozen=True, slots=True)
class Attending:
    """Somebody to seat: their kind, territory and party; the rounds that they are there for, inclusive."""

    id: uuid.UUID
    group: str
    territory: str
    party: str | None
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Facts:
    """A workshop and those to seat.

    `hosts` are tables with who keeps them, `stays` people who cannot change table with the one that they
    keep (None: the first they get). `others` are not to be seated any more, but a round played may have them.
    """

    title: str
    size: int
    rounds: int
    people: tuple[Attending, ...]
    apart: tuple[Pair, ...] = ()
    together: tuple[Pair, ...] = ()
    hosts: tuple[tuple[int, uuid.UUID], ...] = ()
    stays: tuple[tuple[uuid.UUID, int | None], ...] = ()
    others: tuple[Attending, ...] = ()


def fingerprint(facts: Facts) -> str:
    """A short text that changes whenever anything that groups are made from changes."""
    told = repr(replace(facts, others=(), title=""))
    return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


def problem_from(facts: Facts, former: Sequence[Seat] = (), played: int = 0) -> GroupsProblem:
    """The problem of a workshop, ids as hexadecimal; the first `played` rounds of `former` were held.

    Those who sat in them and have left since are absent from then on.
    """
    here = {one.id for one in facts.people}
    sat = {person for round_, _, person in former if round_ < played}
    gone = [one for one in facts.others if one.id in sat and one.id not in here]
    known = {one.id for one in (*facts.people, *gone)}
    held = [seat for seat in former if seat[0] < played and seat[2] in known]
    rounds = max(facts.rounds, played)
    hosts = tuple(who.hex for _, who in sorted(facts.hosts) if who in here)
    together, apart = _of_fixed_tables(facts, here)
    return GroupsProblem(
        people=tuple(_member(one) for one in (*facts.people, *gone)),
        size=max(2, min(facts.size, len(facts.people))),
        rounds=rounds,
        together=tuple((a.hex, b.hex) for a, b in (*facts.together, *together) if {a, b} <= here),
        apart=tuple((a.hex, b.hex) for a, b in (*facts.apart, *apart) if {a, b} <= here),
        hosts=hosts,
        stays=tuple(who.hex for who, _ in facts.stays if who in here and who.hex not in hosts),
        absent=_absent(facts, gone, played, rounds),
        played=played,
        previous=_held(held, played),
    )


def seats_from(
    facts: Facts, rounds: Sequence[Round], former: Sequence[Seat] = (), played: int = 0
) -> list[Seat]:
    """The seats that groups made from the problem mean; what was held stays as it was.

    Whoever has a table finds it in every round: hosts theirs, those who stay the one they chose or got first.
    """
    found = sorted(seat for seat in former if seat[0] < played)
    fixed, staying = fixed_tables(facts, former, played), {who.hex for who, _ in facts.stays}
    for round_, tables in enumerate(rounds):
        if round_ < played:
            continue
        for table, people in numbered(tables, fixed):
            found += [(round_, table, uuid.UUID(hex=person)) for person in people]
            fixed |= {person: table for person in people if person in staying and person not in fixed}
    return found


def former_rounds(problem: GroupsProblem, former: Sequence[Seat], played: int) -> tuple[Round, ...]:
    """The plan in force as rounds, each table at the place of its number; only people of the problem."""
    known = {one.id for one in problem.people}
    rounds = max((round_ for round_, _, _ in former), default=-1) + 1
    ahead = _held([seat for seat in former if seat[2].hex in known], rounds)
    return (*problem.held, *ahead[played:])


def fixed_tables(facts: Facts, former: Sequence[Seat] = (), played: int = 0) -> dict[str, int]:
    """The number of the table that somebody keeps, as far as that is known beforehand."""
    staying = {who.hex for who, _ in facts.stays}
    kept = {who.hex: table for round_, table, who in sorted(former) if round_ < played and who.hex in staying}
    kept |= {who.hex: table for who, table in facts.stays if table is not None}
    return kept | {who.hex: table for table, who in facts.hosts}


def _member(one: Attending) -> Member:
    return Member(one.id.hex, one.group, one.territory, one.party)


def _of_fixed_tables(facts: Facts, here: set[uuid.UUID]) -> tuple[list[Pair], list[Pair]]:
    """Who sits together because both keep the same table, and who apart because each keeps another."""
    hosts = {who: table for table, who in facts.hosts if who in here}
    stays = {who: table for who, table in facts.stays if table is not None and who in here}
    kept = {**stays, **hosts}
    pairs = [pair for pair in combinations(sorted(kept), 2) if not set(pair) <= hosts.keys()]
    together = [pair for pair in pairs if kept[pair[0]] == kept[pair[1]]]
    return together, [pair for pair in pairs if pair not in together]


def _absent(
    facts: Facts, gone: Iterable[Attending], played: int, rounds: int
) -> Mapping[int, frozenset[str]]:
    away = frozenset(one.id.hex for one in gone)
    found = {
        round_: away | {one.id.hex for one in facts.people if not one.first <= round_ <= one.last}
        for round_ in range(played, rounds)
    }
    return {round_: ids for round_, ids in found.items() if ids}


def _held(held: Iterable[Seat], played: int) -> tuple[Round, ...]:
    """The rounds held, each table at its place: one where nobody sat is empty."""
    sat: dict[tuple[int, int], list[str]] = defaultdict(list)
    for round_, table, person in sorted(held):
        sat[round_, table].append(person.hex)
    most = [max((table for at, table in sat if at == round_), default=0) for round_ in range(played)]
    return tuple(
        tuple(tuple(sat[round_, table]) for table in range(1, most[round_] + 1)) for round_ in range(played)
    )
