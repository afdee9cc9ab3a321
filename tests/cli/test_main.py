"""What every door does: no store made by mistake, no traceback."""

import argparse

import pytest

from envies_desktop import cli
from envies_desktop.cli import main, run_door
from envies_desktop.settings import log_folder


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
