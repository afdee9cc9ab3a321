"""The questionnaires that come with the program: what the field says of them, and how they are written."""

import re

import pytest

from envies_desktop.assets import resource_path
from envies_desktop.diagnostics.document import parse
from envies_desktop.diagnostics.reading import checked, shipped, shipped_documents

COUNTS = {
    "etapes_partenariat": ("checklist", 5, 35),
    "maturite_partenariat_association": ("diagnostic", 7, 26),
    "maturite_partenariat_entreprise": ("diagnostic", 7, 26),
    "rse_entreprise": ("diagnostic", 8, 34),
    "rso_association": ("diagnostic", 7, 28),
    "satisfaction_evenement": ("survey", 1, 6),
    "strategique_association": ("diagnostic", 9, 36),
    "suivi_1_3_6_mois": ("survey", 1, 5),
    "utilite_sociale_partenariat": ("diagnostic", 6, 24),
}


def texts(part, path=""):
    """Every text of a document with the name of its field."""
    if isinstance(part, dict):
        for key, value in part.items():
            yield from texts(value, f"{path}.{key}")
    elif isinstance(part, list):
        for value in part:
            yield from texts(value, path)
    elif isinstance(part, str):
        yield path, part


def test_nine_questionnaires_of_220_questions():
    found = {code: (one.kind, len(one.axes), len(one.questions)) for code, one in shipped().items()}
    assert found == COUNTS
    assert sum(questions for _, _, questions in found.values()) == 220


@pytest.mark.parametrize("code", COUNTS)
def test_file_is_valid_and_named_by_its_id(code):
    raw = resource_path("questionnaires", f"{code}.yaml").read_bytes()
    document, problems = checked(parse(raw))
    assert (document["id"], problems) == (code, ())
    assert all(question.id.startswith(f"{code}.") for question in shipped()[code].questions)


@pytest.mark.parametrize("code", COUNTS)
def test_french_is_typed_as_french(code):
    wrong = re.compile(r" [:;?!»%]|« |['\"]| - |\boe|coeur|noeud")
    found = [text for path, text in texts(shipped_documents()[code]) if path.endswith(".fr")]
    assert [text for text in found if wrong.search(text)] == []


@pytest.mark.parametrize("code", COUNTS)
def test_english_is_typed_as_english(code):
    wrong = re.compile(r"\u00a0[:;?!]| [:;?!]|['\"«»]| - ")
    found = [text for path, text in texts(shipped_documents()[code]) if path.endswith(".en")]
    assert [text for text in found if wrong.search(text)] == []


@pytest.mark.parametrize("code", COUNTS)
def test_nothing_promises_conformity(code):
    said = " ".join(text for _, text in texts(shipped_documents()[code])).lower()
    assert [word for word in ("conforme", "certifi", "compliant") if word in said] == []


@pytest.mark.parametrize("code", COUNTS)
def test_question_stands_alone(code):
    """One question at a time is shown: its subject is named, not "elle" or "it"."""
    if shipped()[code].kind == "checklist":
        return
    french = r"^(?!Existe)[\w’]+-(?:t-)?(?:elle|il|ils|elles)\b"
    alone = re.compile(french + r"|^(?:Is|Does|Can|Has|Are|Do) (?:it|they)\b(?! possible)")
    found = [text for question in shipped()[code].questions for text in (question.text.fr, question.text.en)]
    assert [text for text in found if alone.search(text)] == []


def test_the_document_of_the_format_shows_a_valid_questionnaire():
    text = (resource_path().parent / "docs" / "questionnaire-format.md").read_text(encoding="utf-8")
    example = re.search(r"```yaml\n(.*?)```", text, re.S).group(1)
    document, problems = checked(parse(example.encode()))
    assert problems == ()
    assert [question["id"] for question in document["questions"]] == ["p1", "c1"]
