"""Parties: people of one organisation, who waste a meeting where a colleague has already been.

The best meeting between two parties counts its score, each further one between the same two counts 1: better
than an idle round, never better than somebody new.
"""

from collections.abc import Iterable

from envies_desktop.speed_dating.problem import Pair, Problem

AGAIN = 1
"""What a further meeting between two parties counts."""


def total_score(problem: Problem, pairs: Iterable[Pair]) -> int:
    """The score of meetings (i < j) that take place together; a pair that is not listed counts nothing."""
    met = set(pairs)
    scores = {(i, j): score for i, j, score in problem.pairs if (i, j) in met}
    total, best, count = 0, dict[frozenset[str], int](), 0
    for pair in met:
        score, parties = scores.get(pair, 0), parties_of(problem, pair)
        if parties is None:
            total += score
        else:
            best[parties] = max(best.get(parties, 0), score)
            count += 1
    return total + sum(best.values()) + AGAIN * (count - len(best))


def parties_of(problem: Problem, pair: Pair) -> frozenset[str] | None:
    """The two parties of a pair (one, where colleagues meet); None where somebody stands alone."""
    one, two = (problem.participants[x].party for x in pair)
    return None if one is None or two is None else frozenset((one, two))
