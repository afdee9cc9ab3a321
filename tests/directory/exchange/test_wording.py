"""Every problem that recognising can name has its sentence, and no sentence is left over."""

import ast
from pathlib import Path

from envies_desktop.directory import exchange
from envies_desktop.directory.exchange.origins import LISTS
from envies_desktop.directory.wording import SENTENCES


def _codes():
    for path in Path(exchange.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and str(node.value).startswith("import-"):
                yield node.value


def test_every_code_has_a_sentence_and_every_sentence_a_code():
    assert set(_codes()) - LISTS == {code for code in SENTENCES if code.startswith("import-")}
