"""The list of events, one event, its rounds and programme, by clicks and keys."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.activity import load
from envies_desktop.events.actions import add_event
from envies_desktop.events.dialogs.event import CopyEvent, NewEvent, ProgrammeDialog
from envies_desktop.events.page.schedule import SchedulePanel, what_for
from envies_desktop.events.queries import event_card, event_rows
from envies_desktop.speed_dating.actions import add_speed_dating

LEFT = Qt.MouseButton.LeftButton


def titles(desk):
    with desk.store.read() as session:
        return sorted(row.title for row in event_rows(session))


def card(desk, key):
    with desk.store.read() as session:
        return event_card(session, key)


@pytest.fixture
def schedule(window, event):
    window.open_page("events", event_id=event, tab="schedule")
    return window.current.view.tabs.content()


def test_new_event_opens_on_its_participants(desk, window, qtbot, during, hold_keys):
    def fill(dialog):
        assert isinstance(dialog, NewEvent)
        qtbot.keyClicks(dialog.form.title, "Alliances")
        qtbot.keyClicks(dialog.form.date, "15/3/30")
        qtbot.keyClicks(dialog.form.start, "1730")
        qtbot.mouseClick(dialog.go, LEFT)

    window.open_page("events")
    hold_keys()
    failures = during(fill)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(desk) == ["Alliances"])
    assert failures == []
    found = window.current.view.card
    assert (found.kind, found.date, found.start) == ("speed_dating", dt.date(2030, 3, 15), dt.time(17, 30))


def test_event_without_title_is_refused_in_the_dialog(desk, window, qtbot):
    dialog = NewEvent(desk, parent=window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.isVisible()
    assert dialog.banner.words.text() == "Un événement a besoin d’un titre\u00a0: écrivez-le."


def test_list_filters_by_kind_and_by_date(desk, window, event, qtbot):
    window.open_page("events")
    listing = window.current.listing
    listing.when.setCurrentIndex(2)
    listing.when.activated.emit(2)
    assert listing.table.model.rowCount() == 0
    listing.when.setCurrentIndex(1)
    listing.when.activated.emit(1)
    assert listing.table.model.rowCount() == 1


def test_removed_event_comes_back_by_ctrl_z(desk, window, event, qtbot, hold_keys):
    window.open_page("events")
    listing = window.current.listing
    qtbot.waitUntil(lambda: listing.table.model.rowCount() == 1)
    listing.table.view.selectRow(0)
    qtbot.mouseClick(listing.drop, LEFT)
    assert titles(desk) == []
    hold_keys()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(desk) == ["Soirée"])


def test_duplicate_takes_people_along(desk, window, event, qtbot):
    dialog = CopyEvent(desk, card(desk, event), window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.title.clear()
    qtbot.keyClicks(dialog.title, "Autre")
    qtbot.keyClicks(dialog.date, "01/02/2031")
    dialog.people.setChecked(True)
    qtbot.mouseClick(dialog.go, LEFT)
    copy = card(desk, dialog.made)
    assert (copy.title, copy.date, copy.counters.registered) == ("Autre", dt.date(2031, 2, 1), 4)


def test_header_says_the_facts_in_one_line(window, event):
    window.open_page("events", event_id=event)
    view = window.current.view
    assert view.header._title.text() == "Soirée"
    assert view.header._facts.text() == (
        "Vendredi 15 mars 2030 · 17\u00a0h\u00a030 – 19\u00a0h\u00a045 · 4 inscrits"
    )


def test_tabs_follow_the_work(window, event):
    window.open_page("events", event_id=event)
    assert window.current.view.tabs.names() == [
        "schedule",
        "participants",
        "plan",
        "reception",
        "live",
        "results",
        "follow-ups",
        "documents",
    ]


@pytest.mark.parametrize("tab", ["documents", "schedule", "participants"])
def test_tab_is_never_seen_squeezed(window, event, tab):
    window.open_page("events", event_id=event, tab=tab)  # and no event of Qt has passed since
    panel = window.current.view.tabs.content()
    assert panel.height() >= panel.minimumSizeHint().height()


def test_field_left_is_saved_and_undone(desk, event, schedule, qtbot, hold_keys):
    hold_keys()
    place = schedule.form.fields.widgets["place"]
    place.setFocus()
    qtbot.keyClicks(place, "Salle Paul Marc")
    schedule.form.fields.widgets["title"].setFocus()
    qtbot.waitUntil(lambda: card(desk, event).place == "Salle Paul Marc", timeout=3000)
    desk.undo()
    assert card(desk, event).place == ""
    qtbot.waitUntil(lambda: place.text() == "")


def test_end_before_start_is_refused_under_the_hand(desk, event, schedule, qtbot):
    end = schedule.form.fields.widgets["end"]
    end.setFocus()
    end.selectAll()
    qtbot.keyClicks(end, "16h")
    schedule.form.fields.flush()
    assert card(desk, event).end == dt.time(19, 45)
    assert schedule.form.problem.text().startswith("L’événement finirait à 16\u00a0h\u00a000")


def test_programme_line_is_added_and_removed(desk, event, schedule, qtbot, during):
    def fill(dialog):
        assert isinstance(dialog, ProgrammeDialog)
        qtbot.keyClicks(dialog.form.title, "Accueil")
        qtbot.keyClicks(dialog.form.start, "17h30")
        qtbot.mouseClick(dialog.go, LEFT)

    failures = during(fill)
    schedule.create_new()
    assert failures == []
    assert [(i.title, i.start) for i in card(desk, event).programme] == [("Accueil", dt.time(17, 30))]
    qtbot.waitUntil(lambda: schedule.programme.model.rowCount() == 1)
    schedule.programme.view.selectRow(0)
    qtbot.keyClick(schedule.programme.view, Qt.Key.Key_Delete)
    assert card(desk, event).programme == ()


@pytest.mark.parametrize(
    ("kind", "name", "conducted"),
    [("speed_dating", "Rencontres express", False), ("reunion_lancement", "Réunion de lancement", True)],
)
def test_words_of_a_new_event_are_those_of_its_kind(desk, qtbot, kind, name, conducted):
    dialog = NewEvent(desk, "comite")
    qtbot.addWidget(dialog)
    assert dialog.form.title.placeholderText() == "Comité"
    box = dialog.form.kind
    box.setCurrentIndex(box.findText(desk.activities.kind(kind).label()))
    assert dialog.form.title.placeholderText() == name
    with desk.store.work("event-add", name="Vide") as work:
        made = add_event(work, kind=kind, title="Vide").id
        if begins := desk.activities.kind(kind).begins:
            load(begins)(work, made)
    panel = SchedulePanel(desk, made)
    qtbot.addWidget(panel)
    assert panel.form.public_name.placeholderText() == name
    assert ("horloge" in what_for(desk.activities.kind(kind))) == conducted


def test_a_line_at_a_fixed_hour_needs_that_hour(desk, event, schedule, qtbot, during):
    def fill(dialog):
        qtbot.keyClicks(dialog.form.title, "Mot du maire")
        dialog.form.fixed.setChecked(True)
        qtbot.mouseClick(dialog.go, LEFT)
        assert dialog.isVisible()
        assert dialog.banner.words.text().startswith(
            "«\u00a0Mot du maire\u00a0» est à heure fixe\u00a0: écrivez"
        )
        qtbot.keyClicks(dialog.form.start, "18h")
        qtbot.mouseClick(dialog.go, LEFT)

    failures = during(fill)
    schedule.create_new()
    assert failures == []
    assert [(i.title, i.start, i.fixed) for i in card(desk, event).programme] == [
        ("Mot du maire", dt.time(18), True)
    ]
    qtbot.waitUntil(lambda: schedule.programme.model.rowCount() == 1)
    assert schedule.programme.model.record(0).fixed


def test_escape_comes_back_to_the_list(window, event, qtbot, hold_keys):
    window.open_page("events", event_id=event)
    hold_keys()
    window.current.view.more.setFocus()
    qtbot.keyClick(window.current.view.more, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.current.view is None)


def test_event_removed_elsewhere_closes_its_page(desk, window, event, qtbot):
    window.open_page("events", event_id=event)
    window.current.view.remove()
    qtbot.waitUntil(lambda: window.current.view is None)
    assert titles(desk) == []


def test_speed_dating_opens_the_next_one_or_offers_to_create(desk, window, qtbot):
    window.open_page("speed-dating")
    assert window.current.view is None

    with desk.store.work("event-add", name="Demain") as work:
        made = add_speed_dating(work, title="Demain", date=dt.date(2031, 1, 1)).id
    qtbot.waitUntil(lambda: window.current.view is not None)
    assert window.current.view.event_id == made


def test_participants_are_exported(window, event, monkeypatch, tmp_path):
    from envies_desktop.desk import dialogs

    monkeypatch.setattr(dialogs, "save_file", lambda *asked: tmp_path / "liste.csv")
    window.open_page("events", event_id=event)
    window.current.view.export()
    assert len((tmp_path / "liste.csv").read_text("utf-8-sig").splitlines()) == 5
    assert window.banner.words.text().startswith("4 participants dans")


def test_hosts_keep_their_lines(desk, event, schedule, qtbot):
    schedule.form.hosts.setPlainText("La presidente\nLe maire")
    schedule.form.fields.flush()
    assert card(desk, event).hosts == "La presidente\nLe maire"
