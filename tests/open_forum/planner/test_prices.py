"""What a topic costs or wins in each cell, everything else staying where it is."""

from dataclasses import replace

from hypothesis import given, settings

from envies_desktop.open_forum.planner.attending import attend
from envies_desktop.open_forum.planner.prices import PricedCell, best_slot, cell_prices, hosts_taken
from envies_desktop.open_forum.problem import Attendee, GridProblem, Topic
from envies_desktop.open_forum.problem_document import problem_from_json
from tests.open_forum.planner.problems import documents, full_grid

TOPICS = (Topic("A"), Topic("B"), Topic("C", ("bob",)))


def board(placed, topics=TOPICS, spaces=(1, 9), **others):
    people = (
        Attendee("ana", ("A", "B"), 0, 2), Attendee("bob", ("A", "B"), 0, 2), Attendee("cle", ("B",), 0, 2),
    )  # fmt: skip
    return GridProblem(topics, 2, spaces, people, placed, **others)


def test_new_topic_is_priced_in_each_free_cell():
    asked = board((("A", 0, 1),))
    assert cell_prices(asked, "B") == {(0, 0): 1, (1, 0): 1, (1, 1): 3}


def test_topic_that_moves_is_priced_against_where_it_is():
    asked = board((("A", 0, 1), ("B", 1, 1)))
    assert cell_prices(asked, "B") == {(0, 0): -2, (1, 0): -2, (1, 1): 0}


def test_host_who_must_leave_another_wish_costs_it():
    asked = board((("A", 0, 1), ("B", 1, 1)))
    assert cell_prices(asked, "C") == {(0, 0): -1, (1, 0): -1}


def test_closed_and_past_cells_have_no_price():
    asked = board((), closed=frozenset({(1, 0)}), played=1)
    assert cell_prices(asked, "B") == {(1, 1): 3}


def test_topic_in_the_past_is_priced_against_what_was():
    asked = board((("B", 0, 0),), played=1)
    assert cell_prices(asked, "B") == {(1, 0): 0, (1, 1): 2}


def test_expected_people_price_where_nobody_has_a_list():
    asked = GridProblem((Topic("A", (), 12), Topic("B")), 1, (9, 20, 5), (), (("A", 0, 0),))
    assert cell_prices(asked, "A") == {(0, 0): 0, (0, 1): 3, (0, 2): -4}
    assert best_slot(asked, "A") == PricedCell(0, 1, 3)


def test_best_slot_is_the_smallest_space_of_the_best_price():
    assert best_slot(board((("A", 0, 1),), spaces=(3, 9)), "B") == PricedCell(1, 0, 3)


def test_best_slot_leaves_hosts_where_they_are():
    asked = board(
        (("D", 0, 0),), topics=(Topic("A"), Topic("B", ("ana",)), Topic("D", ("ana", "x"))), spaces=(9, 9)
    )
    asked = replace(asked, people=(Attendee("cle", ("B",), 0, 1), *asked.people[:2]))
    assert hosts_taken(asked, "B") == {0: {"ana": "D"}}
    assert cell_prices(asked, "B") == {(0, 1): 2, (1, 0): 2, (1, 1): 2}
    assert best_slot(asked, "B") == PricedCell(1, 0, 2)


def test_no_free_cell_has_no_best_slot():
    assert best_slot(board((), played=2), "B") is None


@given(documents(most_topics=8, most_people=12))
@settings(max_examples=150, deadline=None)
def test_price_is_what_the_move_changes(document):
    document["placed"] = full_grid(document)
    asked = problem_from_json(document)
    _, now = attend(asked, asked.placed)
    for topic in asked.topics:
        rest = tuple(one for one in asked.placed if one[0] != topic.id)
        for cell, price in cell_prices(asked, topic.id).items():
            assert attend(asked, (*rest, (topic.id, *cell)))[1] - now == price
