import datetime as dt

import pytest
import sqlalchemy as sa

from envies_desktop import app
from envies_desktop.demo.content import demo_content
from envies_desktop.demo.queries import demo_event, has_demo
from envies_desktop.directory import actions as directory
from envies_desktop.directory import kinds, reference
from envies_desktop.directory import queries as directory_queries
from envies_desktop.directory.identifiers import organisation_warnings
from envies_desktop.events import actions as events
from envies_desktop.events import kinds as event_kinds
from envies_desktop.events import queries as event_queries
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.queries.card import event_rounds, speed_dating_card
from envies_desktop.speed_dating.queries.facts import problem_of
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.store.base import Base, Record
from envies_desktop.store.demo import demo_key
from envies_desktop.store.engine import open_store
from tests.demo import bring_demo, remove_demo


@pytest.fixture
def store(tmp_path):
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def data():
    return demo_content()


def living(store):
    """Every living row of the store, derived cells apart."""
    found = set()
    with store.read() as session:
        for mapper in Base.registry.mappers:
            if issubclass(mapper.class_, Record):
                names = [a.key for a in mapper.column_attrs if a.key not in ("updated_at", "updated_by")]
                for row in session.scalars(sa.select(mapper.class_)):
                    cells = tuple(str(getattr(row, name)) for name in names)
                    found.add((mapper.class_.__tablename__, *cells))
    return found


def test_files_are_sound(data):
    known = {o["id"] for o in data["organisations"]}
    territories, themes = ({row["id"] for row in data[name]} for name in ("territories", "themes"))
    assert len(known) == len(data["organisations"]) == 70
    for o in data["organisations"]:
        assert o["kind"] in kinds.KIND_GROUPS
        assert o["territory"] is None or o["territory"] in territories
        assert set(o["themes"]) <= themes
        numbers = {name: o.get(name) or "" for name in ("rna", "siren", "siret", "naf")}
        assert organisation_warnings(**numbers) == {}
        assert o["fictitious"] == o["name"].endswith("(fictif)")
    codes = {c.code for c in reference.categories()}
    for row in data["needs_offers"]:
        assert row["organisation"] in known
        assert row["category"] in codes
        assert row["illustrative"] == row["text"].endswith("(exemple)")


def test_real_companies_carry_no_invention(data):
    invented = {row["organisation"] for row in data["needs_offers"]}
    invented |= {p["organisation"] for e in data["events"] for p in e.get("participants", ())}
    assert not invented & {"pellenc", "multi_restauration"}
    companies = {o["id"] for o in data["organisations"] if o["kind"] == "entreprise" and not o["fictitious"]}
    assert not companies & invented


def test_offers_come_from_those_who_usually_offer_them(data):
    group = {o["id"]: kinds.group_of(o["kind"]) for o in data["organisations"]}
    letters = {c.code: c.offered_by for c in reference.categories()}
    for row in data["needs_offers"]:
        if row["side"] == "offre":
            assert kinds.GROUP_LETTERS[group[row["organisation"]]] in letters[row["category"]], row


def test_events_are_sound(data):
    assert len(data["events"]) == 19
    known = {kind.code for kind in app.ACTIVITIES.kinds()}
    for event in data["events"]:
        assert event["type"] in known
        assert event["status"] in event_kinds.EVENT_STATUSES
        for line in event.get("programme", ()):
            assert line["kind"] in event_kinds.PROGRAMME_KINDS
    (speed,) = [e for e in data["events"] if e["type"] == "speed_dating"]
    side = {p["organisation"]: p["side"] for p in speed["participants"]}
    assert (list(side.values()).count("A"), list(side.values()).count("B")) == (12, 10)
    assert len(speed["wishes"]) == 88
    for wish in speed["wishes"]:
        assert side[wish["who"]] != side[wish["wants"]]
    for who in side:
        assert [w["rank"] for w in speed["wishes"] if w["who"] == who] == [1, 2, 3, 4]
    assert all(p["email"].endswith("@example.org") for p in speed["participants"])


def test_the_programme_agrees_with_the_rounds(store):
    event_id = bring_demo(store)
    with store.read() as session:
        card = event_queries.event_card(session, event_id)
        rounds = event_rounds(session, event_id)
    lines = [line for line in card.programme if line.kind == "rencontres"]
    assert (lines[0].start, lines[0].end) == (rounds[0].start, rounds[3].end)
    assert (lines[1].start, lines[1].end) == (rounds[4].start, rounds[6].end)
    assert card.end == dt.time(19, 45)


def test_bring_demo(store):
    event_id = bring_demo(store)
    assert event_id == demo_event()
    with store.read() as session:
        assert has_demo(session, app.ACTIVITIES)
        assert directory_queries.organisation_count(session) == 70
        assert event_queries.event_count(session) == 19
        card = speed_dating_card(session, event_id)
        rows = seated_rows(session, event_id)
        problem, ids = problem_of(session, event_id)
        launch = event_queries.event_rows(session, kind="reunion_lancement")[0]
        assert len(event_queries.event_card(session, launch.id).programme) == 9
    assert card.counters.registered == len(rows) == len(ids) == 22
    assert card.counters.wishes == 88
    assert (problem.rounds, problem.tables, len(problem.pairs)) == (7, 10, 120)
    assert rows[0].label == "2B2B"
    assert all(row.last_name and row.demo for row in rows)


def test_bringing_it_twice_changes_nothing(store):
    bring_demo(store)
    before, works = living(store), len(store.works())
    bring_demo(store)
    assert living(store) == before
    assert len(store.works()) == works


def test_what_was_changed_stays_when_it_is_brought_again(store):
    event_id = bring_demo(store)
    with store.work("event-change") as work:
        events.change_event(work, event_id=event_id, title="Ma soirée")
    bring_demo(store)
    with store.read() as session:
        assert event_queries.event_card(session, event_id).title == "Ma soirée"


def test_removing_it_leaves_the_store_as_it_was(store):
    with store.work("organisation-add", name="À moi") as work:
        mine = directory.add_organisation(work, name="À moi").id
        event = events.add_event(work, kind="rencontre", title="Ma rencontre").id
        events.add_participant(work, event_id=event, organisation_id=mine, person={"last_name": "Roux"})
    before = living(store)
    bring_demo(store)
    assert living(store) > before
    remove_demo(store)
    assert living(store) == before
    with store.read() as session:
        assert not has_demo(session, app.ACTIVITIES)


def test_removing_it_takes_what_was_made_with_it(store):
    from envies_desktop.speed_dating.actions import save_plan
    from envies_desktop.speed_dating.planner import plan

    before = living(store)
    event_id = bring_demo(store)
    with store.read() as session:
        problem, ids = problem_of(session, event_id)
    with store.work("plan-make") as work:
        mark = fingerprint(problem, ids)
        save_plan(work, event_id=event_id, plan=plan(problem), ids=ids, made_from=mark)
    with store.read() as session:
        row = seated_rows(session, event_id)[0]
    with store.work("participant-change") as work:
        events.change_participant(work, participant_id=row.id, photo_consent=True)
    remove_demo(store)
    assert living(store) == before


def test_an_evening_played_on_it_leaves_only_who_came_unannounced(store):
    from envies_desktop.speed_dating.actions.evening import play
    from envies_desktop.speed_dating.doors.planning import plan_event

    event_id = bring_demo(store)
    plan_event(store, event_id)
    played = play(store, event_id, seed=1)
    assert played.leads > 0
    remove_demo(store)
    assert sorted(row[0] for row in living(store)) == ["consent", "organisation", "person", "role"]


def test_removing_and_bringing_are_undone(store):
    bring_demo(store)
    full = living(store)
    remove_demo(store)
    store.undo()
    assert living(store) == full
    store.undo()
    assert living(store) == set()
    bring_demo(store)
    assert living(store) == full


def test_it_can_come_back_after_being_removed(store):
    bring_demo(store)
    full = living(store)
    remove_demo(store)
    bring_demo(store)
    assert living(store) == full


def test_what_my_own_events_use_of_it_stays_mine(store):
    bring_demo(store)
    azoth, aix = demo_key("organisation", "azoth"), demo_key("territory", "aix")
    with store.work("event-add", name="À moi") as work:
        mine = events.add_event(work, kind="rencontre", title="À moi").id
        events.add_participant(work, event_id=mine, organisation_id=azoth, person={"last_name": "Roux"})
    remove_demo(store)
    with store.read() as session:
        rows = directory_queries.organisation_rows(session)
        assert [(row.name, row.demo, row.territory) for row in rows] == [
            ("Azoth Studio", False, "Aix-en-Provence")
        ]
        names = {choice.id: choice.label for choice in directory_queries.territory_choices(session)}
        assert directory_queries.organisation_card(session, azoth).offers
        assert not has_demo(session, app.ACTIVITIES)
    assert set(names.values()) == {"Aix-en-Provence", "Pays d’Aix"}
    assert aix in names


def test_removing_nothing_is_no_gesture(store):
    remove_demo(store)
    assert store.works() == []
