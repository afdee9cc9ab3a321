"""Votes in the store: totals from paper, each person's dots, what is refused, what is only doubted."""

import uuid

import pytest

from envies_desktop.events.actions import add_event, add_participant, set_status
from envies_desktop.live.actions.clusters import add_cluster
from envies_desktop.live.actions.votes import (
    add_dot,
    change_ballot,
    close_ballot,
    give_dots,
    open_ballot,
    remove_ballot,
    reopen_ballot,
    set_totals,
)
from envies_desktop.live.cards import Card
from envies_desktop.live.queries.votes import dots_of, vote_of
from envies_desktop.refused import Refused

ONE, TWO, MERGED, GONE = (uuid.UUID(int=n) for n in (1, 2, 3, 4))
CARDS = [Card(ONE, "1", "Un", led=(("3", MERGED),)), Card(TWO, "2", "Deux")]


@pytest.fixture
def held(store):
    """An event with three people, two of them present."""
    with store.work("event-add", name="x") as work:
        event = add_event(work, kind="rencontre", title="x").id
        people = [
            add_participant(work, event_id=event, person={"last_name": name}).id for name in ("a", "b", "c")
        ]
        work.session.flush()
        set_status(work, participant_ids=people[:2], status="present")
    return event, people


@pytest.fixture
def do(store):
    def write(action, **fields):
        with store.work("ballot-count", name="x") as work:
            return getattr(action(work, **fields), "id", None)

    return write


@pytest.fixture
def ballot(do, held):
    def opened(**fields):
        return do(open_ballot, event_id=held[0], board="ideas", **{"dots": 3, **fields})

    return opened


def vote(store, held):
    with store.read() as session:
        return vote_of(session, held[0], "ideas", CARDS)


def counted(store, held):
    return {one.item.code: one.dots for one in vote(store, held).placed}


def refusal(do, action, **fields):
    with pytest.raises(Refused) as refused:
        do(action, **fields)
    return refused.value.code


def test_totals_are_kept_as_counted_and_added_to(store, held, ballot, do):
    key = ballot()
    do(set_totals, ballot_id=key, totals=[(ONE, 3, False), (TWO, 1, False)])
    do(set_totals, ballot_id=key, totals=[(ONE, 1, True), (TWO, 2, False)])
    assert counted(store, held) == {"1": 4, "2": 2}
    store.undo()
    assert counted(store, held) == {"1": 3, "2": 1}
    do(set_totals, ballot_id=key, totals=[(TWO, 0, False)])
    assert counted(store, held) == {"1": 3, "2": 0}


def test_tally_that_does_not_add_up_is_kept_told_and_not_closed(store, held, ballot, do):
    key = ballot()
    do(set_totals, ballot_id=key, totals=[(ONE, 4, False), (TWO, 3, False)])
    found = vote(store, held)
    assert (found.people, found.given, [(d.code, dict(d.params)) for d in found.doubts]) == (
        2, 7, [("ballot-over", {"total": 7, "voters": 2, "most": 6})],
    )  # fmt: skip
    assert refusal(do, close_ballot, ballot_id=key, cards=CARDS) == "ballot-over"
    do(set_totals, ballot_id=key, totals=[(TWO, 2, False)])
    do(close_ballot, ballot_id=key, cards=CARDS)
    assert vote(store, held).closed
    assert refusal(do, set_totals, ballot_id=key, totals=[(TWO, 1, False)]) == "ballot-closed"
    do(reopen_ballot, ballot_id=key)
    do(set_totals, ballot_id=key, totals=[(TWO, 1, False)])
    assert counted(store, held) == {"1": 4, "2": 1}


def test_each_person_has_so_many_dots(store, held, ballot, do):
    key, (_, people) = ballot(anonymous=False), held
    do(give_dots, ballot_id=key, participant_id=people[0], dots={ONE: 2, TWO: 1})
    do(give_dots, ballot_id=key, participant_id=people[1], dots={ONE: 1})
    do(give_dots, ballot_id=key, participant_id=people[0], dots={TWO: 2})
    assert (counted(store, held), vote(store, held).voters) == ({"1": 1, "2": 2}, 2)
    who = {"ballot_id": key, "participant_id": people[0]}
    assert refusal(do, give_dots, **who, dots={ONE: 2, TWO: 2}) == "ballot-person-dots"
    assert refusal(do, give_dots, **who, dots={ONE: 3}) == "ballot-person-most"
    with store.read() as session:
        assert dots_of(session, key, people[0]) == {TWO: 2}


def test_dots_one_by_one_stop_where_the_person_has_no_more(store, held, ballot, do):
    key, (_, people) = ballot(anonymous=False), held
    who = {"ballot_id": key, "participant_id": people[0]}
    for item in (ONE, ONE, TWO):
        do(add_dot, **who, item_id=item)
    assert refusal(do, add_dot, **who, item_id=TWO) == "ballot-person-dots"
    do(add_dot, **who, item_id=TWO, step=-1)
    assert refusal(do, add_dot, **who, item_id=ONE) == "ballot-person-most"
    assert refusal(do, add_dot, ballot_id=key, item_id=ONE) == "ballot-voter"
    assert counted(store, held) == {"1": 2, "2": 0}


def test_ways_of_voting_are_not_mixed(held, ballot, do):
    key, (_, people) = ballot(), held
    assert (
        refusal(do, give_dots, ballot_id=key, participant_id=people[0], dots={ONE: 1}) == "ballot-anonymous"
    )
    do(add_dot, ballot_id=key, item_id=ONE)
    assert refusal(do, change_ballot, ballot_id=key, anonymous=False) == "ballot-begun"
    do(change_ballot, ballot_id=key, dots=4)
    named = ballot(anonymous=False)
    assert refusal(do, set_totals, ballot_id=named, totals=[(ONE, 1, False)]) == "ballot-named"
    assert refusal(do, change_ballot, ballot_id=named, dots=0) == "ballot-dots"


def test_person_of_another_event_has_no_vote(store, ballot, do):
    key = ballot(anonymous=False)
    with store.work("event-add", name="y") as work:
        other = add_event(work, kind="rencontre", title="y").id
        she = add_participant(work, event_id=other, person={"last_name": "z"}).id
    assert refusal(do, give_dots, ballot_id=key, participant_id=she, dots={ONE: 1}) == "ballot-elsewhere"


def test_dots_on_a_merged_card_lead_on_and_those_on_a_gone_one_are_told(store, held, ballot, do):
    key = ballot()
    do(set_totals, ballot_id=key, totals=[(ONE, 1, False), (MERGED, 2, False), (GONE, 1, False)])
    found = vote(store, held)
    assert (counted(store, held), [d.code for d in found.doubts]) == ({"1": 3, "2": 0}, ["ballot-lost"])
    assert found.given == 4


def test_clusters_are_voted_on_by_their_letter(store, held, ballot, do):
    do(add_cluster, event_id=held[0], board="ideas", title="Ensemble", cards=[ONE])
    key = ballot()
    letter = vote(store, held).items[-1]
    do(set_totals, ballot_id=key, totals=[(letter.id, 4, False)])
    first = vote(store, held).placed[0]
    assert (first.item.code, first.dots) == ("A", 4)


def test_vote_for_nothing_goes_and_comes_back(store, held, ballot, do):
    first = ballot()
    do(set_totals, ballot_id=first, totals=[(ONE, 3, False)])
    key = ballot(dots=5)
    assert (vote(store, held).dots, counted(store, held)) == (5, {"1": 0, "2": 0})
    do(remove_ballot, ballot_id=key)
    assert (vote(store, held).id, counted(store, held)) == (first, {"1": 3, "2": 0})
    store.undo()
    assert vote(store, held).id == key
