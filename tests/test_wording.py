"""Every code that the program raises or stores has its sentence, once."""

import ast
from collections import Counter
from pathlib import Path

import envies_desktop
from envies_desktop.app import ACTIVITIES
from envies_desktop.refused import Refused

PACKAGE = Path(envies_desktop.__file__).parent


def _codes_in_the_program():
    """The literal first words of Refused(…) and of store.work(…), desk.write(…)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("Refused", "work", "write") and isinstance(node.args[0].value, str):
                code = node.args[0].value
                if "-" in code and " " not in code:
                    yield code


def test_every_code_has_a_sentence():
    known = {code for _, sentences in ACTIVITIES.sentences() for code in sentences}
    assert sorted(set(_codes_in_the_program()) - known) == []


def test_document_that_is_not_made_says_why():
    known = {code for _, sentences in ACTIVITIES.sentences() for code in sentences}
    subjects = ACTIVITIES.subjects()
    codes = {code for subject in subjects for code in (subject.unknown, subject.senseless)}
    codes |= {document.empty for activity in ACTIVITIES for document in activity.documents}
    assert sorted(codes - known) == []


def test_codes_belong_to_one_room():
    counts = Counter(code for _, sentences in ACTIVITIES.sentences() for code in sentences)
    assert [code for code, n in counts.items() if n > 1] == []


def test_explain_fills_the_sentence():
    refused = Refused("door-unreadable", path="liste.json")
    assert ACTIVITIES.explain(refused) == (
        "Le fichier liste.json ne peut pas être lu\u00a0: vérifiez son nom et qu’il existe."
    )


def test_unknown_code_says_so():
    assert ACTIVITIES.sentence("from-the-future", {}) == (
        "Cette information vient d’une autre version du programme (from-the-future)."
    )
