"""Keeping a proposed grid."""

import uuid

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import written
from envies_desktop.open_forum.model import Topic
from envies_desktop.open_forum.problem import Grid, GridProblem
from envies_desktop.open_forum.queries.board import forum_board
from envies_desktop.open_forum.queries.grid import grid_problem
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def save_grid(work: Work, *, event_id: uuid.UUID, grid: Grid, made_from: GridProblem) -> None:
    """Put the topics where a grid has them; those it found no cell for wait for one.

    What was put by hand stays held fast, nothing else becomes so. Raises Refused("grid-stale") where topics,
    interests, people, slots or spaces have changed since `made_from` was read (`grid_problem`).
    """
    if grid_problem(work.session, event_id, played=made_from.played) != made_from:
        raise Refused("grid-stale")
    board = forum_board(work.session, event_id)
    cells = {topic: (slot, space) for topic, slot, space in grid.placed}
    query = sa.select(Topic).where(Topic.event_id == event_id, Topic.merged_into.is_(None))
    held = {topic for topic, _, _ in made_from.placed}
    for topic in work.session.scalars(query).all():
        if topic.parked or topic.id.hex in held:
            continue
        cell = cells.get(topic.id.hex)
        slot_id = board.slots[cell[0]].id if cell else None
        space_id = board.spaces[cell[1]].id if cell else None
        written(topic, {"slot_id": slot_id, "space_id": space_id, "held_fast": False})
