"""`diagnose`: answers in, result.json and report.pdf out, or one sentence and nothing."""

import json

import pytest
from pypdf import PdfReader

from envies_desktop.cli import main
from envies_desktop.diagnostics.document import dump
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.i18n import set_language
from tests.diagnostics.made import ASSOCIATION, VECTOR, document


@pytest.fixture(autouse=True)
def french():
    set_language("fr")
    yield
    set_language("fr")


@pytest.fixture
def answers(tmp_path):
    """Writes an answers file; left alone, the test vector of the field."""

    def write(**fields):
        whole = {q.short: VECTOR.get(q.short, 1) for q in shipped()[ASSOCIATION].questions}
        path = tmp_path / "answers.json"
        path.write_text(json.dumps({"version": 1, "answers": whole, **fields}))
        return str(path)

    return write


def run(tmp_path, *arguments):
    status = main(["diagnose", *arguments, "--out", str(tmp_path / "out")])
    made = sorted(path.name for path in (tmp_path / "out").glob("*"))
    return status, made


def result(tmp_path):
    return json.loads((tmp_path / "out" / "result.json").read_text())


def test_vector_of_the_field_makes_both_files(tmp_path, answers, capsys):
    path = answers(respondent="Trésorière", date="2026-11-22", comments={"p1": "Au <b>fond</b>"})
    assert run(tmp_path, ASSOCIATION, path) == (0, ["report.pdf", "result.json"])
    made = result(tmp_path)
    assert made["global"] == {"score": 52.13, "level": "decollage"}
    assert (made["types"]["mecenat"], made["recommended"]) == (72.41, ["mecenat"])
    said = capsys.readouterr().out
    assert said.splitlines()[0] == (
        "Diagnostic de maturité partenariale – association\u00a0: Décollage, 52,13 sur 100, "
        "100\u00a0% de réponses"
    )
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "out" / "report.pdf").pages)
    assert "Trésorière" in text
    assert "Au <b>fond</b>" in text
    assert "22 novembre 2026" in text


def test_json_on_standard_output_is_the_result_and_its_files(tmp_path, answers, capsys):
    assert main(["diagnose", ASSOCIATION, answers(), "--out", str(tmp_path / "out"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    files = [str(tmp_path / "out" / name) for name in ("result.json", "report.pdf")]
    assert said == {**result(tmp_path), "files": files}


def test_few_answers_make_a_provisional_result(tmp_path, answers, capsys):
    path = answers(answers={"p1": 2, f"{ASSOCIATION}.p2": "unknown", "p3": "na"})
    assert run(tmp_path, ASSOCIATION, path)[0] == 0
    made = result(tmp_path)
    assert (made["provisional"], made["completeness"]) == (True, 0.04)
    assert made["clarify"] == [f"{ASSOCIATION}.p2"]
    assert made["axes"]["gouv"] == {"score": None, "valid": False, "answered": 0, "of": 3}
    assert capsys.readouterr().out.splitlines()[0].endswith("provisoire")


@pytest.mark.parametrize("code", sorted(shipped()))
@pytest.mark.parametrize("share", [0, 45, 100])
def test_every_questionnaire_makes_a_report(tmp_path, answers, code, share):
    questions = shipped()[code].questions
    path = answers(
        answers={q.short: place % 3 for place, q in enumerate(questions[: len(questions) * share // 100])}
    )
    assert run(tmp_path, code, path, "--lang", "en") == (0, ["report.pdf", "result.json"])
    assert result(tmp_path)["questionnaire"] == code


def test_questionnaire_may_be_a_file_of_ones_own(tmp_path, answers):
    own = tmp_path / "mien.yaml"
    own.write_text(dump({**document(), "id": "mien"}), encoding="utf-8")
    assert run(tmp_path, str(own), answers()) == (0, ["report.pdf", "result.json"])
    assert result(tmp_path)["questionnaire"] == "mien"


def test_questionnaire_may_be_the_beginning_of_an_id(tmp_path, answers):
    path = answers(answers={"org": 3})
    assert run(tmp_path, "satisf", path, "--store", str(tmp_path / "none.db"))[0] == 0
    assert result(tmp_path)["global"] == {"score": None, "level": None}
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(("questionnaire", "fields", "said"), [
    ("nothing", {}, "nothing"),
    ("maturite", {}, "désigne 2 fiches"),
    ("absent.yaml", {}, "absent.yaml"),
    (ASSOCIATION, {"answers": {"p99": 1}}, "p99"),
    (ASSOCIATION, {"answers": {"p1": 4}}, "choisissez parmi 0, 1, 2, 3, na, unknown"),
    (ASSOCIATION, {"version": 2}, "mettez le programme à jour"),
    (ASSOCIATION, {"date": "hier"}, "hier"),
])  # fmt: skip
def test_refusal_says_one_sentence_and_writes_nothing(tmp_path, answers, capsys, questionnaire, fields, said):
    assert run(tmp_path, questionnaire, answers(**fields)) == (1, [])
    told = capsys.readouterr()
    assert (told.out, len(told.err.splitlines())) == ("", 1)
    assert said in told.err


@pytest.mark.parametrize(("text", "said"), [
    ('{"version": 1,\n oops}', "ligne 2"),
    ('{"version": 1, "answers": {"p1": 1, "p1": 2}}', "deux réponses"),
    ("[" * 100_000, "ligne 1"),
    ("", "ligne 1"),
])  # fmt: skip
def test_answers_that_are_no_json_are_refused(tmp_path, capsys, text, said):
    path = tmp_path / "answers.json"
    path.write_text(text)
    assert run(tmp_path, ASSOCIATION, str(path)) == (1, [])
    assert said in capsys.readouterr().err


def test_refusal_of_an_answer_names_the_file_and_the_answer_as_it_stands_there(tmp_path, answers, capsys):
    path = answers(answers={"p1": "2"})
    assert run(tmp_path, ASSOCIATION, path) == (1, [])
    assert capsys.readouterr().err.startswith(
        f'{path}\u00a0: La réponse «\u00a0"2"\u00a0» à la question «\u00a0{ASSOCIATION}.p1\u00a0»'
    )


def test_answers_that_an_editor_of_windows_saved_are_read(tmp_path):
    path = tmp_path / "answers.json"
    path.write_text('{"version": 1, "answers": {"p1": 1}}', encoding="utf-8-sig")
    assert run(tmp_path, ASSOCIATION, str(path)) == (0, ["report.pdf", "result.json"])


def test_questionnaire_file_with_problems_is_refused(tmp_path, answers, capsys):
    own = tmp_path / "mien.yaml"
    own.write_text(dump({**document(), "version": 0}), encoding="utf-8")
    assert run(tmp_path, str(own), answers()) == (1, [])
    assert "mien.yaml – ligne 3" in capsys.readouterr().err


def test_diagnose_without_out_is_wrong_usage(answers):
    assert main(["diagnose", ASSOCIATION, answers()]) == 2
