"""`questionnaires`: the list, and one file checked."""

import json

import pytest

from envies_desktop import app
from envies_desktop.cli import main
from envies_desktop.diagnostics.actions import keep_questionnaire
from envies_desktop.diagnostics.document import dump
from envies_desktop.i18n import set_language
from envies_desktop.store.engine import open_store
from tests.diagnostics.made import document


@pytest.fixture(autouse=True)
def french():
    set_language("fr")
    yield
    set_language("fr")


@pytest.fixture
def mine(tmp_path):
    """A questionnaire file made by a facilitator, and what writes it again."""
    path = tmp_path / "mien.yaml"

    def write(**fields):
        path.write_text(dump({**document(), "id": "mien", **fields}), encoding="utf-8")
        return str(path)

    return write


def test_list_names_versions_and_counts(capsys, tmp_path):
    assert main(["questionnaires", "--store", str(tmp_path / "none.db")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 9
    rse = next(line for line in lines if line.startswith("rse_entreprise\t")).split("\t")
    assert rse[:3] == ["rse_entreprise", "version 1", "Diagnostic RSE & Partenariat – TPE/PME"]
    assert rse[3].startswith("34 question")
    assert not (tmp_path / "none.db").exists()


def test_list_as_json_in_english(capsys, tmp_path):
    assert main(["questionnaires", "--json", "--lang", "en", "--store", str(tmp_path / "none.db")]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["version"] == 1
    assert {
        "id": "satisfaction_evenement", "version": 1, "kind": "survey",
        "title": "Satisfaction at the end of an event", "audience": "participant", "axes": 1, "questions": 6,
        "minutes": 3,
    } in made["questionnaires"]  # fmt: skip
    assert sum(one["questions"] for one in made["questionnaires"]) == 220


def test_list_has_those_adapted_in_the_store(capsys, tmp_path):
    app.import_models()
    store = open_store(tmp_path / "own.db", author="Odile")
    with store.work("questionnaire-keep", name="Mien") as work:
        keep_questionnaire(work, document={**document(), "id": "mien"})
    store.close()
    assert main(["questionnaires", "--json", "--store", str(tmp_path / "own.db")]) == 0
    found = [one["id"] for one in json.loads(capsys.readouterr().out)["questionnaires"]]
    assert (len(found), "mien" in found) == (10, True)


def test_valid_file_says_so(capsys, mine):
    assert main(["questionnaires", "--check", mine()]) == 0
    assert capsys.readouterr().out.startswith("mien.yaml\u00a0: questionnaire valide – mien, version 1, 26")


def test_each_problem_has_its_line_and_the_exit_is_one(capsys, mine):
    questions = document()["questions"]
    questions[0]["weight"] = 0
    del questions[1]["en"]
    path = mine(questions=questions)
    assert main(["questionnaires", "--check", path]) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 2
    assert all(line.startswith("mien.yaml, ligne ") for line in said.out.splitlines())
    assert said.err.startswith("mien.yaml n’est pas un questionnaire valide\u00a0: 2 ")


def test_problems_as_json_carry_code_and_sentence(capsys, mine):
    path = mine(schema_version=7)
    assert main(["questionnaires", "--check", path, "--json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["line"], problem["code"]) == (1, "questionnaire-schema")
    assert problem["params"] == {"version": "7", "known": 1}
    assert problem["text"].startswith("Ce fichier suit la version «\u00a07\u00a0» du format")


def test_trick_is_refused(capsys, tmp_path):
    path = tmp_path / "ruse.yaml"
    path.write_text("a: &a [x]\nb: [*a, *a]\n")
    assert main(["questionnaires", "--check", str(path)]) == 1
    assert capsys.readouterr().out.startswith("ruse.yaml, ligne 1\u00a0: Les ancres")


def test_file_that_is_not_there_is_refused(capsys, tmp_path):
    assert main(["questionnaires", "--check", str(tmp_path / "absent.yaml")]) == 1
    assert "absent.yaml" in capsys.readouterr().err


def test_type_that_is_no_name_is_refused_where_it_stands(mine, capsys):
    axes = document()["axes"]
    axes[0]["actions"] = [
        {
            "id": "a1", "horizon": "3_mois", "text": {"fr": "Agir", "en": "Act"},
            "partnership_type": {"mecenat": 1},
        }
    ]  # fmt: skip
    assert main(["questionnaires", "--check", mine(axes=axes)]) == 1
    told = capsys.readouterr()
    assert "partnership_type" in told.out
    assert "Traceback" not in told.err
