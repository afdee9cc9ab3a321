"""A schedule built round by round, each turn given to whoever met fewest so far."""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from envies_desktop.speed_dating.crowd import Crowd

_PATIENCE = 400
"""How many people an exchange may go through before giving up: the schedule need not be the best one."""


def play_round(crowd: Crowd, r: int) -> None:
    """Fill round r: as many couples as fit, the neediest first."""
    for _ in range(max((p.reps for p in crowd.people), default=0)):
        order = [i for i in crowd.ready(r) if crowd.degrees[i] + crowd.kept[i] < crowd.people[i].room]
        couples = _couples(crowd, order, crowd.tables - len(crowd.held[r]))
        if not couples:
            break
        for i, j in couples:
            crowd.meet(r, i, j)


def _couples(crowd: Crowd, order: list[int], most: int) -> list[tuple[int, int]]:
    hall = _Hall(crowd, order)
    for i in order:
        if len(hall.mates) >= 2 * most:
            break
        if i not in hall.mates and hall.hopeful(i):
            hall.seat(i)
    return sorted((i, j) for i, j in hall.mates.items() if i < j)


class _Hall:
    """People waiting for a partner in one round, by side and neediest first, and the couples made so far."""

    def __init__(self, crowd: Crowd, order: list[int]) -> None:
        self.partners = crowd.partners
        self.sides = {i: crowd.people[i].side for i in order}
        self.rank = {i: place for place, i in enumerate(order)}
        self.here = sum(1 << i for i in order)
        self.free = self.here
        self.waiting: dict[Hashable, list[int]] = defaultdict(list)
        for i in order:
            self.waiting[self.sides[i]].append(i)
        self.crowds = {side: sum(1 << i for i in members) for side, members in self.waiting.items()}
        self.mates: dict[int, int] = {}

    def hopeful(self, i: int) -> bool:
        """With two sides nobody can be freed for i once the other side is all taken."""
        others = any(members for side, members in self.waiting.items() if side != self.sides[i])
        return others or len(self.waiting) > 2

    def seat(self, i: int) -> None:
        """Find a partner for i, others changing theirs where they must; nobody who has one loses it."""
        path = self._path(i)
        for a, b in zip(path[::2], path[1::2], strict=True):
            self.mates[a], self.mates[b] = b, a
        for end in (path[0], path[-1]) if path else ():
            self.free &= ~(1 << end)
            self.waiting[self.sides[end]].remove(end)

    def _path(self, start: int) -> list[int]:
        """New couples one after the other, from somebody free to `start`; empty where there is no way."""
        seen, came = 1 << start, {start: -1}
        queue = [start]
        while queue and len(came) < _PATIENCE:
            outer = queue.pop(0)
            reach = self.partners[outer] & self.here & ~seen
            if found := reach & self.free:
                return list(self._walk(came, outer, self._neediest(found)))
            for inner in _bits(reach):
                seen |= 1 << inner
                mate = self.mates[inner]
                if not seen >> mate & 1:
                    seen |= 1 << mate
                    came[mate] = outer
                    queue.append(mate)
        return []

    def _neediest(self, found: int) -> int:
        firsts = (
            next(i for i in members if found >> i & 1)
            for side, members in self.waiting.items()
            if found & self.crowds[side]
        )
        return min(firsts, key=lambda i: self.rank[i])

    def _walk(self, came: dict[int, int], outer: int, inner: int) -> Iterator[int]:
        while outer != -1:
            yield inner
            yield outer
            inner, outer = self.mates.get(outer, -1), came[outer]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
