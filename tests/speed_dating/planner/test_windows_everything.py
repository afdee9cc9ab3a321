"""Tiny problems with windows or odd circles, against trying everything."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.parties import total_score
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.planner.prepare import prepare
from envies_desktop.speed_dating.problem import Attendee, Problem
from tests.speed_dating.planner.problems import checked

MOST_WISHES = 8


@st.composite
def problems(draw):
    """Up to six people in two or three groups, up to eight pairs, every kind of demand."""
    count, rounds = draw(st.integers(2, 6)), draw(st.integers(1, 3))
    groups = draw(st.sampled_from(["ab", "abc"]))
    people = []
    for i in range(count):
        first = draw(st.integers(0, rounds - 1))
        last, reps = draw(st.integers(first, rounds - 1)), draw(st.sampled_from([1, 1, 2]))
        wishes = draw(
            st.lists(st.integers(0, count - 1).filter(lambda w, i=i: w != i), unique=True, max_size=3)
        )
        people.append(
            Attendee(
                id=i,
                side=groups[i % len(groups)],
                reps=reps,
                min=draw(st.sampled_from([0, 0, 0, 1, 2])),
                max=draw(st.integers(1, reps * (last - first + 1))),
                first=first,
                last=last,
                wishes=tuple(wishes),
                party=draw(st.sampled_from([None, None, "p", "q"])),
            )
        )
    everything = [
        (i, j) for i in range(count) for j in range(i + 1, count) if i % len(groups) != j % len(groups)
    ]
    listed = sorted(draw(st.lists(st.sampled_from(everything), unique=True, min_size=1, max_size=8)))
    tables = draw(st.integers(1, 3))
    mandatory = tuple(draw(st.lists(st.sampled_from(listed), unique=True, max_size=1)))
    locked = []
    for i, j in draw(st.lists(st.sampled_from(listed), unique=True, max_size=1)):
        there = range(max(people[i].first, people[j].first), min(people[i].last, people[j].last) + 1)
        locked += [(draw(st.sampled_from(there)), draw(st.integers(0, tables - 1)), i, j)] if there else []
    pairs = tuple((i, j, draw(st.integers(1, 6))) for i, j in listed)
    return Problem(rounds, tables, tuple(people), pairs, mandatory=mandatory, locked=tuple(locked))


def best(problem):
    """Best score, and best (levels of own wishes, score), by trying everything; {} for nothing possible."""
    p = prepare(problem)
    use, tables = np.zeros((p.people, p.rounds), dtype=int), [0] * p.rounds
    found: dict[str, tuple] = {}

    def go(e, chosen):
        degree = use.sum(axis=1)
        if e == p.pairs:
            if np.all(degree >= p.low):
                note(chosen)
            return
        i, j = p.i[e], p.j[e]
        rounds = range(max(p.first[i], p.first[j]), min(p.last[i], p.last[j]) + 1)
        for r in rounds if p.fixed[e] < 0 else [p.fixed[e]]:
            free = tables[r] < p.tables and use[i, r] < p.reps[i] and use[j, r] < p.reps[j]
            if free and degree[i] < p.high[i] and degree[j] < p.high[j]:
                use[i, r] += 1
                use[j, r] += 1
                tables[r] += 1
                go(e + 1, [*chosen, e])
                use[i, r] -= 1
                use[j, r] -= 1
                tables[r] -= 1
        if not p.must[e]:
            go(e + 1, chosen)

    def note(chosen):
        own = np.bincount(p.i[chosen], weights=p.wished_by_i[chosen], minlength=p.people)
        own = (own + np.bincount(p.j[chosen], weights=p.wished_by_j[chosen], minlength=p.people))[p.wishing]
        score = total_score(problem, zip(p.i[chosen].tolist(), p.j[chosen].tolist(), strict=True))
        levels = tuple(int(np.sum(own >= t)) for t in range(1, MOST_WISHES))
        for mode, key in (("score", (score,)), ("fair", (levels, score))):
            found[mode] = max(found.get(mode, key), key)

    if set(problem.mandatory) <= set(zip(p.i.tolist(), p.j.tolist(), strict=True)):
        go(0, np.zeros(0, dtype=int).tolist())
    return found


@settings(max_examples=120, deadline=None, derandomize=True)
@given(problems())
def test_windows_against_trying_everything(problem):
    known = best(problem)
    for mode in ("score", "fair"):
        if not known:
            with pytest.raises(Refused):
                plan(problem, mode=mode)
            continue
        made = plan(problem, mode=mode)
        checked(problem, made)
        counts = made.fairness.counts
        levels = tuple(sum(counts[t:]) for t in range(1, MOST_WISHES))
        assert ((made.score,) if mode == "score" else (levels, made.score)) == known[mode]
        assert (made.status, made.bound) == ("optimal", made.score)
