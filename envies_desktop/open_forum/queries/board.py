"""The board of an open forum: its topics with their hosts, who is interested, their cells, what clashes."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.kinds import AWAY
from envies_desktop.events.model import Printing
from envies_desktop.events.queries.participants import ParticipantRow, participant_rows
from envies_desktop.i18n import fold
from envies_desktop.open_forum.clashes import Clash, Judged, Room, clashes_of
from envies_desktop.open_forum.model import Interest, Topic, TopicHost
from envies_desktop.open_forum.problem import Cell
from envies_desktop.open_forum.queries.forum import SlotRow, SpaceRow, forum_slots, forum_spaces
from envies_desktop.open_forum.tickets import ticket

CARDS = ("forum-board", "forum-board-a4", "forum-card")
"""The documents that show topics on the wall."""


@dataclass(frozen=True, slots=True)
class HostRow:
    """A host of a topic: a participant (with their badge, and whether they are away), or a name."""

    participant_id: uuid.UUID | None
    name: str
    badge: int = 0
    away: bool = False

    @property
    def key(self) -> str:
        """What tells one host from another, participant or not."""
        return self.participant_id.hex if self.participant_id else f"name:{fold(self.name)}"


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic. `cell` is (slot, space) as places in the lists of the board; None where it has none.

    `interested` is how many want to attend: those whose list names it, or else the hands counted. `ticket`
    is the code of its cell. `merged` are the numbers of those merged into it; of one that was merged itself,
    `leads_on` is the number to go on with.
    """

    id: uuid.UUID
    number: int
    title: str
    about: str
    hosts: tuple[HostRow, ...]
    cell: Cell | None
    slot_id: uuid.UUID | None
    space_id: uuid.UUID | None
    held_fast: bool
    parked: bool
    interested: int
    listed: int
    hands: int | None
    headcount: int | None
    territory_id: uuid.UUID | None
    theme_id: uuid.UUID | None
    note: str
    ticket: str = ""
    split_from: uuid.UUID | None = None
    merged_into: uuid.UUID | None = None
    leads_on: int | None = None
    merged: tuple[int, ...] = ()
    clashes: tuple[Clash, ...] = ()

    @property
    def host_names(self) -> str:
        """The names of its hosts, one after the other."""
        return ", ".join(host.name for host in self.hosts)


@dataclass(frozen=True)
class ForumBoard:
    """The board: slots by spaces, the topics by their number, and those that were merged into another."""

    event_id: uuid.UUID
    slots: tuple[SlotRow, ...]
    spaces: tuple[SpaceRow, ...]
    topics: tuple[TopicRow, ...]
    merged: tuple[TopicRow, ...]

    @cached_property
    def by_id(self) -> Mapping[uuid.UUID, TopicRow]:
        """Its topics by their key, merged ones too."""
        return {topic.id: topic for topic in (*self.topics, *self.merged)}

    @cached_property
    def in_cell(self) -> Mapping[Cell, TopicRow]:
        """What stands where."""
        return {topic.cell: topic for topic in self.topics if topic.cell is not None}

    @cached_property
    def open_cells(self) -> frozenset[Cell]:
        """The cells that can be used."""
        return frozenset(
            (slot.position, place)
            for slot in self.slots
            for place, space in enumerate(self.spaces)
            if space.open_in(slot.position)
        )

    @property
    def to_place(self) -> tuple[TopicRow, ...]:
        """The topics that wait for a cell."""
        return tuple(topic for topic in self.topics if topic.cell is None and not topic.parked)

    @property
    def parked(self) -> tuple[TopicRow, ...]:
        """The topics that wait beside the board."""
        return tuple(topic for topic in self.topics if topic.parked)

    def numbered(self, number: int) -> TopicRow | None:
        """The topic of a number; one that was merged leads on to the one that goes on."""
        found = next((t for t in (*self.topics, *self.merged) if t.number == number), None)
        while found is not None and found.merged_into is not None:
            found = self.by_id.get(found.merged_into)
        return found


def forum_board(session: Session, event_id: uuid.UUID) -> ForumBoard:
    """The board of a forum."""
    return board_of(session, event_id, read_lists(session, event_id))


@dataclass(frozen=True, slots=True)
class BoardLists:
    """What a board is made from: its people, and what each of them wants to attend."""

    people: Sequence[ParticipantRow]
    lists: Mapping[uuid.UUID, tuple[uuid.UUID, ...]]


def read_lists(session: Session, event_id: uuid.UUID) -> BoardLists:
    """Read it, once for all that follows."""
    return BoardLists(participant_rows(session, event_id), interests_of(session, event_id))


def board_of(session: Session, event_id: uuid.UUID, read: BoardLists) -> ForumBoard:
    """The board of a forum whose people were read already."""
    slots, spaces = forum_slots(session, event_id), forum_spaces(session, event_id)
    query = sa.select(Topic).where(Topic.event_id == event_id).order_by(Topic.number, Topic.id)
    topics = session.scalars(query).all()
    hosts = _hosts(session, event_id, read.people)
    listed: dict[uuid.UUID, int] = defaultdict(int)
    here = {row.id for row in read.people if row.status not in AWAY}
    for participant, wished in read.lists.items():
        for topic_id in wished if participant in here else ():
            listed[topic_id] += 1
    place = _Places(slots, spaces, {topic.id: topic for topic in topics})
    rows = [place.row(topic, hosts.get(topic.id, ()), listed[topic.id]) for topic in topics]
    printed = _printed_at(session, event_id)
    judged = clashes_of(
        [_judged(row, place.merged_since(row.id, printed)) for row in rows if row.merged_into is None],
        [
            Room(s.name, s.capacity, frozenset(t.position for t in slots if s.open_in(t.position)))
            for s in spaces
        ],
    )
    told = [_with_clashes(row, judged.get(row.id.hex, ())) for row in rows]
    return ForumBoard(
        event_id,
        slots,
        spaces,
        tuple(row for row in told if row.merged_into is None),
        tuple(row for row in told if row.merged_into is not None),
    )


def interests_of(session: Session, event_id: uuid.UUID) -> dict[uuid.UUID, tuple[uuid.UUID, ...]]:
    """What each participant wants to attend, in the order it was said; a merged topic counts as its heir."""
    query = (
        sa.select(Interest.participant_id, Topic.id, Topic.merged_into)
        .join(Topic, Topic.id == Interest.topic_id)
        .where(Topic.event_id == event_id)
        .order_by(Interest.updated_at, Topic.number)
    )
    found: dict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    for participant, topic, heir in session.execute(query):
        wanted = heir or topic
        if wanted not in found[participant]:
            found[participant].append(wanted)
    return {participant: tuple(topics) for participant, topics in found.items()}


def _hosts(
    session: Session, event_id: uuid.UUID, people: Sequence[ParticipantRow]
) -> dict[uuid.UUID, tuple[HostRow, ...]]:
    known = {row.id: row for row in people}
    query = (
        sa.select(TopicHost)
        .join(Topic, Topic.id == TopicHost.topic_id)
        .where(Topic.event_id == event_id)
        .order_by(TopicHost.position, TopicHost.id)
    )
    found: dict[uuid.UUID, list[HostRow]] = defaultdict(list)
    for host in session.scalars(query):
        row = known.get(host.participant_id) if host.participant_id else None
        if row is not None:
            gone = row.status in ("absent", "excuse", "parti")
            found[host.topic_id].append(HostRow(row.id, row.name, row.badge, gone))
        elif host.name:
            found[host.topic_id].append(HostRow(None, host.name))
    return {topic: tuple(hosts) for topic, hosts in found.items()}


class _Places:
    """Turns the keys of slots and spaces into places of the board."""

    def __init__(
        self, slots: Sequence[SlotRow], spaces: Sequence[SpaceRow], topics: Mapping[uuid.UUID, Topic]
    ) -> None:
        self._slots = {slot.id: slot.position for slot in slots}
        self._spaces = {space.id: place for place, space in enumerate(spaces)}
        self._numbers = {space.id: space.number for space in spaces}
        self._topics = topics

    def row(self, topic: Topic, hosts: tuple[HostRow, ...], listed: int) -> TopicRow:
        slot = self._slots.get(topic.slot_id) if topic.slot_id else None
        space = self._spaces.get(topic.space_id) if topic.space_id else None
        cell = (slot, space) if slot is not None and space is not None and not topic.parked else None
        heir = self._topics.get(topic.merged_into) if topic.merged_into else None
        return TopicRow(
            id=topic.id,
            number=topic.number,
            title=topic.title,
            about=topic.about,
            hosts=hosts,
            cell=cell if heir is None else None,
            slot_id=topic.slot_id,
            space_id=topic.space_id,
            held_fast=topic.held_fast,
            parked=topic.parked,
            interested=listed or topic.hands or 0,
            listed=listed,
            hands=topic.hands,
            headcount=topic.headcount,
            territory_id=topic.territory_id,
            theme_id=topic.theme_id,
            note=topic.note,
            ticket=ticket(self._numbers[topic.space_id], cell[0]) if cell and topic.space_id else "",
            split_from=topic.split_from,
            merged_into=topic.merged_into if heir else None,
            leads_on=self._last(topic).number if heir else None,
            merged=tuple(t.number for t in self._topics.values() if t.merged_into == topic.id),
        )

    def _last(self, topic: Topic) -> Topic:
        while topic.merged_into and topic.merged_into in self._topics:
            topic = self._topics[topic.merged_into]
        return topic

    def merged_since(self, topic_id: uuid.UUID, printed: dt.datetime | None) -> tuple[int, ...]:
        """The numbers of topics on the paper of a moment that were merged into a topic after it."""
        if printed is None:
            return ()
        return tuple(
            topic.number
            for topic in self._topics.values()
            if topic.merged_into == topic_id
            and _made_at(topic.id) < printed
            and topic.updated_at is not None
            and topic.updated_at > printed
        )


def _made_at(key: uuid.UUID) -> dt.datetime:
    """When a row was made: its key begins with the moment (UUIDv7)."""
    return dt.datetime.fromtimestamp((key.int >> 80) / 1000, dt.UTC)


def _printed_at(session: Session, event_id: uuid.UUID) -> dt.datetime | None:
    query = sa.select(Printing.at).where(Printing.event_id == event_id, Printing.document.in_(CARDS))
    return session.scalars(query.order_by(Printing.at.desc())).first()


def _judged(row: TopicRow, merged: tuple[int, ...]) -> Judged:
    return Judged(
        id=row.id.hex,
        number=row.number,
        title=row.title,
        cell=row.cell,
        hosts={host.key: host.name for host in row.hosts},
        away=tuple(host.name for host in row.hosts if host.away),
        interested=row.interested,
        merged=merged,
    )


def _with_clashes(row: TopicRow, clashes: tuple[Clash, ...]) -> TopicRow:

    return replace(row, clashes=clashes) if clashes else row
