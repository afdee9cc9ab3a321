"""A real store with a forum in it."""

import pytest

from envies_desktop import app
from envies_desktop.events import actions as events
from envies_desktop.open_forum.actions.setup import begin
from envies_desktop.open_forum.actions.spaces import add_space
from envies_desktop.open_forum.actions.topics import add_topic, place_topic
from envies_desktop.open_forum.queries.board import forum_board
from envies_desktop.store.engine import open_store


@pytest.fixture
def store(tmp_path):
    """An empty store in a file."""
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


class Forum:
    """Six people with badges 1 to 6 ("Léa Nom 1"…), two slots, three spaces of 10, 20 and 30 places."""

    def __init__(self, store):
        self.store = store
        with store.work("event-add", name="Forum") as work:
            self.event = events.add_event(work, kind="forum_ouvert", title="Forum").id
            begin(work, self.event)
            self.people = [
                events.add_participant(
                    work, event_id=self.event, person={"first_name": "Léa", "last_name": f"Nom {number}"}
                ).id
                for number in range(1, 7)
            ]
            self.spaces = [
                add_space(work, event_id=self.event, capacity=capacity).id for capacity in (10, 20, 30)
            ]
        self.slots = [slot.id for slot in self.board().slots]

    def board(self):
        with self.store.read() as session:
            return forum_board(session, self.event)

    def do(self, action, **fields):
        """One gesture in a work of its own."""
        with self.store.work("topic-change") as work:
            return action(work, **fields)

    def topic(self, title, *hosts, cell=None, **fields):
        """A new topic hosted by the people of these badges; its key."""
        by_badge = [self.people[host - 1] if isinstance(host, int) else host for host in hosts]
        made = self.do(add_topic, event_id=self.event, title=title, hosts=by_badge, **fields).id
        if cell:
            self.place(made, *cell)
        return made

    def place(self, topic, slot, space, **fields):
        """Put a topic to a cell, by places from 0."""
        self.do(place_topic, topic_id=topic, slot_id=self.slots[slot], space_id=self.spaces[space], **fields)

    def row(self, topic):
        """A topic as the board shows it."""
        return self.board().by_id[topic]


@pytest.fixture
def forum(store):
    return Forum(store)
