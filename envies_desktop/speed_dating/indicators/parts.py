"""The same figures for each part of the room: stakeholder groups, territories, themes."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from envies_desktop.speed_dating.indicators.data import Attendee, Planned
from envies_desktop.speed_dating.indicators.figures import Part
from envies_desktop.speed_dating.indicators.presence import came, presence_typed


@dataclass(frozen=True)
class Room:
    """Everybody, their meetings (None without a plan), the couples of a mutual interest (None if untold)."""

    people: Sequence[Attendee]
    meetings: Sequence[Planned] | None
    interests: AbstractSet[frozenset[uuid.UUID]] | None

    def parts(self, names: Callable[[Attendee], Iterable[str]]) -> tuple[Part, ...]:
        """The parts that these names make, the largest first; who has no name is left out."""
        members: dict[str, list[Attendee]] = {}
        for person in self.people:
            for name in filter(None, names(person)):
                members.setdefault(name, []).append(person)
        ordered = sorted(members.items(), key=lambda part: (-len(part[1]), part[0]))
        return tuple(self._part(name, people) for name, people in ordered)

    def _part(self, name: str, people: Sequence[Attendee]) -> Part:
        ids = {person.id for person in people}
        return Part(
            name,
            len(people),
            sum(map(came, people)) if presence_typed(self.people) else None,
            None if self.meetings is None else sum(m.a in ids or m.b in ids for m in self.meetings),
            None if self.interests is None else sum(bool(couple & ids) for couple in self.interests),
        )
