"""The problem of a grid, as the board gives it."""

from datetime import time

from envies_desktop.events import actions as events
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.setup import lay_out
from envies_desktop.open_forum.actions.spaces import lose_space
from envies_desktop.open_forum.actions.topics import park_topic
from envies_desktop.open_forum.planner.prices import cell_prices, hosts_taken
from envies_desktop.open_forum.problem import Topic
from envies_desktop.open_forum.queries.grid import grid_problem


def problem(forum, **fields):
    with forum.store.read() as session:
        return grid_problem(session, forum.event, **fields)


def test_problem_has_topics_hosts_wishes_and_closed_cells(forum):
    topic = forum.topic("Un", 1, "Jo É", hands=4)
    forum.do(park_topic, topic_id=forum.topic("De côté"))
    forum.do(set_interests, participant_id=forum.people[1], topics=[topic])
    forum.do(events.change_participant, participant_id=forum.people[5], status="excuse")
    forum.do(lose_space, space_id=forum.spaces[2], slot=1)
    asked = problem(forum)
    assert asked.topics == (Topic(topic.hex, (forum.people[0].hex, "name:jo e"), 4),)
    assert (asked.slots, asked.spaces, asked.closed) == (2, (10, 20, 30), {(1, 2)})
    assert {person.id: person.wishes for person in asked.people} == {
        person.hex: ((topic.hex,) if place == 1 else ()) for place, person in enumerate(forum.people[:5])
    }


def test_person_who_comes_late_is_there_from_the_slot_that_they_mostly_see(forum):
    forum.do(lay_out, event_id=forum.event, day="half")  # 10:00 to 10:45, 10:50 to 11:35
    for person, arrival, departure in ((0, time(10, 20), None), (1, time(10, 30), None), (2, None, time(11))):
        forum.do(
            events.change_participant, participant_id=forum.people[person], arrival=arrival,
            departure=departure,
        )  # fmt: skip
    there = {person.id: (person.arrives, person.leaves) for person in problem(forum).people}
    assert [there[person.hex] for person in forum.people[:4]] == [(0, 2), (1, 2), (0, 1), (0, 2)]


def test_host_in_two_places_counts_in_the_first(forum):
    one, other = forum.topic("Un", 1, cell=(0, 0)), forum.topic("Deux", 1, 2, cell=(0, 1))
    hosts = {topic.id: topic.hosts for topic in problem(forum).topics}
    assert hosts == {one.hex: (forum.people[0].hex,), other.hex: (forum.people[1].hex,)}


def test_prices_are_those_of_the_board_as_it_stands(forum):
    one, other = forum.topic("Un", 1, cell=(0, 0)), forum.topic("Deux", 1)
    for person in forum.people[2:]:
        forum.do(set_interests, participant_id=person, topics=[one, other])
    asked = problem(forum, as_placed=True)
    assert cell_prices(asked, other.hex) == {(0, 1): 0, (0, 2): 0, (1, 0): 4, (1, 1): 4, (1, 2): 4}
    assert hosts_taken(asked, other.hex) == {0: {forum.people[0].hex: one.hex}}


def test_slot_that_began_stays_as_it_is(forum):
    topic = forum.topic("Un", cell=(0, 0))
    asked = problem(forum, played=1)
    assert (asked.played, asked.placed) == (1, ((topic.hex, 0, 0),))
