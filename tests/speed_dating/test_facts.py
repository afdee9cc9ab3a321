import random
import uuid
from dataclasses import replace

import pytest

from envies_desktop.speed_dating.facts import Facts, Someone, fingerprint, problem_from


def someone(name, side="A", **kw):
    values = {
        "id": uuid.uuid5(uuid.NAMESPACE_DNS, name), "label": name, "side": side,
        "group": "associations" if side == "A" else "entreprises", "reps": 1, "first": 0, "last": 4,
        "fewest": None, "most": None, "fixed_table": None, "territory": None, "needs": (), "offers": (),
        "wishes": (),
    }  # fmt: skip
    return Someone(**values | kw)


def facts(people, **kw):
    values = {"title": "Soirée", "pairing": "sides", "rounds": 5, "tables": 4, "seated_side": "B"}
    return Facts(**values | kw, people=tuple(people))


A1, A2, B1, B2 = someone("A1"), someone("A2"), someone("B1", "B"), someone("B2", "B")


def test_every_allowed_pair_is_listed_and_scored():
    wishing = replace(A1, wishes=(B2.id, B1.id))
    problem = problem_from(facts([wishing, A2, B1, replace(B2, wishes=(A1.id,))]))
    assert problem.pairs == ((0, 2, 1 + 9), (0, 3, 1 + 10 + 10 + 5), (1, 2, 1), (1, 3, 1))
    assert problem.participants[0].wishes == (3, 2)


def test_a_wish_for_somebody_who_is_not_planned_keeps_the_others_at_their_rank():
    wishing = replace(A1, wishes=(uuid.uuid4(), B1.id))
    problem = problem_from(facts([wishing, B1]))
    assert problem.pairs == ((0, 1, 1 + 9),)
    assert problem.participants[0].wishes == (1,)


def test_rules_become_forbidden_and_mandatory():
    problem = problem_from(
        facts([A1, A2, B1, B2], apart=((B1.id, A1.id),), together=((A2.id, B2.id), (A2.id, uuid.uuid4())))
    )
    assert problem.forbidden == ((0, 2),)
    assert problem.mandatory == ((1, 3),)
    assert [(i, j) for i, j, _ in problem.pairs] == [(0, 3), (1, 2), (1, 3)]


def test_people_who_never_cross_are_no_pair():
    problem = problem_from(facts([replace(A1, last=1), A2, replace(B1, first=2), B2]))
    assert [(i, j) for i, j, _ in problem.pairs] == [(0, 3), (1, 2), (1, 3)]


def test_groups_meet_other_groups():
    school = someone("E", group="enseignement_recherche")
    problem = problem_from(facts([A1, A2, school, B1], pairing="groups"))
    assert [(i, j) for i, j, _ in problem.pairs] == [(0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    assert [p.side for p in problem.participants] == [
        "associations", "associations", "enseignement_recherche", "entreprises",
    ]  # fmt: skip


def test_the_seated_side_keeps_its_tables_around_those_asked_for():
    problem = problem_from(facts([A1, A2, replace(B1, fixed_table=None), replace(B2, fixed_table=1)]))
    assert [p.table for p in problem.participants] == [None, None, 1, 0]


def test_nobody_is_seated_where_tables_are_too_few():
    problem = problem_from(facts([A1, A2, B1, B2], tables=1))
    assert [p.table for p in problem.participants] == [None] * 4
    asked = problem_from(facts([A1, A2, replace(B1, fixed_table=1), B2], tables=1))
    assert [p.table for p in asked.participants] == [None, None, 0, None]


def test_locked_meetings_are_placed_and_strangers_left_out():
    problem = problem_from(
        facts([A1, A2, B1, B2], locked=((2, 1, B1.id, A2.id), (0, 0, uuid.uuid4(), A1.id)))
    )
    assert problem.locked == ((2, 1, 1, 2),)


def test_fingerprint_is_stable_and_notices_everything():
    base = facts([A1, A2, B1, B2])

    def mark(f):
        return fingerprint(problem_from(f), tuple(p.id for p in f.people))

    assert mark(base) == mark(facts([A1, A2, B1, B2]))
    others = [
        replace(base, rounds=6),
        replace(base, tables=3),
        replace(base, apart=((A1.id, B1.id),)),
        replace(base, together=((A1.id, B1.id),)),
        replace(base, locked=((0, 0, A1.id, B1.id),)),
        facts([replace(A1, wishes=(B1.id,)), A2, B1, B2]),
        facts([replace(A1, first=1), A2, B1, B2]),
        facts([replace(A1, reps=2), A2, B1, B2]),
        facts([replace(A1, needs=("x",)), A2, replace(B1, offers=("x",)), B2]),
        facts([replace(A1, id=uuid.uuid4()), A2, B1, B2]),
    ]
    assert len({mark(f) for f in [base, *others]}) == 1 + len(others)


def test_nobody():
    assert problem_from(facts([])).participants == ()


@pytest.mark.parametrize("seed", range(8))
def test_the_minimum_is_never_impossible(seed):
    """The planner, who does not know how the shares were found, can always honour them."""
    from envies_desktop.speed_dating.planner import plan
    from tests.speed_dating import verify

    rng = random.Random(seed)
    rounds, groups = rng.randint(3, 7), seed % 4 == 3
    names = ("associations", "entreprises", "enseignement_recherche", "citoyens", "pouvoirs_publics")
    people = []
    for k in range(rng.randint(8, 22)):
        group = rng.choice(names) if groups else names[k % 2 if rng.random() < 0.8 else 0]
        late = rng.choice([0, 0, 0, 1, 2]) if seed % 2 else 0
        early = rng.choice([0, 0, 0, 1]) if seed % 2 else 0
        people.append(
            someone(
                f"P{k}", "A" if group == "associations" else "B", group=group, reps=1, first=late,
                last=max(late, rounds - 1 - early),
            )
        )  # fmt: skip
    ids = [p.id for p in people]
    people = [replace(p, wishes=tuple(rng.sample(ids, 3))) for p in people]
    tables = rng.randint(2, 10)
    problem = problem_from(
        facts(people, rounds=rounds, tables=tables, pairing="groups" if groups else "sides",
              apart=tuple((rng.choice(ids), rng.choice(ids)) for _ in range(3)))
    )  # fmt: skip
    made = plan(problem, seconds=20)
    told = verify.check(
        {
            "rounds": problem.rounds, "tables": problem.tables, "name": "", "mandatory": [],
            "participants": [
                {"id": p.id, "side": p.side, "reps": p.reps, "min": p.min, "max": p.max, "from": p.first,
                 "to": p.last, "wishes": list(p.wishes)} for p in problem.participants
            ],
            "pairs": [list(pair) for pair in problem.pairs],
            "forbidden": [list(pair) for pair in problem.forbidden],
        },
        {"meetings": [list(seat) for seat in made.meetings]},
    )  # fmt: skip
    assert told["errors"] == []
