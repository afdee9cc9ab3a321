"""An open forum rehearsed on a copy: topics, wishes, heads and reports are made up, then it is played."""

import random
import uuid

from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries import participant_rows
from envies_desktop.i18n import tr
from envies_desktop.live.doors.programme import rehearsal as session_rehearsal
from envies_desktop.live.rehearsal import Rehearsal
from envies_desktop.open_forum.actions.grid import save_grid
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.reports import complete_report, count_heads, write_report
from envies_desktop.open_forum.actions.spaces import add_space
from envies_desktop.open_forum.actions.topics import add_topic
from envies_desktop.open_forum.planner.planning import plan_grid
from envies_desktop.open_forum.queries.board import forum_board
from envies_desktop.open_forum.queries.grid import grid_problem
from envies_desktop.open_forum.queries.timetable import forum_session
from envies_desktop.store.engine import Store

_SPACES = 4
_WISHES = 3
_SECONDS = 2.0
"""How long the grid is looked for: a rehearsal proves nothing."""


def rehearsal() -> Rehearsal:
    """What is rehearsed of a forum."""
    return session_rehearsal(forum_session, _make_up)


def _make_up(store: Store, event_id: uuid.UUID, seed: int) -> None:
    """What the room would bring: as many topics as there are places, less what is there already."""
    chance = random.Random(seed)  # noqa: S311 -- a game, not a secret
    with store.read() as session:
        people = [row.id for row in participant_rows(session, event_id) if row.status not in AWAY]
        board = forum_board(session, event_id)
    with store.work("topic-add", name=tr("Répétition")) as work:
        for _ in range(0 if board.spaces else _SPACES):
            add_space(work, event_id=event_id)
        places = len(board.slots) * (len(board.spaces) or _SPACES)
        topics = [topic.id for topic in board.topics]
        for number in range(len(topics), places):
            host = [people[number % len(people)]] if people else []
            title = tr("Sujet d’essai {number}").format(number=number + 1)
            topics.append(add_topic(work, event_id=event_id, title=title, hosts=host).id)
        for person in people:
            wished = chance.sample(topics, min(_WISHES, len(topics)))
            set_interests(work, participant_id=person, topics=wished)
    _place(store, event_id)
    _report(store, event_id, chance)


def _place(store: Store, event_id: uuid.UUID) -> None:
    with store.read() as session:
        problem = grid_problem(session, event_id)
    if problem.topics and problem.slots and problem.spaces:
        grid = plan_grid(problem, _SECONDS)
        with store.work("grid-save") as work:
            save_grid(work, event_id=event_id, grid=grid, made_from=problem)


def _report(store: Store, event_id: uuid.UUID, chance: random.Random) -> None:
    with store.read() as session:
        held = [topic for topic in forum_board(session, event_id).topics if topic.cell is not None]
    with store.work("report-write", name=tr("Répétition")) as work:
        for topic in held:
            count_heads(work, topic_id=topic.id, heads=chance.randint(1, 15))
            write_report(
                work, topic_id=topic.id, said=[tr("Un point d’essai")], first_what=tr("Un premier pas")
            )
            complete_report(work, topic_id=topic.id)
