"""The door by the keyboard alone: arrivals, states, lists, undo."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.events.actions import arrive, change_participant
from envies_desktop.events.page.reception.late import LateDialog
from envies_desktop.i18n import clock_time

KEY = Qt.Key
NOON = dt.datetime(2030, 3, 15, 12, 0, tzinfo=dt.UTC)


def shown(panel):
    model = panel.table.model
    return [model.record(line).label for line in range(model.rowCount())]


def test_three_letters_and_enter_note_who_came(panel, press, row):
    press("azo", KEY.Key_Return)
    found = row("Azoth")
    assert found.status == "present"
    assert abs((dt.datetime.now(dt.UTC) - found.arrived_at).total_seconds()) < 60
    time = clock_time(found.arrived_at.astimezone())
    assert panel.porter.said.text == f"Azoth\u00a0: présent·e à {time} – Ctrl+Z annule"
    assert panel.field.text() == ""


def test_badge_number_and_enter_note_who_came(panel, press, row):
    press("3", KEY.Key_Return)
    assert row("Fournil").status == "present"


def test_arrows_choose_among_those_found(panel, press, row):
    press("ange")
    assert len(shown(panel)) == 4
    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Up)
    second = shown(panel)[1]
    press(KEY.Key_Return)
    assert row(second).status == "present"


def test_enter_with_nothing_typed_marks_nobody(panel, press, row):
    press(KEY.Key_Return)
    assert {row(name).status for name in ("Azoth", "Proxidom", "Fournil", "Garrigue")} == {"inscrit"}


def test_undo_takes_an_arrival_back_and_the_sentence_with_it(panel, press, row, qtbot):
    press("azo", KEY.Key_Return, "Ctrl+Z")
    assert (row("Azoth").status, row("Azoth").arrived_at) == ("inscrit", None)
    qtbot.waitUntil(lambda: panel.porter.said.text.startswith("Tapez trois lettres"))


@pytest.mark.parametrize(
    ("keys", "status"), [("Ctrl+E", "excuse"), ("Ctrl+T", "absent"), ("Ctrl+D", "parti")]
)
def test_keys_give_states_even_while_letters_are_typed(panel, press, row, keys, status):
    press("azo", keys)
    assert row("Azoth").status == status
    assert panel.field.text() == ""
    press("Ctrl+Z")
    assert row("Azoth").status == "inscrit"


def test_somebody_marked_by_mistake_is_awaited_again(panel, press, row):
    press("azo", KEY.Key_Return, "azo", "Ctrl+I")
    assert (row("Azoth").status, row("Azoth").arrived_at) == ("inscrit", None)


def test_state_without_anybody_chosen_asks_for_somebody(panel, press, row):
    press("Ctrl+E")
    assert panel.porter.said.text.startswith("Choisissez d’abord quelqu’un")
    assert row("Azoth").status == "inscrit"


def test_already_here_keeps_the_time_and_offers_the_departure(panel, press, row, desk, people, qtbot):
    with desk.store.work("presence-arrive", name="Azoth") as work:
        arrive(work, participant_ids=[people["Azoth"]], at=NOON)
    qtbot.waitUntil(lambda: "1" in panel.counters.cards["A"].figure.text()[:1])
    press("azo", KEY.Key_Return)
    time = clock_time(NOON.astimezone())
    assert panel.porter.said.text == f"Azoth\u00a0: déjà présent·e depuis {time}"
    assert row("Azoth").arrived_at == NOON
    press("Ctrl+D")
    assert (row("Azoth").status, row("Azoth").arrived_at) == ("parti", NOON)


def test_late_asks_the_time_and_sets_the_arrival(panel, press, row, qtbot, answering):
    def answer(dialog):
        assert isinstance(dialog, LateDialog)
        qtbot.keyClicks(dialog.time, "18h15")
        qtbot.keyClick(dialog.time, KEY.Key_Return)

    failures = answering(answer)
    press("azo", "Ctrl+R")
    assert failures == []
    assert (row("Azoth").status, row("Azoth").arrival) == ("inscrit", dt.time(18, 15))
    assert panel.porter.said.text == ("Azoth\u00a0: en retard, attendu·e à 18\u00a0h\u00a015 – Ctrl+Z annule")


def test_late_with_a_time_that_cannot_be_read_says_so(panel, press, row, qtbot, answering):
    def answer(dialog):
        qtbot.keyClicks(dialog.time, "tot")
        qtbot.keyClick(dialog.time, KEY.Key_Return)
        assert dialog.banner.words.text() == "Heure non comprise\u00a0: écrivez par exemple 17 h 30."
        qtbot.keyClick(dialog.time, KEY.Key_Escape)

    failures = answering(answer)
    press("azo", "Ctrl+R")
    assert failures == []
    assert row("Azoth").arrival is None


def test_unknown_badge_is_said(panel, press):
    press("99", KEY.Key_Return)
    assert panel.porter.said.text == "Personne ne porte le badge n° 99."


def test_escape_clears_what_is_typed_before_leaving(panel, press, window):
    press("azo", KEY.Key_Escape)
    assert panel.field.text() == ""
    assert window.current.view.tabs.name() == "door"


def test_counters_say_both_sides_and_those_not_here(panel, press, qtbot):
    press("azo", KEY.Key_Return, "prox", "Ctrl+E", "four", KEY.Key_Return, "four", "Ctrl+D")
    qtbot.waitUntil(lambda: panel.counters.others.text().endswith("partis\u00a0: 1"))
    cards = panel.counters.cards
    assert cards["A"].accessibleName() == "● Associations\u00a0: 1 sur 1"
    assert cards["B"].figure.text() == "0\u00a0/\u00a02"
    assert cards["support"].isHidden()
    assert panel.counters.others.text() == "attendus\u00a0: 1 · excusés\u00a0: 1 · partis\u00a0: 1"


def test_lists_show_those_awaited_those_here_or_all(panel, press, qtbot):
    press("azo", KEY.Key_Return)
    qtbot.waitUntil(lambda: shown(panel) == ["Fournil", "Garrigue", "Proxidom"])
    panel.lists.choose("present")
    assert shown(panel) == ["Azoth"]
    panel.lists.choose("all")
    assert shown(panel) == ["Azoth", "Fournil", "Garrigue", "Proxidom"]


def test_several_chosen_in_the_list_are_marked_in_one_gesture(panel, press, row, qtbot):
    panel.table.view.setFocus()
    panel.table.view.selectAll()
    press("Ctrl+T")
    assert {row(name).status for name in ("Azoth", "Proxidom", "Fournil", "Garrigue")} == {"absent"}
    done = panel.desk.store.can_undo()
    assert (done.code, done.params["status"]) == ("presence-status", "absent")
    qtbot.waitUntil(panel.field.hasFocus)
    press("Ctrl+Z")
    assert {row(name).status for name in ("Azoth", "Proxidom", "Fournil", "Garrigue")} == {"inscrit"}


def test_letters_typed_in_the_list_go_to_the_field(panel, press):
    panel.table.view.setFocus()
    press("g")
    assert (panel.field.text(), panel.field.hasFocus()) == ("g", True)


def test_those_missing_are_marked_at_once_but_not_those_announced_for_later(
    panel, press, row, desk, people, qtbot
):
    with desk.store.work("participant-change", name="Garrigue") as work:
        change_participant(work, participant_id=people["Garrigue"], arrival=dt.time(23, 59))
    press("azo", KEY.Key_Return)
    qtbot.waitUntil(lambda: panel.lists.missing.text().endswith("(2)"))
    qtbot.mouseClick(panel.lists.missing, Qt.MouseButton.LeftButton)
    assert [row(name).status for name in ("Azoth", "Proxidom", "Fournil", "Garrigue")] == [
        "present", "absent", "absent", "inscrit",
    ]  # fmt: skip
    done = desk.store.can_undo()
    assert (done.code, done.params["count"]) == ("presence-status", 2)
    desk.undo()
    assert row("Proxidom").status == "inscrit"
    assert panel.field.hasFocus()


def test_what_is_typed_finds_nobody_and_says_what_enter_does(panel, press):
    press("zzz")
    assert (
        panel.porter.said.text == "Personne ne s’appelle «\u00a0zzz\u00a0» ici\u00a0: Entrée pour l’inscrire."
    )
    assert panel.new.text() == "Nouvelle personne\u00a0: zzz"
    press(KEY.Key_Escape)
    assert panel.porter.said.text.startswith("Tapez trois lettres")


def test_another_gesture_elsewhere_is_shown_at_once(panel, desk, people, qtbot):
    with desk.store.work("presence-arrive", name="Azoth") as work:
        arrive(work, participant_ids=[people["Azoth"]], at=NOON)
    qtbot.waitUntil(lambda: shown(panel) == ["Fournil", "Garrigue", "Proxidom"])


def test_every_button_has_its_key_and_a_spoken_name(panel):
    said = {made.accessibleName(): made.text() for made in panel.states.buttons.values()}
    assert said["Excusé·e"] == "Excusé·e  Ctrl+E"
    assert said["Présent·e"] == "Présent·e  Entrée"
    assert [made.accessibleName() for made in panel.prints.buttons.values()] == ["Badge", "Agenda"]
