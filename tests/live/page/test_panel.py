"""A launch meeting led as a facilitator leads it: by the keyboard, with the room looking on."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop import app
from envies_desktop.desk.projector import MessageFace, StepFace
from envies_desktop.events import actions
from envies_desktop.events.queries import event_card
from envies_desktop.live.page.checks import programme_checks
from envies_desktop.live.page.panel import session_panel
from envies_desktop.live.page.programme_card import ProgrammeCard

KEY = Qt.Key


def press(qtbot, panel, *keys):
    for key in keys:
        qtbot.keyClick(panel.focusWidget() or panel, key)


def shown(stage):
    return stage.face(stage.clock.reading())


def rows(panel):
    panel.stage.clock.look()
    card = panel.findChild(ProgrammeCard)
    return [(row.title, row.begins, row.state) for row in card.rows]


def lines(store, meeting):
    with store.read() as session:
        return {line.title: line.id for line in event_card(session, meeting).programme}


@pytest.mark.parametrize("kind", [kind.code for kind in app.ACTIVITIES.kinds()])
def test_every_kind_of_event_is_led_between_the_welcome_and_the_documents(kind):
    names = [tab.name for tab in app.ACTIVITIES.tabs("event", kind)]
    assert names.index("reception") < names.index("live") < names.index("documents")


def test_space_starts_and_stops_and_the_host_knows_what_to_say(panel, qtbot, stage):
    assert panel.clock.go.text() == "Commencer"
    press(qtbot, panel, KEY.Key_Space)
    assert (panel.clock.heading.text(), panel.clock.phase.text()) == ("Étape 1 sur 5", "Accueil")
    assert panel.clock.digits.text() == "15:00"
    press(qtbot, panel, KEY.Key_PageDown)
    assert panel.clock.script.text().startswith("La parole est à Mme Durand")
    press(qtbot, panel, KEY.Key_Space)
    assert (stage.clock.reading().running, panel.clock.go.text()) == (False, "Continuer")


def test_plus_and_minus_move_what_follows_and_the_end(panel, qtbot, stage, watch):
    press(qtbot, panel, KEY.Key_Space, KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Plus)
    assert panel.clock.digits.text() == "18:00"
    assert rows(panel)[1][1] == dt.time(15, 18)
    watch.minutes = 18
    stage.clock.look()
    assert panel.clock.late.text() == "3 minutes de retard · Pot à 16\u00a0h\u00a045"
    press(qtbot, panel, KEY.Key_Minus)
    assert panel.clock.digits.text() == "29:00"


def test_the_room_reads_the_step_its_speaker_the_time_and_what_comes(panel, qtbot, stage):
    assert shown(stage) == MessageFace(
        "Lancement", "Bienvenue\u00a0! Prenez place, nous commençons bientôt.\nDébut à 15\u00a0h\u00a000"
    )
    press(qtbot, panel, KEY.Key_F11, KEY.Key_Space, KEY.Key_PageDown)
    assert stage.open
    assert stage.window.face == StepFace(
        "Le programme PHARE", "Mme Durand", "30:00", 0.0, "Ensuite, à 15\u00a0h\u00a030\u00a0: Pause"
    )
    press(qtbot, panel, KEY.Key_B)
    assert stage.window.black
    press(qtbot, panel, KEY.Key_F11)
    assert not stage.open


def test_the_last_minute_is_seen_and_not_rung(panel, qtbot, stage, watch):
    press(qtbot, panel, KEY.Key_Space, KEY.Key_PageDown)
    rings = []
    stage.clock.rang.connect(rings.append)
    watch.minutes = 29.5
    stage.clock.look()
    assert (shown(stage).warning, shown(stage).title) == (True, "Le programme PHARE")
    assert panel.clock.phase.text() == "Dernière minute\u00a0: Le programme PHARE"
    assert rings == []


def test_the_bell_of_a_step_is_short_and_names_it(panel, qtbot, stage):
    rings = []
    stage.clock.rang.connect(lambda ring: rings.append((ring.bell, ring.code, ring.step)))
    press(qtbot, panel, KEY.Key_Space, KEY.Key_PageDown)
    assert rings == [("short", "begin", 1), ("short", "begin", 2)]


def test_a_fixed_hour_reached_early_is_waited_for_and_can_be_passed(panel, qtbot, stage, watch):
    press(qtbot, panel, KEY.Key_Space)
    assert "est à heure fixe, 16\u00a0h\u00a030\u00a0: 30 minutes d’attente avant" in panel.clock.lock.text()
    press(qtbot, panel, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown)
    assert panel.clock.digits.text() == "90:00"
    assert shown(stage).note == "Début à 16\u00a0h\u00a030"
    assert panel.clock.script.text() == "Encore un moment\u00a0: nous reprenons à 16\u00a0h\u00a030."
    assert rows(panel)[3] == ("Mot du maire", dt.time(16, 30), "à heure fixe")
    watch.minutes = 60
    stage.clock.look()
    assert panel.clock.digits.text() == "30:00"
    rings = []
    stage.clock.rang.connect(lambda ring: rings.append((ring.bell, ring.code, ring.step)))
    press(qtbot, panel, KEY.Key_PageDown)
    assert rings == [("short", "begin", 4)]
    assert (panel.clock.digits.text(), shown(stage).note) == ("15:00", "")
    assert rows(panel)[3] == ("Mot du maire", dt.time(16), "en cours")


def test_a_fixed_hour_reached_late_says_what_lacks(panel, qtbot, stage, watch):
    watch.minutes = 40
    press(qtbot, panel, KEY.Key_Space)
    assert panel.clock.lock.text() == (
        "«\u00a0Mot du maire\u00a0» est à heure fixe, 16\u00a0h\u00a030\u00a0: il manque 10 minutes."
    )
    assert panel.clock.late.text() == "40 minutes de retard · Pot à 16\u00a0h\u00a055"


def test_a_step_without_length_waits_for_a_hand(panel, qtbot, stage, watch):
    press(qtbot, panel, KEY.Key_Space, *[KEY.Key_PageDown] * 5)
    assert (panel.clock.phase.text(), panel.clock.go.text()) == ("Pot", "Passer à la suite")
    assert not panel.clock.digits.isVisible()
    assert shown(stage) == StepFace("Pot")
    watch.minutes = 500
    stage.clock.look()
    assert panel.clock.phase.text() == "Pot"
    press(qtbot, panel, KEY.Key_Space)
    assert (panel.clock.phase.text(), panel.clock.go.isEnabled()) == ("C’est fini", False)
    assert shown(stage).text == "Merci à toutes et à tous, et à bientôt\u00a0!"


def test_rows_tell_what_was_planned_what_began_and_what_will(panel, qtbot, watch):
    watch.minutes = 2
    press(qtbot, panel, KEY.Key_Space)
    watch.minutes = 4
    press(qtbot, panel, KEY.Key_PageDown)
    assert rows(panel) == [
        ("Accueil", dt.time(15, 2), "terminée"),
        ("Le programme PHARE", dt.time(15, 4), "en cours"),
        ("Pause", dt.time(15, 34), ""),
        ("Mot du maire", dt.time(16, 30), "à heure fixe"),
        ("Pot", dt.time(16, 45), ""),
    ]


def test_a_line_put_before_the_one_at_hand_moves_nobody(panel, qtbot, stage, store, meeting):
    press(qtbot, panel, KEY.Key_Space, KEY.Key_PageDown, KEY.Key_Plus)
    with store.work("programme-add", name="Mot d’ordre") as work:
        actions.add_programme_item(
            work, event_id=meeting, title="Mot d’ordre", start=dt.time(15, 10), end=dt.time(15, 15)
        )
    assert (panel.clock.heading.text(), panel.clock.phase.text()) == ("Étape 3 sur 6", "Le programme PHARE")
    assert panel.clock.digits.text() == "31:00"


def test_a_line_removed_while_it_is_on_leaves_the_clock_at_the_next(panel, qtbot, store, meeting, desk):
    press(qtbot, panel, KEY.Key_Space, KEY.Key_PageDown)
    with store.work("programme-remove", name="Le programme PHARE") as work:
        actions.remove_programme_item(work, item_id=lines(store, meeting)["Le programme PHARE"])
    assert panel.clock.phase.text() == "Pause"
    desk.undo()
    assert panel.clock.phase.text() == "Le programme PHARE"


def test_what_the_programme_lacks_is_said_and_mended_from_there(qtbot, desk, store, stages):
    with store.work("event-add", name="Comité") as work:
        event = actions.add_event(work, kind="comite", title="Comité").id
    panel = session_panel(desk, event)
    qtbot.addWidget(panel)
    panel.show()
    card = panel.findChild(ProgrammeCard)
    assert card.lacks.text().startswith("Le déroulé est vide")
    assert not panel.clock.go.isEnabled()
    assert not card.table.isVisible()
    with store.work("programme-add", name="Tour de table") as work:
        actions.add_programme_item(work, event_id=event, title="Tour de table")
    assert card.lacks.text().startswith("Aucune étape du déroulé n’a d’heure")
    assert panel.clock.go.isEnabled()


def test_the_green_light_looks_at_the_programme(store, meeting):
    def states(event):
        with store.read() as session:
            return {one.check.name: one.check.state for one in programme_checks(session, event)}

    assert states(meeting) == {"programme": "ready", "start": "ready", "people": "look"}
    with store.work("event-add", name="Comité") as work:
        event = actions.add_event(work, kind="comite", title="Comité").id
    assert states(event) == {"programme": "missing", "start": "missing", "people": "look"}


def test_a_message_goes_over_the_step_and_back(panel, qtbot, stage):
    press(qtbot, panel, KEY.Key_Space)
    panel.projector.message.setText("Une voiture gêne")
    qtbot.keyClick(panel.projector.message, KEY.Key_Return)
    assert shown(stage) == MessageFace("Lancement", "Une voiture gêne")
    panel.projector.message.clear()
    qtbot.keyClick(panel.projector.message, KEY.Key_Return)
    assert isinstance(shown(stage), StepFace)


def test_hours_of_what_has_begun_stay_while_a_fixed_hour_is_waited_for(panel, stage, watch):
    stage.clock.run()
    for minute in (2, 4, 6):
        watch.minutes = minute
        stage.clock.skip()
    begun = stage.clock.view.kept.begun
    assert (stage.clock.reading().place.elapsed < 0, len(begun)) == (True, 3)
    assert [begins for _, begins, _ in rows(panel)[:3]] == [dt.time(15), dt.time(15, 2), dt.time(15, 4)]
    stage.clock.skip()
    assert stage.clock.view.kept.begun.items() >= begun.items()
