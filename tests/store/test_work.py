import datetime as dt
import threading
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Consent, Organisation, OrganisationTheme, Person, Territory, Theme
from envies_desktop.events.model import Event, Participant
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.model import MeetingPlan, SpeedDating
from envies_desktop.store.base import link_id, new_id
from envies_desktop.store.gate import Bypass


def add(store, record, code="thing-add"):
    with store.work(code) as work:
        return work.add(record)


def all_of(store, cls):
    with store.read() as session:
        return list(session.scalars(sa.select(cls)))


def test_added_record_is_read_back_with_its_defaults(store):
    with store.work("event-add", title="Soirée") as work:
        event = work.add(
            Event(kind="speed_dating", title="Soirée", date=dt.date(2026, 11, 23), start=dt.time(18, 30))
        )
        settings = work.add(SpeedDating(id=event.id))
        assert (settings.rounds, settings.breaks, event.status) == (7, [], "brouillon")
        person = work.add(Person(first_name="Zoé", last_name="Łuc"))
        work.add(Participant(event_id=event.id, person_id=person.id))
    with store.read() as session:
        found = session.get(Event, event.id)
        assert (found.date, found.start, found.updated_by) == (dt.date(2026, 11, 23), dt.time(18, 30), "Nina")
        assert session.get(Person, person.id).folded == "luc zoe"
        assert session.scalars(sa.select(Participant.person_id)).all() == [person.id]


def test_defaults_that_are_lists_are_not_shared(store):
    with store.work("event-add") as work:
        events = [work.add(Event(kind="speed_dating", title=title)) for title in "AB"]
        first, second = (work.add(SpeedDating(id=event.id)) for event in events)
        assert first.breaks is not second.breaks


def test_block_that_fails_leaves_nothing(store):
    def fail():
        with store.work("person-add") as work:
            work.add(Person(last_name="Personne"))
            work.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert all_of(store, Person) == []
    assert store.works() == []


def test_work_without_change_is_not_kept(store):
    person = add(store, Person(last_name="Blanc"))
    said = []
    store.listen(said.append)
    with store.work("person-edit") as work:
        work.get(Person, person.id).last_name = "Noir"
        work.session.flush()
        work.get(Person, person.id).last_name = "Blanc"
    assert (len(store.works()), said, work.changes) == (1, [], None)


def test_work_remembers_who_when_where_and_what(store):
    before = datetime.now(UTC)
    with store.work("person-add", name="Léa", place=new_id(), day=dt.date(2026, 1, 2)) as work:
        work.add(Person(last_name="Léa"))
    (work_info,) = store.works()
    assert (work_info.code, work_info.author, work_info.device) == ("person-add", "Nina", "portable")
    assert work_info.params["name"] == "Léa"
    assert work_info.params["day"] == "2026-01-02"
    assert before <= work_info.at <= datetime.now(UTC)


def test_get_refuses_what_is_absent_or_deleted(store):
    person = add(store, Person(last_name="Parti"))
    with store.work("person-remove") as work:
        work.remove(work.get(Person, person.id))
        with pytest.raises(Refused, match="store-gone"):
            work.get(Person, person.id)
    with store.work("person-edit") as work:
        for key in (person.id, new_id()):
            with pytest.raises(Refused) as refused:
                work.get(Person, key)
            assert (refused.value.code, refused.value.params) == ("store-gone", {"kind": "person"})


def test_deleted_rows_are_left_out_of_reads(store):
    stays, goes = (add(store, Organisation(name=name)) for name in ("Reste", "Part"))
    with store.work("organisation-remove") as work:
        work.remove(goes)
    with store.read() as session:
        assert session.get(Organisation, goes.id) is None
        assert session.scalars(sa.select(Organisation)).all() == [session.get(Organisation, stays.id)]
        assert session.execute(sa.select(Organisation.name)).all() == [("Reste",)]
        assert session.scalar(sa.select(sa.func.count(Organisation.id))) == 1
        assert session.query(Organisation).filter_by(name="Part").all() == []
        both = sa.select(Organisation).execution_options(with_deleted=True)
        assert len(session.scalars(both).all()) == 2


def test_deleted_rows_are_left_out_of_joins(store):
    theme, gone = add(store, Theme(name="Culture")), add(store, Theme(name="Sport"))
    organisation = add(store, Organisation(name="A"))
    for each in (theme, gone):
        add(store, OrganisationTheme(organisation_id=organisation.id, theme_id=each.id))
    with store.work("theme-remove") as work:
        work.remove(gone)
    with store.read() as session:
        query = (
            sa.select(Organisation.name, Theme.name)
            .select_from(Organisation)
            .join(OrganisationTheme)
            .join(Theme)
        )
        assert session.execute(query).all() == [("A", "Culture")]


def test_link_has_the_key_of_both_sides_and_comes_back(store):
    theme, organisation = add(store, Theme(name="Culture")), add(store, Organisation(name="A"))
    sides = {"organisation_id": organisation.id, "theme_id": theme.id}
    link = add(store, OrganisationTheme(**sides))
    assert link.id == link_id(organisation.id, theme.id)
    with store.work("theme-remove") as work:
        work.remove(link)
    again = add(store, OrganisationTheme(**sides))
    assert again.id == link.id
    assert len(all_of(store, OrganisationTheme)) == 1
    store.undo()
    assert all_of(store, OrganisationTheme) == []
    with pytest.raises(Refused, match="store-exists"):
        add(store, Theme(id=theme.id, name="Encore"))


def test_detached_record_can_be_removed(store):
    add(store, Person(last_name="Lu"))
    (person,) = all_of(store, Person)
    with store.work("person-remove") as work:
        work.remove(person)
    assert all_of(store, Person) == []


def test_json_and_moments_are_kept(store):
    with store.work("plan-make") as work:
        event = work.add(Event(kind="speed_dating", title="E"))
        work.add(SpeedDating(id=event.id, breaks=[[2, 10]]))
        made = datetime(2026, 11, 23, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
        facts = {
            "number": 1,
            "status": "optimal",
            "score": 3,
            "bound": 3.5,
            "seconds": 0.1,
            "rounds": 7,
            "tables": 2,
        }
        work.add(MeetingPlan(event_id=event.id, made_at=made, unmet=[{"a": "b"}], **facts))
        person = work.add(Person(last_name="P"))
        work.add(Consent(person_id=person.id, purpose="photo", given=True, at=made))
    (plan,) = all_of(store, MeetingPlan)
    assert (plan.made_at, plan.made_at.tzinfo, plan.unmet, plan.bound) == (made, UTC, [{"a": "b"}], 3.5)


def test_reference_to_nothing_is_refused_by_the_engine(store):
    with pytest.raises(sa.exc.IntegrityError), store.work("territory-add") as work:
        work.add(Territory(name="Nulle part", parent_id=new_id()))
    assert all_of(store, Territory) == []


def test_rows_of_one_work_come_in_any_order(store):
    with store.work("territory-add") as work:
        parent = new_id()
        child = work.add(Territory(name="Aix", parent_id=parent))
        work.session.flush()
        work.add(Territory(id=parent, name="Pays d’Aix"))
    assert {t.id for t in all_of(store, Territory)} == {child.id, parent}


def test_work_inside_a_work_is_a_mistake(store):
    with pytest.raises(Bypass, match="a work inside outer"), store.work("outer"), store.work("inner"):
        pass
    add(store, Person(last_name="Après"))


def test_two_threads_write_one_after_the_other(opened):
    stores = [opened(author) for author in ("Nina", "Omar")]

    def write(store):
        for at in range(20):
            with store.work("person-add", at=at) as work:
                work.add(Person(last_name=f"{store.author} {at}"))

    threads = [threading.Thread(target=write, args=(store,)) for store in (*stores, stores[0])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    works = stores[0].works(limit=100)
    assert [work.seq for work in works] == list(range(60, 0, -1))
    assert sorted((work.at for work in works), reverse=True) == [work.at for work in works]


def test_listeners_may_write(store):
    def follow(changes):
        if changes.code == "first":
            add(store, Theme(name="Suite"), "second")

    store.listen(follow)
    add(store, Theme(name="Un"), "first")
    assert [work.code for work in store.works()] == ["second", "first"]
