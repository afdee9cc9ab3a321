"""What the documents of an open forum are made from, and what they say to whom."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.activity import Asked, Told
from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries import event_card, participant_rows
from envies_desktop.events.queries.printed import header_of
from envies_desktop.live.queries.votes import vote_of
from envies_desktop.open_forum.planner.attending import attend
from envies_desktop.open_forum.printed import (
    BookletSheets,
    ForumSheets,
    OwnLine,
    OwnList,
    PrintedGroup,
    PrintedReport,
    PrintedSlot,
    PrintedSpace,
    PrintedTopic,
    PrintedVote,
)
from envies_desktop.open_forum.queries.board import ForumBoard, TopicRow, forum_board, interests_of
from envies_desktop.open_forum.queries.convergence import CONVERGENCE, dots_of_forum, topic_cards
from envies_desktop.open_forum.queries.forum import forum_settings
from envies_desktop.open_forum.queries.grid import grid_problem
from envies_desktop.open_forum.queries.groups import forum_groups
from envies_desktop.open_forum.queries.reports import report_rows
from envies_desktop.open_forum.shapes import space_shape
from envies_desktop.refused import Refused


def forum_sheets(session: Session, event_id: uuid.UUID, asked: Asked) -> ForumSheets:
    """The forum as its sheets print it."""
    return asked.once(_forum, session, event_id)


def board_sheets(session: Session, event_id: uuid.UUID, asked: Asked) -> ForumSheets | Refused:
    """The same, once there is a board: slots and spaces."""
    found = forum_sheets(session, event_id, asked)
    return found if found.slots and found.spaces else Refused("forum-no-board")


def topic_sheets(session: Session, event_id: uuid.UUID, asked: Asked) -> ForumSheets | Refused:
    """The same, once there are topics."""
    found = forum_sheets(session, event_id, asked)
    return found if found.topics else Refused("forum-no-topic")


def report_sheets(session: Session, event_id: uuid.UUID, asked: Asked) -> ForumSheets | Refused:
    """The same, once topics have a place: their forms are taken along."""
    found = forum_sheets(session, event_id, asked)
    return found if any(topic.cell for topic in found.topics) else Refused("forum-no-place")


def own_lists(session: Session, event_id: uuid.UUID, asked: Asked) -> tuple[OwnList, ...] | Refused:
    """What each person who has a list could attend, on the board as it is."""
    forum = forum_sheets(session, event_id, asked)
    lists = interests_of(session, event_id)
    if not lists:
        return Refused("forum-no-list")
    problem = grid_problem(session, event_id, as_placed=True)
    attends, _ = attend(problem, problem.placed)
    topics = {topic.id.hex: topic for topic in forum.topics}
    found = []
    for row in participant_rows(session, event_id):
        if row.id not in lists or row.status in AWAY:
            continue
        goes = [topics.get(one) if one else None for one in attends.get(row.id.hex, ())]
        lines = tuple(
            OwnLine(slot, topic, _where(forum, topic)) for slot, topic in zip(forum.slots, goes, strict=False)
        )
        taken = {topic.id for topic in goes if topic is not None}
        wished = [topics[key.hex] for key in lists[row.id] if key.hex in topics]
        missed = tuple(topic.title for topic in wished if topic.id not in taken)
        found.append(OwnList(row.id, row.name or row.label, row.badge, lines, missed))
    return tuple(found)


def booklet(session: Session, event_id: uuid.UUID, asked: Asked) -> BookletSheets | Refused:
    """What the forum brought; nothing before the first report says something."""
    forum = forum_sheets(session, event_id, asked)
    people = {row.id: row for row in participant_rows(session, event_id)}
    named = {key: row.name for key, row in people.items() if row.contact_consent}
    topics = {topic.id: topic for topic in forum.topics}
    reports = tuple(
        PrintedReport(
            topics[row.id],
            people[row.rapporteur_id].name if row.rapporteur_id in people else row.rapporteur,
            row.said,
            row.proposals,
            row.first_what,
            row.first_who,
            row.first_when,
            row.needs,
            tuple(named[key] for key in row.attendees if key in named),
        )
        for row in report_rows(session, event_id)
        if row.id in topics
    )
    groups = tuple(
        PrintedGroup(
            group.title,
            group.topic,
            group.step.what if group.step else "",
            group.step.owner if group.step else "",
            group.step.due if group.step else None,
            group.ally,
            tuple(named[one.id] for one in group.volunteers if one.id in named),
            len(group.volunteers),
        )
        for group in forum_groups(session, event_id, asked.printed)
    )
    if not groups and not any(report.written for report in reports):
        return Refused("forum-no-report")
    view = vote_of(session, event_id, CONVERGENCE.name, topic_cards(session, event_id))
    votes = () if view is None else view.placed
    came = [row for row in people.values() if row.status not in AWAY]
    return BookletSheets(
        forum=forum,
        reports=reports,
        votes=tuple(PrintedVote(one.item.code, one.item.text, one.dots) for one in votes if one.dots),
        groups=groups,
        people=tuple((row.name, row.organisation) for row in came if row.contact_consent and row.name),
        came=len(came),
    )


def lists_told(found: tuple[OwnList, ...]) -> Told:
    """Who has a list of their own."""
    return Told(people={one.id: () for one in found})


def _forum(session: Session, event_id: uuid.UUID) -> ForumSheets:
    board, settings = forum_board(session, event_id), forum_settings(session, event_id)
    dots, most = dots_of_forum(session, event_id, len(board.topics))
    return ForumSheets(
        event=header_of(event_card(session, event_id)),
        question=settings.question,
        principles=settings.principles,
        law=settings.law,
        warning=settings.warning,
        dots=dots,
        most_dots=most,
        slots=tuple(PrintedSlot(slot.position, slot.name, slot.begins, slot.ends) for slot in board.slots),
        spaces=_spaces(board),
        topics=tuple(_topic(topic) for topic in board.topics),
    )


def _spaces(board: ForumBoard) -> tuple[PrintedSpace, ...]:
    return tuple(
        PrintedSpace(
            space.number,
            space.letter,
            space_shape(space.number),
            space.name,
            space.capacity,
            frozenset(slot.position for slot in board.slots if not space.open_in(slot.position)),
        )
        for space in board.spaces
    )


def _topic(topic: TopicRow) -> PrintedTopic:
    return PrintedTopic(
        topic.id,
        topic.number,
        topic.title,
        topic.about,
        topic.host_names,
        tuple(host.participant_id for host in topic.hosts if host.participant_id),
        topic.cell,
        topic.ticket,
        topic.headcount,
        topic.merged,
    )


def _where(forum: ForumSheets, topic: PrintedTopic | None) -> str:
    if topic is None or topic.cell is None:
        return ""
    space = forum.spaces[topic.cell[1]]
    return f"{space.shape} {space.name}"
