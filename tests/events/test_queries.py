import datetime as dt

from envies_desktop.app import ACTIVITIES
from envies_desktop.events import actions, queries
from envies_desktop.speed_dating.actions import register


def events(store, *dated):
    with store.work("event-add") as work:
        return [actions.add_event(work, kind=kind, title=title, date=date).id for kind, title, date in dated]


def test_events_come_latest_first_without_a_date_last(store):
    events(
        store,
        ("rencontre", "Sans date", None),
        ("rencontre", "Premier", dt.date(2017, 1, 19)),
        ("speed_dating", "Dernier", dt.date(2018, 3, 15)),
    )
    with store.read() as session:
        assert [r.title for r in queries.event_rows(session)] == ["Dernier", "Premier", "Sans date"]
        assert [r.title for r in queries.event_rows(session, kind="rencontre")] == ["Premier", "Sans date"]
        assert [r.title for r in queries.event_rows(session, text="DERN")] == ["Dernier"]
        assert queries.event_count(session) == 3
        assert [r.title for r in queries.event_rows(session, limit=1, offset=1)] == ["Premier"]


def test_event_at_hand_is_the_next_one_else_undated_else_the_last(store):
    first, last, undated = events(
        store,
        ("speed_dating", "Premier", dt.date(2018, 3, 15)),
        ("speed_dating", "Dernier", dt.date(2018, 6, 15)),
        ("speed_dating", "Sans date", None),
    )
    with store.read() as session:

        def at(day):
            return queries.event_at_hand(session, kinds=["speed_dating"], today=day)

        assert at(dt.date(2018, 3, 15)) == first
        assert at(dt.date(2018, 3, 16)) == last
        assert at(dt.date(2019, 1, 1)) == undated
        assert queries.event_at_hand(session, kinds=["forum_ouvert"], today=dt.date(2018, 1, 1)) is None
    with store.work("event-remove") as work:
        actions.remove_event(work, event_id=undated)
    with store.read() as session:
        assert queries.event_at_hand(session, kinds=["speed_dating"], today=dt.date(2019, 1, 1)) == last


def test_people_counted_are_those_registered(store):
    (event,) = events(store, ("speed_dating", "Soirée", None))
    with store.work("participant-add") as work:
        for name, status in (("A", "inscrit"), ("B", "present"), ("C", "excuse"), ("D", "invite")):
            actions.add_participant(work, event_id=event, person={"last_name": name}, status=status)
    with store.read() as session:
        assert queries.event_rows(session)[0].people == 2
        sheet = queries.event_sheet_data(session, event, ACTIVITIES)
    assert [guest.last_name for guest in sheet.guests] == ["A", "B", "D"]
    assert sheet.event.title == "Soirée"


def test_sheets_are_in_the_order_of_lists(store):
    (event,) = events(store, ("speed_dating", "Soirée", None))
    with store.work("participant-add") as work:
        for name, kind in (
            ("Les Zèbres", "entreprise"), ("La Ruche", "association"), ("L’Abri", "association"),
            ("Éole", "association"), ("Ville", "collectivite"),
        ):  # fmt: skip
            actions.add_participant(
                work, event_id=event, organisation={"name": name, "kind": kind}, person={"last_name": name}
            )
    with store.read() as session:
        guests = queries.event_sheet_data(session, event, ACTIVITIES).guests
    assert [g.organisation for g in guests] == ["L’Abri", "Éole", "La Ruche", "Les Zèbres", "Ville"]


def test_events_of_an_organisation_and_of_a_person(store):
    first, second = events(
        store, ("rencontre", "Un", dt.date(2017, 1, 1)), ("speed_dating", "Deux", dt.date(2018, 1, 1))
    )
    with store.work("participant-add") as work:
        one = actions.add_participant(
            work, event_id=first, organisation={"name": "Azoth"}, person={"last_name": "Roux"}
        )
        person, organisation = one.person_id, one.organisation_id
        register(work, event_id=second, person_id=person, organisation_id=organisation, side="B")
    with store.read() as session:
        lines = queries.events_of_organisation(session, organisation, ACTIVITIES)
        assert [(line.title, line.side) for line in lines] == [("Deux", "B"), ("Un", "A")]
        assert [line.title for line in queries.events_of_person(session, person, ACTIVITIES)] == [
            "Deux",
            "Un",
        ]
