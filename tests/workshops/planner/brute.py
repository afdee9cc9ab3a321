"""Every seating of a small problem, tried: the least repeats there are."""

from itertools import combinations

from envies_desktop.workshops.seats import bound_pairs, table_sizes


def fewest_repeats(problem):
    """The least number of repeats of any seating that keeps the rules; None where there is none."""
    bound = bound_pairs(problem)
    met = {}
    for tables in (*problem.before, *problem.held):
        for pair in _pairs(tables):
            met[pair] = met.get(pair, 0) + 1
    ways = [[frozenset(_pairs(way)) for way in seatings(problem, r)] for r in _ahead(problem)]
    if not all(ways):
        return None
    done = sum(count - 1 for pair, count in met.items() if pair not in bound)
    return done + _fewest(ways, frozenset(met), bound, {})


def _ahead(problem):
    return range(problem.played, problem.rounds)


def _fewest(ways, met, bound, known):
    if not ways:
        return 0
    key = (len(ways), met)
    if key not in known:
        known[key] = min(
            len((way & met) - bound) + _fewest(ways[1:], met | way, bound, known) for way in ways[0]
        )
    return known[key]


def _pairs(tables):
    return [frozenset(pair) for table in tables for pair in combinations(table, 2)]


def seatings(problem, r):
    """Every way to part who is there into tables, rules kept; hosts and those who stay may sit anywhere."""
    there = [one.id for one in problem.present(r)]
    return [way for way in _parts(there, sorted(table_sizes(problem, r))) if _kept(problem, way, set(there))]


def _parts(left, sizes):
    if not left:
        yield ()
        return
    first, rest = left[0], left[1:]
    for size in sorted(set(sizes)):
        fewer = list(sizes)
        fewer.remove(size)
        for others in combinations(rest, size - 1):
            table = (first, *others)
            for way in _parts([one for one in rest if one not in others], fewer):
                yield (table, *way)


def _kept(problem, way, there):
    at = {id_: t for t, table in enumerate(way) for id_ in table}
    hosts = [at[one] for one in problem.hosts if one in there]
    return (
        len(set(hosts)) == len(hosts)
        and all(len({at[one] for one in group if one in there}) <= 1 for group in problem.together)
        and all(at[a] != at[b] for a, b in problem.apart if {a, b} <= there)
    )
