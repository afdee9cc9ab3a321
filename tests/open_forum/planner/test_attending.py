"""Who can attend what in a given grid, and why the other wishes fail."""

from hypothesis import given, settings

from envies_desktop.app import ACTIVITIES
from envies_desktop.open_forum.planner.attending import attend, missed
from envies_desktop.open_forum.problem import Attendee, Grid, GridProblem, Missed, Topic
from envies_desktop.open_forum.problem_document import grid_to_json, problem_from_json
from tests.open_forum.check import best_value, check
from tests.open_forum.planner.problems import documents, full_grid


def problem(wishes, topics="ABCD", slots=2, spaces=(9, 9), hosts=None, **others):
    people = tuple(Attendee(name, tuple(wished), 0, slots) for name, wished in wishes.items())
    rows = tuple(Topic(topic, (hosts or {}).get(topic, ())) for topic in topics)
    return GridProblem(rows, slots, spaces, people, **others)


def grid_of(asked, placed):
    attends, value = attend(asked, placed)
    return Grid(tuple(placed), (), attends, value, float(value), "optimal", 0.0)


def test_wishes_in_two_slots_are_both_attended():
    asked = problem({"ana": "AB"})
    assert attend(asked, [("A", 0, 0), ("B", 1, 0)]) == ({"ana": ("A", "B")}, 2)


def test_one_topic_a_slot_and_the_first_wish_of_it():
    asked = problem({"ana": "BA"})
    assert attend(asked, [("A", 0, 0), ("B", 0, 1)]) == ({"ana": ("B", None)}, 1)


def test_people_give_way_where_a_space_is_small():
    asked = problem({"ana": "AB", "bob": "A", "cle": "BC", "dan": "B"}, spaces=(1, 1, 1))
    attends, value = attend(asked, [("A", 0, 0), ("B", 0, 1), ("C", 0, 2)])
    assert value == 3
    assert [attends[name][0] for name in ("ana", "bob", "cle", "dan")].count(None) == 1


def test_hosts_attend_their_own_topic_only_and_take_a_seat():
    asked = problem({"ana": "B", "bob": "A"}, hosts={"A": ("ana",)}, spaces=(1, 9))
    assert attend(asked, [("A", 0, 0), ("B", 0, 1)]) == ({"ana": ("A", None), "bob": (None, None)}, 0)


def test_who_is_away_attends_nothing():
    asked = GridProblem((Topic("A"),), 2, (9,), (Attendee("ana", ("A",), 1, 2),))
    assert attend(asked, [("A", 0, 0)]) == ({"ana": (None, None)}, 0)


def test_people_expected_count_where_nobody_has_a_list():
    asked = GridProblem((Topic("A", (), 12), Topic("B", (), 3), Topic("C")), 1, (9, 5, 5), ())
    assert attend(asked, [("A", 0, 0), ("B", 0, 1), ("C", 0, 2)]) == ({}, 12)


def test_each_missed_wish_has_its_reason():
    asked = GridProblem(
        (Topic("A"), Topic("B"), Topic("C", ("ana",)), Topic("D"), Topic("E")), 3, (1, 9),
        (Attendee("ana", ("B", "D"), 0, 3), Attendee("bob", ("A",), 0, 3), Attendee("cle", ("A",), 0, 3),
         Attendee("dan", ("B", "C", "D", "E"), 0, 2)),
    )  # fmt: skip
    grid = grid_of(asked, [("A", 0, 0), ("B", 1, 1), ("C", 1, 0), ("D", 2, 0)])
    assert missed(asked, grid) == {
        "ana": (Missed("B", "grid-missed-hosts", {"slot": 1, "other": "C"}),),
        "bob": (),
        "cle": (Missed("A", "grid-missed-full", {"slot": 0, "seats": 1}),),
        "dan": (
            Missed("C", "grid-missed-slot", {"slot": 1, "other": "B"}),
            Missed("D", "grid-missed-absent", {"slot": 2}),
            Missed("E", "grid-missed-unplaced"),
        ),
    }


def test_reasons_are_said_in_a_sentence():
    said = ACTIVITIES.sentence("grid-missed-hosts", {"slot": 1, "other": "Le vélo"})
    assert said == "Cette personne accueille alors un autre sujet (Le vélo, créneau 2)"


@given(documents(most_topics=8, most_people=12))
@settings(max_examples=150, deadline=None)
def test_value_is_that_of_the_independent_checker(document):
    asked = problem_from_json(document)
    placed = [(str(topic), slot, space) for topic, slot, space in full_grid(document)]
    attends, value = attend(asked, placed)
    unplaced = tuple(topic.id for topic in asked.topics if topic.id not in {one[0] for one in placed})
    grid = Grid(tuple(placed), unplaced, attends, value, float(value), "optimal", 0.0)
    assert value == best_value(document, placed)
    assert check(document, grid_to_json(grid, document))[0] == []
    reasons = missed(asked, grid)
    if asked.wished:
        assert sum(map(len, reasons.values())) + value == sum(len(person.wishes) for person in asked.people)
