"""Small problems for the planner's tests, and their best plans found by trying everything."""

from dataclasses import asdict
from itertools import combinations

from hypothesis import strategies as st

from benchmarks.instances import NAMED
from envies_desktop.speed_dating.parties import total_score
from envies_desktop.speed_dating.problem import Attendee, Problem
from envies_desktop.speed_dating.problem_document import problem_from_json
from tests.speed_dating.verify import check


def two_sides(
    left,
    right,
    rounds,
    tables,
    *,
    pairs=None,
    least=(),
    most=(),
    reps=(),
    there=(),
    wishes=(),
    home=(),
    parties=(),
    **more,
):
    """People 0..left-1 on one side and the others on the other; more is given by id."""
    count = left + right
    least, most, reps, there = dict(least), dict(most), dict(reps), dict(there)
    wishes, home, parties = dict(wishes), dict(home), dict(parties)
    people = tuple(
        Attendee(
            id=i, side="A" if i < left else "B", reps=reps.get(i, 1), min=least.get(i, 0),
            max=most.get(i, rounds * reps.get(i, 1)), first=there.get(i, (0, rounds - 1))[0],
            last=there.get(i, (0, rounds - 1))[1], wishes=tuple(wishes.get(i, ())), table=home.get(i),
            party=parties.get(i),
        )
        for i in range(count)
    )  # fmt: skip
    if pairs is None:
        pairs = tuple((i, j, 1) for i in range(left) for j in range(left, count))
    return Problem(rounds, tables, people, tuple(pairs), **more)


def instance(name):
    """A named instance of the shared generator, as the document and as a Problem."""
    document = NAMED[name]()
    return document, problem_from_json(document)


def document_of(problem):
    """The JSON of a Problem, as the independent checker reads it."""
    people = [
        {**asdict(p), "from": p.first, "to": p.last, "wishes": list(p.wishes)} for p in problem.participants
    ]
    data = {
        "name": problem.name, "rounds": problem.rounds, "tables": problem.tables, "participants": people,
        "pairs": [list(p) for p in problem.pairs], "forbidden": [list(p) for p in problem.forbidden],
        "mandatory": [list(p) for p in problem.mandatory], "locked": [list(s) for s in problem.locked],
        "absent": list(problem.absent), "played": problem.played,
    }  # fmt: skip
    return data | ({"previous": [list(s) for s in problem.previous]} if problem.previous else {})


def checked(problem, plan, document=None):
    """The plan, once the independent checker has found no error and the same figures."""
    seen = check(document or document_of(problem), {"meetings": plan.meetings})
    assert seen["errors"] == []
    assert seen["score"] == plan.score
    assert (seen["wishes"]["counts"] if seen["wishes"] else []) == list(plan.fairness.counts)
    return plan


def own_wishes(problem, met):
    """Own wishes honoured of each person who has some, sorted: what leximin compares."""
    return sorted(
        sum((min(p.id, w), max(p.id, w)) in met for w in set(p.wishes))
        for p in problem.participants
        if p.wishes
    )


def choices(problem, *, demands=True):
    """Every set of pairs that two sides, all there all along, can meet; with or without minima and musts."""
    usable = [(i, j, s) for i, j, s in problem.pairs if (i, j) not in problem.forbidden]
    for size in range(min(len(usable), problem.rounds * problem.tables) + 1):
        for chosen in combinations(usable, size):
            met = {(i, j) for i, j, _ in chosen}
            degree = [sum(p.id in pair for pair in met) for p in problem.participants]
            people = zip(problem.participants, degree, strict=True)
            fits = all(
                d <= min(p.max, p.reps * problem.rounds) and (not demands or d >= p.min) for p, d in people
            )
            if fits and (not demands or set(problem.mandatory) <= met):
                yield met, total_score(problem, met)


@st.composite
def small_problems(draw, *, demands=False):
    """Two sides of up to three people, at most nine pairs, everybody there all along."""
    left, right = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    count, rounds, tables = left + right, draw(st.integers(1, 3)), draw(st.integers(1, 3))
    everything = [(i, j) for i in range(left) for j in range(left, count)]
    listed = draw(st.lists(st.sampled_from(everything), unique=True))
    pairs = [(i, j, draw(st.integers(1, 9))) for i, j in sorted(listed)]
    wishes = {
        i: draw(st.lists(st.integers(0, count - 1).filter(lambda w, i=i: w != i), unique=True, max_size=4))
        for i in range(count)
    }
    reps = {i: draw(st.integers(1, 2)) for i in range(count)}
    most = {i: draw(st.integers(0, rounds * reps[i])) for i in range(count)}
    parties = {i: draw(st.sampled_from([None, "p", "q" if i < left else "r"])) for i in range(count)}
    if not demands:
        return two_sides(
            left, right, rounds, tables, pairs=pairs, wishes=wishes, reps=reps, most=most, parties=parties
        )
    least = {i: draw(st.integers(0, 2)) for i in range(count)}
    some = st.lists(st.sampled_from(everything), unique=True, max_size=3)
    return two_sides(
        left, right, rounds, tables, pairs=pairs, wishes=wishes, reps=reps, most=most, least=least,
        parties=parties,
        mandatory=tuple(draw(some)), forbidden=tuple(draw(some)),
    )  # fmt: skip
