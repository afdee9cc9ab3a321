"""What a speed dating is planned from, and the problem that follows from it.

`Facts` are what the store says, frozen: two readings of an unchanged event are equal. Everything else about
the problem (scores, shares, seats) is computed from them here, so that a problem can be compared with the one
that a plan was made for.
"""

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from envies_desktop.speed_dating.open_tables import packed
from envies_desktop.speed_dating.pairing import Seated, may_meet
from envies_desktop.speed_dating.problem import Attendee, Pair, Problem, Seat
from envies_desktop.speed_dating.scoring import Matrix, Profile, score_matrix
from envies_desktop.speed_dating.shares import Presence, shares

_KEPT = 8
"""Problems remembered: the same one is asked for by the page, by the planner and when its plan is saved."""


@dataclass(frozen=True, slots=True)
class Someone:
    """A participant to plan; `first` and `last` are rounds from 0, `wishes` ids of participants.

    `types` and `sought` are what shared diagnostics advise (see scoring.Profile); `party` is the
    organisation.
    """

    id: uuid.UUID
    label: str
    side: str
    group: str
    reps: int
    first: int
    last: int
    fewest: int | None
    most: int | None
    fixed_table: int | None
    territory: uuid.UUID | None
    needs: tuple[str, ...]
    offers: tuple[str, ...]
    wishes: tuple[uuid.UUID, ...]
    types: tuple[str, ...] = ()
    sought: tuple[str, ...] = ()
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """An event and those to plan; `apart` and `together` are couples of ids, `locked` meetings.

    `closed` are tables (from 0) where nothing can be planned any more. Where nobody has typed how many
    `tables` there are they `follow` the list: what is locked or held keeps its table when the list gets
    shorter.
    """

    title: str
    pairing: str
    rounds: int
    tables: int
    seated_side: str
    people: tuple[Someone, ...]
    apart: tuple[tuple[uuid.UUID, uuid.UUID], ...] = ()
    together: tuple[tuple[uuid.UUID, uuid.UUID], ...] = ()
    locked: tuple[tuple[int, int, uuid.UUID, uuid.UUID], ...] = ()
    closed: tuple[int, ...] = ()
    follow: bool = False
    elsewhere: tuple[tuple[uuid.UUID, str], ...] = ()
    """The organisation of those who are not to be planned: a plan in force may still have them."""


@lru_cache(maxsize=_KEPT)
def problem_from(facts: Facts) -> Problem:
    """The problem of an event (planning format): every allowed pair with its score, fair shares, seats.

    Tables have their real numbers, closed ones included: see `open_tables.packed`.
    """
    people = facts.people
    place = {p.id: k for k, p in enumerate(people)}
    forbidden = _couples(facts.apart, place)
    mandatory = _couples(facts.together, place)
    locked = tuple(
        sorted((r, t, *_pair(place[a], place[b])) for r, t, a, b in facts.locked if a in place and b in place)
    )
    scores = score_matrix(tuple(_profile(p, place) for p in people))
    allowed = _allowed(facts, set(forbidden))
    limits = _limits(facts, allowed, mandatory, locked)
    tables = _tables(facts)
    return Problem(
        name=facts.title,
        rounds=facts.rounds,
        tables=room_for(facts, (table for _, table, _, _ in facts.locked)),
        participants=tuple(
            Attendee(
                id=k,
                side=p.group if facts.pairing == "groups" else p.side,
                reps=p.reps,
                min=limits[k][0],
                max=limits[k][1],
                first=p.first,
                last=p.last,
                wishes=tuple(place[w] for w in p.wishes if w in place and w != p.id),
                table=tables.get(p.id),
                party=p.party,
            )
            for k, p in enumerate(people)
        ),
        pairs=_pairs(allowed, scores),
        forbidden=forbidden,
        mandatory=mandatory,
        locked=locked,
    )


def fingerprint(problem: Problem, ids: tuple[uuid.UUID, ...]) -> str:
    """A short text that changes whenever anything that is planned from changes; the same on every machine."""
    digest = hashlib.blake2b(digest_size=16)
    head = (problem.rounds, problem.tables, problem.participants, problem.forbidden, problem.mandatory)
    rest = (problem.played, problem.previous, problem.absent, problem.locked)
    digest.update(repr((head, rest)).encode())
    if shared := _shared_parties(problem):
        digest.update(repr(shared).encode())
    digest.update(np.array(problem.pairs, dtype="<i4").tobytes())
    digest.update(b"".join(key.bytes for key in ids))
    return digest.hexdigest()


def room_for(facts: Facts, held: Iterable[int]) -> int:
    """How many tables there are for a plan that has meetings at these tables (from 0)."""
    return max(facts.tables, 1 + max(held, default=-1)) if facts.follow else facts.tables


def _shared_parties(problem: Problem) -> list[tuple[int, ...]]:
    """The places of those who belong together; where nobody does a plan is made as it always was."""
    members: dict[str, list[int]] = {}
    for p in problem.participants:
        if p.party is not None:
            members.setdefault(p.party, []).append(p.id)
    return sorted(tuple(places) for places in members.values() if len(places) > 1)


def planned_problem(facts: Facts) -> Problem:
    """The problem of an event as the planner is asked: at the tables that are left."""
    return packed(problem_from(facts), facts.closed)


def _pair(i: int, j: int) -> Pair:
    return (i, j) if i < j else (j, i)


def _couples(
    couples: tuple[tuple[uuid.UUID, uuid.UUID], ...], place: dict[uuid.UUID, int]
) -> tuple[Pair, ...]:
    known = {_pair(place[a], place[b]) for a, b in couples if a in place and b in place and a != b}
    return tuple(sorted(known))


def _profile(someone: Someone, place: dict[uuid.UUID, int]) -> Profile:
    return Profile(
        needs=someone.needs,
        offers=someone.offers,
        territory=someone.territory,
        wishes=tuple(place.get(w, place[someone.id]) for w in someone.wishes),
        types=someone.types,
        sought=someone.sought,
    )


def _allowed(facts: Facts, forbidden: set[Pair]) -> Matrix:
    """1 where two people may meet: sides, rules, and at least one round together."""
    people = facts.people
    kinds = [Seated(p.side, p.group) for p in people]
    codes = {kind: k for k, kind in enumerate(dict.fromkeys(kinds))}
    table = np.array([[may_meet(facts.pairing, a, b) for b in codes] for a in codes], dtype=np.int64)
    if not people:
        return np.zeros((0, 0), dtype=np.int64)
    code = np.array([codes[kind] for kind in kinds])
    first, last = np.array([p.first for p in people]), np.array([p.last for p in people])
    allowed: Matrix = table[code[:, None], code[None, :]]
    allowed = allowed * (np.maximum.outer(first, first) <= np.minimum.outer(last, last))
    for i, j in forbidden:
        allowed[i, j] = allowed[j, i] = 0
    return allowed


def _pairs(allowed: Matrix, scores: Matrix) -> tuple[tuple[int, int, int], ...]:
    i, j = np.nonzero(np.triu(allowed, 1))
    return tuple(zip(i.tolist(), j.tolist(), scores[i, j].tolist(), strict=True))


def _limits(
    facts: Facts, allowed: Matrix, mandatory: tuple[Pair, ...], locked: tuple[Seat, ...]
) -> list[tuple[int, int]]:
    bits = np.packbits(allowed.astype(bool), axis=1, bitorder="little")
    return shares(
        rounds=facts.rounds,
        tables=max(0, facts.tables - len(facts.closed)),
        people=[
            Presence(
                side=p.group if facts.pairing == "groups" else p.side,
                reps=p.reps,
                first=p.first,
                last=p.last,
                fewest=p.fewest,
                most=p.most,
            )
            for p in facts.people
        ],
        partners=[int.from_bytes(row.tobytes(), "little") for row in bits],
        mandatory=mandatory,
        locked=locked,
    )


def _tables(facts: Facts) -> dict[uuid.UUID, int]:
    """Who keeps a table: those who asked for one, and the seated side when there are tables for all of it."""
    fixed = {
        p.id: p.fixed_table - 1
        for p in facts.people
        if p.fixed_table and p.fixed_table <= facts.tables and p.fixed_table - 1 not in facts.closed
    }
    seated = [p for p in facts.people if p.side == facts.seated_side and facts.pairing == "sides"]
    free = [t for t in range(facts.tables) if t not in {*fixed.values(), *facts.closed}]
    waiting = [p.id for p in seated if p.id not in fixed]
    return fixed | dict(zip(waiting, free, strict=False)) if len(waiting) <= len(free) else fixed
