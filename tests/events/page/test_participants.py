"""Participants by clicks and keys: add, correct, wish, rule, remove, undo."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit

from envies_desktop.desk import theme
from envies_desktop.events.actions import add_event
from envies_desktop.events.dialogs.edit import EditParticipant
from envies_desktop.events.dialogs.moments import TIME
from envies_desktop.events.dialogs.register import Register
from envies_desktop.events.page.participants import ParticipantsPanel
from envies_desktop.events.queries import participant_card
from envies_desktop.speed_dating.queries.people import seated_rows

KEY = Qt.Key


@pytest.fixture
def panel(window, event, qtbot):
    window.open_page("events", event_id=event, tab="participants")
    found = window.current.view.tabs.content()
    assert isinstance(found, ParticipantsPanel)
    qtbot.waitUntil(lambda: found.table.model.rowCount() == 4)
    return found


def labels(desk, event):
    with desk.store.read() as session:
        return [row.label for row in seated_rows(session, event)]


def card(desk, key):
    with desk.store.read() as session:
        return participant_card(session, key)


def test_new_person_and_organisation_are_registered_in_one_form(desk, event, panel, qtbot, during):
    def fill(dialog):
        assert isinstance(dialog, Register)
        qtbot.keyClicks(dialog.form.first_name, "Noe")
        qtbot.keyClicks(dialog.form.last_name, "Brun")
        qtbot.keyClicks(dialog.form.organisation, "Lavande")
        dialog.form.kind.setCurrentIndex(1)
        dialog.form.kind.activated.emit(1)
        qtbot.keyClicks(dialog.form.fields.widgets["arrival"], "18h15")
        qtbot.keyClick(dialog.form.last_name, KEY.Key_Return)

    failures = during(fill)
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert failures == []
    with desk.store.read() as session:
        row = {r.label: r for r in seated_rows(session, event)}["Lavande"]
    assert (row.name, row.side, row.arrival, row.badge) == ("Noe Brun", "B", dt.time(18, 15), 5)


def test_form_of_a_plain_event_is_as_high_as_what_it_asks(desk, window, qtbot):
    theme.apply("light", 80)  # both columns beside each other on the screen of the tests
    with desk.store.work("event-add", name="Lancement") as work:
        meeting = add_event(work, kind="reunion_lancement", title="Lancement").id
    made = Register(desk, meeting, desk.activities.kind("reunion_lancement"), window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    qtbot.wait(100)
    feet = [field.mapTo(made, QPoint(0, field.height())).y() for field in made.form.fields.widgets.values()]
    assert 0 < made.go.mapTo(made, QPoint()).y() - max(feet) < 80
    theme.apply("light", 100)


def test_known_organisation_is_found_by_three_letters(desk, event, window, qtbot):
    dialog = Register(desk, event, desk.activities.kind("speed_dating"), window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.form.seek, "four")
    assert dialog.finder.suggestions() == ["FOURNIL", "Fournil"] or "Fournil" in dialog.finder.suggestions()
    dialog._chosen(("organisation", dialog._places("fournil")[0].data))
    assert (dialog.form.organisation.text(), dialog.form.kind.currentData()) == ("Fournil", "entreprise")
    assert dialog.form.own.side.currentData() == "B"


def test_somebody_registered_twice_is_refused_in_the_dialog(desk, event, people, window, qtbot):
    dialog = Register(desk, event, desk.activities.kind("speed_dating"), window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._show_person(card(desk, people["Azoth"]).row.person_id)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.banner.isVisible()
    assert dialog.banner.words.text().startswith("Ange de Azoth est déjà dans la liste")
    assert len(labels(desk, event)) == 4


def test_unreadable_time_is_said_beside_the_field(desk, event, window, qtbot):
    dialog = Register(desk, event, desk.activities.kind("speed_dating"), window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.form.last_name, "Brun")
    arrival = dialog.form.fields.widgets["arrival"]
    qtbot.keyClicks(arrival, "tot")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert arrival.property("wrong") is True
    assert dialog.form.warning.text() == "Heure non comprise\u00a0: écrivez par exemple 17 h 30."


def test_delete_key_removes_the_selection_and_undo_brings_it_back(desk, event, panel, qtbot):
    panel.table.view.setFocus()
    panel.table.view.selectRow(0)
    qtbot.keyClick(panel.table.view, KEY.Key_Delete)
    assert labels(desk, event) == ["Proxidom", "Fournil", "Garrigue"]
    desk.undo()
    assert labels(desk, event) == ["Azoth", "Proxidom", "Fournil", "Garrigue"]


def test_enter_opens_the_record(desk, event, panel, qtbot, during):
    seen = []

    def look(dialog):
        seen.append((type(dialog), dialog.windowTitle()))
        qtbot.keyClick(dialog, KEY.Key_Escape)

    failures = during(look)
    panel.table.view.selectRow(0)
    panel.table.view.setCurrentIndex(panel.table.model.index(0, 0))
    qtbot.keyClick(panel.table.view, KEY.Key_Return)
    assert failures == []
    assert seen == [(EditParticipant, "Azoth")]


@pytest.fixture
def dialog(desk, event, people, window, qtbot):
    made = EditParticipant(desk, event, people["Azoth"], parent=window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_typing_saves_after_a_pause_as_one_gesture(desk, people, dialog, qtbot):
    departure = dialog.form.fields.widgets["departure"]
    departure.setFocus()
    qtbot.keyClicks(departure, "19h")
    qtbot.waitUntil(lambda: card(desk, people["Azoth"]).row.departure == dt.time(19, 0), timeout=3000)
    qtbot.keyClicks(departure, "05")
    dialog.form.fields.flush()
    assert card(desk, people["Azoth"]).row.departure == dt.time(19, 5)
    desk.undo()
    assert card(desk, people["Azoth"]).row.departure is None


def test_status_is_the_gesture_that_the_door_makes(desk, people, dialog):
    status = dialog.form.status
    status.setCurrentIndex(status.findData("excuse"))
    status.activated.emit(status.currentIndex())
    assert card(desk, people["Azoth"]).row.status == "excuse"
    done = desk.store.can_undo()
    assert (done.code, done.params) == (
        "presence-status",
        {"name": "Azoth", "count": 1, "status": "excuse"},
    )


def test_refused_value_is_said_and_not_kept(desk, people, dialog, qtbot):
    for name, text in (("arrival", "19h"), ("departure", "18h")):
        field = dialog.form.fields.widgets[name]
        field.setFocus()
        qtbot.keyClicks(field, text)
        dialog.form.fields.flush()
    assert dialog.banner.isVisible()
    assert card(desk, people["Azoth"]).row.departure is None


def test_time_that_cannot_be_read_is_not_lost_by_closing(desk, people, dialog, qtbot):
    form = dialog.form
    departure = form.fields.widgets["departure"]
    departure.setFocus()
    qtbot.keyClicks(departure, "25:99")
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert form.warning.text() == TIME.problem()
    qtbot.waitUntil(lambda: form.warning.visibleRegion().boundingRect() == form.warning.rect())
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_dropped_spreadsheet_is_previewed(panel, tmp_path, monkeypatch):
    given = []
    monkeypatch.setattr(panel, "import_list", given.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "inscrits.xlsx"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    panel.dragEnterEvent(enter)
    assert panel.drop_hint.isVisible()
    panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert given == [tmp_path / "inscrits.xlsx"]
    assert not panel.drop_hint.isVisible()


def test_search_and_side_filter_the_list(panel, qtbot):
    qtbot.keyClicks(panel.table.filter, "garr")
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 1)
    panel.table.filter.clear()
    panel.side.setCurrentIndex(1)
    panel.side.activated.emit(1)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 2)


def test_every_field_of_the_form_has_a_spoken_name(dialog):
    nameless = [f.objectName() for f in dialog.form.findChildren(QLineEdit) if not f.accessibleName()]
    assert [name for name in nameless if name != "qt_spinbox_lineedit"] == []


def test_status_of_everybody_selected_changes_in_one_gesture(desk, event, panel):
    panel.table.view.selectAll()
    panel.set_status("present")
    with desk.store.read() as session:
        assert {row.status for row in seated_rows(session, event)} == {"present"}
    done = desk.store.can_undo()
    assert (done.code, done.params["count"]) == ("presence-arrive", 4)
    desk.undo()
    with desk.store.read() as session:
        assert {row.status for row in seated_rows(session, event)} == {"inscrit"}
