"""How the rounds of an event are set."""

import datetime as dt
from datetime import time

import pytest

from envies_desktop.events import actions as events
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import add_speed_dating, change_setup
from envies_desktop.speed_dating.queries.card import event_rounds, speed_dating_card


@pytest.fixture
def event(store):
    with store.work("event-add", name="Soirée") as work:
        return add_speed_dating(
            work, title="Soirée", date=dt.date(2018, 3, 15), start=time(17, 30), end=time(19, 45),
            rounds_start=time(17, 45), breaks=[(4, 10)],
        ).id  # fmt: skip


def test_event_settings_give_times(store, event):
    with store.read() as session:
        card = speed_dating_card(session, event)
        rounds = event_rounds(session, event)
    assert card.breaks == ((4, 10),)
    assert rounds[0].start == time(17, 45)
    assert card.rounds_end == time(18, 56)


def test_settings_and_what_every_event_has_change_in_one_gesture(store, event):
    with store.work("event-change", name="Soirée") as work:
        events.change_event(work, event_id=event, title=" Grande soirée ")
        change_setup(work, event_id=event, tables=12)
    with store.read() as session:
        card = speed_dating_card(session, event)
    assert (card.title, card.tables) == ("Grande soirée", 12)
    store.undo()
    with store.read() as session:
        card = speed_dating_card(session, event)
    assert (card.title, card.tables) == ("Soirée", 0)


def test_setting_that_cannot_be_is_refused(store, event):
    with pytest.raises(Refused, match="event-rounds"), store.work("event-change") as work:
        change_setup(work, event_id=event, rounds=0)


def test_event_that_was_never_set_has_the_usual_rounds_until_one_changes(store):
    with store.work("event-add") as work:
        plain = events.add_event(work, kind="rencontre", title="Rencontre", start=time(18)).id
    with store.read() as session:
        card = speed_dating_card(session, plain)
    assert (card.rounds, card.pairing, card.breaks, card.rounds_end) == (7, "sides", (), time(19, 1))
    with store.work("event-change") as work:
        change_setup(work, event_id=plain, rounds=3)
    with store.read() as session:
        assert speed_dating_card(session, plain).rounds == 3
    store.undo()
    with store.read() as session:
        assert speed_dating_card(session, plain).rounds == 7
