"""Meetings that people could hold and that find no table: a plan can be the best one and still lack them."""

from collections import Counter

from envies_desktop.speed_dating.problem import Attendee, Problem


def lost_for_tables(problem: Problem, tables: int) -> int:
    """How many meetings at most there are too few tables for, with `tables` of them in each round.

    Counted by who is there in each round, the partners that everybody has, and the tables; demands aside.
    """
    at_once = [_at_once(problem, round_) for round_ in range(problem.rounds)]
    possible = min(sum(at_once), _by_partners(problem))
    return max(0, possible - sum(min(count, tables) for count in at_once))


def _at_once(problem: Problem, round_: int) -> int:
    held = Counter[str]()
    for p in problem.participants:
        if p.first <= round_ <= p.last:
            held[p.side] += p.reps
    return min(held.total() // 2, held.total() - max(held.values(), default=0))


def _by_partners(problem: Problem) -> int:
    """No more meetings than the pairs there are, each person as often as there are partners and rounds."""
    partners = Counter(x for i, j, _ in problem.pairs for x in (i, j))
    most = Counter[str]()
    for p in problem.participants:
        most[p.side] += min(partners[p.id], _there(problem, p))
    return min(len(problem.pairs), most.total() // 2, most.total() - max(most.values(), default=0))


def _there(problem: Problem, person: Attendee) -> int:
    return person.reps * max(0, min(person.last, problem.rounds - 1) - max(person.first, 0) + 1)
