"""Action groups in the store: first step, owner in the room, volunteers, needs."""

import datetime as dt

import pytest
import sqlalchemy as sa

from envies_desktop.directory.actions import add_organisation
from envies_desktop.directory.model import NeedOffer
from envies_desktop.events import actions as events
from envies_desktop.events.queries import follow_ups_of
from envies_desktop.open_forum.actions.groups import (
    add_group,
    change_group,
    keep_needs,
    remove_group,
    set_first_step,
    set_volunteers,
)
from envies_desktop.open_forum.queries.groups import forum_groups, step_limit
from envies_desktop.refused import Refused

DAY, TODAY = dt.date(2026, 11, 29), dt.date(2026, 11, 29)


@pytest.fixture
def group(forum):
    forum.do(events.change_event, event_id=forum.event, date=DAY)

    def made(title="Un bus du soir", **fields):
        return forum.do(add_group, event_id=forum.event, title=title, today=TODAY, **fields).id

    return made


def groups(forum):
    with forum.store.read() as session:
        return forum_groups(session, forum.event, TODAY)


def actions(forum):
    with forum.store.read() as session:
        return follow_ups_of(session, forum.event, TODAY)


def refusal(forum, action, **fields):
    with pytest.raises(Refused) as refused:
        forum.do(action, **fields)
    return refused.value.code


def test_group_has_a_topic_a_first_step_and_volunteers(forum, group):
    topic = forum.topic("Les horaires", 1)
    group(
        topic_id=topic,
        ally="la Métropole",
        needs="une salle",
        step={"what": "Écrire à la Métropole", "owner_id": forum.people[0], "due": dt.date(2026, 12, 10)},
        volunteers=forum.people[1:3],
    )
    found = groups(forum)[0]
    assert (found.title, found.topic_number, found.topic) == ("Un bus du soir", 1, "Les horaires")
    assert (found.ally, found.needs, found.in_directory) == ("la Métropole", "une salle", False)
    assert [row.name for row in found.volunteers] == ["Léa Nom 2", "Léa Nom 3"]
    assert (found.step.what, found.step.owner, found.step.due) == (
        "Écrire à la Métropole", "Léa Nom 1", dt.date(2026, 12, 10),
    )  # fmt: skip
    assert [(row.origin, row.origin_id) for row in actions(forum)] == [("forum-group", found.id)]


def test_step_without_a_day_is_due_in_thirty(forum, group):
    group(step={"what": "Écrire", "owner_id": forum.people[0]})
    with forum.store.read() as session:
        assert step_limit(session, forum.event, TODAY) == dt.date(2026, 12, 29)
    assert [row.due for row in actions(forum)] == [dt.date(2026, 12, 29)]


def test_step_is_changed_kept_once_and_taken_away_without_words(forum, group):
    key = group(step={"what": "Écrire", "owner_id": forum.people[0]})
    step = {"group_id": key, "today": TODAY}
    forum.do(set_first_step, **step, what="Téléphoner", owner_id=forum.people[1], due=dt.date(2026, 12, 1))
    assert [(row.what, row.owner_id, row.due) for row in actions(forum)] == [
        ("Téléphoner", forum.people[1], dt.date(2026, 12, 1))
    ]
    forum.do(set_first_step, **step, what="  ")
    assert (actions(forum), groups(forum)[0].step) == ([], None)


def test_step_later_than_thirty_days_or_of_nobody_is_refused(forum, group):
    key = group()
    step = {"group_id": key, "today": TODAY, "what": "Écrire"}
    late = {"owner_id": forum.people[0], "due": dt.date(2026, 12, 30)}
    assert refusal(forum, set_first_step, **step, **late) == "group-step-late"
    assert refusal(forum, set_first_step, **step) == "group-owner"
    assert refusal(forum, add_group, event_id=forum.event, title=" ", today=TODAY) == "group-title"


def test_owner_is_in_the_room(forum, group):
    key = group()
    step = {"group_id": key, "today": TODAY, "what": "Écrire"}
    forum.do(events.set_status, participant_ids=[forum.people[1]], status="excuse")
    assert refusal(forum, set_first_step, **step, owner_id=forum.people[1]) == "group-owner-away"
    forum.do(set_first_step, **step, owner_id=forum.people[2])
    forum.do(events.set_status, participant_ids=[forum.people[0]], status="present")
    assert refusal(forum, set_first_step, **step, owner_id=forum.people[3]) == "group-owner-away"
    forum.do(set_first_step, **step, owner_id=forum.people[2])
    forum.do(set_first_step, **step, owner_id=forum.people[0])


def test_volunteers_are_these_and_come_back(forum, group):
    key = group(volunteers=forum.people[:2])
    forum.do(set_volunteers, group_id=key, volunteers=forum.people[1:4])
    forum.do(set_volunteers, group_id=key, volunteers=[forum.people[0]])
    assert [row.id for row in groups(forum)[0].volunteers] == [forum.people[0]]
    forum.store.undo()
    assert {row.id for row in groups(forum)[0].volunteers} == set(forum.people[1:4])


def test_needs_become_one_need_of_the_directory(forum, group):
    key = group(needs="une salle")
    place = forum.do(add_organisation, name="Azoth").id
    forum.do(keep_needs, group_id=key, organisation_id=place)
    forum.do(change_group, group_id=key, needs="deux salles")
    forum.do(keep_needs, group_id=key, organisation_id=place)
    with forum.store.read() as session:
        needs = session.execute(sa.select(NeedOffer.organisation_id, NeedOffer.side, NeedOffer.text)).all()
    assert needs == [(place, "besoin", "deux salles")]
    assert groups(forum)[0].in_directory
    empty = group("Autre")
    assert refusal(forum, keep_needs, group_id=empty, organisation_id=place) == "need-empty"


def test_group_noted_by_mistake_goes_with_its_step_and_comes_back(forum, group):
    key = group(step={"what": "Écrire", "owner_id": forum.people[0]}, volunteers=forum.people[:2])
    forum.do(remove_group, group_id=key)
    assert (groups(forum), actions(forum)) == ([], [])
    forum.store.undo()
    assert [(len(row.volunteers), row.step is not None) for row in groups(forum)] == [(2, True)]


def test_group_of_a_removed_topic_stays(forum, group):
    from envies_desktop.open_forum.actions.topics import remove_topic

    topic = forum.topic("Les horaires")
    group(topic_id=topic)
    forum.do(remove_topic, topic_id=topic)
    assert [(row.title, row.topic_id, row.topic) for row in groups(forum)] == [("Un bus du soir", None, "")]
