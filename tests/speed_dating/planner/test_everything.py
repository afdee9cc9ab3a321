"""Anything at once (windows, groups, representatives, locks, demands) against trying every timetable."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.parties import total_score
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.problem import Attendee, Problem
from tests.speed_dating.planner.problems import checked, own_wishes


@st.composite
def small_evenings(draw):
    """Up to five people of any group, three rounds, six pairs."""
    count, rounds, tables = draw(st.integers(2, 5)), draw(st.integers(1, 3)), draw(st.integers(1, 3))
    everything = [(i, j) for i in range(count) for j in range(i + 1, count)]
    pairs = sorted(draw(st.lists(st.sampled_from(everything), unique=True, max_size=6)))
    people = []
    for i in range(count):
        first = draw(st.integers(0, rounds - 1))
        last, reps = draw(st.integers(first, rounds - 1)), draw(st.sampled_from([1, 1, 2]))
        others = st.integers(0, count - 1).filter(lambda w, i=i: w != i)
        wishes = tuple(draw(st.lists(others, unique=True, max_size=3)))
        least = draw(st.sampled_from([0, 0, 0, 1]))
        most = draw(st.integers(least, rounds * reps))
        party = draw(st.sampled_from([None, "p", "q", "r"]))
        people.append(Attendee(i, f"g{i}", reps, least, most, first, last, wishes, party=party))
    must = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=1)) if pairs else []
    locked = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=2)) if pairs else []
    seats = tuple(
        (draw(st.integers(0, rounds - 1)), draw(st.integers(0, tables - 1)), i, j) for i, j in locked
    )
    scored = tuple((i, j, draw(st.integers(1, 9))) for i, j in pairs)
    return Problem(rounds, tables, tuple(people), scored, mandatory=tuple(must), locked=seats)


def timetables(problem, *, after=0):
    """Every allowed timetable (round of each pair that meets), what is not locked `after`; and its score."""
    held = {(i, j): r for r, _, i, j in problem.locked}
    places = Counter((r, t) for r, t, _, _ in problem.locked)
    if max(places.values(), default=0) > 1:
        return
    people, pairs = problem.participants, problem.pairs
    busy, full, degree, chosen = Counter(), Counter(), Counter(), {}

    def step(k):
        if k == len(pairs):
            if all(p.min <= degree[p.id] for p in people) and set(problem.mandatory) <= set(chosen):
                yield dict(chosen), total_score(problem, chosen)
            return
        i, j, _ = pairs[k]
        if (i, j) not in held:
            yield from step(k + 1)
        for r in [held[i, j]] if (i, j) in held else range(after, problem.rounds):
            ends = [people[i], people[j]]
            if full[r] == problem.tables or any(
                not p.first <= r <= p.last or busy[p.id, r] == p.reps or degree[p.id] == p.max for p in ends
            ):
                continue
            full[r] += 1
            chosen[i, j] = r
            for p in ends:
                busy[p.id, r] += 1
                degree[p.id] += 1
            yield from step(k + 1)
            del chosen[i, j]
            full[r] -= 1
            for p in ends:
                busy[p.id, r] -= 1
                degree[p.id] -= 1

    yield from step(0)


@settings(max_examples=60, deadline=None)
@given(small_evenings(), st.sampled_from(["fair", "score"]))
def test_plan_is_the_best_timetable_or_says_why_there_is_none(problem, mode):
    worth = {
        (tuple(own_wishes(problem, set(met))) if mode == "fair" else (), score)
        for met, score in timetables(problem)
    }
    try:
        made = checked(problem, plan(problem, mode=mode))
    except Refused:
        assert worth == set()
        return
    met = {(i, j) for _, _, i, j in made.meetings}
    best = max(worth)
    assert (tuple(own_wishes(problem, met)) if mode == "fair" else (), made.score) <= best
    assert made.bound >= best[1]
    if made.status == "optimal":
        assert (tuple(own_wishes(problem, met)) if mode == "fair" else (), made.score) == best
    assert replace(made, seconds=0) == replace(plan(problem, mode=mode), seconds=0)
