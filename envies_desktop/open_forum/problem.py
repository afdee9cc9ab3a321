"""What the planner of a grid is asked and what it answers: plain dataclasses.

Slots and spaces count from 0. Topics and people are known by their id, a text; a cell is (slot, space).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Cell = tuple[int, int]
"""(slot, space)."""
Placed = tuple[str, int, int]
"""(topic, slot, space)."""
Attends = Mapping[str, tuple[str | None, ...]]
"""For each person the topic attended in each slot, None where there is none."""
Status = Literal["optimal", "feasible"]


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic, the people who host it, and how many are expected where nobody has a list of wishes."""

    id: str
    hosts: tuple[str, ...] = ()
    expected: int | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person, the topics they wish for, and when they are there: from slot `arrives`, gone at `leaves`."""

    id: str
    wishes: tuple[str, ...]
    arrives: int
    leaves: int

    def there(self, slot: int) -> bool:
        """Whether they are there in a slot."""
        return self.arrives <= slot < self.leaves


@dataclass(frozen=True)
class GridProblem:
    """The grid to fill: `placed` stays, `closed` cells stay empty, slots before `played` are past.

    `spaces` are capacities. Hosts need not be among `people`.
    """

    topics: tuple[Topic, ...]
    slots: int
    spaces: tuple[int, ...]
    people: tuple[Attendee, ...]
    placed: tuple[Placed, ...] = ()
    closed: frozenset[Cell] = field(default_factory=frozenset)
    played: int = 0

    @cached_property
    def wished(self) -> bool:
        """Whether somebody has a list of wishes; expected numbers count where nobody has."""
        return any(person.wishes for person in self.people)

    @cached_property
    def topic(self) -> Mapping[str, Topic]:
        """The topics by their id."""
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def person(self) -> Mapping[str, Attendee]:
        """The people by their id."""
        return {person.id: person for person in self.people}

    @cached_property
    def open_cells(self) -> tuple[Cell, ...]:
        """The cells ahead that are not closed, those of placed topics among them."""
        return tuple(
            (slot, space)
            for slot in range(self.played, self.slots)
            for space in range(len(self.spaces))
            if (slot, space) not in self.closed
        )

    @cached_property
    def free_cells(self) -> tuple[Cell, ...]:
        """The open cells where nothing is placed."""
        taken = {(slot, space) for _, slot, space in self.placed}
        return tuple(cell for cell in self.open_cells if cell not in taken)


@dataclass(frozen=True, slots=True)
class Grid:
    """An answer: the topics with their cells, by slot and space, and who can attend what.

    `value` counts the wishes that can be attended (the people expected where nobody has a list); `bound` is
    a whole number that no grid exceeds, proven; `status` is "optimal" where both are equal.
    """

    placed: tuple[Placed, ...]
    unplaced: tuple[str, ...]
    attends: Attends
    value: int
    bound: float
    status: Status
    seconds: float

    @property
    def gap(self) -> float:
        """How many wishes a better grid could win at most."""
        return self.bound - self.value


@dataclass(frozen=True, slots=True)
class Missed:
    """A wish that a person cannot attend, and why: a code with its parameters, never a sentence."""

    topic: str
    code: str
    params: Mapping[str, object] = field(default_factory=dict)
