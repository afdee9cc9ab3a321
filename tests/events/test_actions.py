import datetime as dt
from datetime import time

import pytest

from envies_desktop.directory import queries as directory_queries
from envies_desktop.events import actions, queries
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import add_speed_dating, register, set_wishes
from envies_desktop.speed_dating.queries.card import speed_dating_card
from envies_desktop.speed_dating.queries.people import seated_rows, wishes_of_event


@pytest.fixture
def evening(store):
    """An event of two associations and two companies; ids by name."""
    with store.work("event-add", name="Soirée") as work:
        event = add_speed_dating(
            work, title="Soirée", date=dt.date(2018, 3, 15), start=time(17, 30),
            end=time(19, 45), rounds_start=time(17, 45), breaks=[(4, 10)],
        )  # fmt: skip
        ids = {"event": event.id}
        for name, kind in (
            ("Azoth", "association"), ("Petit Duc", "association"),
            ("Imprimerie", "entreprise"), ("Hôtel", "entreprise"), ("Ville", "collectivite"),
        ):  # fmt: skip
            ids[name] = register(
                work, event_id=event.id, organisation={"name": name, "kind": kind},
                person={"last_name": f"de {name}", "first_name": "Léa"},
            ).id  # fmt: skip
    return ids


def rows(store, evening):
    with store.read() as session:
        return {row.label: row for row in seated_rows(session, evening["event"])}


def refused(store, code, action, **fields):
    with pytest.raises(Refused) as found, store.work("test") as work:
        action(work, **fields)
    assert found.value.code == code


def test_participants_get_side_badge_and_role(store, evening):
    found = rows(store, evening)
    assert {name: row.side for name, row in found.items()} == {
        "Azoth": "A", "Petit Duc": "A", "Imprimerie": "B", "Hôtel": "B", "Ville": "support",
    }  # fmt: skip
    assert sorted(row.badge for row in found.values()) == [1, 2, 3, 4, 5]
    with store.read() as session:
        card = directory_queries.person_card(session, found["Azoth"].person_id)
    assert [role.organisation for role in card.roles] == ["Azoth"]


def test_change_event_is_checked_against_what_stands(store, evening):
    refused(store, "event-times", actions.change_event, event_id=evening["event"], end=time(17))
    with store.work("event-change", name="Soirée") as work:
        actions.change_event(work, event_id=evening["event"], title=" Grande soirée ", place="Aix")
    with store.read() as session:
        card = queries.event_card(session, evening["event"])
    assert (card.title, card.place) == ("Grande soirée", "Aix")


def test_somebody_known_is_not_added_twice_to_the_directory(store, evening):
    with store.work("event-add", name="Autre") as work:
        other = actions.add_event(work, kind="rencontre", title="Autre").id
        added = register(
            work, event_id=other, organisation={"name": "AZOTH"},
            person={"last_name": "de azoth", "first_name": "lea"},
        )  # fmt: skip
        again = (added.person_id, added.organisation_id)
    row = rows(store, evening)["Azoth"]
    assert again == (row.person_id, row.organisation_id)


def test_the_same_person_twice_is_refused(store, evening):
    person = rows(store, evening)["Azoth"].person_id
    refused(store, "participant-twice", actions.add_participant, event_id=evening["event"], person_id=person)


def test_two_people_of_one_organisation_are_told_apart(store, evening):
    with store.work("participant-add", name="Azoth") as work:
        register(
            work, event_id=evening["event"], organisation={"name": "Azoth"},
            person={"last_name": "Roux", "first_name": "Max"},
        )  # fmt: skip
    assert {"Azoth – Léa de Azoth", "Azoth – Max Roux"} <= set(rows(store, evening))


def test_an_organisation_may_come_without_a_name(store, evening):
    with store.work("participant-add", name="Cadran") as work:
        register(
            work, event_id=evening["event"], organisation={"name": "Cadran"},
            person={"email": "Contact@cadran.fr"},
        )  # fmt: skip
    row = rows(store, evening)["Cadran"]
    assert (row.name, row.last_name, row.email) == ("Cadran", "", "contact@cadran.fr")


def test_nobody_at_all_is_refused_and_leaves_nothing(store, evening):
    refused(store, "person-name", actions.add_participant, event_id=evening["event"])
    refused(
        store, "participant-times", actions.add_participant, event_id=evening["event"],
        organisation={"name": "Neuve"}, arrival=time(18), departure=time(17),
    )  # fmt: skip
    with store.read() as session:
        assert directory_queries.organisation_choices(session, "neuve") == []


def test_a_citizen_comes_alone(store, evening):
    with store.work("participant-add", name="Zoé") as work:
        register(work, event_id=evening["event"], person={"first_name": "Zoé"})
    row = rows(store, evening)["Zoé"]
    assert (row.group, row.side, row.organisation) == ("citoyens", "A", "")


def test_consents_are_dated(store, evening):
    key = evening["Azoth"]
    with store.work("participant-change", name="Azoth") as work:
        actions.change_participant(work, participant_id=key, photo_consent=False)
    with store.work("participant-change", name="Azoth") as work:
        actions.change_participant(work, participant_id=key, photo_consent=True, contact_consent=True)
    row = rows(store, evening)["Azoth"]
    assert (row.photo_consent, row.contact_consent) == (True, True)
    with store.read() as session:
        consents = directory_queries.consents_of(session, row.person_id)
    assert {purpose: given for purpose, (given, _) in consents.items()} == {"photo": True, "contact": True}


def test_rules_between_two_people(store, evening):
    azoth, hotel, duc = evening["Azoth"], evening["Hôtel"], evening["Petit Duc"]
    with store.work("rule-set", name="Azoth") as work:
        actions.set_rule(work, a_id=azoth, b_id=hotel, rule="apart")
        actions.set_rule(work, a_id=azoth, b_id=duc, rule="apart")
    refused(store, "rule-contradiction", actions.set_rule, a_id=hotel, b_id=azoth, rule="together")
    refused(store, "rule-oneself", actions.set_rule, a_id=azoth, b_id=azoth, rule="apart")
    assert rows(store, evening)["Azoth"].apart == 2
    with store.work("rule-set", name="Azoth") as work:
        actions.set_rules(work, participant_id=azoth, rule="apart", others=[duc])
        actions.set_rules(work, participant_id=azoth, rule="together", others=[hotel])
    with store.read() as session:
        rules = queries.participant_card(session, azoth).rules
    assert {(r.rule, r.label) for r in rules} == {("apart", "Petit Duc"), ("together", "Hôtel")}
    with store.work("rule-remove", name="Azoth") as work:
        actions.remove_rule(work, a_id=duc, b_id=azoth)
    assert rows(store, evening)["Azoth"].apart == 0


def test_removing_somebody_takes_their_wishes_and_undo_brings_them_back(store, evening):
    azoth, hotel = evening["Azoth"], evening["Hôtel"]
    with store.work("wishes-set", name="Azoth") as work:
        set_wishes(work, participant_id=azoth, wished=[hotel])
        set_wishes(work, participant_id=hotel, wished=[azoth])
        actions.set_rule(work, a_id=azoth, b_id=hotel, rule="together")
    with store.work("participant-remove", name="Hôtel") as work:
        actions.remove_participant(work, participant_id=hotel)
    found = rows(store, evening)
    assert "Hôtel" not in found
    assert (found["Azoth"].wishes, found["Azoth"].together) == (0, 0)
    store.undo()
    found = rows(store, evening)
    assert (found["Azoth"].wishes, found["Hôtel"].wishes, found["Azoth"].together) == (1, 1, 1)


def test_statuses_are_set_together(store, evening):
    keys = [evening["Azoth"], evening["Hôtel"]]
    with store.work("participant-status", count=2) as work:
        actions.set_status(work, participant_ids=keys, status="present")
    with store.read() as session:
        counters = speed_dating_card(session, evening["event"]).counters
    assert (counters.present, counters.registered) == (2, 5)
    assert (counters.side_a, counters.side_b, counters.support, counters.without_wish) == (2, 2, 1, 4)


def test_programme_of_a_night_keeps_its_order(store, evening):
    with store.work("programme-set", name="Soirée") as work:
        actions.change_event(work, event_id=evening["event"], start=time(20), end=time(2))
        actions.set_programme(
            work, event_id=evening["event"],
            items=[{"title": "Rangement", "start": time(0, 15)}, {"title": "Bal", "start": time(22)}],
        )  # fmt: skip
    with store.read() as session:
        lines = queries.event_card(session, evening["event"]).programme
    assert [(line.title, line.place) for line in lines] == [("Bal", 0), ("Rangement", 1)]


def test_programme(store, evening):
    with store.work("programme-set", name="Soirée") as work:
        actions.set_programme(
            work, event_id=evening["event"],
            items=[{"title": "Pot", "start": time(19)}, {"title": "Accueil", "start": time(17, 30)}],
        )  # fmt: skip
        actions.add_programme_item(work, event_id=evening["event"], title="À préciser")
    with store.read() as session:
        lines = queries.event_card(session, evening["event"]).programme
    assert [line.title for line in lines] == ["Accueil", "Pot", "À préciser"]
    refused(store, "programme-times", actions.change_programme_item, item_id=lines[1].id, end=time(18))
    refused(store, "programme-fixed", actions.change_programme_item, item_id=lines[2].id, fixed=True)
    with store.work("programme-change", name="Pot") as work:
        actions.change_programme_item(work, item_id=lines[1].id, fixed=True)
    with store.read() as session:
        assert [i.fixed for i in queries.event_card(session, evening["event"]).programme] == [
            False, True, False,
        ]  # fmt: skip
    refused(store, "programme-fixed", actions.change_programme_item, item_id=lines[1].id, start=None)
    with store.work("programme-remove", name="Pot") as work:
        actions.remove_programme_item(work, item_id=lines[1].id)
        actions.change_programme_item(work, item_id=lines[0].id, speaker="La présidence")
    with store.read() as session:
        lines = queries.event_card(session, evening["event"]).programme
    assert [(line.title, line.speaker) for line in lines] == [
        ("Accueil", "La présidence"),
        ("À préciser", ""),
    ]


def test_duplicate_without_people(store, evening):
    with store.work("event-duplicate", name="Soirée") as work:
        copy = actions.duplicate_event(
            work, event_id=evening["event"], title="Deuxième", date=dt.date(2019, 3, 14)
        )
        key = copy.id
    with store.read() as session:
        card = speed_dating_card(session, key)
        assert seated_rows(session, key) == []
    assert (card.title, card.date, card.status, card.breaks) == (
        "Deuxième", dt.date(2019, 3, 14), "brouillon", ((4, 10),),
    )  # fmt: skip


def test_duplicate_with_people_keeps_wishes_and_asks_consents_again(store, evening):
    azoth, hotel = evening["Azoth"], evening["Hôtel"]
    with store.work("wishes-set", name="Azoth") as work:
        set_wishes(work, participant_id=azoth, wished=[hotel])
        actions.set_rule(work, a_id=azoth, b_id=hotel, rule="together")
        actions.change_participant(
            work, participant_id=azoth, photo_consent=True, access_needs="rampe", status="present"
        )
    with store.work("event-duplicate", name="Soirée") as work:
        key = actions.duplicate_event(work, event_id=evening["event"], participants=True).id
    with store.read() as session:
        found = {row.label: row for row in seated_rows(session, key)}
        wishes = wishes_of_event(session, key)
    assert len(found) == 5
    copied = found["Azoth"]
    assert (copied.photo_consent, copied.access_needs, copied.status) == (None, "", "inscrit")
    assert wishes == {copied.id: (found["Hôtel"].id,)}
    assert copied.together == 1
    store.undo()
    with store.read() as session:
        assert [row.title for row in queries.event_rows(session)] == ["Soirée"]


def test_removing_an_event_removes_its_people_and_undo_brings_all_back(store, evening):
    with store.work("event-remove", name="Soirée") as work:
        actions.remove_event(work, event_id=evening["event"])
    with store.read() as session:
        assert queries.event_rows(session) == []
        with pytest.raises(Refused):
            queries.event_card(session, evening["event"])
    store.undo()
    assert len(rows(store, evening)) == 5


def test_people_removed_from_the_directory_keep_their_name_in_the_event(store, evening):
    from envies_desktop.directory import actions as directory

    row = rows(store, evening)["Azoth"]
    with store.work("organisation-remove", name="Azoth") as work:
        directory.remove_organisation(work, organisation_id=row.organisation_id)
        directory.remove_person(work, person_id=row.person_id)
    assert rows(store, evening)["Azoth"].name == "Léa de Azoth"
