"""What the welcome desk writes: arrivals, departures, walk-ins; and how it takes them back."""

import datetime as dt

import pytest

from envies_desktop.directory import queries as directory
from envies_desktop.events import actions, queries
from envies_desktop.events.wording.presence import SENTENCES
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import add_speed_dating, register

EARLY = dt.datetime(2030, 3, 15, 16, 32, tzinfo=dt.UTC)
LATER = dt.datetime(2030, 3, 15, 17, 5, tzinfo=dt.UTC)


@pytest.fixture
def evening(store):
    """An event and its people: ids by name."""
    with store.work("event-add", name="Soirée") as work:
        event = add_speed_dating(work, title="Soirée", date=dt.date(2030, 3, 15))
        ids = {"event": event.id}
        for name, kind in (("Azoth", "association"), ("Fournil", "entreprise")):
            ids[name] = register(
                work,
                event_id=event.id,
                organisation={"name": name, "kind": kind},
                person={"last_name": f"de {name}"},
            ).id
    return ids


@pytest.fixture
def do(store):
    """`do(action, …)` does one gesture."""

    def write(action, **fields):
        with store.work("presence-status", name="x", status="absent") as work:
            return action(work, **fields)

    return write


def row(store, evening, label):
    with store.read() as session:
        return {r.label: r for r in queries.presence_rows(session, evening["event"])}[label]


def test_arriving_again_keeps_the_first_time(store, evening, do):
    do(actions.arrive, participant_ids=[evening["Azoth"]], at=EARLY)
    do(actions.arrive, participant_ids=[evening["Azoth"]], at=LATER)
    found = row(store, evening, "Azoth")
    assert (found.status, found.arrived_at, found.left_at) == ("present", EARLY, None)


def test_undo_of_an_arrival_takes_the_time_back(store, evening, do):
    do(actions.arrive, participant_ids=[evening["Azoth"]], at=EARLY)
    store.undo()
    found = row(store, evening, "Azoth")
    assert (found.status, found.arrived_at) == ("inscrit", None)


def test_leaving_keeps_the_arrival_and_coming_back_forgets_the_departure(store, evening, do):
    do(actions.arrive, participant_ids=[evening["Azoth"]], at=EARLY)
    do(actions.leave, participant_ids=[evening["Azoth"]], at=LATER)
    found = row(store, evening, "Azoth")
    assert (found.status, found.arrived_at, found.left_at) == ("parti", EARLY, LATER)
    do(actions.arrive, participant_ids=[evening["Azoth"]], at=LATER)
    found = row(store, evening, "Azoth")
    assert (found.status, found.arrived_at, found.left_at) == ("present", EARLY, None)


def test_late_sets_the_announced_arrival(store, evening, do):
    do(actions.mark_not_here, participant_ids=[evening["Azoth"]], status="excuse")
    do(actions.expect_later, participant_ids=[evening["Azoth"]], arrival=dt.time(18, 15))
    found = row(store, evening, "Azoth")
    assert (found.status, found.arrival, found.arrived_at) == ("inscrit", dt.time(18, 15), None)


def test_late_after_the_announced_departure_is_refused(store, evening, do):
    do(actions.change_participant, participant_id=evening["Azoth"], departure=dt.time(18, 30))
    with pytest.raises(Refused) as found:
        do(actions.expect_later, participant_ids=[evening["Azoth"]], arrival=dt.time(19, 0))
    assert found.value.code == "participant-times"


def test_not_here_takes_the_times_back(store, evening, do):
    do(actions.arrive, participant_ids=[evening["Azoth"]], at=EARLY)
    do(actions.mark_not_here, participant_ids=[evening["Azoth"], evening["Fournil"]], status="absent")
    assert [row(store, evening, name).status for name in ("Azoth", "Fournil")] == ["absent", "absent"]
    assert row(store, evening, "Azoth").arrived_at is None


def test_present_is_not_a_way_of_being_elsewhere(evening, do):
    with pytest.raises(Refused) as found:
        do(actions.mark_not_here, participant_ids=[evening["Azoth"]], status="present")
    assert found.value.code == "presence-status-unknown"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("present", "presence-arrive"),
        ("parti", "presence-leave"),
        ("inscrit", "presence-status"),
        ("excuse", "presence-status"),
        ("absent", "presence-status"),
        ("liste_attente", "participant-status"),
    ],
)
def test_each_status_has_one_work(status, code):
    said = {"name": "Azoth", "count": 2} | ({"status": status} if code == "presence-status" else {})
    assert actions.status_work(status, ["Azoth", "Fournil"]) == (code, said)


def test_status_is_given_with_its_time_where_it_is_known(store, evening, do):
    do(actions.set_status, participant_ids=[evening["Azoth"]], status="present", at=EARLY)
    do(actions.set_status, participant_ids=[evening["Fournil"]], status="present")
    found = [row(store, evening, name) for name in ("Azoth", "Fournil")]
    assert [(one.status, one.arrived_at) for one in found] == [("present", EARLY), ("present", None)]
    do(actions.set_status, participant_ids=[evening["Azoth"], evening["Fournil"]], status="parti")
    found = [row(store, evening, name) for name in ("Azoth", "Fournil")]
    assert [(one.status, one.arrived_at, one.left_at) for one in found] == [
        ("parti", EARLY, None),
        ("parti", None, None),
    ]


def test_unknown_status_is_refused(evening, do):
    with pytest.raises(Refused) as found:
        do(actions.set_status, participant_ids=[evening["Azoth"]], status="ailleurs")
    assert found.value.code == "participant-choice"


def test_walk_in_is_registered_present_with_a_badge_and_dated_consents(store, evening, do):
    made = do(
        actions.welcome,
        event_id=evening["event"],
        at=EARLY,
        person={"first_name": "Noe", "last_name": "Brun"},
        organisation={"name": "Lavande", "kind": "entreprise"},
        photo_consent=False,
        contact_consent=True,
    )
    found = row(store, evening, "Lavande")
    assert (found.badge, found.side, found.status, found.arrived_at) == (3, "B", "present", EARLY)
    with store.read() as session:
        consents = directory.consents_of(session, made.person_id)
    assert {purpose: given for purpose, (given, at) in consents.items()} == {"photo": False, "contact": True}
    assert all(at.tzinfo is not None for given, at in consents.values())


def test_counts_follow(store, evening, do):
    do(actions.arrive, participant_ids=[evening["Azoth"]], at=EARLY)
    with store.read() as session:
        counts = queries.presence_counts(session, evening["event"])
    assert [(came.code, came.here, came.expected) for came in counts.came] == [("A", 1, 1), ("B", 0, 1)]
    assert (counts.here, counts.awaited) == (1, 1)


def test_every_gesture_has_its_words():
    said = {code: make({"name": "Azoth", "status": "excuse"}) for code, make in SENTENCES.items()}
    assert said["presence-arrive"] == "Arrivée\u00a0: Azoth"
    assert said["presence-status"] == "Excusé·e\u00a0: Azoth"
    assert said["presence-missing"] == "Marquer absents\u00a0: Azoth"  # what earlier versions have stored
    assert [code for code, text in said.items() if "{" in text] == []
