"""What meetings count where people belong to organisations; how the program fills parties in."""

import uuid
from dataclasses import replace

from envies_desktop.speed_dating.again import problem_again
from envies_desktop.speed_dating.facts import Facts, Someone, fingerprint, problem_from
from envies_desktop.speed_dating.parties import parties_of, total_score
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.prices import Add, Part, price_of
from tests.speed_dating.planner.problems import document_of, two_sides
from tests.speed_dating.verify import check

WITH_PARTIES = two_sides(
    3, 3, 3, 3, pairs=[(0, 3, 7), (0, 4, 2), (0, 5, 4), (1, 3, 9), (1, 4, 5), (1, 5, 4), (2, 3, 6)],
    parties={0: "one", 1: "one", 3: "two", 4: "two"},
)  # fmt: skip


def test_the_best_meeting_of_two_parties_counts_its_score_and_each_further_one_1():
    assert total_score(WITH_PARTIES, [(0, 3), (1, 4), (1, 3)]) == 9 + 1 + 1
    assert total_score(WITH_PARTIES, [(0, 4), (2, 3), (0, 5), (1, 5)]) == 2 + 6 + 4 + 4
    assert parties_of(WITH_PARTIES, (0, 4)) == frozenset(("one", "two"))
    assert parties_of(WITH_PARTIES, (0, 5)) is None


def test_the_checker_counts_the_same():
    meetings = [[0, 0, 0, 3], [0, 1, 1, 4], [1, 0, 1, 3], [2, 0, 2, 3], [2, 1, 0, 5]]
    seen = check(document_of(WITH_PARTIES), {"meetings": meetings})
    assert seen["score"] == total_score(WITH_PARTIES, [(m[2], m[3]) for m in meetings])
    assert seen["party_repeats"] == 2


def test_the_price_of_a_change_counts_parties():
    meetings = [(0, 0, 0, 3), (0, 1, 1, 4), (1, 0, 2, 3)]
    assert price_of(WITH_PARTIES, meetings, Part((1, 4))).score == -1
    assert price_of(WITH_PARTIES, meetings, Part((0, 3))).score == 5 - 8
    assert price_of(WITH_PARTIES, meetings, Add((2, 0), (1, 3))).score == (9 + 2) - (7 + 1)


def someone(side, organisation=None, **kw):
    values = {
        "id": uuid.uuid4(), "label": "x", "side": side, "group": "associations", "reps": 1, "first": 0,
        "last": 3, "fewest": None, "most": None, "fixed_table": None, "territory": None, "needs": (),
        "offers": (), "wishes": (), "party": organisation,
    }  # fmt: skip
    return Someone(**values | kw)


def facts(people, **kw):
    return Facts("t", "sides", 4, 4, "A", tuple(people), **kw)


def test_an_organisation_is_the_party_of_its_people():
    people = [someone("A", "one"), someone("A", "one"), someone("B", "two"), someone("B")]
    assert [p.party for p in problem_from(facts(people)).participants] == ["one", "one", "two", None]


def test_a_fingerprint_changes_when_two_people_become_colleagues():
    people = [someone("A", "one"), someone("A", "three"), someone("B", "two")]
    ids = tuple(p.id for p in people)
    apart = fingerprint(problem_from(facts(people)), ids)
    alone = fingerprint(problem_from(facts([replace(p, party=None) for p in people])), ids)
    together = fingerprint(problem_from(facts([people[0], replace(people[1], party="one"), people[2]])), ids)
    assert apart == alone
    assert apart != together


def test_a_company_that_a_colleague_met_counts_as_met_when_planning_again():
    one, other = someone("A", "one"), someone("A", "one")
    met, fresh = someone("B", "met"), someone("B", "fresh")
    wishing = replace(other, wishes=(met.id,))
    evening = Facts("t", "sides", 2, 1, "A", (one, wishing, met, fresh))
    problem, ids = problem_again(evening, [(0, 0, one.id, met.id)], played=1, replan="free")
    made = plan(problem, mode="score", replan="free")
    listed = {(i, j): s for i, j, s in problem.pairs}
    assert listed[1, 2] == 11
    # 11 by itself, 10 beside the colleague's meeting, still better than 1: the wish is heard
    assert {seat[2:] for seat in made.meetings if seat[0] == 1} == {(1, 2)}
    indifferent = replace(evening, people=(one, other, met, fresh))
    problem, ids = problem_again(indifferent, [(0, 0, one.id, met.id)], played=1, replan="free")
    made = plan(problem, mode="score", replan="free")
    assert ids.index(fresh.id) in [seat[3] for seat in made.meetings if seat[0] == 1]


def test_a_company_met_by_a_colleague_who_has_left_counts_as_met():
    left, other = someone("A", "one"), someone("A", "one")
    near = uuid.uuid4()
    met, fresh = someone("B", "met", last=1, territory=near), someone("B", "fresh", last=1)
    neighbour = replace(other, territory=near, last=1)
    evening = Facts("t", "sides", 2, 1, "A", (neighbour, met, fresh), elsewhere=((left.id, "one"),))
    problem, ids = problem_again(evening, [(0, 0, left.id, met.id)], played=1, replan="free")
    assert problem.participants[ids.index(left.id)].party == "one"
    made = plan(problem, mode="score", replan="free")
    assert [seat[2:] for seat in made.meetings if seat[0] == 1] == [(0, 2)]
    assert check(document_of(problem), {"meetings": made.meetings})["score"] == made.score
