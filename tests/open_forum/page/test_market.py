"""The marketplace, led by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from envies_desktop.desk.widgets import Banner
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.topics import remove_topic
from envies_desktop.open_forum.page.market.panel import MarketPanel
from envies_desktop.open_forum.page.market.planning import keep
from envies_desktop.open_forum.problem import Grid
from envies_desktop.open_forum.queries.board import interests_of
from envies_desktop.open_forum.queries.grid import grid_problem

KEY = Qt.Key


class Hand:
    """What a facilitator does in the tab."""

    def __init__(self, panel, qtbot):
        self.panel, self.qtbot = panel, qtbot

    def type(self, line, text, *keys):
        line.setFocus()
        self.qtbot.keyClicks(line, text)
        self.press(line, *(keys or (KEY.Key_Return,)))

    def press(self, widget, *keys):
        for key in keys:
            self.qtbot.keyClick(widget, key)

    def settle(self):
        """What changed is shown."""
        self.panel.refresh_now()


@pytest.fixture
def panel(window, forum, qtbot, hold_keys):
    forum.topic("Un", 1, cell=(0, 0))
    forum.topic("Deux", 2)
    window.desk.open("events", event_id=forum.event, tab="market")
    qtbot.waitUntil(lambda: window.findChild(MarketPanel) is not None)
    found = window.findChild(MarketPanel)
    qtbot.waitUntil(lambda: found.market is not None)
    hold_keys()
    return found


@pytest.fixture
def hand(panel, qtbot):
    return Hand(panel, qtbot)


def test_topic_is_typed_in_two_lines_and_placed_by_its_ticket(panel, hand, forum):
    entry = panel.entry
    hand.type(entry.title, "Jardins communs")
    hand.type(entry.host, "nom 3")
    row = forum.board().topics[-1]
    assert (row.number, row.title, row.host_names) == (3, "Jardins communs", "Léa Nom 3")
    assert entry.said.text() == "Sujet 3\u00a0: au mieux en A2 (0 vœu)."
    hand.type(entry.ticket, "c2")
    assert forum.board().topics[-1].ticket == "C2"
    assert [line.text() for line in (entry.title, entry.host, entry.ticket)] == ["", "", ""]


@pytest.mark.parametrize(("typed", "host"), [("4", "Léa Nom 4"), ("Jo Roux", "Jo Roux"), ("", "")])
def test_host_is_a_badge_a_name_or_nobody(panel, hand, forum, typed, host):
    hand.type(panel.entry.title, "Jardins")
    hand.type(panel.entry.host, typed)
    assert forum.board().topics[-1].host_names == host
    assert len(forum.board().topics) == 3


def test_ticket_that_is_taken_says_so_where_it_was_typed(panel, hand, forum):
    hand.type(panel.entry.title, "Jardins")
    hand.type(panel.entry.host, "")
    hand.type(panel.entry.ticket, "A1")
    assert panel.entry.said.text() == (
        "Cette place est prise par 1 Un\u00a0: choisissez-en une autre, ou échangez les deux sujets."
    )
    assert panel.entry.ticket.text() == "A1"
    hand.type(panel.entry.ticket, "Z9", KEY.Key_Return)
    assert panel.entry.said.text().endswith("une lettre d’espace, puis un créneau («\u00a0B2\u00a0»).")


def test_card_is_carried_to_the_board_by_keyboard_alone(panel, hand, forum):
    panel.to_place.setFocus()
    hand.press(panel.to_place, KEY.Key_Return)
    assert (panel.carrying.target, panel.focusWidget()) == ((1, 0), panel.grid)  # the smallest free
    assert panel.help.text().startswith("Porté\u00a0: 2 Deux.")
    hand.press(panel.grid, KEY.Key_Right, KEY.Key_Return)
    assert forum.board().in_cell[1, 1].number == 2
    hand.press(panel.grid, KEY.Key_Delete)
    assert [topic.number for topic in forum.board().to_place] == [2]


def test_carried_card_shows_what_each_free_cell_is_worth(panel, hand, forum):
    topics = [topic.id for topic in forum.board().topics]
    for person in forum.people[2:]:
        forum.do(set_interests, participant_id=person, topics=topics)
    hand.settle()
    panel.to_place.setFocus()
    hand.press(panel.to_place, KEY.Key_Return)
    prices = {spot: (price.figure, price.tone) for spot, price in panel.carrying.prices.items()}
    assert prices == {
        (0, 1): ("0 vœu", "muted"), (0, 2): ("0 vœu", "muted"),
        (1, 0): ("+4 vœux", "good"), (1, 1): ("+4 vœux", "good"), (1, 2): ("+4 vœux", "good"),
    }  # fmt: skip
    assert panel.carrying.target == (1, 0)
    assert panel.cards[0].accessibleName() == "4 / 8 vœux que l’on peut suivre, au plus. écart 50 %"


def test_host_who_is_taken_is_told_in_the_cells_of_that_slot(panel, hand, forum):
    forum.topic("Trois", 1)
    hand.settle()
    panel.carry(forum.board().topics[-1].id)
    notes = {spot: price.note for spot, price in panel.carrying.prices.items()}
    assert (notes[0, 1], notes[1, 1]) == ("hôte pris par 1", "")
    hand.press(panel.grid, KEY.Key_Escape)
    assert forum.board().topics[-1].cell is None


def test_card_put_on_another_takes_its_place(panel, hand, forum):
    panel.to_place.setFocus()
    hand.press(panel.to_place, KEY.Key_Return)
    panel.grid.go_to((0, 0))
    assert panel.help.text().endswith("Ici, échange avec 1.")
    hand.press(panel.grid, KEY.Key_Return)
    assert ([t.number for t in forum.board().to_place], forum.board().in_cell[0, 0].number) == ([1], 2)


def test_card_is_put_aside_by_arrows_out_of_the_board(panel, hand, forum):
    panel.grid.setFocus()
    panel.grid.go_to((0, 0))
    hand.press(panel.grid, KEY.Key_Return, KEY.Key_Left)
    assert panel.help.text().endswith("Ici\u00a0: à placer.")
    hand.press(panel.grid, KEY.Key_Left)
    assert panel.help.text().endswith("Ici\u00a0: de côté.")
    hand.press(panel.grid, KEY.Key_Return)
    assert [topic.number for topic in forum.board().parked] == [1]
    hand.settle()
    assert [face.number for face in panel.parked.faces] == ["1"]


def lines_of(panel, topic):
    return {line[0]: line[1] for line in panel.menus._topic_lines(topic) if line}


def test_topic_is_merged_by_the_number_that_goes_on(panel, hand, forum, during):
    def answer(dialog):
        dialog.field.setText("1")
        dialog.go.click()

    failures = during(answer)
    lines_of(panel, panel.board().topics[1])["Joindre à un autre sujet…"]()
    assert failures == []
    assert [(topic.number, topic.merged) for topic in forum.board().topics] == [(1, (2,))]
    hand.settle()
    assert panel.grid.board.cards[0, 0].number == "1 +2"


@pytest.mark.parametrize("typed", ["9", "x", "2"])
def test_number_that_no_other_topic_has_is_told(panel, forum, window, during, typed):
    def answer(dialog):
        dialog.field.setText(typed)
        dialog.go.click()

    failures = during(answer)
    lines_of(panel, panel.board().topics[1])["Échanger avec un autre sujet…"]()
    assert failures == []
    assert [banner.words.text() for banner in window.findChildren(Banner) if banner.isVisible()] == [
        f"Aucun sujet n’a le numéro {typed}\u00a0: vérifiez-le sur le tableau."
    ]


def test_topic_is_split_and_its_hands_counted_from_its_menu(panel, hand, forum, during):
    def answer(dialog):
        dialog.field.setText("12" if dialog.go.text() == "Noter" else "Une moitié")
        dialog.go.click()

    for line in ("Partager en deux…", "Compter les mains…"):
        assert during(answer) == []
        lines_of(panel, panel.board().topics[0])[line]()
    assert [(topic.title, topic.hands) for topic in forum.board().topics] == [
        ("Un", 12), ("Deux", None), ("Une moitié", None),
    ]  # fmt: skip


def test_space_that_is_lost_tells_which_topics_wait_again(panel, hand, forum, window):
    panel.menus._lose(forum.spaces[0], "Espace A", 0)
    assert [banner.words.text() for banner in window.findChildren(Banner) if banner.isVisible()] == [
        "L’espace «\u00a0Espace A\u00a0» ne sert plus\u00a0: à replacer, 1."
    ]
    assert [topic.number for topic in forum.board().to_place] == [1, 2]


def test_paper_is_typed_line_after_line(panel, hand, forum):
    papers = panel.papers
    hand.type(papers.line, "3 1 2")
    assert (papers.said.text(), papers.line.text()) == ("Léa Nom 3\u00a0: 2 sujets.", "")
    hand.type(papers.line, "3 1 9")
    assert (
        papers.said.text()
        == "Aucun sujet n’a le numéro 9\u00a0: vérifiez-le sur la feuille, rien n’a été noté."
    )
    assert papers.line.text() == "3 1 9"
    with forum.store.read() as session:
        assert len(interests_of(session, forum.event)[forum.people[2]]) == 2


def test_bound_of_a_proposal_stands_until_something_changes(panel, hand, forum):
    topics = [topic.id for topic in forum.board().topics]
    forum.do(set_interests, participant_id=forum.people[4], topics=topics)
    forum.do(set_interests, participant_id=forum.people[5], topics=topics)
    with forum.store.read() as session:
        asked = grid_problem(session, forum.event)
    one, two = (topic.hex for topic in topics)
    grid = Grid(((one, 0, 0), (two, 1, 0)), (), {}, 4, 4.0, "optimal", 0.1)
    keep(forum.store, forum.event, grid, asked)
    panel._proposal_kept(grid, asked)
    hand.settle()
    assert panel.found.proven
    assert panel.cards[0].accessibleName().startswith("4 / 4 ")
    forum.topic("Trois")
    hand.settle()
    assert not panel.found.proven


def test_proposed_grid_stands_on_the_board_and_is_taken_back_at_once(panel, hand, forum, qtbot):
    topics = [topic.id for topic in forum.board().topics]
    for person in forum.people[2:]:
        forum.do(set_interests, participant_id=person, topics=topics)
    panel.proposal.go.click()
    assert (panel.proposal.end.isVisible(), panel.proposal.go.isVisible()) == (True, False)
    with qtbot.waitSignal(panel.planning.ended, timeout=60_000):
        pass
    row = forum.row(topics[1])
    assert (row.cell[0], row.held_fast, forum.row(topics[0]).cell) == (1, False, (0, 0))
    qtbot.waitUntil(lambda: panel.found.value == 8)
    assert panel.cards[0].accessibleName().endswith("au mieux, sans bouger ce qui tient")
    forum.store.undo()
    assert forum.row(topics[1]).cell is None


def test_forum_without_a_topic_says_what_to_do_before_a_grid(panel, forum, window, qtbot):
    for topic in forum.board().topics:
        forum.do(remove_topic, topic_id=topic.id)
    with qtbot.waitSignal(panel.planning.ended, timeout=10_000):
        panel.proposal.go.click()
    assert [banner.words.text() for banner in window.findChildren(Banner) if banner.isVisible()] == [
        "Il n’y a pas encore de sujet à placer\u00a0: notez d’abord ceux qui sont annoncés."
    ]


def test_wishes_that_fail_say_why(panel, hand, forum, during):
    topics = [topic.id for topic in forum.board().topics]
    forum.do(set_interests, participant_id=forum.people[4], topics=topics)
    hand.settle()
    lines = []

    def look(dialog):
        lines.extend((line.name, line.topic, line.reason) for line in dialog.lines)
        dialog.accept()

    failures = during(look)
    panel.cards[0].clicked.emit()
    assert failures == []
    assert lines == [("Léa Nom 5", "2 Deux", "Ce sujet n’a pas de place dans la grille")]


def test_forum_without_a_space_says_what_to_do_first(panel, hand, forum):
    from envies_desktop.open_forum.actions.spaces import lose_space

    for space in forum.spaces:
        forum.do(lose_space, space_id=space, slot=0)
    hand.settle()
    assert (panel.empty.isVisible(), panel.grid_area.isVisible()) == (True, False)
    assert [topic.number for topic in forum.board().to_place] == [1, 2]


def test_ctrl_n_begins_a_topic(panel, hand):
    assert panel.create_new()
    assert isinstance(panel.focusWidget(), QLineEdit)
    assert panel.focusWidget() is panel.entry.title
