"""The evening, used as a facilitator uses it: by the keyboard, with somebody missing in the middle."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from envies_desktop.desk.widgets import scrolled
from envies_desktop.events.actions.presence import mark_not_here
from envies_desktop.live.queries.clock import clock_view
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.timetable import evening_timetable
from envies_desktop.speed_dating.queries.views import plan_view


def press(qtbot, panel, key):
    """Where the keyboard is."""
    qtbot.keyClick(panel.focusWidget() or panel, key)


def _clock(store, event, stage):
    with store.read() as session:
        view = clock_view(session, event, stage.clock.watch.now(), evening_timetable)
    place = view.place(stage.clock.watch.now())
    return view.line[place.step].round, view.line[place.step].phase, view.kept.running


def _meetings(store, event):
    with store.read() as session:
        return {
            (m.round, m.table, frozenset((m.a.label, m.b.label))) for m in plan_view(session, event).meetings
        }


def test_space_starts_and_stops_the_clock(panel, qtbot, store, planned, stage):
    press(qtbot, panel, Qt.Key.Key_Space)
    assert _clock(store, planned, stage) == (0, "speak_a", True)
    press(qtbot, panel, Qt.Key.Key_Space)
    assert _clock(store, planned, stage) == (0, "speak_a", False)
    assert panel.clock.go.text() == "Continuer"


def test_page_down_goes_on_and_page_up_goes_back(panel, qtbot, store, planned, stage):
    press(qtbot, panel, Qt.Key.Key_Space)
    press(qtbot, panel, Qt.Key.Key_PageDown)
    assert _clock(store, planned, stage)[1] == "speak_b"
    press(qtbot, panel, Qt.Key.Key_PageUp)
    assert _clock(store, planned, stage)[1] == "speak_a"


def test_plus_and_minus_change_the_time_left(panel, qtbot, stage):
    press(qtbot, panel, Qt.Key.Key_Space)
    before = stage.clock.reading().left
    press(qtbot, panel, Qt.Key.Key_Plus)
    assert 55 < stage.clock.reading().left - before < 61
    press(qtbot, panel, Qt.Key.Key_Minus)
    assert stage.clock.reading().left <= before


def test_letters_typed_in_a_field_work_no_clock(panel, qtbot, store, planned, stage):
    panel.missing.field.setFocus()
    qtbot.keyClicks(panel.missing.field, "b -+")
    assert _clock(store, planned, stage) == (0, "before", False)


def test_the_card_says_what_the_host_says(panel, qtbot, stage):
    assert panel.clock.script.text().startswith("Bienvenue")
    press(qtbot, panel, Qt.Key.Key_Space)
    assert panel.clock.phase.text() == "Associations"
    assert panel.clock.digits.text() == "7:00"


def test_absent_proposes_a_plan_and_accepting_keeps_it(panel, qtbot, store, planned, stage, people):
    before = _meetings(store, planned)
    press(qtbot, panel, Qt.Key.Key_Space)
    qtbot.keyClicks(panel.missing.field, "azo")
    qtbot.keyClick(panel.missing.field, Qt.Key.Key_Return)
    assert panel.missing.chosen.id == people["Azoth"]
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        qtbot.mouseClick(panel.missing.gone, Qt.MouseButton.LeftButton)
    done = store.can_undo()
    assert (done.code, done.params) == ("presence-status", {"name": "Azoth", "count": 1, "status": "absent"})
    assert _meetings(store, planned) == before
    assert "Azoth" in {panel.replan._asked.names[c.person] for c in panel.replan.stable.change.changes}
    with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
        qtbot.mouseClick(panel.replan.take, Qt.MouseButton.LeftButton)
    after = _meetings(store, planned)
    assert {m for m in after if m[0] == 0} == {m for m in before if m[0] == 0}
    assert [m for m in after if m[0] > 0 and "Azoth" in m[2]] == []
    qtbot.waitUntil(panel.replan.reprint.isVisible)


def test_undo_after_accepting_is_the_former_plan(panel, qtbot, store, planned, desk, people):
    before = _meetings(store, planned)
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        panel.replanning.start()
    with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
        panel.replan.take.click()
    desk.undo()
    assert _meetings(store, planned) == before
    with store.read() as session:
        assert current_plan(session, planned).number == 1


def test_nothing_changes_where_nothing_is_accepted(panel, qtbot, store, planned):
    with qtbot.waitSignal(panel.replanning.compared, timeout=60_000):
        panel.replanning.start()
    qtbot.mouseClick(panel.replan.leave, Qt.MouseButton.LeftButton)
    with store.read() as session:
        assert current_plan(session, planned).number == 1
    assert panel.replan.go.isVisible()


def test_a_lost_table_is_closed_and_can_be_opened_again(panel, qtbot, store, planned):
    from envies_desktop.speed_dating.queries.card import speed_dating_card

    def closed():
        with store.read() as session:
            return speed_dating_card(session, planned).closed_tables

    with qtbot.waitSignal(panel.replanning.compared, timeout=60_000):
        qtbot.keyClicks(panel.missing.table, "2")
        qtbot.keyClick(panel.missing.table, Qt.Key.Key_Return)
    assert closed() == (2,)
    with qtbot.waitSignal(panel.replanning.compared, timeout=60_000):
        qtbot.keyClicks(panel.missing.table, "2")
        qtbot.keyClick(panel.missing.table, Qt.Key.Key_Return)
    assert closed() == ()


def test_a_table_that_does_not_exist_is_said(panel, qtbot, store, planned):
    qtbot.keyClicks(panel.missing.table, "40")
    qtbot.keyClick(panel.missing.table, Qt.Key.Key_Return)
    assert panel.missing.said.text() == "Écrivez le numéro d’une table, de 1 à 3."


def test_agendas_that_changed_are_made_again_with_plan_and_time(panel, qtbot, store, planned, desk, people):
    from pypdf import PdfReader

    panel.reprints.start({people["Azoth"], people["Val"]})
    with qtbot.waitSignal(panel.reprints.said, timeout=60_000):
        pass
    (path,) = desk.settings.documents().glob("*agendas-plan-1.pdf")
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert len(PdfReader(path).pages) == 1
    assert " à " in text.split("Imprimé le")[1].splitlines()[0]
    assert "version 1" in text


@pytest.mark.parametrize(
    ("answer", "phase"), [("Remettre au début", "before"), ("Ne rien changer", "speak_a")]
)
def test_the_clock_goes_back_to_the_start_only_when_confirmed(
    panel, qtbot, store, planned, stage, answer, phase
):
    press(qtbot, panel, Qt.Key.Key_Space)

    def choose():
        box = QApplication.activeModalWidget()
        next(b for b in box.buttons() if b.text() == answer).click()

    QTimer.singleShot(200, choose)
    panel.clock.again.click()
    assert _clock(store, planned, stage)[1] == phase


def test_page_down_works_the_clock_from_a_field_too(panel, qtbot, store, planned, stage):
    press(qtbot, panel, Qt.Key.Key_Space)
    panel.missing.field.setFocus()
    qtbot.keyClick(panel.missing.field, Qt.Key.Key_PageDown)
    assert _clock(store, planned, stage)[1] == "speak_b"


def test_a_plan_taken_back_is_no_longer_announced(panel, qtbot, store, planned, desk):
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        panel.replanning.start()
    with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
        panel.replan.take.click()
    desk.undo()
    qtbot.waitUntil(lambda: panel.replan.title.text() == "Le plan 1 convient à ceux qui sont là.")


def test_keys_work_the_clock_after_the_mouse_did(panel, qtbot, store, planned, stage):
    around = scrolled(panel)
    qtbot.addWidget(around)
    with qtbot.waitExposed(around):
        around.show()
    qtbot.mouseClick(panel.clock.go, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.clock.skip, Qt.MouseButton.LeftButton)
    assert _clock(store, planned, stage) == (0, "speak_b", True)
    qtbot.mouseClick(panel.clock.script, Qt.MouseButton.LeftButton)
    qtbot.keyClick(around.window().focusWidget(), Qt.Key.Key_Space)
    around.takeWidget()  # it belongs to the fixture
    assert _clock(store, planned, stage) == (0, "speak_b", False)


@pytest.mark.parametrize("by", ["button", "window"])
def test_the_button_says_that_the_projection_was_closed(panel, qtbot, stage, by):
    panel.projector.go.click()
    assert panel.projector.go.text() == "Fermer la projection"
    (panel.projector.go.click if by == "button" else stage.window.close)()
    qtbot.waitUntil(lambda: panel.projector.go.text() == "Projeter")
    assert not panel.projector.black.isEnabled()


def test_what_became_of_a_trial_of_the_bell_stays_to_be_read(panel, stage):
    stage.clock.run()
    panel.clock.ring.click()
    said = panel.clock.next.text()
    stage.clock.look()
    assert panel.clock.next.text() == said
    assert "cloche" in said


def test_a_screen_that_comes_or_goes_is_said(panel):
    panel.projector.said.setText("")
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    assert panel.projector.said.text().startswith("Pas de second écran")


def test_black_asked_on_the_projector_is_seen_on_its_button(panel, stage):
    panel.projector.go.click()
    stage.window.set_black(True)
    assert panel.projector.black.isChecked()
    panel.projector.black.click()
    assert not stage.window.black


def test_the_keyboard_goes_from_absent_to_the_answer(panel, qtbot, people):
    qtbot.keyClicks(panel.missing.field, "azo")
    qtbot.keyClick(panel.missing.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        qtbot.keyClick(panel.missing.gone, Qt.Key.Key_Space)
        assert panel.focusWidget() is panel.missing
    assert panel.focusWidget() is panel.replan.take


def test_a_proposal_takes_no_keyboard_from_who_is_typing(panel, qtbot, people):
    panel.projector.message.setFocus()
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        panel.replanning.start()
    assert panel.focusWidget() is panel.projector.message


def test_a_button_whose_words_change_is_heard_as_it_is_read(panel, qtbot, stage):
    press(qtbot, panel, Qt.Key.Key_Space)
    assert panel.clock.go.text() == panel.clock.go.accessibleName() == "Mettre en pause"
    panel.projector.go.click()
    assert panel.projector.go.text() == panel.projector.go.accessibleName() == "Fermer la projection"


def test_the_keyboard_goes_from_the_answer_to_the_printer(panel, qtbot, people):
    qtbot.keyClicks(panel.missing.field, "azo")
    qtbot.keyClick(panel.missing.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        qtbot.keyClick(panel.missing.gone, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
        qtbot.keyClick(panel.replan.take, Qt.Key.Key_Space)
    assert panel.focusWidget() is panel.replan.reprint


def test_a_new_plan_that_changes_nothing_is_not_offered(panel, qtbot, desk, stage, people):
    """Five are there for the last round: one rests, and planning again cannot seat them."""
    gone = [people["Azoth"]]
    desk.write("participant-status", lambda work: mark_not_here(work, participant_ids=gone, status="absent"))
    stage.clock.run()
    while stage.clock.reading().step.round == 0:
        stage.clock.skip()
    with qtbot.waitSignal(panel.replanning.compared, timeout=60_000):
        panel.replanning.start()
    with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
        panel.replan.take.click()
    qtbot.waitUntil(lambda: panel.replan.go.property("kind") == "primary")
    with qtbot.waitSignal(panel.replanning.compared, timeout=60_000):
        panel.replan.go.click()
    assert panel.replan.stable.change.changes == ()
    assert not panel.replan.take.isVisible()
    panel.replan.leave.click()
    assert panel.replan.title.text() == "Le plan 2 convient à ceux qui sont là."
    assert panel.replan.go.property("kind") == ""


def _agendas(store, event, desk):
    """Hand out the agendas of the plan in force."""
    from envies_desktop.paper.dossier import Order, gather
    from envies_desktop.paper.noting import note

    dossier = gather(store, desk.settings, desk.activities, "event", event, Order())
    note(store, desk.activities, dossier, ["agendas", "badges"], "printer")


def test_wrong_agendas_are_still_told_after_a_restart(
    panel, qtbot, store, planned, desk, people, stages, stage
):
    """Two plans in a row without printing, then another window: the list is that of the paper in hand."""
    from envies_desktop.speed_dating.page.live.panel import LivePanel

    _agendas(store, planned, desk)
    for name in ("Azoth", "Val"):
        gone = [people[name]]
        desk.write(
            "participant-status", lambda work, g=gone: mark_not_here(work, participant_ids=g, status="absent")
        )
        with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
            panel.replanning.start()
        if panel.replan.stable.change.changes:
            with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
                panel.replan.take.click()
        else:
            panel.replan.forget()
    told = panel.replan.wrong.text()
    assert told.endswith("à remplacer.")
    again = LivePanel(desk, planned, stage)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    qtbot.waitUntil(again.replan.reprint.isVisible)
    assert again.replan.wrong.text() == told
    assert again.replan._changes() == panel.replan._changes()
    _agendas(store, planned, desk)
    qtbot.waitUntil(lambda: not again.replan.reprint.isVisible())


def test_without_any_printing_the_list_says_what_it_is_counted_from(panel, qtbot, planned, desk, people):
    gone = [people["Azoth"]]
    desk.write("participant-status", lambda work: mark_not_here(work, participant_ids=gone, status="absent"))
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        panel.replanning.start()
    with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
        panel.replan.take.click()
    assert "Aucune impression n’est notée" in panel.replan.wrong.text()
    desk.undo()
    qtbot.waitUntil(lambda: not panel.replan.reprint.isVisible())


def test_reprinting_what_is_wrong_empties_the_list(panel, qtbot, store, planned, desk, people, cups):
    cups.install("Accueil")
    _agendas(store, planned, desk)
    gone = [people["Azoth"]]
    desk.write("participant-status", lambda work: mark_not_here(work, participant_ids=gone, status="absent"))
    with qtbot.waitSignal(panel.replanning.proposed, timeout=60_000):
        panel.replanning.start()
    with qtbot.waitSignal(panel.replanning.kept, timeout=60_000):
        panel.replan.take.click()
    assert panel.replan.reprint.isVisible()
    panel.replan.reprint.click()
    qtbot.waitUntil(lambda: not panel.replan.reprint.isVisible(), timeout=30_000)
    assert panel.replan.wrong.isVisible() is False
    assert any(name.startswith("agendas") for name in cups.printed)
