"""Gestures on the topics of an open forum: each number is given once and never again."""

import uuid
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.model import Participant
from envies_desktop.i18n import fold
from envies_desktop.open_forum.actions.setup import forum_of
from envies_desktop.open_forum.model import Interest, Slot, Space, Topic, TopicHost
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.belongings import remove_whole
from envies_desktop.store.work import Work

LONGEST = 200
"""Letters of a title: it stands on a card that is read from afar."""
Host = uuid.UUID | str
"""A participant, or somebody by name."""


def add_topic(
    work: Work, *, event_id: uuid.UUID, title: str, hosts: Sequence[Host] = (), **fields: Any
) -> Topic:
    """A new topic with the next number; `fields` are columns of `Topic`.

    Raises Refused("topic-title"), Refused("topic-title-long", letters, most).
    """
    forum = forum_of(work, event_id)
    values = cleaned({"title": title, **fields})
    _check_title(values["title"])
    number = forum.last_number + 1
    forum.last_number = number
    topic = work.add(Topic(event_id=event_id, number=number, **values))
    work.session.flush()
    set_hosts(work, topic_id=topic.id, hosts=hosts)
    return topic


def change_topic(work: Work, *, topic_id: uuid.UUID, **fields: Any) -> None:
    """Change what a topic says (`title`, `about`, `note`, `territory_id`, `theme_id`, `hands`)."""
    topic = work.get(Topic, topic_id)
    values = cleaned(fields)
    if "title" in values:
        _check_title(values["title"])
    written(topic, values)


def set_hosts(work: Work, *, topic_id: uuid.UUID, hosts: Sequence[Host]) -> None:
    """The hosts of a topic are these, in their order: participants of its event, or names.

    Raises Refused("topic-host-elsewhere", …) for a participant of another event.
    """
    topic = work.get(Topic, topic_id)
    wanted = list(
        dict.fromkeys(host if isinstance(host, uuid.UUID) else host.strip() for host in hosts if host)
    )
    query = sa.select(TopicHost).where(TopicHost.topic_id == topic_id)
    known = {host.participant_id or host.name: host for host in work.session.scalars(query)}
    for key, row in known.items():
        if key not in wanted:
            work.remove(row)
    for position, host in enumerate(wanted):
        if host in known:
            written(known[host], {"position": position})
        elif isinstance(host, uuid.UUID):
            if work.get(Participant, host).event_id != topic.event_id:
                raise Refused("topic-host-elsewhere")
            work.add(TopicHost(topic_id=topic_id, participant_id=host, position=position))
        else:
            work.add(TopicHost(topic_id=topic_id, name=host, position=position))


def place_topic(
    work: Work, *, topic_id: uuid.UUID, slot_id: uuid.UUID, space_id: uuid.UUID, played: int = 0
) -> None:
    """Put or move a topic to a cell by hand: it stays there when a grid is proposed.

    Raises Refused("topic-cell-taken", number, title, …) where another stands there, Refused("cell-closed", …)
    where the space cannot be used then, Refused("slot-begun", slot) before slot `played`. A host who is in
    two places, or a space too small, is told on the board, not refused.
    """
    topic, slot = _living(work, topic_id), work.get(Slot, slot_id)
    _check_cell(work, slot, work.get(Space, space_id), played)
    if topic.slot_id is not None:
        _check_begun(work, topic, played)
    other = _in_cell(work, slot_id, space_id)
    if other is not None and other.id != topic_id:
        raise Refused("topic-cell-taken", number=other.number, title=other.title)
    written(topic, {"slot_id": slot_id, "space_id": space_id, "held_fast": True, "parked": False})


def unplace_topic(work: Work, *, topic_id: uuid.UUID, played: int = 0) -> None:
    """Take a topic off the board: it waits for a cell; raises Refused("slot-begun", slot)."""
    topic = _living(work, topic_id)
    _check_begun(work, topic, played)
    written(topic, {"slot_id": None, "space_id": None, "held_fast": False, "parked": False})


def park_topic(work: Work, *, topic_id: uuid.UUID, played: int = 0) -> None:
    """Put a topic beside the board: no grid proposes a cell for it; raises Refused("slot-begun", slot)."""
    unplace_topic(work, topic_id=topic_id, played=played)
    work.get(Topic, topic_id).parked = True


def hold_topic(work: Work, *, topic_id: uuid.UUID, held: bool) -> None:
    """Whether a topic stays where it is when a grid is proposed; one without a cell cannot:
    Refused("topic-nowhere", number)."""
    topic = _living(work, topic_id)
    if held and topic.slot_id is None:
        raise Refused("topic-nowhere", number=topic.number)
    written(topic, {"held_fast": held})


def swap_topics(work: Work, *, one_id: uuid.UUID, other_id: uuid.UUID, played: int = 0) -> None:
    """Exchange the cells of two topics; one that has none gets the other's, which then waits for one."""
    one, other = _living(work, one_id), _living(work, other_id)
    for topic in (one, other):
        _check_begun(work, topic, played)
    cells = [(topic.slot_id, topic.space_id) for topic in (one, other)]
    for topic, (slot_id, space_id) in zip((other, one), cells, strict=True):
        placed = slot_id is not None
        parked = topic.parked and not placed
        written(topic, {"slot_id": slot_id, "space_id": space_id, "held_fast": placed, "parked": parked})


def merge_topics(work: Work, *, kept_id: uuid.UUID, merged_id: uuid.UUID, played: int = 0) -> None:
    """Make one topic of two: hosts and interests of both, the number of the other leads on to it.

    The text of what it is about is kept from both. Raises Refused("topic-same").
    """
    if kept_id == merged_id:
        raise Refused("topic-same")
    kept, merged = _living(work, kept_id), _living(work, merged_id)
    _check_begun(work, merged, played)
    set_hosts(work, topic_id=kept_id, hosts=[*_hosts(work, kept_id), *_hosts(work, merged_id)])
    _move_interests(work, merged_id, kept_id)
    abouts = [text for text in (kept.about, merged.about) if text]
    hands = [count for count in (kept.hands, merged.hands) if count is not None]
    values: dict[str, Any] = {"about": "\n".join(abouts), "hands": sum(hands) if hands else None}
    if kept.slot_id is None and merged.slot_id is not None:
        values |= {"slot_id": merged.slot_id, "space_id": merged.space_id, "held_fast": merged.held_fast}
        values |= {"parked": False}
    written(kept, values)
    work.update_where(Topic, Topic.merged_into == merged_id, merged_into=kept_id)
    written(merged, {"merged_into": kept_id, "slot_id": None, "space_id": None, "held_fast": False})


def split_topic(work: Work, *, topic_id: uuid.UUID, title: str, hosts: Sequence[Host] = ()) -> Topic:
    """A new topic, with a number of its own, out of a part of another; interests stay with the first."""
    topic = _living(work, topic_id)
    return add_topic(work, event_id=topic.event_id, title=title, hosts=hosts, split_from=topic_id)


def remove_topic(work: Work, *, topic_id: uuid.UUID, played: int = 0) -> None:
    """Take a topic away with what belongs to it; its number is not given again.

    Those that were merged into it go with it.
    """
    topic = _living(work, topic_id)
    _check_begun(work, topic, played)
    merged = list(work.session.scalars(sa.select(Topic.id).where(Topic.merged_into == topic_id)))
    remove_whole(work, Topic, [topic_id, *merged])


def _living(work: Work, topic_id: uuid.UUID) -> Topic:
    """A topic that was not merged into another: Refused("topic-merged", number, into)."""
    topic = work.get(Topic, topic_id)
    if topic.merged_into is not None:
        into = work.get(Topic, topic.merged_into)
        raise Refused("topic-merged", number=topic.number, into=into.number)
    return topic


def _check_title(title: str) -> None:
    if not fold(title):
        raise Refused("topic-title")
    if len(title) > LONGEST:
        raise Refused("topic-title-long", letters=len(title), most=LONGEST)


def _check_cell(work: Work, slot: Slot, space: Space, played: int) -> None:
    if slot.position < played:
        raise Refused("slot-begun", slot=slot.position)
    if slot.position < space.first or (space.last is not None and slot.position >= space.last):
        raise Refused("cell-closed", number=space.number, name=space.name, slot=slot.position)


def _check_begun(work: Work, topic: Topic, played: int) -> None:
    """What is held, or was, stays where it is."""
    slot = work.session.get(Slot, topic.slot_id) if topic.slot_id else None
    if slot is not None and slot.deleted_at is None and slot.position < played:
        raise Refused("slot-begun", slot=slot.position)


def _in_cell(work: Work, slot_id: uuid.UUID, space_id: uuid.UUID) -> Topic | None:
    work.session.flush()
    query = sa.select(Topic).where(Topic.slot_id == slot_id, Topic.space_id == space_id)
    return work.session.scalars(query.where(Topic.merged_into.is_(None))).first()


def _hosts(work: Work, topic_id: uuid.UUID) -> list[Host]:
    work.session.flush()
    query = sa.select(TopicHost).where(TopicHost.topic_id == topic_id)
    rows = work.session.scalars(query.order_by(TopicHost.position, TopicHost.id))
    return [host.participant_id or host.name for host in rows]


def _move_interests(work: Work, source: uuid.UUID, target: uuid.UUID) -> None:
    query = sa.select(Interest).where(Interest.topic_id.in_((source, target)))
    rows = list(work.session.scalars(query))
    known = {row.participant_id for row in rows if row.topic_id == target}
    for row in rows:
        if row.topic_id != source:
            continue
        if row.participant_id not in known:
            key = link_id(target, row.participant_id)
            work.add(Interest(id=key, topic_id=target, participant_id=row.participant_id))
        work.remove(row)
