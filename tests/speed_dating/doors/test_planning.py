"""`plan PROBLEM.json`: the plain door, checked by the independent checker."""

import json

import pytest

from benchmarks.instances import NAMED
from envies_desktop.cli import main
from tests.speed_dating.verify import check


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "problem.json"
    path.write_text(json.dumps({"version": 1, **NAMED["s20"]()}))
    return path


def test_plan_file_is_sound_and_says_one_line(small, tmp_path, capsys):
    out = tmp_path / "plan.json"
    assert main(["plan", str(small), "--out", str(out), "--mode", "score"]) == 0
    plan = json.loads(out.read_text())
    assert check(NAMED["s20"](), plan)["errors"] == []
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], said["status"], said["score"]) == (1, "optimal", 1692)
    assert plan["score"] == 1692
    assert list(tmp_path.glob("*.part")) == []


def test_plan_without_out_is_wrong_usage(small):
    assert main(["plan", str(small)]) == 2


@pytest.mark.parametrize("seconds", ["nan", "inf", "0", "-1", "x"])
def test_plan_within_no_time_is_wrong_usage(small, tmp_path, seconds, capsys):
    assert main(["plan", str(small), "--out", str(tmp_path / "plan.json"), "--seconds", seconds]) == 2
    said = f"«\u00a0{seconds}\u00a0» n’est pas un nombre de secondes plus grand que 0\n"
    assert capsys.readouterr().err.endswith(said)


def test_plan_of_broken_json_names_the_line(tmp_path, capsys):
    path = tmp_path / "problem.json"
    path.write_text('{"rounds": 3,\n oops}')
    assert main(["plan", str(path), "--out", str(tmp_path / "plan.json")]) == 1
    assert "ligne 2" in capsys.readouterr().err
    assert not (tmp_path / "plan.json").exists()


def test_plan_that_contradicts_itself_writes_nothing(tmp_path, capsys):
    problem = {**NAMED["s20"](), "version": 1}
    i, j, _ = problem["pairs"][0]
    problem["forbidden"], problem["mandatory"] = [[i, j]], [[i, j]]
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(problem))
    assert main(["plan", str(path), "--out", str(tmp_path / "plan.json"), "--lang", "en"]) == 1
    assert capsys.readouterr().err.strip() != ""
    assert not (tmp_path / "plan.json").exists()


def test_unknown_door_is_wrong_usage():
    assert main(["dance"]) == 2
