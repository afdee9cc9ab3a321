"""A checker of grids that knows the documents only, none of the program: rules, the best value, brute force.

python -m tests.open_forum.check PROBLEM.json GRID.json
"""

import json
import sys
from itertools import permutations
from pathlib import Path


def present(person, slot, slots):
    return person.get("from", 0) <= slot <= min(person.get("to", slots - 1), slots - 1)


def hosts_of(topic):
    found = [] if topic.get("host") is None else [topic["host"]]
    return list(dict.fromkeys(str(one) for one in [*found, *topic.get("cohosts", [])]))


def check(problem, grid):
    """The rules that a grid breaks, and the most wishes that can be attended with its places."""
    slots, spaces = problem["slots"], problem["spaces"]
    topics = {str(topic["id"]): topic for topic in problem["topics"]}
    people = {str(person["id"]): person for person in problem["people"]}
    placed = [(str(topic), slot, space) for topic, slot, space in grid["placed"]]
    at = {topic: (slot, space) for topic, slot, space in placed}
    busy = {(at[topic][0], host): topic for topic in at for host in hosts_of(topics[topic])}
    errors = check_places(problem, grid, topics, placed, busy)
    errors += check_people(grid, people, topics, at, busy, slots, spaces)
    value = best_value(problem, placed)
    if grid["value"] != value:
        errors.append(f"value {grid['value']}, and {value} can be attended")
    if grid["bound"] < value or (grid["status"] == "optimal") != (int(grid["bound"]) == value):
        errors.append("status or bound")
    return errors, value


def check_places(problem, grid, topics, placed, busy):
    before = {(str(topic), slot, space) for topic, slot, space in problem.get("placed", [])}
    closed = {(slot, space) for slot, space in problem.get("closed", [])}
    slots, spaces, played = range(problem["slots"]), range(len(problem["spaces"])), problem.get("played", 0)
    cells = {(slot, space) for _, slot, space in placed}
    errors = [f"{one} was moved" for one in before - set(placed)]
    if len(cells) != len(placed):
        errors.append("a cell is taken twice")
    if sorted([topic for topic, _, _ in placed] + [str(topic) for topic in grid["unplaced"]]) != sorted(
        topics
    ):
        errors.append("topics lost, or placed twice")
    for topic, slot, space in placed:
        if slot not in slots or space not in spaces:
            errors.append(f"{topic} out of the grid")
        if (topic, slot, space) not in before and ((slot, space) in closed or slot < played):
            errors.append(f"{topic} put where it may not be")
        errors += [f"{host} hosts twice" for host in hosts_of(topics[topic]) if busy[slot, host] != topic]
    for topic in map(str, grid["unplaced"]):
        for slot in slots[played:]:
            free = {(slot, space) for space in spaces} - cells - closed
            if free and not any((slot, host) in busy for host in hosts_of(topics[topic])):
                errors.append(f"{topic} could be put into slot {slot}")
    return errors


def check_people(grid, people, topics, at, busy, slots, spaces):
    errors, seats, attended = [], {}, 0
    if set(grid["attends"]) != set(people):
        errors.append("people lost")
    for name, person in people.items():
        row = [None if topic is None else str(topic) for topic in grid["attends"].get(name, [])]
        if len(row) != slots:
            errors.append(f"{name} has {len(row)} slots")
        for slot, topic in enumerate(row):
            hosted = busy.get((slot, name)) if present(person, slot, slots) else None
            if (
                hosted is not None
                and topic != hosted
                and sum(
                    host in people and present(people[host], slot, slots) for host in hosts_of(topics[hosted])
                )
                <= spaces[at[hosted][1]]
            ):
                errors.append(f"{name} is not at the topic hosted in slot {slot}")
            if hosted is not None and topic not in (hosted, None):
                errors.append(f"{name} is elsewhere in slot {slot}")
            if topic is None:
                continue
            wished = topic in map(str, person.get("wishes", []))
            if topic not in at or at[topic][0] != slot or not (wished or topic == hosted):
                errors.append(f"{name} at {topic} in slot {slot}")
            if not present(person, slot, slots):
                errors.append(f"{name} is not there in slot {slot}")
            seats[topic] = seats.get(topic, 0) + 1
            attended += wished
    errors += [f"{topic} is too full" for topic, n in seats.items() if n > spaces[at[topic][1]]]
    if any(person.get("wishes") for person in people.values()) and attended != grid["value"]:
        errors.append(f"{attended} wishes attended")
    return errors


def best_value(problem, placed):
    """The most wishes that can be attended; people expected where nobody has a list."""
    topics = {str(topic["id"]): topic for topic in problem["topics"]}
    if not any(person.get("wishes") for person in problem["people"]):
        return sum(
            min(topics[topic].get("expected") or 0, problem["spaces"][space]) for topic, _, space in placed
        )
    return sum(
        slot_value(problem, {topic: space for topic, at, space in placed if at == slot}, slot)
        for slot in range(problem["slots"])
    )


def slot_value(problem, spaces, slot):
    """The most wishes attended in one slot, by augmenting paths on single seats."""
    topics = {str(topic["id"]): topic for topic in problem["topics"]}
    seats = {topic: problem["spaces"][space] for topic, space in spaces.items()}
    people = {str(person["id"]): person for person in problem["people"]}
    value, busy = 0, set()
    for topic in spaces:
        for host in hosts_of(topics[topic]):
            if host in people and host not in busy and present(people[host], slot, problem["slots"]):
                busy.add(host)
                if seats[topic]:
                    seats[topic] -= 1
                    value += topic in map(str, people[host].get("wishes", []))
    wanted = {
        name: [topic for topic in map(str, person.get("wishes", [])) if topic in seats]
        for name, person in people.items()
        if name not in busy and present(person, slot, problem["slots"])
    }
    taken = {}

    def find(name, seen):
        for topic in wanted[name]:
            for seat in range(min(seats[topic], len(people))):
                if (topic, seat) not in seen:
                    seen.add((topic, seat))
                    if (topic, seat) not in taken or find(taken[topic, seat], seen):
                        taken[topic, seat] = name
                        return True
        return False

    return value + sum(find(name, set()) for name in wanted)


def brute_force(problem):
    """The best value of a grid, all of them tried (tiny problems).

    First as many topics as can be placed, then as many as can be where their hosts are there.
    """
    topics = {str(topic["id"]): topic for topic in problem["topics"]}
    people = {str(person["id"]): person for person in problem["people"]}
    before = [(str(topic), slot, space) for topic, slot, space in problem.get("placed", [])]
    closed = {(slot, space) for slot, space in problem.get("closed", [])} | {one[1:] for one in before}
    free = [
        (slot, space)
        for slot in range(problem.get("played", 0), problem["slots"])
        for space in range(len(problem["spaces"]))
        if (slot, space) not in closed
    ]
    left = [topic for topic in topics if topic not in {one[0] for one in before}]
    best = {}
    for chosen in set(permutations([*free, *[None] * len(left)], len(left))):
        new = [(topic, *cell) for topic, cell in zip(left, chosen, strict=True) if cell]
        placed = [*before, *new]
        busy = [(slot, host) for topic, slot, _ in placed for host in hosts_of(topics[topic])]
        if len(busy) != len(set(busy)):
            continue
        there = sum(
            all(
                present(people[host], slot, problem["slots"])
                for host in hosts_of(topics[topic])
                if host in people
            )
            for topic, slot, _ in new
        )
        rank = (len(new), there)
        best[rank] = max(best.get(rank, 0), best_value(problem, placed))
    return best[max(best)]


if __name__ == "__main__":
    found, most = check(*(json.loads(Path(name).read_text()) for name in sys.argv[1:3]))
    print(most, "; ".join(found) or "ok")  # noqa: T201 -- asked for from a terminal
    sys.exit(bool(found))
