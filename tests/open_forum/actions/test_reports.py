"""What a session brings: heads counted, reports typed and completed, who was there."""

import datetime as dt

import pytest

from envies_desktop.open_forum.actions import reports
from envies_desktop.open_forum.queries.reports import report_rows
from envies_desktop.open_forum.queries.room import News, forum_room
from envies_desktop.refused import Refused


def rows(forum):
    with forum.store.read() as session:
        return report_rows(session, forum.event)


def test_sessions_stand_by_slot_and_wait_for_their_report(forum):
    second = forum.topic("Deux", 1, cell=(1, 0))
    first = forum.topic("Un", 2, cell=(0, 1))
    forum.topic("Sans place", 3)
    assert [(one.id, one.slot, one.state) for one in rows(forum)] == [
        (first, 1, "empty"), (second, 2, "empty"),
    ]  # fmt: skip


def test_report_is_typed_completed_and_taken_back(forum):
    topic = forum.topic("Un", 1, cell=(0, 0))
    forum.do(reports.write_report, topic_id=topic, said=[" a ", "", "b"], first_what="Appeler")
    forum.do(reports.write_report, topic_id=topic, first_when=dt.date(2027, 2, 1), needs="une salle")
    (row,) = rows(forum)
    assert (row.said, row.first_what, row.first_when, row.needs, row.state) == (
        ("a", "b"), "Appeler", dt.date(2027, 2, 1), "une salle", "begun",
    )  # fmt: skip
    forum.do(reports.complete_report, topic_id=topic)
    assert rows(forum)[0].state == "complete"
    forum.store.undo()
    assert rows(forum)[0].state == "begun"


def test_news_grow_as_reports_come_in_and_notes_stay_private(forum):
    topic = forum.topic("Un", 1, cell=(0, 0), note="secret")
    forum.topic("Deux", 2, cell=(0, 1))
    forum.do(reports.write_report, topic_id=topic, said=["Trois familles"])
    with forum.store.read() as session:
        assert forum_room(session, forum.event).news == (News(1, "Un", "Trois familles"),)


def test_attendees_are_these_and_come_back(forum):
    topic = forum.topic("Un", 1, cell=(0, 0))
    for people in (forum.people[:3], forum.people[1:2], forum.people[:2]):
        forum.do(reports.set_attendees, topic_id=topic, people=people)
        assert set(rows(forum)[0].attendees) == set(people)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"said": ["x"] * 6}, "report-points"),
        ({"proposals": "x" * 4001}, "report-long"),
        ({"said": ["x" * 4001]}, "report-long"),
        ({"goals": [18]}, "report-goals"),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_kept(forum, fields, code):
    topic = forum.topic("Un", 1, cell=(0, 0))
    with pytest.raises(Refused, match=code):
        forum.do(reports.write_report, topic_id=topic, **fields)
    assert rows(forum)[0].state == "empty"


def test_empty_report_cannot_be_complete(forum):
    topic = forum.topic("Un", 1, cell=(0, 0))
    with pytest.raises(Refused, match="report-empty"):
        forum.do(reports.complete_report, topic_id=topic)


@pytest.mark.parametrize("heads", [-1, 5001])
def test_impossible_number_of_heads_is_refused(forum, heads):
    topic = forum.topic("Un", 1, cell=(0, 0))
    with pytest.raises(Refused, match="heads-number"):
        forum.do(reports.count_heads, topic_id=topic, heads=heads)


def test_heads_are_counted(forum):
    topic = forum.topic("Un", 1, cell=(0, 0))
    forum.do(reports.count_heads, topic_id=topic, heads=21)
    assert rows(forum)[0].topic.headcount == 21
