"""What the room of a forum sees, from its board and its clock."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.events.actions import change_event
from envies_desktop.live.page.stages import Stages
from envies_desktop.open_forum.actions import reports
from envies_desktop.open_forum.actions.setup import change_forum, lay_out
from envies_desktop.settings import Settings


@pytest.fixture
def desk(qapp, store):
    made = app.make_desk(store, Settings(theme="light", author="Claire Morel", authors=("Claire Morel",)))
    yield made
    made.close()


@pytest.fixture
def stage(desk, forum):
    forum.do(change_event, event_id=forum.event, date=dt.date(2027, 1, 14), start=dt.time(9), end=dt.time(13))
    forum.do(lay_out, event_id=forum.event, day="half")
    forum.do(change_forum, event_id=forum.event, question="Que faire ensemble ?")
    forum.topic("Un", 1, cell=(0, 0))
    forum.topic("Deux", 2, cell=(1, 1))
    return desk.shared(Stages).of(forum.event)


def face(stage, mode):
    stage.mode = mode
    stage.faces.forget()
    return stage.face(stage.clock.reading())


def begin_slot(stage, slot):
    """Go on until a slot is under way."""
    while stage.clock.reading().step.phase != f"slot-{slot}":
        stage.clock.skip()


def test_question_is_shown_by_hand(stage):
    assert face(stage, "question").text == "Que faire ensemble ?"


def test_market_shows_every_topic_with_its_place(stage, forum):
    forum.topic("Trois", 3)
    shown = face(stage, "market")
    assert shown.title == "Place du marché\u00a0: 3 sujets"
    assert [(one.title, one.where) for one in shown.sessions] == [
        ("1 · Un", "A1 · ● Espace A · Léa"), ("2 · Deux", "B2 · ■ Espace B · Léa"), ("3 · Trois", "à placer"),
    ]  # fmt: skip


def test_now_shows_what_is_held_and_the_time_left(stage):
    begin_slot(stage, 0)
    shown = face(stage, "auto")
    assert shown.title == "Maintenant\u00a0: créneau 1 sur 2"
    assert [one.title for one in shown.sessions] == ["Un"]
    assert shown.clock == "45:00"


def test_before_a_slot_the_next_one_is_shown(stage):
    shown = face(stage, "now")
    assert (shown.title, [one.title for one in shown.sessions], shown.clock) == (
        "Ensuite\u00a0: créneau 1 sur 2", ["Un"], "",
    )  # fmt: skip


def test_news_show_reports_as_they_come(stage, forum):
    assert face(stage, "news").sessions == ()
    topic = forum.board().topics[0].id
    forum.do(reports.write_report, topic_id=topic, said=["Trois familles"])
    shown = face(stage, "news")
    assert [(one.title, one.where) for one in shown.sessions] == [("1 · Un", "Trois familles")]
    assert shown.foot == "1 compte rendu sur 2"


def test_board_that_cannot_be_read_leaves_the_clock_to_the_room(stage, monkeypatch):
    begin_slot(stage, 0)
    stage.faces.forget()
    monkeypatch.setattr(stage.desk.store, "read", lambda: 1 / 0)
    assert type(stage.face(stage.clock.reading())).__name__ == "ClockFace"
