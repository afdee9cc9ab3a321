"""An open forum without a window: its grid from a file and on the store, its topics."""

import json

import pytest

from envies_desktop import app
from envies_desktop.cli import main
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.reports import count_heads, write_report
from envies_desktop.store.engine import open_store
from tests.open_forum.conftest import Forum

PROBLEM = {
    "version": 1,
    "topics": [{"id": name, "host": None, "expected": None} for name in "abc"],
    "slots": 2,
    "spaces": [10, 10],
    "people": [{"id": "p1", "wishes": ["a", "b"]}, {"id": "p2", "wishes": ["a", "c"]}],
}


@pytest.fixture
def address(tmp_path):
    app.import_models()
    path = tmp_path / "desk.db"
    store = open_store(path, author="Anne")
    made = Forum(store)
    one = made.topic("Les friches", 1, cell=(0, 0))
    two = made.topic("Les cantines", 2)
    made.do(set_interests, participant_id=made.people[4], topics=[one, two])
    made.do(count_heads, topic_id=one, heads=7)
    made.do(write_report, topic_id=one, said=["Trois familles"])
    store.close()
    return path


@pytest.fixture
def problem(tmp_path):
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(PROBLEM), encoding="utf-8")
    return path


def test_grid_of_a_file_is_written_and_said_in_one_line(problem, tmp_path, capsys):
    out = tmp_path / "grid.json"
    assert main(["forum", str(problem), "--out", str(out), "--seconds", "5"]) == 0
    grid = json.loads(out.read_text(encoding="utf-8"))
    assert (grid["version"], grid["value"], grid["status"], grid["unplaced"]) == (1, 4, "optimal", [])
    assert sorted(topic for topic, _, _ in grid["placed"]) == ["a", "b", "c"]
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], said["value"], said["placed"]) == (1, 4, 3)


def test_file_without_out_is_wrong_usage(problem):
    assert main(["forum", str(problem)]) == 2


@pytest.mark.parametrize(
    "change",
    [{"slots": 0}, {"spaces": []}, {"topics": [{"id": "a"}, {"id": "a"}]}, {"placed": [["z", 0, 0]]}],
)
def test_bad_file_is_told_and_writes_nothing(problem, tmp_path, capsys, change):
    problem.write_text(json.dumps(PROBLEM | change), encoding="utf-8")
    out = tmp_path / "grid.json"
    assert main(["forum", str(problem), "--out", str(out)]) == 1
    assert capsys.readouterr().err.strip() != ""
    assert not out.exists()


def test_grid_of_an_event_is_kept_and_said(address, capsys):
    assert main(["--store", str(address), "forum", "Forum", "--seconds", "5"]) == 0
    assert "2 sujets placés" in capsys.readouterr().out
    assert main(["--store", str(address), "topics", "Forum", "--json"]) == 0
    topics = json.loads(capsys.readouterr().out)["topics"]
    assert [(one["ticket"] is not None, one["slot"]) for one in topics] == [(True, 0), (True, 1)]


def test_topics_are_told_with_place_interest_count_and_report(address, capsys):
    assert main(["--store", str(address), "topics", "Forum", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    one, two = document["topics"]
    assert document["version"] == 1
    assert (one["number"], one["title"], one["hosts"], one["space"], one["ticket"], one["count"]) == (
        1, "Les friches", ["Léa Nom 1"], "Espace A", "A1", 7,
    )  # fmt: skip
    assert (one["report"]["state"], one["report"]["said"]) == ("begun", ["Trois familles"])
    assert (two["ticket"], two["report"], len(two["interested"])) == (None, None, 1)
    assert main(["--store", str(address), "topics", "Forum"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split("\t")[:5] == [
        "2", "Les cantines", "Léa Nom 2", "", "sans place",
    ]  # fmt: skip


def test_event_that_is_not_known_is_told(address, capsys):
    assert main(["--store", str(address), "topics", "Autre"]) == 1
    assert capsys.readouterr().err.strip() != ""
