"""How a forum is set."""

from datetime import time

import pytest

from envies_desktop import i18n
from envies_desktop.events.queries import event_of
from envies_desktop.open_forum.actions.setup import change_forum, lay_out
from envies_desktop.open_forum.queries.forum import forum_settings, forum_slots
from envies_desktop.refused import Refused


def settings(forum):
    with forum.store.read() as session:
        return forum_settings(session, forum.event)


@pytest.fixture
def english():
    i18n.set_language("en")
    yield
    i18n.set_language("fr")


def test_empty_texts_are_the_usual_words(forum):
    found = settings(forum)
    assert found.principles[0] == "Les personnes présentes sont les bonnes"
    assert (len(found.principles), found.warning) == (4, "Préparez-vous à être surpris")
    assert found.law.startswith("La loi de la mobilité")
    assert (found.announce_seconds, found.dots, found.most_dots) == (30, None, 2)


def test_usual_words_are_those_of_the_language_of_the_moment(forum, english):
    assert settings(forum).warning == "Be prepared to be surprised"


def test_typed_texts_stay_as_typed(forum, english):
    forum.do(
        change_forum, event_id=forum.event, fifth=True, law=" Loi des deux pieds ",
        principles=["", "<b>Deux</b>"], question="Comment nourrir le territoire autrement ?",
    )  # fmt: skip
    found = settings(forum)
    assert found.law == "Loi des deux pieds"
    assert found.principles[1] == "<b>Deux</b>"
    assert len(found.principles) == 5
    assert found.question == "Comment nourrir le territoire autrement ?"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"announce_seconds": 0}, "forum-number"),
        ({"dots": 100}, "forum-number"),
        ({"question": "x" * 501}, "forum-long"),
        ({"principles": ["", "x" * 501]}, "forum-long"),
    ],
)
def test_setting_that_cannot_be_is_refused(forum, fields, code):
    with pytest.raises(Refused) as refused:
        forum.do(change_forum, event_id=forum.event, **fields)
    assert refused.value.code == code


def test_whole_day_lays_out_programme_and_slots(forum):
    forum.topic("Cantines", cell=(1, 0))
    forum.do(lay_out, event_id=forum.event, day="whole")
    with forum.store.read() as session:
        slots = forum_slots(session, forum.event)
        assert event_of(session, forum.event).title == "Forum"
    assert [(slot.begins, slot.ends) for slot in slots] == [
        (time(10), time(11)), (time(11, 15), time(12, 15)), (time(13, 45), time(14, 45)),
    ]  # fmt: skip
    assert forum.board().topics[0].cell == (1, 0)


def test_half_day_keeps_a_slot_where_topics_stand(forum):
    forum.do(lay_out, event_id=forum.event, day="whole")
    forum.slots = [slot.id for slot in forum.board().slots]
    forum.topic("Cantines", cell=(2, 0))
    with pytest.raises(Refused) as refused:
        forum.do(lay_out, event_id=forum.event, day="half")
    assert (refused.value.code, refused.value.params) == ("slot-in-use", {"slot": 2})
    assert len(forum.board().slots) == 3
