"""The figures of an evening. None everywhere means that nothing was typed: it is never printed as 0."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Share:
    """So many out of so many; `whole` is at least 1."""

    part: int
    whole: int

    @property
    def percent(self) -> int:
        """The share in whole percents, 0 to 100; 100 only where all are in it, 0 only where none is."""
        exact = round(100 * self.part / self.whole)
        return min(99, max(1, exact)) if 0 < self.part < self.whole else exact


@dataclass(frozen=True, slots=True)
class Camp:
    """A side (or a stakeholder group): who registered, who came, how its people rated (counts of 1 to 4)."""

    code: str
    registered: int
    present: int | None
    ratings: tuple[int, int, int, int] | None

    @property
    def mean(self) -> float | None:
        """The mean of the ratings that its people gave, 1 to 4."""
        if self.ratings is None:
            return None
        return sum(value * count for value, count in enumerate(self.ratings, 1)) / sum(self.ratings)


@dataclass(frozen=True, slots=True)
class Spread:
    """Meetings per person; `counts` is (meetings, how many people had so many), every number in between."""

    fewest: int
    mean: float
    most: int
    counts: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Interests:
    """Couples who both answered: both want to go on, only one does, neither does."""

    mutual: int
    one_sided: int
    neither: int
    exchanged: int
    """Couples with a mutual interest who both let their contact be given."""

    @property
    def couples(self) -> int:
        """How many couples answered on both sides."""
        return self.mutual + self.one_sided + self.neither

    @property
    def share(self) -> Share:
        """The couples with a mutual interest among them."""
        return Share(self.mutual, self.couples)


@dataclass(frozen=True, slots=True)
class Milestone:
    """The calls of a month (1, 3 or 6): all, due by now, made, and what came of them by status."""

    months: int
    first_due: dt.date
    calls: int
    due: int
    done: int
    outcomes: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the room: a stakeholder group (its code), a territory or a theme (its name)."""

    name: str
    registered: int
    present: int | None
    meetings: int | None
    interests: int | None


@dataclass(frozen=True, slots=True)
class Indicators:
    """All figures. `basis` says whether meetings per person and wishes count meetings held or planned."""

    registered: int | None
    present: Share | None
    camps: tuple[Camp, ...]
    planned: int | None
    held: int | None
    basis: Literal["held", "planned", ""]
    each: Spread | None
    wishes: Share | None
    mutual_wishes: Share | None
    answers: int | None
    high: Share | None
    interests: Interests | None
    leads: int | None
    agreements: int | None
    milestones: tuple[Milestone, ...]
    by_group: tuple[Part, ...]
    by_territory: tuple[Part, ...]
    by_theme: tuple[Part, ...]
