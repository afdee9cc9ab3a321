"""`rehearse EVENT`: an evening on a copy, the same for a seed, the store untouched."""

import hashlib
import json
import shutil
import sqlite3
import uuid
from contextlib import closing

import pytest

from envies_desktop import app
from envies_desktop.cli import main
from envies_desktop.events.actions import change_event
from envies_desktop.i18n import set_language
from envies_desktop.live.actions.clock import run_clock
from envies_desktop.live.instants import Watch
from envies_desktop.speed_dating.actions import add_speed_dating, change_setup, evening
from envies_desktop.speed_dating.doors.planning import plan_event
from envies_desktop.speed_dating.queries.timetable import evening_timetable
from envies_desktop.speed_dating.rehearsal import CHECKS
from envies_desktop.store.engine import open_store
from tests.demo import bring_demo

SEED = "1"


@pytest.fixture(autouse=True)
def french():
    set_language("fr")
    yield
    set_language("fr")


@pytest.fixture
def demo(tmp_path):
    """A store with the demonstration; its speed dating is planned."""
    app.import_models()
    path = tmp_path / "demo.db"
    store = open_store(path, author="Odile")
    event_id = bring_demo(store)
    plan_event(store, event_id)
    with store.work("event-add", name="Vide") as work:
        add_speed_dating(work, title="Vide")
    store.close()
    return path, str(event_id)


def rehearsed(demo, capsys, *options):
    path, event_id = demo
    assert main(["rehearse", event_id, "--store", str(path), "--seed", SEED, *options]) == 0
    return capsys.readouterr().out


def without_seconds(said):
    for row in said["rounds"]:
        if row["replan"]:
            row["replan"].pop("seconds")
    return said


def test_evening_is_played_round_by_round(demo, capsys):
    said = json.loads(rehearsed(demo, capsys, "--json"))
    assert (said["version"], said["seed"], said["event"]) == (1, 1, demo[1])
    assert [row["round"] for row in said["rounds"]] == [1, 2, 3, 4, 5, 6, 7]
    codes = [happening["code"] for row in said["rounds"] for happening in row["events"]]
    assert sorted(codes) == ["absent", "absent", "late", "leaves", "lost-table", "walk-in"]
    for row in said["rounds"]:
        assert (row["replan"] is None) == (row["events"] == [])
        assert row["meetings"] > 0
        assert row["ratings"] <= 2 * row["meetings"]
        if row["replan"]:
            assert 0 < row["replan"]["kept"] <= row["replan"]["possible"]
    assert said["checks"] == dict.fromkeys(CHECKS, True)
    figures = said["indicators"]
    assert figures["held"] == sum(row["meetings"] for row in said["rounds"])
    assert figures["answers"] == sum(row["ratings"] for row in said["rounds"])
    assert figures["registered"] == 23
    assert figures["present"] == {"part": 21, "whole": 23}
    assert figures["leads"] == said["leads"] > 0


def test_same_seed_plays_the_same_evening(demo, capsys):
    first, second = (json.loads(rehearsed(demo, capsys, "--json")) for _ in range(2))
    assert without_seconds(first) == without_seconds(second)


def test_store_is_untouched(demo, capsys):
    before = hashlib.sha256(demo[0].read_bytes()).hexdigest()
    rehearsed(demo, capsys)
    assert hashlib.sha256(demo[0].read_bytes()).hexdigest() == before


def test_text_tells_each_round(demo, capsys):
    lines = rehearsed(demo, capsys).splitlines()
    assert lines[0].startswith("Répétition de «\u00a0Alliances en 7 minutes")
    assert [line.split("\u00a0:")[0] for line in lines[1:8]] == [f"Tour {n}" for n in range(1, 8)]
    assert "ne vient pas" in lines[1]
    assert "plan 2\u00a0:" in lines[1]
    assert lines[-1] == "Personne à deux tables, aucun couple deux fois, aucun absent au plan."


def test_event_that_is_not_planned_is_planned_first_on_the_copy(demo, capsys):
    path, event_id = demo
    store = open_store(path)
    store.undo()
    store.undo()
    with store.work("event-change", name="x") as work:
        change_event(work, event_id=uuid.UUID(event_id), start=None)
        change_setup(work, event_id=uuid.UUID(event_id), rounds_start=None)
    store.close()
    said = json.loads(rehearsed(demo, capsys, "--json"))
    assert said["checks"] == dict.fromkeys(CHECKS, True)
    store = open_store(path)
    assert [work.code for work in store.works(1)] == ["event-change"]
    store.close()


def test_evening_under_way_is_rehearsed_from_its_beginning(demo, capsys):
    path, event_id = demo
    store = open_store(path)
    with store.work("clock-run", live=True) as work:
        run_clock(work, event_id=uuid.UUID(event_id), now=Watch().now(), reader=evening_timetable)
    with store.work("event-change", name="x") as work:
        change_setup(work, event_id=uuid.UUID(event_id), rounds=6)
    store.close()
    said = json.loads(rehearsed(demo, capsys, "--json"))
    assert [row["round"] for row in said["rounds"]] == [1, 2, 3, 4, 5, 6]
    assert said["checks"] == dict.fromkeys(CHECKS, True)


def test_fault_is_told_and_fails(demo, capsys, monkeypatch):
    monkeypatch.setattr(evening, "faults", lambda seats, **told: ("pair-twice",))
    path, event_id = demo
    assert main(["rehearse", event_id, "--store", str(path), "--seed", SEED, "--json"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["checks"]["pair-twice"] is False
    assert said.err == (
        "La répétition a trouvé une erreur\u00a0: deux personnes se rencontrent deux fois. "
        "Signalez-la avec le numéro 1.\n"
    )


def test_event_without_anybody_is_refused(demo, capsys):
    assert main(["rehearse", "Vide", "--store", str(demo[0])]) == 1
    assert "au moins deux participants" in capsys.readouterr().err


def test_store_that_is_not_there_is_refused_and_not_made(tmp_path, capsys):
    path = tmp_path / "nowhere.db"
    assert main(["rehearse", "Soirée", "--store", str(path)]) == 1
    assert str(path) in capsys.readouterr().err
    assert not path.exists()


def test_server_is_refused(capsys):
    assert main(["rehearse", "Soirée", "--store", "postgresql://anne:secret@localhost/envies"]) == 1
    assert "secret" not in capsys.readouterr().err


def test_store_that_may_only_be_read_is_rehearsed_and_no_door_writes_there(demo, capsys, tmp_path):
    path, event_id = demo
    folder = tmp_path / "synchronised"
    folder.mkdir()
    shutil.copy(path, folder / "desk.db")
    (folder / ".stfolder").mkdir()
    before = (folder / "desk.db").read_bytes()
    said = json.loads(rehearsed((folder / "desk.db", event_id), capsys, "--json"))
    assert said["checks"] == dict.fromkeys(CHECKS, True)
    assert main(["plan", event_id, "--store", str(folder / "desk.db")]) == 1
    assert "Syncthing" in capsys.readouterr().err
    assert sorted(each.name for each in folder.iterdir()) == [".stfolder", "desk.db"]
    assert (folder / "desk.db").read_bytes() == before


def test_damaged_store_is_named_and_not_its_copy(demo, capsys):
    path, event_id = demo
    pages = bytearray(path.read_bytes())
    pages[4096 * 3 : 4096 * 12] = bytes(index * 7 % 256 for index in range(4096 * 9))
    path.write_bytes(pages)
    assert main(["rehearse", event_id, "--store", str(path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"«\u00a0{path}\u00a0» est abîmé")
    assert path.read_bytes() == pages


def test_store_of_a_later_program_is_named_and_not_its_copy(demo, capsys):
    path, event_id = demo
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    assert main(["rehearse", event_id, "--store", str(path)]) == 1
    assert capsys.readouterr().err.startswith(
        f"«\u00a0{path}\u00a0» a été enregistré par une version plus récente"
    )
