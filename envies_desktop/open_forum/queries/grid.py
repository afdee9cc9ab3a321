"""The problem of a forum's grid: what its planner is asked, and what a card costs in each cell."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries.participants import ParticipantRow
from envies_desktop.open_forum.problem import Attendee, GridProblem
from envies_desktop.open_forum.problem import Topic as PlannedTopic
from envies_desktop.open_forum.queries.board import BoardLists, ForumBoard, TopicRow, board_of, read_lists
from envies_desktop.open_forum.queries.forum import SlotRow


@dataclass(frozen=True, slots=True)
class Market:
    """A board, the problem of its prices (everything stays where it is, see `grid_problem`), its people."""

    board: ForumBoard
    problem: GridProblem
    people: Sequence[ParticipantRow]


def market(session: Session, event_id: uuid.UUID, *, played: int = 0) -> Market:
    """All that the marketplace shows, read once."""
    read = read_lists(session, event_id)
    board = board_of(session, event_id, read)
    return Market(board, _problem(board, read, played, as_placed=True), read.people)


def grid_problem(
    session: Session, event_id: uuid.UUID, *, played: int = 0, as_placed: bool = False
) -> GridProblem:
    """What the planner of a grid is asked; topics and people are known by the hex of their keys.

    What was put by hand stays, and what is held before slot `played`; with `as_placed` everything stays where
    it is: what prices are counted from. Parked topics are left out, and cells that are closed by now. A host
    who is in two places at once counts in the first, people who are away do not count.
    """
    read = read_lists(session, event_id)
    return _problem(board_of(session, event_id, read), read, played, as_placed=as_placed)


def _problem(board: ForumBoard, read: BoardLists, played: int, *, as_placed: bool) -> GridProblem:
    topics = [topic for topic in board.topics if not topic.parked]
    placed = [
        topic
        for topic in topics
        if topic.cell in board.open_cells
        and topic.cell is not None
        and (as_placed or topic.held_fast or topic.cell[0] < played)
    ]
    known = {topic.id.hex for topic in topics}
    return GridProblem(
        topics=tuple(_planned(topic, placed) for topic in topics),
        slots=len(board.slots),
        spaces=tuple(space.capacity for space in board.spaces),
        people=tuple(
            Attendee(
                row.id.hex,
                tuple(topic.hex for topic in read.lists.get(row.id, ()) if topic.hex in known),
                *_presence(row, board.slots),
            )
            for row in read.people
            if row.status not in AWAY
        ),
        placed=tuple((topic.id.hex, *topic.cell) for topic in placed if topic.cell is not None),
        closed=frozenset(
            (slot.position, place)
            for slot in board.slots
            for place in range(len(board.spaces))
            if (slot.position, place) not in board.open_cells
        ),
        played=min(played, len(board.slots)),
    )


def _planned(topic: TopicRow, placed: Sequence[TopicRow]) -> PlannedTopic:
    before = [other for other in placed if other.number < topic.number and topic in placed]
    busy = {
        host.key
        for other in before
        if other.cell is not None and topic.cell is not None and other.cell[0] == topic.cell[0]
        for host in other.hosts
    }
    hosts = dict.fromkeys(host.key for host in topic.hosts if host.key not in busy)
    return PlannedTopic(topic.id.hex, tuple(hosts), topic.hands)


def _presence(row: ParticipantRow, slots: Sequence[SlotRow]) -> tuple[int, int]:
    """From which slot somebody is there, and at which they are gone: a slot that they miss half of does not
    count."""
    there = [slot.position for slot in slots if _there(row, slot)]
    return (there[0], there[-1] + 1) if there else (len(slots), len(slots))


def _there(row: ParticipantRow, slot: SlotRow) -> bool:
    if slot.begins is None:
        return True
    middle = (
        dt.datetime.combine(dt.date(2000, 1, 1), slot.begins) + dt.timedelta(minutes=slot.minutes / 2)
    ).time()
    late = row.arrival is not None and row.arrival > middle
    return not late and not (row.departure is not None and row.departure < middle)
