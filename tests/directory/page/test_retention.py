"""Réglages › Données à effacer: who is due and why, one click each or all."""

import datetime as dt
import tempfile

import pytest

from envies_desktop import app
from envies_desktop.directory.page.retention import RetentionPanel
from envies_desktop.events.actions import add_event, add_participant
from envies_desktop.events.page.needs import forget_past_needs
from envies_desktop.speed_dating.queries.people import seated_rows

TODAY = dt.date.today()


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch):
    """Documents that others print on this machine are none of a test's business."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.fixture
def evening(desk):
    with desk.store.work("event-add", name="Vieille soirée") as work:
        old = add_event(work, kind="rencontre", title="Vieille soirée", date=dt.date(2021, 5, 6)).id
        for name in ("Ancien", "Jadis"):
            add_participant(work, event_id=old, person={"last_name": name}, access_needs="rampe")
        new = add_event(work, kind="rencontre", title="Récente", date=TODAY - dt.timedelta(days=3)).id
        add_participant(work, event_id=new, person={"last_name": "Hier"}, access_needs="boucle")
    return old, new


@pytest.fixture
def window(desk, qtbot):
    window = app.make_window(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    return window


def panel_of(window, qtbot):
    window.open_page("settings")
    (panel,) = window.current.findChildren(RetentionPanel)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() > 0, timeout=30_000)
    return panel


def test_who_is_due_is_listed_and_all_are_erased(window, evening, qtbot, during):
    panel = panel_of(window, qtbot)
    model = panel.table.model
    cells = [[model.index(row, at).data() for at in range(4)] for row in range(model.rowCount())]
    assert cells == [
        [name, "participation à Vieille soirée", "06/05/2021", "06/05/2024"] for name in ("Ancien", "Jadis")
    ]
    left = []

    def agree(dialog):
        dialog.go.click()
        qtbot.waitUntil(lambda: dialog.erased, timeout=60_000)
        dialog.leave.click()
        left.append(True)

    failures = during(agree)
    panel.all.click()
    qtbot.waitUntil(lambda: bool(failures) or bool(left), timeout=60_000)
    assert failures == []
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 0, timeout=30_000)
    assert not panel.all.isEnabled()
    with window.desk.store.read() as session:
        assert [row.name for row in seated_rows(session, evening[0])] == ["Personne effacée"] * 2


def test_days_are_kept_in_the_settings(window, evening, qtbot):
    panel = panel_of(window, qtbot)
    assert panel.days.value() == 30
    panel.days.setValue(45)
    panel.days.editingFinished.emit()
    assert window.desk.settings.needs_days == 45


def test_past_access_needs_go_and_are_told_once(window, evening, qtbot):
    forget_past_needs(window.desk)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=30_000)
    assert window.banner.words.text() == (
        "Comme promis, les besoins d’accessibilité de 2 personnes ont été effacés, "
        "30 jours après Vieille soirée."
    )
    with window.desk.store.read() as session:
        needs = [row.access_needs for event in evening for row in seated_rows(session, event)]
    assert needs == ["", "", "boucle"]
    window.banner.hide()
    forget_past_needs(window.desk)
    qtbot.waitUntil(lambda: not window.desk.tasks.running)
    assert not window.banner.isVisible()
