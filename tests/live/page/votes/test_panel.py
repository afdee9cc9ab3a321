"""The vote on the screen: opened, typed from paper, by badge, one by one, closed, projected."""

import uuid

import pytest
from PySide6.QtCore import Qt

from envies_desktop.desk.projector import RankingFace
from envies_desktop.events.actions import add_participant
from envies_desktop.live.cards import Board, Card
from envies_desktop.live.page.votes.faces import ranking_face
from envies_desktop.live.page.votes.panel import VotePanel
from envies_desktop.live.votes import Item, standings

KEY = Qt.Key
CARDS = [Card(uuid.UUID(int=n), str(n), f"Sujet {n}") for n in (7, 12)]
BOARD = Board("ideas", lambda s, e: CARDS, lambda s, e, count: (3, 2))


@pytest.fixture
def people(desk, meeting):
    with desk.store.work("participant-add", name="x") as work:
        return [
            add_participant(work, event_id=meeting, person={"last_name": name}, badge=n).id
            for n, name in enumerate(("Azéma", "Bonnet"), 1)
        ]


@pytest.fixture
def panel(desk, meeting, people, qtbot):
    made = VotePanel(desk, meeting, BOARD)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.rules.dots.value() == 3)
    return made


@pytest.fixture
def opened(panel, qtbot):
    """`opened(named)` opens a vote."""

    def open_one(named=False):
        panel.rules.way.setCurrentIndex(int(named))
        qtbot.mouseClick(panel.rules.opener, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: panel.vote is not None and panel.typing.isVisible())
        return panel

    return open_one


def enter(qtbot, panel, field, text):
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.wait(40)
    panel.activateWindow()


def counted(panel):
    return {one.item.code: one.dots for one in panel.vote.placed}


def test_vote_begins_with_what_is_proposed(opened):
    vote = opened().vote
    assert (vote.dots, vote.most, vote.anonymous) == (3, 2, True)


def test_totals_are_typed_from_paper(opened, qtbot):
    panel = opened()
    enter(qtbot, panel, panel.typing.line, "12 3; 7 2")
    enter(qtbot, panel, panel.typing.line, "7 +1")
    assert (counted(panel), panel.typing.line.text()) == ({"7": 3, "12": 3}, "")
    assert panel.rules.said.text() == "Vote ouvert · 6 points notés sur 6"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12 3; 99 1", "Aucun sujet ne porte le numéro «\u00a099\u00a0»\u00a0: rien n’a été noté."),
        (
            "12 trois",
            "«\u00a012 trois\u00a0» ne se lit pas\u00a0: écrivez le numéro du sujet, puis ses points, "
            "par exemple 12 3\u00a0; rien n’a été noté.",
        ),
    ],
)
def test_line_that_cannot_be_read_stays_with_its_reason(opened, qtbot, text, said):
    panel = opened()
    enter(qtbot, panel, panel.typing.line, text)
    assert (panel.typing.line.text(), panel.typing.problem.text()) == (text, said)
    assert counted(panel) == {"7": 0, "12": 0}


def test_total_that_is_too_large_is_kept_and_told(opened, qtbot, desk):
    panel = opened()
    enter(qtbot, panel, panel.typing.line, "12 4; 7 3")
    assert counted(panel) == {"12": 4, "7": 3}
    assert panel.doubts.words.text().startswith("7 points notés, mais 2 votants n’en ont que 6")
    qtbot.mouseClick(panel.rules.closer, Qt.MouseButton.LeftButton)
    qtbot.wait(40)
    assert not panel.vote.closed
    enter(qtbot, panel, panel.typing.line, "7 2")
    assert not panel.doubts.isVisible()
    qtbot.mouseClick(panel.rules.closer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.vote.closed)
    assert not panel.typing.line.isEnabled()


def test_one_person_after_the_other_is_typed_by_badge(opened, qtbot):
    panel = opened(named=True)
    enter(qtbot, panel, panel.typing.voter, "2")
    enter(qtbot, panel, panel.typing.line, "12 12 7")
    enter(qtbot, panel, panel.typing.voter, "aze")
    enter(qtbot, panel, panel.typing.line, "12 12 12")
    assert counted(panel) == {"12": 2, "7": 1}
    assert panel.typing.line.text() == "12 12 12"
    assert panel.typing.problem.text() == (
        "3 points de cette personne sur le même sujet\u00a0: pas plus de 2. Rien n’a été noté."
    )
    panel.typing.line.clear()
    enter(qtbot, panel, panel.typing.line, "7")
    assert counted(panel) == {"12": 2, "7": 2}
    assert panel.rules.said.text() == "Vote ouvert · 4 points notés sur 6 · 2 votants sur 2"
    enter(qtbot, panel, panel.typing.voter, "2")
    assert panel.typing.line.text() == "12 12 7"


def test_dots_are_noted_one_by_one_by_plus_and_minus(opened, qtbot, desk):
    panel = opened()
    panel.table.select({CARDS[1].id})
    for key in (KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus):
        panel.table.view.setFocus()
        qtbot.keyClick(panel.table.view, key)
        qtbot.wait(40)
    assert counted(panel) == {"7": 0, "12": 1}
    desk.undo()
    qtbot.waitUntil(lambda: counted(panel) == {"7": 0, "12": 2})


def test_erased_vote_comes_back(opened, qtbot, desk):
    panel = opened()
    enter(qtbot, panel, panel.typing.line, "12 3")
    qtbot.mouseClick(panel.rules.erase, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.vote is None)
    desk.undo()
    qtbot.waitUntil(lambda: panel.vote is not None)
    assert counted(panel) == {"7": 0, "12": 3}


def test_room_sees_the_first_and_their_ties():
    items = [Item(uuid.UUID(int=n), str(n), f"Sujet {n}") for n in range(1, 14)]
    dots = {item.id: 2 for item in items[:12]} | {items[12].id: 5}
    face = ranking_face(standings(items, dots))
    assert isinstance(face, RankingFace)
    assert [(row.rank, row.figure, row.tied) for row in face.rows] == [
        ("1", "5", False),
        *[("2", "2", True)] * 12,
    ]
    assert ranking_face(()).rows == ()
