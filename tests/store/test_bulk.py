import datetime as dt

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Organisation, OrganisationTheme, Person, Territory, Theme
from envies_desktop.events.model import Event
from envies_desktop.speed_dating.model import SpeedDating
from envies_desktop.store.base import link_id, new_id
from envies_desktop.store.search import find


def test_many_rows_have_defaults_keys_and_search_cells(store):
    key = new_id()
    with store.work("import") as work:
        keys = work.add_many(
            Organisation,
            [
                {"name": "Les Œufs", "created_on": dt.date(2001, 7, 1)},
                {"id": key, "name": "Ça", "demo": True},
            ],
        )
        (territory,) = work.add_many(Territory, [{"name": "Aix"}])
        work.get(Territory, territory).postcodes = ["13100"]
    assert keys[1] == key
    with store.read() as session:
        first, second = (session.get(Organisation, key) for key in keys)
        assert (first.folded, first.sort_key, first.updated_by) == ("les oeufs", "oeufs", "Nina")
        assert (first.status, first.created_on, second.demo) == ("active", dt.date(2001, 7, 1), True)
        assert [o.name for o in find(session, Organisation, "oeuf")] == ["Les Œufs"]
        assert session.get(Territory, territory).postcodes == ["13100"]
    assert work.changes.kinds == {"organisation": frozenset(keys), "territory": frozenset({territory})}


def test_links_added_at_once_have_the_key_of_both_sides(store):
    with store.work("import") as work:
        (theme,) = work.add_many(Theme, [{"name": "Culture"}])
        (organisation,) = work.add_many(Organisation, [{"name": "A"}])
        (link,) = work.add_many(OrganisationTheme, [{"organisation_id": organisation, "theme_id": theme}])
    assert link == link_id(organisation, theme)


def test_links_removed_before_come_back_at_once(store):
    with store.work("import") as work:
        (theme,) = work.add_many(Theme, [{"name": "Culture"}])
        organisations = work.add_many(Organisation, [{"name": "A"}, {"name": "B"}])
        sides = [{"organisation_id": organisation, "theme_id": theme} for organisation in organisations]
        work.add_many(OrganisationTheme, sides[:1])
    with store.work("theme-clear") as work:
        assert work.remove_where(OrganisationTheme, OrganisationTheme.theme_id == theme) == 1
    with store.work("import") as work:
        assert len(work.add_many(OrganisationTheme, sides)) == 2
    assert _count(store, OrganisationTheme) == 2
    store.undo()
    assert _count(store, OrganisationTheme) == 0
    store.undo()
    assert _count(store, OrganisationTheme) == 1


def _count(store, cls):
    with store.read() as session:
        return session.scalar(sa.select(sa.func.count(cls.id)))


def test_unknown_column_is_a_mistake(store):
    with pytest.raises(ValueError, match="nom"), store.work("import") as work:
        work.add_many(Organisation, [{"nom": "A"}])


def test_update_where_counts_what_changed_and_objects_follow(store):
    with store.work("import") as work:
        work.add_many(Organisation, [{"name": "Chêne", "city": city} for city in ("Aix", "Gardanne", "Aix")])
    with store.work("move") as work:
        loaded = work.session.scalars(sa.select(Organisation)).all()
        assert work.update_where(Organisation, Organisation.name == "Chêne", city="Aix") == 1
        assert {organisation.city for organisation in loaded} == {"Aix"}
        assert {organisation.folded for organisation in loaded} == {"chene aix"}
        assert work.update_where(Organisation, city="Aix") == 0
    assert loaded[0].updated_by == "Nina"
    assert sum(map(len, work.changes.kinds.values())) == 1
    with store.read() as session:
        assert find(session, Organisation, "gardanne") == []
        assert len(find(session, Organisation, "aix")) == 3


def test_removed_rows_are_not_updated(store):
    with store.work("import") as work:
        work.add_many(Person, [{"last_name": "A"}, {"last_name": "B"}])
        assert work.remove_where(Person, Person.last_name == "A") == 1
    with store.work("mark") as work:
        assert work.update_where(Person, notes="vu") == 1


def test_rows_added_and_changed_in_one_work_are_one_entry(store):
    with store.work("import") as work:
        (key,) = work.add_many(Event, [{"kind": "speed_dating", "title": "E"}])
        work.add_many(SpeedDating, [{"id": key}])
        work.get(SpeedDating, key).breaks = [[1, 5]]
        work.update_where(SpeedDating, tables=12)
    (line,) = store.history("speed_dating", key)
    assert (line.op, line.cells) == ("+", {})
    store.undo()
    store.redo()
    with store.read() as session:
        rounds = session.get(SpeedDating, key)
        assert (rounds.breaks, rounds.tables) == ([[1, 5]], 12)
