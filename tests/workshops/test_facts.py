import uuid
from dataclasses import replace

from envies_desktop.workshops.facts import (
    Attending,
    Facts,
    fingerprint,
    fixed_tables,
    former_rounds,
    problem_from,
    seats_from,
)

IDS = [uuid.UUID(int=n) for n in range(1, 7)]
HEX = [key.hex for key in IDS]


def people(count, rounds=3):
    return tuple(Attending(key, "g", "", None, 0, rounds - 1) for key in IDS[:count])


def facts(count=4, **more):
    return Facts("Café", 2, 3, people(count), **more)


def test_problem_has_the_people_and_their_rules():
    found = problem_from(facts(apart=((IDS[0], IDS[1]), (IDS[0], IDS[5])), together=((IDS[2], IDS[3]),)))
    assert [one.id for one in found.people] == HEX[:4]
    assert found.apart == ((HEX[0], HEX[1]),)
    assert found.together == ((HEX[2], HEX[3]),)
    assert (found.size, found.rounds, found.played, found.absent) == (2, 3, 0, {})


def test_fewer_people_than_a_table_holds_sit_at_one():
    assert problem_from(replace(facts(3), size=8)).size == 3


def test_who_comes_late_or_leaves_is_absent_then():
    late = replace(people(1)[0], first=1, last=1)
    found = problem_from(replace(facts(3), people=(late, *people(3)[1:])))
    assert found.absent == {0: {HEX[0]}, 2: {HEX[0]}}


def test_rounds_played_are_kept_and_who_left_since_is_absent():
    former = [(0, 1, IDS[0]), (0, 1, IDS[4]), (0, 3, IDS[1]), (1, 1, IDS[0])]
    found = problem_from(facts(2, others=people(6)[4:]), former, 1)
    assert [one.id for one in found.people] == [HEX[0], HEX[1], HEX[4]]
    assert found.previous == (((HEX[0], HEX[4]), (), (HEX[1],)),)
    assert found.absent == {1: {HEX[4]}, 2: {HEX[4]}}


def test_hosts_come_in_the_order_of_their_tables_and_need_not_stay_besides():
    found = problem_from(facts(hosts=((2, IDS[0]), (1, IDS[1])), stays=((IDS[0], None), (IDS[2], None))))
    assert found.hosts == (HEX[1], HEX[0])
    assert found.stays == (HEX[2],)


def test_who_keeps_one_table_sits_together_and_who_keeps_two_does_not():
    found = problem_from(facts(hosts=((1, IDS[0]),), stays=((IDS[1], 1), (IDS[2], 2), (IDS[3], None))))
    assert found.together == ((HEX[0], HEX[1]),)
    assert set(found.apart) == {(HEX[0], HEX[2]), (HEX[1], HEX[2])}


def test_hosts_find_their_table_in_every_round():
    rounds = tuple(((HEX[0], HEX[2]), (HEX[1], HEX[3])) for _ in range(3))
    seats = seats_from(facts(hosts=((2, IDS[0]), (1, IDS[1]))), rounds)
    assert {(round_, table) for round_, table, who in seats if who == IDS[0]} == {(r, 2) for r in range(3)}
    assert {(round_, table) for round_, table, who in seats if who == IDS[1]} == {(r, 1) for r in range(3)}


def test_who_stays_keeps_the_table_they_got_first():
    rounds = (((HEX[0],), (HEX[1],)), ((HEX[1],), (HEX[0],)))
    seats = seats_from(facts(2, stays=((IDS[1], None),)), rounds)
    assert [table for _, table, who in seats if who == IDS[1]] == [2, 2]


def test_held_rounds_stay_as_they_were():
    former = [(0, 5, IDS[0]), (0, 5, IDS[1]), (1, 7, IDS[0])]
    seats = seats_from(facts(2), (((HEX[0], HEX[1]),), ((HEX[0],), (HEX[1],))), former, 1)
    assert seats == [(0, 5, IDS[0]), (0, 5, IDS[1]), (1, 1, IDS[0]), (1, 2, IDS[1])]


def test_former_rounds_stand_at_the_place_of_their_number_without_strangers():
    former = [(0, 2, IDS[0]), (1, 1, IDS[0]), (1, 1, IDS[5])]
    found = former_rounds(problem_from(facts(2), former, 1), former, 1)
    assert found == (((), (HEX[0],)), ((HEX[0],),))


def test_fixed_tables_are_those_of_hosts_of_who_chose_and_of_who_sat():
    asked = facts(hosts=((3, IDS[0]),), stays=((IDS[1], 2), (IDS[2], None)))
    assert fixed_tables(asked) == {HEX[0]: 3, HEX[1]: 2}
    assert fixed_tables(asked, [(0, 4, IDS[2]), (1, 1, IDS[2])], 1) == {HEX[0]: 3, HEX[1]: 2, HEX[2]: 4}


def test_fingerprint_changes_with_what_is_planned_from_alone():
    known = fingerprint(facts())
    assert fingerprint(replace(facts(), title="Autre", others=people(6)[4:])) == known
    assert fingerprint(replace(facts(), size=3)) != known
    assert fingerprint(facts(3)) != known
