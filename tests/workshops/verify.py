"""An independent check of mixed groups: reads the two JSON documents, imports nothing of the program."""

from collections import Counter
from itertools import combinations


def check(problem, groups):
    """The rules that the groups break (sentences), and what they are worth, counted again."""
    people = {str(one["id"]): one for one in problem["people"]}
    rounds = [[[str(id_) for id_ in table] for table in tables] for tables in groups["rounds"]]
    played = problem.get("played", 0)
    previous = [[[str(id_) for id_ in table] for table in tables] for tables in problem.get("previous", [])]
    errors = []
    if len(rounds) != problem["rounds"]:
        errors.append(f"{len(rounds)} rounds")
    if rounds[:played] != previous[:played]:
        errors.append("what was played has changed")
    for r in range(played, len(rounds)):
        errors += [f"round {r}: {error}" for error in _broken(problem, people, rounds[r], r)]
    errors += _moved(problem, people, rounds)
    bound = {
        pair for group in _closed(problem.get("together", [])) for pair in combinations(sorted(group), 2)
    }
    met = Counter()
    for tables in ([] if played else previous) + rounds:
        met.update(pair for table in tables for pair in combinations(sorted(table), 2))
    tables = [table for row in rounds for table in row]
    party = [[people[id_].get("party") for id_ in table] for table in tables]
    return {
        "errors": errors,
        "repeats": sum(count - 1 for pair, count in met.items() if pair not in bound),
        "party": sum(a is not None and a == b for table in party for a, b in combinations(table, 2)),
        "balance": _unevenness(rounds, people, "label"),
        "territories": _unevenness(rounds, people, "territory"),
    }


def _broken(problem, people, tables, r):
    missing = {str(id_) for id_ in problem.get("absent", {}).get(str(r), [])}
    there = [id_ for id_ in people if id_ not in missing]
    seated = [id_ for table in tables for id_ in table]
    if sorted(seated) != sorted(there):
        yield f"seated {len(seated)} ({len(set(seated))} different) of {len(there)}"
    hosts = {str(id_) for id_ in problem.get("hosts", [])} - missing
    wanted = max(-(-len(there) // problem["size"]), len(hosts))
    if len(tables) != wanted:
        yield f"{len(tables)} tables instead of {wanted}"
    sizes = [len(table) for table in tables]
    if max(sizes) - min(sizes) > 1 or max(sizes) > problem["size"]:
        yield f"sizes {sizes}"
    at = {id_: t for t, table in enumerate(tables) for id_ in table}
    for group in problem.get("together", []):
        if len({at[str(id_)] for id_ in group if str(id_) in at}) > 1:
            yield f"{group} are not together"
    for a, b in problem.get("apart", []):
        if str(a) in at and at[str(a)] == at.get(str(b)):
            yield f"{a} and {b} are not apart"
    for table in tables:
        if len(hosts & set(table)) > 1:
            yield f"two hosts at {table}"


def _moved(problem, people, rounds):
    """Hosts and those who stay keep their table from the last round that was played on, where it is there."""
    fewest = min(len(tables) for tables in rounds)
    for id_ in [str(one) for one in (*problem.get("hosts", []), *problem.get("stays", []))]:
        places = [
            t for tables in rounds[max(problem.get("played", 0) - 1, 0) :]
            for t, table in enumerate(tables) if id_ in table
        ]  # fmt: skip
        if len(set(places)) > 1 and max(places) < fewest:
            yield f"{id_} sat at {places}"


def _closed(groups):
    closed = []
    for group in groups:
        merged = {str(id_) for id_ in group}
        apart = [other for other in closed if not other & merged]
        merged = merged.union(*(other for other in closed if other & merged))
        closed = [*apart, merged]
    return closed


def _unevenness(rounds, people, trait):
    return sum(_uneven([[people[id_][trait] for id_ in table] for table in tables]) for tables in rounds)


def _uneven(tables):
    """Squared counts, less the least such sum: each kind dealt out one by one over the tables."""
    found = sum(count**2 for table in tables for count in Counter(table).values())
    dealt = [Counter() for _ in tables]
    cards = sorted(kind for table in tables for kind in table)
    for place, kind in enumerate(cards):
        dealt[place % len(tables)][kind] += 1
    return found - sum(count**2 for hand in dealt for count in hand.values())
