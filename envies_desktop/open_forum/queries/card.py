"""All of a forum, as the first page tells it."""

import uuid
from dataclasses import dataclass, fields

from sqlalchemy.orm import Session

from envies_desktop.events.queries import EventCard, event_card
from envies_desktop.open_forum.queries.board import forum_board
from envies_desktop.open_forum.queries.forum import forum_settings


@dataclass(frozen=True, slots=True)
class ForumCard(EventCard):
    """An event with its question, the cells of its board and how many are `free`, its topics, how many
    wait for a cell, and of how many something clashes."""

    question: str
    cells: int
    free: int
    topics: int
    to_place: int
    clashing: int


def forum_card(session: Session, event_id: uuid.UUID) -> ForumCard:
    """All of a forum; raises Refused("store-gone") where there is no such event any more."""
    card, board = event_card(session, event_id), forum_board(session, event_id)
    return ForumCard(
        **{field.name: getattr(card, field.name) for field in fields(EventCard)},
        question=forum_settings(session, event_id).question,
        cells=len(board.open_cells),
        free=len(board.open_cells - board.in_cell.keys()),
        topics=len(board.topics),
        to_place=len(board.to_place),
        clashing=sum(bool(topic.clashes) for topic in board.topics),
    )
