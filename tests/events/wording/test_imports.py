"""Every problem that an import can name has its sentence, and no sentence is left over."""

import ast
from pathlib import Path

from envies_desktop.app import ACTIVITIES
from envies_desktop.events import exchange
from envies_desktop.events.wording.imports import SENTENCES, field_label, fields
from envies_desktop.intake import wording as intake
from envies_desktop.intake.columns import load_fields

WRITTEN_BY_THE_CALLER = {"import-participants"}


def _codes(package):
    for path in Path(package.__file__).parent.glob("*.py"):
        if path.name != "wording.py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and str(node.value).startswith("import-"):
                    yield node.value


def test_every_code_has_a_sentence_and_every_sentence_a_code():
    assert set(_codes(exchange)) | WRITTEN_BY_THE_CALLER == set(SENTENCES)
    assert set(_codes(intake)) == set(intake.SENTENCES)


def test_every_field_has_a_label():
    recognised = {f.name for f in load_fields("participants") if not f.becomes}
    assert recognised == set(fields())
    assert field_label("unheard-of") == "unheard-of"


def test_sentences_of_identifiers_are_those_of_the_directory():
    assert ACTIVITIES.sentence("siret-scientific", {}).startswith("Le tableur a abîmé ce numéro SIRET")
