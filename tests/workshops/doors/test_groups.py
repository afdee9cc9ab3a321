"""`workshop`: on a file without any store, and on the store."""

import json

import pytest

from envies_desktop.cli import main
from envies_desktop.workshops.queries.views import plan_view

PROBLEM = {
    "version": 1,
    "people": [{"id": f"p{n}", "label": "ab"[n % 2], "territory": "t", "party": None} for n in range(9)],
    "size": 3,
    "rounds": 3,
}


@pytest.fixture
def problem(tmp_path):
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(PROBLEM))
    return path


def test_groups_of_a_file_are_written_and_said_in_one_line(problem, tmp_path, capsys):
    out = tmp_path / "groups.json"
    assert main(["workshop", str(problem), "--out", str(out), "--seconds", "2"]) == 0
    made = json.loads(out.read_text())
    assert (made["version"], made["repeats"], made["bound"], made["status"]) == (1, 0, 0, "optimal")
    for tables in made["rounds"]:
        assert sorted(person for table in tables for person in table) == [f"p{n}" for n in range(9)]
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], said["repeats"], said["tables"]) == (1, 0, [3, 3, 3])
    assert list(tmp_path.glob("*.part")) == []


def test_file_without_out_is_wrong_usage(problem):
    assert main(["workshop", str(problem)]) == 2


@pytest.mark.parametrize("seconds", ["nan", "0", "-1", "x"])
def test_no_time_is_wrong_usage(problem, tmp_path, seconds):
    assert main(["workshop", str(problem), "--out", str(tmp_path / "g.json"), "--seconds", seconds]) == 2


def test_demand_that_cannot_be_met_is_a_sentence_and_writes_nothing(tmp_path, capsys):
    path, out = tmp_path / "problem.json", tmp_path / "groups.json"
    path.write_text(json.dumps({**PROBLEM, "apart": [["p1", "p1"]]}))
    assert main(["workshop", str(path), "--out", str(out)]) == 1
    assert "Traceback" not in (said := capsys.readouterr().err)
    assert said.strip()
    assert not out.exists()


def test_event_is_planned_and_saved(room, store, tmp_path, capsys):
    assert main(["workshop", "Café", "--store", str(tmp_path / "desk.db"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["plan"], said["event"], said["played"], said["tables"]) == (1, str(room.event), 0, [3, 3, 3])
    assert room.read(plan_view).number == 1


def test_event_says_what_it_did(room, store, tmp_path, capsys):
    assert main(["workshop", str(room.event), "--store", str(tmp_path / "desk.db"), "--seconds", "1"]) == 0
    said = capsys.readouterr().out
    view = room.read(plan_view)
    assert said == (
        f"Plan 1\u00a0: 12 personnes à table, 3 tours, {view.repeats} rencontres répétées, "
        "c’est le minimum, prouvé.\n"
    )


def test_event_without_anybody_is_refused(room, store, tmp_path, capsys):
    for number in range(1, 13):
        room.change(f"P{number}", status="absent")
    assert main(["workshop", "Café", "--store", str(tmp_path / "desk.db")]) == 1
    assert "au moins deux personnes" in capsys.readouterr().err
    assert room.read(plan_view) is None
