"""The grid of a forum as the plain integer program that its rules are: slow, and simple to check by eye."""

import random

import numpy as np

from envies_desktop.solver import INFINITY, Program, compress
from tests.open_forum.check import hosts_of, present


class Plain:
    """A program that grows row by row; columns are named."""

    def __init__(self):
        self.column, self.costs = {}, []
        self.rows, self.lower, self.upper = [], [], []

    def add(self, name, cost=0):
        self.column[name] = len(self.costs)
        self.costs.append(cost)

    def row(self, terms, lower, upper):
        self.rows.append([(self.column[name], value) for name, value in terms])
        self.lower.append(lower)
        self.upper.append(upper)

    def solve(self):
        entries = [(column, row, value) for row, terms in enumerate(self.rows) for column, value in terms]
        columns, rows, values = zip(*entries, strict=True)
        matrix = compress(columns, rows, len(self.costs), values)
        whole = np.full(len(self.costs), True)
        return Program(self.costs, matrix, self.lower, self.upper, integer=whole).solve(seconds=100)


def best_by_program(problem):
    """The most wishes attended where every topic is placed with its hosts; None where that cannot be."""
    plain, slots = Plain(), range(problem["slots"])
    topics = {str(topic["id"]): topic for topic in problem["topics"]}
    people = {str(person["id"]): person for person in problem["people"]}
    fixed = {str(topic): (slot, space) for topic, slot, space in problem.get("placed", [])}
    cells = {
        (topic, slot): [
            space
            for space in range(len(problem["spaces"]))
            if (
                fixed[topic] == (slot, space)
                if topic in fixed
                else _may(problem, topics[topic], people, slot)
            )
        ]
        for topic in topics
        for slot in slots
    }
    for (topic, slot), spaces in cells.items():
        for space in spaces:
            plain.add((topic, slot, space))
    _place(plain, problem, topics, cells)
    _attend(plain, problem, topics, people, cells)
    answer = plain.solve()
    return None if answer.status == "infeasible" else round(answer.value)


def _may(problem, topic, people, slot):
    hosts = [people[host] for host in hosts_of(topic) if host in people]
    return all(present(host, slot, problem["slots"]) for host in hosts)


def _place(plain, problem, topics, cells):
    for topic in topics:
        own = [(topic, slot, space) for slot in range(problem["slots"]) for space in cells[topic, slot]]
        plain.row([(name, 1) for name in own], 1, 1)
    for slot in range(problem["slots"]):
        for space in range(len(problem["spaces"])):
            here = [(topic, slot, space) for topic in topics if space in cells[topic, slot]]
            plain.row([(name, 1) for name in here], -INFINITY, 1)
        for host in {host for topic in topics.values() for host in hosts_of(topic)}:
            own = [topic for topic in topics if host in hosts_of(topics[topic])]
            hosted = [(topic, slot, space) for topic in own for space in cells[topic, slot]]
            plain.row([(name, 1) for name in hosted], -INFINITY, 1)


def _attend(plain, problem, topics, people, cells):
    seats = {}
    for name, person in people.items():
        own = [topic for topic in topics if name in hosts_of(topics[topic])]
        wishes = [str(topic) for topic in person.get("wishes", [])]
        for slot in range(problem["slots"]):
            if not present(person, slot, problem["slots"]):
                continue
            there = [(topic, slot) for topic in {*own, *wishes} if cells[topic, slot]]
            for topic, _ in there:
                seat = ("seat", name, topic, slot)
                plain.add(seat, int(topic in wishes))
                seats.setdefault((topic, slot), []).append(seat)
                placed = [((topic, slot, space), -1) for space in cells[topic, slot]]
                plain.row([(seat, 1), *placed], 0 if topic in own else -INFINITY, 0)
            plain.row([(("seat", name, *one), 1) for one in there], -INFINITY, 1)
    for (topic, slot), own in seats.items():
        room = [((topic, slot, space), -problem["spaces"][space]) for space in cells[topic, slot]]
        plain.row([*((seat, 1) for seat in own), *room], -INFINITY, 0)


def drawn(seed):
    """A problem of middling size: hosts of the room and others, small spaces, people who come and go."""
    dice = random.Random(seed)
    topics, slots, people = dice.randint(6, 10), dice.randint(2, 4), dice.randint(10, 26)
    spaces = [dice.choice((3, 4, 5, 6, 8, 10, 15)) for _ in range(-(-topics // slots) + dice.randrange(2))]
    hosts = (None, "a guest", "another", *range(people)) if dice.random() < 0.6 else (None,)
    rows = [{"id": topic, "host": dice.choice(hosts)} for topic in range(topics)]
    crowd = [
        {"id": person, "wishes": dice.sample(range(topics), dice.randint(0, 5))} for person in range(people)
    ]
    for person in crowd:
        if dice.random() < 0.15:
            person["from"] = dice.randrange(slots)
            person["to"] = dice.randrange(person["from"], slots)
    placed = {}
    for topic in rows[: dice.choice((0, 0, 2))]:
        cell = (dice.randrange(slots), dice.randrange(len(spaces)))
        if cell not in placed and topic["host"] is None:
            placed[cell] = [topic["id"], *cell]
    return {"topics": rows, "slots": slots, "spaces": spaces, "people": crowd, "placed": [*placed.values()]}
