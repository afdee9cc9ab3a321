"""What the marketplace does: each gesture one work, what is refused told at the top of the page."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from envies_desktop.desk.page import Desk, Work
from envies_desktop.live.page.board.faces import Spot
from envies_desktop.open_forum.actions import slots, spaces, topics
from envies_desktop.open_forum.actions.interests import set_hands
from envies_desktop.open_forum.queries.board import ForumBoard, TopicRow
from envies_desktop.open_forum.tickets import read_ticket
from envies_desktop.refused import Refused

TO_PLACE = "to-place"
PARKED = "parked"
"""The names of both trays."""


class Gestures:
    """The gestures on a board; `board()` is what is shown, `played()` how many slots have begun."""

    def __init__(
        self, desk: Desk, event_id: UUID, board: Callable[[], ForumBoard], played: Callable[[], int]
    ) -> None:
        self.desk, self.event_id, self.board, self.played = desk, event_id, board, played

    def add(self, title: str, hosts: Sequence[topics.Host]) -> UUID | None:
        """A new topic; its key."""
        return self.desk.write(
            "topic-add",
            lambda work: topics.add_topic(work, event_id=self.event_id, title=title, hosts=hosts).id,
            title=title[:80],
        )

    def put(self, topic_id: UUID, spot: Spot) -> bool:
        """Let a card go at a spot: a tray, a free cell, or a taken one, whose card comes in exchange."""
        if spot == PARKED:
            return self._on(topic_id, "topic-park", topics.park_topic, played=self.played())
        if isinstance(spot, str):
            return self._on(topic_id, "topic-unplace", topics.unplace_topic, played=self.played())
        board = self.board()
        other = board.in_cell.get(spot)
        if other is not None and other.id != topic_id:
            return self.swap(topic_id, other.id)
        return self._on(
            topic_id,
            "topic-place",
            topics.place_topic,
            slot_id=board.slots[spot[0]].id,
            space_id=board.spaces[spot[1]].id,
            played=self.played(),
        )

    def put_by_ticket(self, topic_id: UUID, text: str) -> bool:
        """Place a topic by the code of a ticket; raises Refused("ticket-unknown", text), as placing does."""
        board, found = self.board(), read_ticket(text)
        places = {space.number: space.id for space in board.spaces}
        if found is None or found[0] not in places or not found[1] < len(board.slots):
            raise Refused("ticket-unknown", text=text[:12])
        topic = board.by_id[topic_id]
        with self.desk.store.work("topic-place", number=topic.number, title=topic.title) as work:
            topics.place_topic(
                work,
                topic_id=topic_id,
                slot_id=board.slots[found[1]].id,
                space_id=places[found[0]],
                played=self.played(),
            )
        return True

    def swap(self, one_id: UUID, other_id: UUID) -> bool:
        """Exchange two topics."""
        one, other = (self.board().by_id[key] for key in (one_id, other_id))
        return self._write(
            "topic-swap",
            lambda work: topics.swap_topics(work, one_id=one_id, other_id=other_id, played=self.played()),
            number=one.number,
            other=other.number,
        )

    def merge(self, kept: TopicRow, merged: TopicRow) -> bool:
        """Make one topic of two."""
        return self._write(
            "topic-merge",
            lambda work: topics.merge_topics(
                work, kept_id=kept.id, merged_id=merged.id, played=self.played()
            ),
            number=kept.number,
            other=merged.number,
        )

    def split(self, topic: TopicRow, title: str) -> bool:
        """A new topic out of a part of another, with its hosts."""
        hosts: list[topics.Host] = [host.participant_id or host.name for host in topic.hosts]
        return self._write(
            "topic-split",
            lambda work: topics.split_topic(work, topic_id=topic.id, title=title, hosts=hosts),
            number=topic.number,
        )

    def remove(self, topic_id: UUID) -> bool:
        """Take a topic away; undo brings it back."""
        return self._on(topic_id, "topic-remove", topics.remove_topic, played=self.played())

    def hold(self, topic_id: UUID, held: bool) -> bool:
        """Whether it stays when a grid is proposed."""
        code = "topic-hold" if held else "topic-let-go"
        return self._on(topic_id, code, topics.hold_topic, held=held)

    def count_hands(self, topic: TopicRow, hands: int | None) -> bool:
        """Hands or dots counted for a topic."""
        return self._write(
            "interests-count",
            lambda work: set_hands(work, topic_id=topic.id, hands=hands),
            number=topic.number,
        )

    def add_space(self, name: str, capacity: int, first: int = 0) -> bool:
        """One space more."""
        return self._write(
            "space-add",
            lambda work: spaces.add_space(
                work, event_id=self.event_id, name=name, capacity=capacity, first=first
            ),
        )

    def change_space(self, space_id: UUID, name: str, **fields: Any) -> bool:
        """Another name or capacity."""
        return self._write(
            "space-change", lambda work: spaces.change_space(work, space_id=space_id, **fields), name=name
        )

    def lose_space(self, space_id: UUID, name: str, slot: int) -> Sequence[int] | None:
        """A space that cannot be used from a slot on; the numbers of the topics that wait again."""
        return self.desk.write(
            "space-lose", lambda work: spaces.lose_space(work, space_id=space_id, slot=slot), name=name
        )

    def find_space(self, space_id: UUID, name: str, slot: int) -> bool:
        """A space that can be used after all."""
        return self._write(
            "space-find", lambda work: spaces.find_space(work, space_id=space_id, slot=slot), name=name
        )

    def add_slot(self) -> bool:
        """One slot more, after the last."""
        return self._write("slot-add", lambda work: slots.add_slot(work, event_id=self.event_id))

    def _on(self, topic_id: UUID, code: str, action: Callable[..., object], **fields: Any) -> bool:
        topic = self.board().by_id[topic_id]
        return self._write(
            code,
            lambda work: action(work, topic_id=topic_id, **fields),
            number=topic.number,
            title=topic.title,
        )

    def _write(self, code: str, action: Callable[[Work], object], **params: Any) -> bool:
        """Whether it was done."""

        def done(work: Work) -> bool:
            action(work)
            return True

        return bool(self.desk.write(code, done, **params))
