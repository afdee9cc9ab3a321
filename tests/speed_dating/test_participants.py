"""Where the participants of a speed dating sit, how much they meet, and whom they wish to meet."""

import datetime as dt
from datetime import time

import pytest

from envies_desktop.events import actions as events
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import (
    add_speed_dating,
    change_delegation,
    register,
    set_rule,
    set_wishes,
    welcome_one_more,
)
from envies_desktop.speed_dating.actions.participants import accept
from envies_desktop.speed_dating.model import Delegation
from envies_desktop.speed_dating.queries.people import seated_rows, wishes_of_event
from envies_desktop.speed_dating.queries.wishes import wish_list, wishable

EARLY = dt.datetime(2018, 3, 15, 16, 20, tzinfo=dt.UTC)


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


def test_wishes_are_ordered_and_reordered(store, evening):
    azoth, hotel, print_shop = evening["Azoth"], evening["Hôtel"], evening["Imprimerie"]
    with store.work("wishes-set", name="Azoth") as work:
        set_wishes(work, participant_id=azoth, wished=[hotel, print_shop, hotel])
        set_wishes(work, participant_id=hotel, wished=[azoth])
    with store.read() as session:
        wishes = wish_list(session, azoth)
        assert list(wishable(session, azoth).values()) == ["Hôtel", "Imprimerie"]
    assert [(w.label, w.rank, w.mutual) for w in wishes] == [("Hôtel", 1, True), ("Imprimerie", 2, False)]
    with store.work("wishes-set", name="Azoth") as work:
        set_wishes(work, participant_id=azoth, wished=[print_shop, hotel])
    with store.read() as session:
        assert [w.label for w in wish_list(session, azoth)] == ["Imprimerie", "Hôtel"]
        assert wishes_of_event(session, evening["event"])[azoth] == (print_shop, hotel)
    store.undo()
    with store.read() as session:
        assert [w.label for w in wish_list(session, azoth)] == ["Hôtel", "Imprimerie"]


def test_wishes_refused(store, evening):
    azoth = evening["Azoth"]
    with store.work("event-add", name="Autre") as work:
        other = events.add_event(work, kind="rencontre", title="Autre").id
        stranger = register(work, event_id=other, person={"last_name": "Roux"}).id
    for wished, code in (
        (azoth, "wish-oneself"),
        (evening["Petit Duc"], "wish-same-side"),
        (evening["Ville"], "wish-same-side"),
        (stranger, "wish-elsewhere"),
    ):
        refused(store, code, set_wishes, participant_id=azoth, wished=[wished])


def test_rule_that_two_must_meet_is_refused_where_they_never_could(store, evening):
    azoth, ville = evening["Azoth"], evening["Ville"]
    refused(store, "rule-same-side", set_rule, a_id=azoth, b_id=ville, rule="together")
    with store.work("rule-set", name="Azoth") as work:
        set_rule(work, a_id=azoth, b_id=ville, rule="apart")
    assert rows(store, evening)["Azoth"].apart == 1


def test_one_more_person_for_a_delegation(store, evening):
    with store.work("presence-one-more", name="Azoth") as work:
        welcome_one_more(work, participant_id=evening["Azoth"], at=EARLY)
    found = rows(store, evening)["Azoth"]
    assert (found.representatives, found.status) == (2, "present")


def test_delegation_as_large_as_can_be_is_refused(store, evening):
    with store.work("participant-change", name="Azoth") as work:
        change_delegation(work, participant_id=evening["Azoth"], representatives=9)
    refused(store, "participant-representatives", welcome_one_more, participant_id=evening["Azoth"], at=EARLY)
    assert rows(store, evening)["Azoth"].status == "inscrit"


def test_side_follows_the_organisation_until_one_says_otherwise(store, evening):
    with store.work("participant-change", name="Ville") as work:
        change_delegation(work, participant_id=evening["Ville"], side="B")
    assert rows(store, evening)["Ville"].side == "B"
    with store.work("participant-change", name="Ville") as work:
        accept(work, evening["Ville"], {"side": ""})
    assert rows(store, evening)["Ville"].side == "support"


def test_who_was_registered_without_a_place_sits_where_the_organisation_does(store, evening):
    with store.work("participant-add", name="Neuve") as work:
        key = events.add_participant(
            work, event_id=evening["event"], organisation={"name": "Neuve", "kind": "entreprise"},
            person={"last_name": "Neuf"},
        ).id  # fmt: skip
    row = rows(store, evening)["Neuve"]
    assert (row.side, row.representatives, row.fixed_table) == ("B", 1, None)
    with store.work("participant-change", name="Neuve") as work:
        accept(work, key, {"fixed_table": 0, "fewest": 2})
    row = rows(store, evening)["Neuve"]
    assert (row.side, row.fixed_table, row.fewest) == ("B", None, 2)
    store.undo()
    with store.read() as session:
        assert session.get(Delegation, key) is None
    assert rows(store, evening)["Neuve"].fewest is None


def test_least_beyond_the_most_is_refused_whichever_comes_last(store, evening):
    with store.work("participant-change", name="Azoth") as work:
        change_delegation(work, participant_id=evening["Azoth"], most=2)
    refused(store, "participant-fewest", change_delegation, participant_id=evening["Azoth"], fewest=3)
