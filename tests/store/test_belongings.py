import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Person
from envies_desktop.events.model import Event, PairRule, Participant, ProgrammeItem
from envies_desktop.live.model import EventClock
from envies_desktop.speed_dating.model import Delegation, SpeedDating, Wish
from envies_desktop.store.base import Base
from envies_desktop.store.belongings import copy_whole, parts_of, remove_whole
from envies_desktop.store.erase import Erasure
from envies_desktop.store.reading import WITH_DELETED

BELONGING = (SpeedDating, ProgrammeItem, Participant, Delegation, Wish, PairRule, EventClock)


@pytest.fixture
def evening(store):
    """An event with one row of each kind that belongs to it, and two people: (event, one, other)."""
    with store.work("event-add") as work:
        event = work.add(Event(kind="speed_dating", title="Soirée", demo=True)).id
        work.add(SpeedDating(id=event, rounds=9))
        work.add(ProgrammeItem(event_id=event, title="Accueil"))
        work.add(EventClock(event_id=event, at=work.at))
        keys = []
        for side in ("A", "B"):
            person = work.add(Person(last_name=side)).id
            keys.append(work.add(Participant(event_id=event, person_id=person, note="vu", demo=True)).id)
            work.add(Delegation(id=keys[-1], side=side))
        work.add(Wish(event_id=event, wisher_id=keys[0], wished_id=keys[1], rank=1))
        work.add(PairRule(event_id=event, a_id=keys[1], b_id=keys[0], rule="apart"))
    return event, *keys


def alive(store):
    with store.read() as session:
        return {
            cls.__tablename__: session.scalar(sa.select(sa.func.count(cls.id))) for cls in (Event, *BELONGING)
        }


def test_parts_have_the_key_of_their_owner():
    assert parts_of("event") == ["open_forum", "speed_dating", "workshop"]
    assert parts_of("participant") == ["delegation", "workshop_stay"]
    assert parts_of("wish") == []


def test_what_belongs_to_a_row_goes_with_it_and_comes_back_with_it(store, evening):
    full = alive(store)
    with store.work("event-remove") as work:
        remove_whole(work, Event, [evening[0]])
    assert set(alive(store).values()) == {0}
    store.undo()
    assert alive(store) == full


def test_what_names_two_goes_with_either(store, evening):
    for key in evening[1:]:
        with store.work("participant-remove") as work:
            remove_whole(work, Participant, [key])
        left = alive(store)
        assert (left["participant"], left["delegation"], left["wish"], left["pair_rule"]) == (1, 1, 0, 0)
        assert (left["event"], left["speed_dating"], left["programme_item"], left["event_clock"]) == (1,) * 4
        store.undo()


def test_copy_takes_along_what_is_copied_and_names_the_copies(store, evening):
    event, one, other = evening
    with store.work("event-duplicate") as work:
        copy = copy_whole(
            work, work.get(Event, event), never=("demo",),
            differing={"event": {"title": "Autre"}, "participant": {"note": ""}},
        )  # fmt: skip
    with store.read() as session:
        made = session.get(Event, copy)
        assert (made.title, made.demo, session.get(SpeedDating, copy).rounds) == ("Autre", False, 9)
        assert session.scalars(sa.select(EventClock.event_id)).all() == [event]
        people = session.scalars(sa.select(Participant).where(Participant.event_id == copy)).all()
        side_of = {row.id: session.get(Delegation, row.id).side for row in people}
        assert sorted(side_of.values()) == ["A", "B"]
        assert {(row.note, row.demo) for row in people} == {("", False)}
        a, b = sorted(side_of, key=side_of.get)
        wish = session.scalars(sa.select(Wish).where(Wish.event_id == copy)).one()
        rule = session.scalars(sa.select(PairRule).where(PairRule.event_id == copy)).one()
        assert (wish.wisher_id, wish.wished_id, wish.rank) == (a, b, 1)
        assert (rule.a_id, rule.b_id, rule.rule) == (b, a, "apart")
        assert {one, other}.isdisjoint(side_of)


def test_copy_leaves_behind_what_belongs_to_those_left_behind(store, evening):
    with store.work("event-duplicate") as work:
        copy_whole(work, work.get(Event, evening[0]), without=("participant",), differing={})
    assert alive(store) == {
        "event": 2, "speed_dating": 2, "programme_item": 2, "participant": 2, "delegation": 2, "wish": 1,
        "pair_rule": 1, "event_clock": 1,
    }  # fmt: skip


def test_history_of_a_record_tells_of_its_parts(store, evening):
    with store.work("participant-change") as work:
        work.get(Participant, evening[1]).note = "dit"
        work.get(Delegation, evening[1]).fewest = 2
    with store.work("participant-change") as work:
        work.get(Delegation, evening[1]).fewest = 3
    lines = store.history("participant", evening[1])
    assert [(line.work.code, line.op, line.cells) for line in lines] == [
        ("participant-change", "~", {"fewest": (2, 3)}),
        ("participant-change", "~", {"note": ("vu", "dit"), "fewest": (None, 2)}),
        ("event-add", "+", {}),
    ]


def test_erasure_reaches_the_parts_of_a_row(store, evening):
    with store.work("participant-change") as work:
        work.get(Delegation, evening[1]).fewest = 2
    with store.read() as session:
        at = session.get(Event, evening[0]).updated_at
    store.erase_rows([Erasure("participant", evening[1], {"note": "", "deleted_at": at})])
    with store.read() as session:
        assert session.get(Delegation, evening[1]) is None
        assert session.get(Delegation, evening[1], execution_options=WITH_DELETED).fewest == 2
    assert [(line.op, line.cells) for line in store.history("delegation", evening[1])] == [
        ("x", {}),
        ("~", {}),
        ("+", {}),
    ]


def test_every_owner_is_said_by_a_reference_that_is_asked_for():
    said = {
        f"{column.table.name}.{column.name}": column.info["owner"]
        for table in Base.metadata.tables.values()
        for column in table.columns
        if "owner" in column.info
    }
    assert set(said.values()) == {"goes", "copied"}
    assert all(Base.metadata.tables[name.split(".")[0]].c[name.split(".")[1]].foreign_keys for name in said)
