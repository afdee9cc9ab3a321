"""The tab "Tables": by keyboard, from the first plan to the one made again."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.live.page.stages import Stages
from envies_desktop.workshops.page.planning import ask, keep
from envies_desktop.workshops.page.tables_panel import TablesPanel
from envies_desktop.workshops.planner.planning import plan_groups
from envies_desktop.workshops.queries.seats import to_plan
from envies_desktop.workshops.queries.workshop import setup_of, stays_of, tables_of

KEY = Qt.Key


@pytest.fixture
def panel(workshop_desk, room, qtbot):
    made = TablesPanel(workshop_desk, room.event)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    qtbot.waitExposed(made)
    made.refresh_now()
    return made


@pytest.fixture
def seated(panel, room):
    room.plan()
    panel.refresh_now()
    panel.board.setFocus()
    return panel


def card_words(panel):
    return [card.accessibleName() for card in panel.cards]


def test_without_a_plan_there_is_one_thing_to_do(panel):
    assert panel.empty.isVisible()
    assert not panel.plan.isVisible()
    assert panel.first.text() == "Composer les tables"


def test_groups_are_made_in_another_process_and_kept(panel, qtbot):
    with qtbot.waitSignal(panel.planning.ended, timeout=30_000):
        panel.first.click()
    panel.refresh_now()
    assert panel.plan.isVisible()
    assert card_words(panel)[0].startswith(f"{panel.view.repeats} rencontre")
    assert "c’est le minimum, prouvé" in card_words(panel)[0]
    assert panel.desk.store.can_undo().code == "seats-make"


def test_nobody_to_seat_is_said_and_nothing_kept(panel, room, qtbot):
    for number in range(1, 13):
        room.change(f"P{number}", status="absent")
    said = []
    panel.desk.warn = lambda text, tone="warn": said.append(text)
    with qtbot.waitSignal(panel.planning.ended, timeout=10_000):
        panel.first.click()
    assert said == [panel.desk.sentence("seats-nobody", {"people": 0})]


def test_cards_say_how_good_the_tables_are(seated):
    repeats, worlds, hosts = card_words(seated)
    assert "sur 3 tours, 54 rencontres" in repeats
    assert "mondes sur 5" in worlds
    assert hosts == "Sans hôte tout le monde change de table. H\u00a0: choisir un hôte"


def test_arrows_walk_from_person_to_person_and_table_to_table(seated, qtbot):
    board, tables = seated.board, seated.view.rounds[0].tables
    walked = [board.person().id]
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Right, KEY.Key_Up):
        qtbot.keyClick(board, key)
        walked.append(board.person().id)
    assert walked == [
        tables[0].people[0].id, tables[0].people[1].id, tables[0].people[2].id,
        tables[1].people[2].id, tables[1].people[1].id,
    ]  # fmt: skip
    assert board.accessibleDescription().startswith(("●", "■", "▲", "◆", "★"))


def test_arrow_goes_on_in_the_next_line(workshop_desk, room, qtbot):
    room.plan()
    made = TablesPanel(workshop_desk, room.event)
    qtbot.addWidget(made)
    made.resize(520, 640)
    made.show()
    qtbot.waitExposed(made)
    made.refresh_now()
    assert made.board.model().columnCount() == 2
    walked = [made.board.table().number]
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left):
        qtbot.keyClick(made.board, key)
        walked.append(made.board.table().number)
    assert walked == [1, 2, 3, 3, 2]


def test_button_has_the_keyboard_again_once_groups_are_made(seated, qtbot):
    seated.activateWindow()
    seated.plan_card.go.setFocus()
    qtbot.waitUntil(seated.plan_card.go.hasFocus)
    with qtbot.waitSignal(seated.planning.ended, timeout=30_000):
        qtbot.keyClick(seated.plan_card.go, KEY.Key_Space)
    qtbot.waitUntil(seated.plan_card.go.hasFocus)


def test_key_makes_a_host_and_takes_it_back(seated, room, qtbot):
    person, table = seated.board.person(), seated.board.table()
    qtbot.keyClick(seated.board, KEY.Key_H)
    assert room.read(tables_of)[table.number].host_id == person.id
    assert room.read(setup_of).hosts_from == 0
    seated.refresh_now()
    assert seated.board.person().id == person.id
    assert seated.board.person().host
    qtbot.keyClick(seated.board, KEY.Key_H)
    assert room.read(tables_of)[table.number].host_id is None


def test_key_says_who_stays(seated, room, qtbot):
    person, table = seated.board.person(), seated.board.table()
    qtbot.keyClick(seated.board, KEY.Key_R)
    assert room.read(stays_of) == {person.id: table.number}
    seated.refresh_now()
    qtbot.keyClick(seated.board, KEY.Key_R)
    assert room.read(stays_of) == {}


def test_round_that_is_shown_says_what_would_be_planned(seated):
    verbs = []
    for round_ in range(3):
        seated.rounds.button(round_).click()
        verbs.append(seated.plan_card.go.text())
    assert verbs == [
        "Composer de nouveau",
        "Replanifier à partir du tour 2",
        "Replanifier à partir du tour 3",
    ]


def test_round_that_has_begun_is_not_planned_again(seated, qtbot):
    clock = seated.desk.shared(Stages).of(seated.event_id).clock
    clock.run()
    seated.refresh_now()
    assert [seated.rounds.button(place).text() for place in range(3)] == ["Tour 1 ✓", "Tour 2", "Tour 3"]
    assert seated.plan_card.go.text() == "Replanifier à partir du tour 2"
    clock.pause()


def test_who_came_and_who_left_is_said_and_corrected(seated, room, qtbot):
    seated.rounds.button(1).click()
    room.change("P1", status="parti")
    room.add("Nouveau")
    seated.refresh_now()
    assert seated.plan_card.note.text() == "1 absent, 1 arrivée depuis ce plan"
    with qtbot.waitSignal(seated.planning.ended, timeout=30_000):
        seated.plan_card.go.click()
    seated.refresh_now()
    assert seated.view.made_again
    assert seated.plan_card.note.text() == f"{seated.view.moved} personne{'s' * (seated.view.moved > 1)} " + (
        "changent de place" if seated.view.moved > 1 else "change de place"
    )


def test_lists_show_everybody(seated, room):
    seated.ways.choose(1)
    assert seated.people.model.rowCount() == 12
    seated.ways.choose(2)
    names = [seated.met.model.index(row, 0).data() for row in range(seated.met.model.rowCount())]
    assert [name.split()[1] for name in names] == sorted(f"P{number}" for number in range(1, 13))
    seated.ways.choose(3)
    assert seated.history.model.rowCount() == 1


def test_former_plan_is_gone_back_to(seated, room):
    first = seated.view.id
    room.plan()
    seated.refresh_now()
    seated.ways.choose(3)
    seated.history.select({first})
    seated.back.click()
    seated.refresh_now()
    assert seated.view.number == 1


def test_search_leaves_those_in_the_light(seated):
    seated.ways.search.setText("P12")
    assert seated.board.person().name == "Léa P12"
    assert seated.board.search("personne de ce nom") == 0


def test_two_hundred_people_at_forty_tables_are_all_on_the_board(workshop_desk, store, qtbot):
    from tests.workshops.rooms import Room

    crowd = Room(store, 200, size=5, rounds=2)
    asked = ask(store, crowd.event, 0)
    keep(store, asked, plan_groups(asked.problem, 1.0))
    made = TablesPanel(workshop_desk, crowd.event)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.refresh_now()
    assert sum(len(table.people) for table in made.view.rounds[0].tables) == 200
    assert made.board.model().rowCount() * made.board.model().columnCount() >= 40
    with store.read() as session:
        assert to_plan(session, crowd.event).played == 0
