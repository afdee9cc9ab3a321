"""What a computer has before an evening, found without ever raising."""

import datetime as dt
import shutil
import sys

import pytest
from PySide6.QtGui import QGuiApplication

from envies_desktop import app
from envies_desktop.desk import checks
from envies_desktop.store import backup
from envies_desktop.store.engine import open_store

NOW = dt.datetime.now(dt.UTC)


@pytest.fixture
def store(tmp_path):
    app.import_models()
    opened = open_store(tmp_path / "envies.db", author="Odile")
    yield opened
    opened.close()


def made(supplies, **facts):
    for name, told in facts.items():
        (supplies / name).mkdir(parents=True)
        for what, text in told.items():
            (supplies / name / what).write_text(text + "\n")
    return supplies


def test_printer_missing_has_a_remedy(qapp, cups):
    found = checks.printer("")
    assert (found.state, found.said) == ("missing", "Aucune imprimante n’est installée.")
    assert "PDF" in found.todo


@pytest.mark.parametrize(
    ("wanted", "state", "named"),
    [("", "ready", "Canon"), ("Epson", "ready", "Epson"), ("Brother", "look", "Brother")],
)
def test_printer_chosen_in_the_settings_is_looked_for(qapp, cups, wanted, state, named):
    cups.install("Canon", "Epson")
    found = checks.printer(wanted)
    assert found.state == state
    assert named in found.said


def test_sound_without_its_library_is_said(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    found = checks.sound()
    assert (found.state, found.said) == ("missing", "Le son n’est pas installé sur cet ordinateur.")


def test_one_screen_is_to_look_at(qapp):
    assert len(QGuiApplication.screens()) == 1
    assert checks.screens().state == "look"


@pytest.mark.parametrize(
    ("free", "state"), [(500_000_000, "ready"), (499_999_999, "look"), (49_999_999, "missing")]
)
def test_disk_is_judged_by_what_is_free(tmp_path, monkeypatch, free, state):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(checks.shutil, "disk_usage", lambda folder: usage._replace(free=free))
    assert checks.disk(tmp_path).state == state


def test_disk_that_is_gone_is_said(tmp_path):
    assert checks.disk(tmp_path / "nowhere").state == "look"


def test_backup_is_missing_then_fresh_then_old(store):
    assert checks.last_backup(store, NOW).state == "missing"
    folder = checks.backup_folder(store)
    store.backup(folder)
    assert checks.last_backup(store, NOW).state == "ready"
    old = checks.last_backup(store, NOW + dt.timedelta(hours=25))
    assert (old.state, old.todo) == ("look", "Elle date\u00a0: sauvegardez maintenant.")


def test_backup_that_is_damaged_counts_for_none(store):
    path = store.backup(checks.backup_folder(store))
    path.write_bytes(path.read_bytes()[:-100])
    assert checks.last_backup(store, NOW).state == "missing"
    assert backup.backups_in(path.parent, "envies") == [path]


@pytest.mark.parametrize(
    ("status", "state"), [("Discharging", "look"), ("Charging", "ready"), ("Full", "ready")]
)
def test_battery_is_better_on_the_mains(tmp_path, status, state):
    supplies = made(
        tmp_path / "power", AC={"type": "Mains"}, BAT0={"type": "Battery", "capacity": "64", "status": status}
    )
    found = checks.power(supplies)
    assert found.state == state
    assert "64\u00a0%" in found.said


def test_computer_without_battery_has_no_such_line(tmp_path):
    assert checks.power(tmp_path / "nowhere") is None
    assert checks.power(made(tmp_path / "power", AC={"type": "Mains"})) is None
