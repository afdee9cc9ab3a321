"""What the room of an open forum reads: its question, what is held when and where, the wall newspaper."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.open_forum.model import Report
from envies_desktop.open_forum.queries.board import ForumBoard, forum_board
from envies_desktop.open_forum.queries.forum import ForumSettings, forum_settings


@dataclass(frozen=True, slots=True)
class News:
    """What a session has brought: its first point, or else what it proposes."""

    number: int
    title: str
    said: str


@dataclass(frozen=True)
class ForumRoom:
    """All of it, as it is shown: never a private note, an e-mail or a phone."""

    settings: ForumSettings
    board: ForumBoard
    news: tuple[News, ...]


def forum_room(session: Session, event_id: uuid.UUID) -> ForumRoom:
    """What the room of a forum reads; reports stand in the newspaper as soon as they say something."""
    board = forum_board(session, event_id)
    known = {topic.id: topic for topic in board.topics}
    reports = session.scalars(sa.select(Report).where(Report.id.in_(known)).order_by(Report.id)).all()
    news = []
    for report in reports:
        said = next((str(point) for point in report.said if str(point).strip()), report.proposals.strip())
        if said:
            topic = known[report.id]
            news.append(News(topic.number, topic.title, said))
    return ForumRoom(
        forum_settings(session, event_id), board, tuple(sorted(news, key=lambda one: one.number))
    )
