"""What every door does: no store made by mistake, no traceback."""

import argparse
import json

import pytest

from envies_desktop import cli
from envies_desktop.cli import common, main, run_door
from envies_desktop.settings import log_folder
from tests.store import kept


@pytest.mark.parametrize(
    "door",
    [
        ["events"],
        ["plan", "Soirée"],
        ["print", "Soirée", "--out", "out"],
        ["print", "diagnostic:x", "--out", "out"],
        ["import", "list.csv", "--event", "Soirée"],
        ["rehearse", "Soirée"],
    ],
)
def test_mistyped_store_makes_no_file(door, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list.csv").write_text("Nom;Prénom;Structure\nDurand;Anne;Les Amis\n")
    assert main([*door, "--store", str(tmp_path / "enveis.db"), "--lang", "fr"]) == 1
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["list.csv"]
    assert "enveis.db" in capsys.readouterr().err


def test_error_nobody_foresaw_becomes_a_sentence_and_a_line_of_the_log(monkeypatch, capsys):
    name = "Anne Durand"

    def wrong(options: argparse.Namespace) -> int:
        raise ZeroDivisionError(name)

    monkeypatch.setattr("envies_desktop.events.doors.listing.run", wrong)
    assert main(["events", "--lang", "fr"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("Le programme s’est trompé et la commande s’est arrêtée.")
    log = (log_folder() / "envies-desktop.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "Anne Durand" not in log
    with pytest.raises(ZeroDivisionError):
        run_door(["events"])


def test_stopped_door_says_130(monkeypatch):
    def stopped(options: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("envies_desktop.events.doors.listing.run", stopped)
    assert cli.main(["events"]) == 130


@pytest.mark.parametrize(("patience", "told"), [(0.0, ["Mise à jour des données en cours…"]), (60.0, [])])
def test_door_tells_of_a_long_migration_on_standard_error(patience, told, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(common, "PATIENCE", patience)
    store = kept.lay("0005", tmp_path / "old.db")
    assert main(["events", "--store", str(store), "--lang", "fr", "--json"]) == 0
    said = capsys.readouterr()
    assert said.err.splitlines() == told
    assert json.loads(said.out)["version"] == 1
    assert main(["events", "--store", str(store), "--lang", "fr"]) == 0
    assert capsys.readouterr().err == ""
