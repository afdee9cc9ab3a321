"""Backups that make themselves, and the line that says when the last good one was."""

import datetime as dt
import threading

import pytest

from envies_desktop.desk import safekeeping
from envies_desktop.desk.statusline import StatusLine
from envies_desktop.refused import Refused
from envies_desktop.store import backup
from envies_desktop.store.erase import Erasure
from tests.desk.conftest import add_territories

NOW = dt.datetime.now(dt.UTC)


def made(desk):
    path = desk.store.engines.path
    return backup.backups_in(backup.folder_of(path), path.stem)


def test_ten_minutes_of_changes_make_one_backup_in_a_thread(desk, qtbot, monkeypatch):
    assert safekeeping.EVERY == 10 * 60_000
    threads = []
    kept = desk.store.backup
    monkeypatch.setattr(desk.store, "backup", lambda: (threads.append(threading.current_thread()), kept())[1])
    desk.backups._due.setInterval(50)
    add_territories(desk, "Aix")
    add_territories(desk, "Vitrolles")
    assert desk.backups._due.isActive()
    with qtbot.waitSignal(desk.backups.changed, timeout=5000):
        pass
    assert (len(made(desk)), threads[0] is not threading.main_thread()) == (1, True)
    assert not desk.backups._due.isActive()
    assert desk.backups.last > NOW


def test_nothing_changed_makes_no_backup_at_close(desk):
    desk.backups.at_close()
    assert made(desk) == []


def test_changes_are_backed_up_at_close(desk):
    add_territories(desk, "Aix")
    desk.backups.at_close()
    desk.backups.at_close()
    (one,) = made(desk)
    assert backup.verify(one).living["territory"] == 1


def test_what_an_earlier_program_left_unsaved_is_backed_up_at_the_start(desk, qtbot):
    add_territories(desk, "Aix")
    desk.backups._unsaved = False
    desk.backups._due.stop()
    desk.backups.begin()
    qtbot.waitUntil(lambda: len(made(desk)) == 1, timeout=5000)
    qtbot.waitUntil(lambda: desk.backups.last is not None, timeout=5000)
    desk.backups.begin()
    qtbot.wait(200)
    assert (len(made(desk)), desk.backups._due.isActive()) == (1, False)


def test_backups_that_hold_the_erased_are_made_anew_at_the_start(desk, qtbot):
    (key,) = add_territories(desk, "Gardanne")
    (one,) = (desk.store.backup(),)
    desk.store.erase_rows([Erasure("territory", key, {"name": ""})])
    assert desk.store.backups_holding() == [one]
    desk.backups.begin()
    qtbot.waitUntil(lambda: desk.store.backups_holding() == [], timeout=5000)


@pytest.fixture
def line(desk, qtbot):
    made = StatusLine(desk)
    qtbot.addWidget(made)
    made.resize(1366, 40)
    made.show()
    return made


@pytest.mark.parametrize(("days", "shown"), [(2, False), (4, True)])
def test_status_line_says_when_the_last_backup_is_over_three_days_old(desk, line, days, shown):
    desk.backups.last = NOW - dt.timedelta(days=days)
    desk.backups.changed.emit()
    assert line._old.isVisibleTo(line) is shown
    if shown:
        day = desk.backups.last.astimezone().strftime("%d/%m/%Y")
        assert line._old.text() == f"Dernière sauvegarde le {day}"


def test_status_line_says_why_a_backup_failed(desk, line, qtbot):
    desk.backups.last = NOW - dt.timedelta(days=4)
    folder = backup.folder_of(desk.store.engines.path)
    folder.write_text("a file where the folder should be")
    with qtbot.waitSignal(desk.backups.changed, timeout=5000):
        desk.backups.back_up()
    assert line._old.text().endswith("(dossier inaccessible)")
    assert str(folder) in line._old.toolTip()
    assert desk.backups._due.isActive()
    folder.unlink()
    with qtbot.waitSignal(desk.backups.changed, timeout=5000):
        desk.backups.back_up()
    assert not line._old.isVisibleTo(line)


def test_first_backup_that_fails_is_said_at_once(desk, line):
    desk.backups._failed(Refused("store-full", address="/x"))
    assert line._old.text() == "Aucune sauvegarde (disque plein)"
