"""People and the topics of one slot: as many as possible attend one they wish for, hosts at their own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from envies_desktop.open_forum.problem import GridProblem


class Seating:
    """A largest matching of people and seats, one person after the other; earlier wishes are tried first."""

    def __init__(self, seats: Mapping[str, int]) -> None:
        """`seats` is how many people each topic can take."""
        self._seats = dict(seats)
        self._at: dict[str, list[str]] = {topic: [] for topic in seats}
        self._wishes: dict[str, Sequence[str]] = {}
        self._waiting: list[str] = []
        self._full: set[str] = set()
        """Topics from which nobody can be moved to a free seat any more."""
        self.count = 0
        """How many people have a seat."""

    def offer(self, person: str, wishes: Iterable[str]) -> bool:
        """Find a seat for somebody, moving others where that helps; whether there was one."""
        self._wishes[person] = [topic for topic in wishes if topic in self._seats]
        tried = set(self._full)
        if self._take(person, tried):
            self.count += 1
            return True
        self._full = tried
        self._waiting.append(person)
        return False

    def grow(self, topic: str, seats: int) -> int:
        """Give a topic so many seats, at least as many as it has; how many more people have one."""
        self._seats[topic] = seats
        self._full.clear()
        before, waiting, self._waiting = self.count, self._waiting, []
        for person in waiting:
            self.offer(person, self._wishes[person])
        return self.count - before

    def places(self) -> dict[str, str]:
        """Where each person is."""
        return {person: topic for topic, people in self._at.items() for person in people}

    def _take(self, person: str, tried: set[str]) -> bool:
        wishes = [topic for topic in self._wishes[person] if topic not in tried]
        for topic in wishes:
            if len(self._at[topic]) < self._seats[topic]:
                self._at[topic].append(person)
                return True
        for topic in wishes:
            if topic in tried:
                continue
            tried.add(topic)
            for place, other in enumerate(self._at[topic]):
                if self._take(other, tried):
                    self._at[topic][place] = person
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Hosting:
    """The people who host in a slot: who is busy, who of them has a seat at which topic, what is left."""

    busy: frozenset[str]
    places: Mapping[str, str]
    seats: Mapping[str, int]
    """Seats left at each topic."""
    value: int
    """How many of them wished for their own topic."""


def seat_hosts(problem: GridProblem, slot: int, capacities: Mapping[str, int]) -> Hosting:
    """Seat who hosts one of these topics and is there, at the first of them, before anybody else."""
    seats, places, busy = dict(capacities), dict[str, str](), set[str]()
    for topic in capacities:
        for host in problem.topic[topic].hosts:
            person = problem.person.get(host)
            if person is None or host in busy or not person.there(slot):
                continue
            busy.add(host)
            if seats[topic] > 0:
                seats[topic] -= 1
                places[host] = topic
    value = sum(topic in problem.person[host].wishes for host, topic in places.items())
    return Hosting(frozenset(busy), places, seats, value)


def seat_others(problem: GridProblem, slot: int, hosting: Hosting) -> Seating:
    """Seat everybody else who is there and wishes for a topic of the slot."""
    seating = Seating(hosting.seats)
    for person in problem.people:
        if person.there(slot) and person.id not in hosting.busy:
            seating.offer(person.id, person.wishes)
    return seating
