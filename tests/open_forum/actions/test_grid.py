"""Keeping a proposed grid."""

import pytest

from envies_desktop.open_forum.actions.grid import save_grid
from envies_desktop.open_forum.actions.topics import park_topic
from envies_desktop.open_forum.problem import Grid
from envies_desktop.open_forum.queries.grid import grid_problem
from envies_desktop.refused import Refused


def problem(forum, **fields):
    with forum.store.read() as session:
        return grid_problem(session, forum.event, **fields)


def grid(*placed):
    return Grid(placed, (), {}, 0, 0.0, "feasible", 0.1)


def test_grid_is_kept_and_what_was_put_by_hand_stays(forum):
    held, free, aside = forum.topic("Un", cell=(0, 0)), forum.topic("Deux"), forum.topic("Trois")
    forum.do(park_topic, topic_id=aside)
    asked = problem(forum)
    assert asked.placed == ((held.hex, 0, 0),)
    made = grid((held.hex, 0, 0), (free.hex, 1, 2))
    forum.do(save_grid, event_id=forum.event, grid=made, made_from=asked)
    assert [(row.cell, row.held_fast) for row in forum.board().topics] == [
        ((0, 0), True), ((1, 2), False), (None, False),
    ]  # fmt: skip
    assert problem(forum).placed == ((held.hex, 0, 0),)
    assert problem(forum, as_placed=True).placed == ((held.hex, 0, 0), (free.hex, 1, 2))
    forum.store.undo()
    assert forum.row(free).cell is None


def test_grid_of_what_has_changed_is_refused(forum):
    topic = forum.topic("Un")
    asked = problem(forum)
    forum.topic("Deux")
    with pytest.raises(Refused) as refused:
        forum.do(save_grid, event_id=forum.event, grid=grid((topic.hex, 0, 0)), made_from=asked)
    assert refused.value.code == "grid-stale"
    assert forum.row(topic).cell is None


def test_topic_without_a_cell_in_the_grid_waits_for_one(forum):
    topic = forum.topic("Un")
    forum.do(save_grid, event_id=forum.event, grid=grid((topic.hex, 0, 0)), made_from=problem(forum))
    forum.do(save_grid, event_id=forum.event, grid=grid(), made_from=problem(forum))
    assert forum.row(topic).cell is None
