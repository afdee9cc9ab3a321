"""The topics that people wanted and could not attend: proposed once more at the end."""

import uuid
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy.orm import Session

from envies_desktop.events.presence import PresenceRow
from envies_desktop.events.queries.presence import presence_rows
from envies_desktop.open_forum.planner.attending import attend, missed
from envies_desktop.open_forum.problem import Cell, Grid
from envies_desktop.open_forum.queries.board import TopicRow, forum_board
from envies_desktop.open_forum.queries.grid import grid_problem
from envies_desktop.open_forum.tickets import ticket


@dataclass(frozen=True, slots=True)
class MissedTopic:
    """A topic, how many wanted it and how many of them could not attend; `people` where they are known."""

    topic: TopicRow
    wanted: int
    missed: int
    people: tuple[PresenceRow, ...]

    @property
    def id(self) -> uuid.UUID:
        """That of the topic."""
        return self.topic.id


@dataclass(frozen=True, slots=True)
class FreeCell:
    """A place where nothing is held: its ticket, and the names of slot and space."""

    cell: Cell
    ticket: str
    slot_id: uuid.UUID
    space_id: uuid.UUID
    slot: str
    space: str


def missed_topics(session: Session, event_id: uuid.UUID) -> list[MissedTopic]:
    """Those that most people missed first.

    Who can attend what is worked out of the board as it stands: nobody is asked where they really were.
    Where nobody has a list, the hands for a topic without a place are those who missed it.
    """
    board = forum_board(session, event_id)
    problem = grid_problem(session, event_id, as_placed=True)
    attends, value = attend(problem, problem.placed)
    placed = {topic for topic, _, _ in problem.placed}
    unplaced = tuple(topic.id for topic in problem.topics if topic.id not in placed)
    grid = Grid(problem.placed, unplaced, attends, value, float(value), "feasible", 0.0)
    people = {row.id.hex: row for row in presence_rows(session, event_id)}
    who: dict[str, list[PresenceRow]] = defaultdict(list)
    for person, wishes in missed(problem, grid).items():
        for wish in wishes:
            who[wish.topic].append(people[person])
    found = [
        MissedTopic(topic, topic.interested, count, tuple(who[topic.id.hex]))
        for topic in board.topics
        if (count := len(who[topic.id.hex]) or _hands(topic))
    ]
    return sorted(found, key=lambda one: (-one.missed, one.topic.number))


def free_cells(session: Session, event_id: uuid.UUID) -> list[FreeCell]:
    """The places where nothing is held, the last slots first."""
    board = forum_board(session, event_id)
    cells = sorted(board.open_cells - board.in_cell.keys(), key=lambda cell: (-cell[0], cell[1]))
    return [
        FreeCell(
            (slot, space),
            ticket(board.spaces[space].number, slot),
            board.slots[slot].id,
            board.spaces[space].id,
            board.slots[slot].name,
            board.spaces[space].name,
        )
        for slot, space in cells
    ]


def _hands(topic: TopicRow) -> int:
    return topic.hands or 0 if topic.cell is None and not topic.listed else 0
