"""Cards put together and taken apart, in the store."""

import uuid

import pytest

from envies_desktop.events.actions import add_event
from envies_desktop.live.actions.clusters import add_cluster, put_card, remove_cluster, rename_cluster
from envies_desktop.live.cards import Card
from envies_desktop.live.queries.clusters import clusters_of
from envies_desktop.refused import Refused

CARDS = [Card(uuid.UUID(int=n), str(n), f"Carte {n}") for n in range(1, 6)]


@pytest.fixture
def event(store):
    with store.work("event-add", name="x") as work:
        return add_event(work, kind="rencontre", title="x").id


@pytest.fixture
def do(store, event):
    def write(action, **fields):
        with store.work("cluster-put", name="x") as work:
            made = action(work, **fields)
            return getattr(made, "id", None)

    return write


@pytest.fixture
def new(do, event):
    return lambda title="", cards=(): do(
        add_cluster, event_id=event, board="ideas", title=title, cards=[CARDS[n - 1].id for n in cards]
    )


@pytest.fixture
def put(do, event):
    return lambda card, cluster, place=None: do(
        put_card, event_id=event, board="ideas", card_id=CARDS[card - 1].id, cluster_id=cluster, place=place
    )


def shown(store, event, cards=CARDS):
    with store.read() as session:
        board = clusters_of(session, event, "ideas", cards)
    inside = {row.code: (row.title, [card.code for card in row.cards]) for row in board.clusters}
    return inside, [card.code for card in board.alone]


def test_cards_stand_alone_until_they_are_put_together(store, event, new):
    assert shown(store, event) == ({}, ["1", "2", "3", "4", "5"])
    new(" Les  horaires ", (3, 1))
    assert shown(store, event) == ({"A": ("Les horaires", ["3", "1"])}, ["2", "4", "5"])


def test_card_is_in_one_cluster_at_most_and_where_it_was_put(store, event, new, put):
    a, b = new("A", (1, 2, 3)), new("B", (4,))
    put(2, b, 0)
    put(5, a, 1)
    put(1, a)
    assert shown(store, event) == ({"A": ("A", ["5", "3", "1"]), "B": ("B", ["2", "4"])}, [])
    put(3, None)
    assert shown(store, event)[1] == ["3"]
    put(3, a, 0)
    assert shown(store, event)[0]["A"][1] == ["3", "5", "1"]
    store.undo()
    assert shown(store, event)[1] == ["3"]


@pytest.mark.parametrize(
    ("place", "codes"), [(0, "3124"), (1, "1324"), (2, "1234"), (3, "1234"), (9, "1243")]
)
def test_card_moves_inside_its_cluster(store, event, new, put, place, codes):
    a = new("A", (1, 2, 3, 4))
    put(3, a, place)
    assert "".join(shown(store, event)[0]["A"][1]) == codes


def test_letter_of_a_cluster_is_given_once(store, event, new, do):
    new("A")
    b = new("B", (1,))
    do(remove_cluster, cluster_id=b)
    new("C")
    assert list(shown(store, event)[0]) == ["A", "C"]
    assert shown(store, event)[1] == ["1", "2", "3", "4", "5"]


def test_cards_that_are_gone_are_left_out(store, event, new, do):
    a = new("A", (1, 2))
    do(rename_cluster, cluster_id=a, title="<b>Autre</b>")
    assert shown(store, event, CARDS[1:]) == ({"A": ("<b>Autre</b>", ["2"])}, ["3", "4", "5"])


def test_cluster_of_another_board_is_refused(event, new, do):
    a = new("A")
    with pytest.raises(Refused) as refused:
        do(put_card, event_id=event, board="issues", card_id=CARDS[0].id, cluster_id=a)
    assert refused.value.code == "cluster-elsewhere"
