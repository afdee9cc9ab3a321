"""A forum of four people and three topics in a window of the program."""

import datetime as dt
import uuid
from dataclasses import dataclass, field

import pytest

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.events import actions as events
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.setup import begin
from envies_desktop.open_forum.actions.spaces import add_space
from envies_desktop.open_forum.actions.topics import add_topic, place_topic
from envies_desktop.open_forum.queries.board import forum_board
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store


@dataclass
class Held:
    """Keys of what is there: `people` have badges 1 to 4, the third topic no place."""

    event: uuid.UUID
    people: list[uuid.UUID] = field(default_factory=list)
    topics: list[uuid.UUID] = field(default_factory=list)


@pytest.fixture
def desk(qapp, tmp_path):
    theme.apply("light", 100)
    app.import_models()
    store = open_store(tmp_path / "store.db", author="Claire")
    made = app.make_desk(store, Settings(theme="light", author="Claire", authors=("Claire",)))
    yield made
    made.close()
    store.close()


@pytest.fixture
def held(desk):
    with desk.store.work("event-add", name="Forum") as work:
        event = events.add_event(work, kind="forum_ouvert", title="Forum", date=dt.date(2030, 3, 15)).id
        begin(work, event)
        made = Held(event)
        for number, name in enumerate(("Azema", "Bonnet", "Casal", "Durand"), 1):
            made.people.append(
                events.add_participant(
                    work,
                    event_id=event,
                    badge=number,
                    person={"first_name": "Ange", "last_name": name},
                    organisation={"name": f"Maison {name}", "kind": "association"},
                ).id
            )
        spaces = [add_space(work, event_id=event, capacity=10).id for _ in range(2)]
        titles = ("Les horaires", "La cantine", "Le bus")
        made.topics = [add_topic(work, event_id=event, title=title).id for title in titles]
        work.session.flush()
        slot = forum_board(work.session, event).slots[0].id
        for topic, space in zip(made.topics[:2], spaces, strict=True):
            place_topic(work, topic_id=topic, slot_id=slot, space_id=space)
        for person in made.people[:3]:
            set_interests(work, participant_id=person, topics=[made.topics[2]])
    return made


@pytest.fixture
def shown(qtbot):
    """`shown(panel)` shows it, with the keyboard."""

    def show(panel):
        qtbot.addWidget(panel)
        panel.resize(1100, 700)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        qtbot.wait(30)
        return panel

    return show
