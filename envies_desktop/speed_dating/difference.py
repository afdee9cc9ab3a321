"""What a plan made again changes for each person: whom they lose, whom they gain, where they move."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Held = tuple[int, int, uuid.UUID, uuid.UUID]
"""A meeting: round and table from 0, and the two participants."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as one of its two people sees it; round and table from 0."""

    round: int
    table: int
    partner: uuid.UUID


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What changes for somebody; `moved` is the same partner in another round or at another table."""

    person: uuid.UUID
    lost: tuple[Meeting, ...]
    gained: tuple[Meeting, ...]
    moved: tuple[tuple[Meeting, Meeting], ...]

    @property
    def any(self) -> bool:
        """Whether anything changes at all."""
        return bool(self.lost or self.gained or self.moved)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two plans compared from a round on.

    `kept` meetings stand unchanged (round, table, couple) of the `ahead` that the former plan still held;
    wishes are (wisher, wished), counted over the whole evening.
    """

    changes: tuple[PersonChange, ...]
    ahead: int
    kept: int
    new: int
    wishes_gained: tuple[tuple[uuid.UUID, uuid.UUID], ...]
    wishes_lost: tuple[tuple[uuid.UUID, uuid.UUID], ...]

    @property
    def people(self) -> frozenset[uuid.UUID]:
        """Whose agenda changes."""
        return frozenset(change.person for change in self.changes)


def difference(
    before: Iterable[Held],
    after: Iterable[Held],
    *,
    since: int,
    wishes: Mapping[uuid.UUID, tuple[uuid.UUID, ...]] | None = None,
    order: Iterable[uuid.UUID] = (),
) -> Difference:
    """Compare two plans from round `since` on; changes come in the `order` of people, others after them."""
    old, new = list(before), list(after)
    was, now = _evenings(old, since), _evenings(new, since)
    people = dict.fromkeys([*order, *was, *now])
    changes = (person_change(key, was.get(key, ()), now.get(key, ())) for key in people)
    ahead = {_couple(m) for m in old if m[0] >= since}
    held = {_couple(m) for m in new if m[0] >= since}
    met_before, met_after = _met(old), _met(new)
    return Difference(
        changes=tuple(change for change in changes if change.any),
        ahead=len(ahead),
        kept=len(ahead & held),
        new=len({m[2:] for m in held} - {m[2:] for m in ahead}),
        wishes_gained=_wished(wishes or {}, met_after - met_before),
        wishes_lost=_wished(wishes or {}, met_before - met_after),
    )


def _evenings(meetings: Iterable[Held], since: int) -> dict[uuid.UUID, tuple[Meeting, ...]]:
    found: dict[uuid.UUID, list[Meeting]] = defaultdict(list)
    for r, t, a, b in sorted(meetings):
        if r >= since:
            found[a].append(Meeting(r, t, b))
            found[b].append(Meeting(r, t, a))
    return {key: tuple(held) for key, held in found.items()}


def person_change(person: uuid.UUID, was: tuple[Meeting, ...], now: tuple[Meeting, ...]) -> PersonChange:
    """What changes for somebody who thought to meet those, and meets these."""
    before, after = {m.partner: m for m in was}, {m.partner: m for m in now}
    return PersonChange(
        person=person,
        lost=tuple(m for m in was if m.partner not in after),
        gained=tuple(m for m in now if m.partner not in before),
        moved=tuple((m, after[m.partner]) for m in was if after.get(m.partner, m) != m),
    )


def _couple(meeting: Held) -> tuple[int, int, frozenset[uuid.UUID]]:
    r, t, a, b = meeting
    return r, t, frozenset((a, b))


def _met(meetings: Iterable[Held]) -> set[frozenset[uuid.UUID]]:
    return {frozenset(meeting[2:]) for meeting in meetings}


def _wished(
    wishes: Mapping[uuid.UUID, tuple[uuid.UUID, ...]], couples: set[frozenset[uuid.UUID]]
) -> tuple[tuple[uuid.UUID, uuid.UUID], ...]:
    return tuple(
        (wisher, wished)
        for wisher, listed in wishes.items()
        for wished in listed
        if frozenset((wisher, wished)) in couples
    )
