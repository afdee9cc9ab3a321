"""The queue of those who announce."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.events import actions as events
from envies_desktop.live.actions.announcing import announce_last, announced, leave_queue, queue_announcer
from envies_desktop.live.queries.announcing import announcing_queue
from envies_desktop.refused import Refused
from envies_desktop.store.engine import open_store

NOW = dt.datetime(2026, 11, 29, 9, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path):
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne")
    yield opened
    opened.close()


@pytest.fixture
def event(store):
    with store.work("event-add") as work:
        return events.add_event(work, kind="forum_ouvert", title="Forum").id


@pytest.fixture
def lea(store, event):
    with store.work("participant-add") as work:
        person = {"first_name": "Léa", "last_name": "Roux"}
        return events.add_participant(work, event_id=event, person=person).id


def do(store, action, **fields):
    with store.work("announce-queue") as work:
        return action(work, **fields).id if action is queue_announcer else action(work, **fields)


def queue(store, event):
    with store.read() as session:
        return [one.name for one in announcing_queue(session, event)]


def test_people_announce_in_the_order_in_which_they_came(store, event, lea):
    first = do(store, queue_announcer, event_id=event, participant_id=lea)
    do(store, queue_announcer, event_id=event, name=" Sam ")
    assert queue(store, event) == ["Léa Roux", "Sam"]
    do(store, announced, announcement_id=first, at=NOW)
    assert queue(store, event) == ["Sam"]
    do(store, queue_announcer, event_id=event, participant_id=lea)  # for another topic
    assert queue(store, event) == ["Sam", "Léa Roux"]


def test_who_is_not_ready_comes_last_and_may_leave(store, event):
    keys = [do(store, queue_announcer, event_id=event, name=name) for name in ("Un", "Deux", "Trois")]
    do(store, announce_last, announcement_id=keys[0])
    assert queue(store, event) == ["Deux", "Trois", "Un"]
    do(store, leave_queue, announcement_id=keys[2])
    assert queue(store, event) == ["Deux", "Un"]
    store.undo()
    assert queue(store, event) == ["Deux", "Trois", "Un"]


@pytest.mark.parametrize(("name", "code"), [("Sam", "announce-twice"), ("  ", "announce-nobody")])
def test_nobody_and_the_same_one_twice_are_refused(store, event, name, code):
    do(store, queue_announcer, event_id=event, name="Sam")
    with pytest.raises(Refused) as refused:
        do(store, queue_announcer, event_id=event, name=name)
    assert refused.value.code == code
