"""What left on paper, from the dossier to the store and back, and what it is worth by now."""

import datetime as dt

import pytest
import sqlalchemy as sa

from envies_desktop.app import ACTIVITIES
from envies_desktop.events import actions as events
from envies_desktop.events.actions.printings import record_printed
from envies_desktop.events.model import PrintedSheet, Printing
from envies_desktop.events.queries import last_printings, last_sheets
from envies_desktop.events.queries.printings import on_paper
from envies_desktop.paper.dossier import Order, gather
from envies_desktop.paper.noting import note
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings
from envies_desktop.sharing.exchange import deposit as depositing
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.views import plan_view
from tests.paper.conftest import make_plan

SETTINGS = Settings(association="Pays d’Aix Associations", device="portable")


@pytest.fixture
def evening(store, evening):
    """The same, planned."""
    make_plan(store, evening["event"])
    return evening


def gathered(store, event, person=None):
    return gather(store, SETTINGS, ACTIVITIES, "event", event, Order(person=person))


def record(store, made, documents, way):
    return note(store, ACTIVITIES, made, documents, way)


def told(store, event):
    with store.read() as session:
        return {name: (found.plan, found.people, found.outdated)
                for name, found in on_paper(session, event, ACTIVITIES).items()}  # fmt: skip


def sheets(store, event, document):
    with store.read() as session:
        return last_sheets(session, event, document)


def test_agenda_is_noted_with_its_seats(store, evening):
    record(store, gathered(store, evening["event"]), ["agendas"], "printer")
    with store.read() as session:
        view = plan_view(session, evening["event"])
        seats = {
            key: sorted(
                (m.round, m.table, (m.b if m.a.id == key else m.a).id)
                for m in view.meetings
                if key in (m.a.id, m.b.id)
            )
            for name, key in evening.items()
            if name != "event"
        }
    found = sheets(store, evening["event"], "agendas")
    assert {key: sorted(held) for key, held in found.items()} == seats
    assert told(store, evening["event"]) == {"agendas": (1, 4, 0)}


def test_printing_is_no_gesture_that_undo_takes_back(store, evening):
    before = store.can_undo()
    record(store, gathered(store, evening["event"]), ["agendas", "badges"], "printer")
    assert store.can_undo() == before
    store.undo()  # the plan goes, the paper stays
    assert len(sheets(store, evening["event"], "agendas")) == 4


def test_people_who_were_printed_can_still_be_taken_back(store, evening):
    with store.work("participant-add", name="Zoé") as work:
        late = events.add_participant(
            work, event_id=evening["event"], person={"last_name": "Zoé"}, organisation={"name": "Zed"}
        ).id
    record(store, gathered(store, evening["event"]), ["badges", "sign-in"], "printer")
    store.undo()
    with store.read() as session:
        assert late not in {row.id for row in events_rows(session, evening["event"])}


def events_rows(session, event):

    return seated_rows(session, event)


def test_one_person_printed_again_counts_for_that_person_alone(store, evening):
    record(store, gathered(store, evening["event"], evening["A1"]), ["agendas"], "printer")
    assert set(sheets(store, evening["event"], "agendas")) == {evening["A1"]}
    assert told(store, evening["event"]) == {"agendas": (1, 1, 3)}


def test_list_of_people_is_outdated_once_somebody_registers(store, evening):
    record(store, gathered(store, evening["event"]), ["sign-in", "badges", "invitation"], "confirmed")
    with store.work("participant-add", name="Zoé") as work:
        events.add_participant(work, event_id=evening["event"], person={"last_name": "Zoé"})
    assert told(store, evening["event"]) == {
        "sign-in": (0, 4, 1), "badges": (1, 4, 1), "invitation": (0, 0, 0)
    }  # fmt: skip


def test_badges_of_a_meeting_are_outdated_once_somebody_registers(store):
    with store.work("event-add", name="Comité") as work:
        event = events.add_event(work, kind="comite", title="Comité").id
        events.add_participant(work, event_id=event, person={"last_name": "Léa"})
    record(store, gathered(store, event), ["badges", "sign-in"], "printer")
    assert told(store, event) == {"badges": (0, 1, 0), "sign-in": (0, 1, 0)}
    with store.work("participant-add", name="Zoé") as work:
        events.add_participant(work, event_id=event, person={"last_name": "Zoé"})
    assert told(store, event) == {"badges": (0, 1, 1), "sign-in": (0, 1, 1)}


def test_sheets_of_a_plan_are_outdated_by_the_next_one(store, evening):
    record(store, gathered(store, evening["event"]), ["agendas", "round-plan"], "printer")
    with store.work("rule-set", name="A1") as work:
        events.set_rule(work, a_id=evening["A1"], b_id=evening["B1"], rule="apart")
    make_plan(store, evening["event"])
    found = told(store, evening["event"])
    assert found["agendas"][:2] == (1, 4)
    assert found["agendas"][2] >= 2
    assert found["round-plan"][2] == found["agendas"][2]
    record(store, gathered(store, evening["event"]), ["agendas"], "printer")
    assert told(store, evening["event"])["agendas"] == (2, 4, 0)


def test_last_printing_says_when_and_how(store, evening):
    first, then = (dt.datetime(2026, 11, 22, hour, tzinfo=dt.UTC) for hour in (10, 11))
    for at, way in ((first, "printer"), (then, "confirmed")):
        with store.work("documents-print", live=True) as work:
            record_printed(
                work, event_id=evening["event"], documents=[events.Leaving("invitation")], way=way, at=at
            )
    with store.read() as session:
        last = last_printings(session, evening["event"])["invitation"]
    assert (last.at, last.way, last.people) == (then, "confirmed", 0)


def test_unknown_way_is_refused(store, evening):
    with pytest.raises(Refused) as caught, store.work("documents-print", live=True) as work:
        record_printed(work, event_id=evening["event"], documents=[], way="pigeon")
    assert caught.value.code == "printed-way"


def test_deposit_counts_as_printed(store, evening, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    depositing.deposit(store, SETTINGS, ACTIVITIES, evening["event"], stick)
    with store.read() as session:
        found = on_paper(session, evening["event"], ACTIVITIES)
    assert found["agendas"].way == "deposit"
    assert {name for name, one in found.items() if one.outdated} == set()
    assert {"invitation", "badges", "agendas", "round-plan"} <= found.keys()


def test_who_comes_for_no_round_needs_no_agenda(store, evening):
    with store.work("participant-add", name="Zoé") as work:
        late = events.add_participant(
            work, event_id=evening["event"], person={"last_name": "Zoé"}, organisation={"name": "Zed"}
        ).id
    with store.work("participant-change", name="Zoé") as work:
        events.change_participant(work, participant_id=late, arrival=dt.time(23))
    record(store, gathered(store, evening["event"]), ["agendas", "persons-poster"], "printer")
    assert [outdated for _, _, outdated in told(store, evening["event"]).values()] == [0, 0]


def test_printing_that_was_removed_is_on_nobody_s_paper(store, evening):
    record(store, gathered(store, evening["event"], evening["A1"]), ["agendas"], "printer")
    record(store, gathered(store, evening["event"]), ["agendas"], "printer")
    with store.read() as session:
        last = session.scalars(sa.select(Printing.id).order_by(Printing.id.desc())).first()
    with store.work("documents-print", live=True) as work:
        work.remove_where(PrintedSheet, PrintedSheet.printing_id == last)
        work.remove_where(Printing, Printing.id == last)
    assert set(sheets(store, evening["event"], "agendas")) == {evening["A1"]}
    assert told(store, evening["event"]) == {"agendas": (1, 1, 3)}


def test_what_was_printed_goes_and_comes_back_with_its_event(store, evening):
    record(store, gathered(store, evening["event"]), ["agendas"], "printer")
    with store.work("event-remove", name="Soirée") as work:
        events.remove_event(work, event_id=evening["event"])
    assert sheets(store, evening["event"], "agendas") == {}
    store.undo()
    assert len(sheets(store, evening["event"], "agendas")) == 4
