"""What makes a store to be kept runs once in months: it must not stay behind the program that it plays."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

TOOLS = Path(__file__).parents[2] / "tools"


@pytest.mark.parametrize("name", ["keep_store", "kept_gestures", "kept_shown"])
def test_what_the_keeping_of_a_store_imports_is_there(name):
    for node in ast.walk(ast.parse((TOOLS / f"{name}.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module.startswith("envies_desktop"):
            module = import_module(node.module)
            missing = [each.name for each in node.names if not hasattr(module, each.name)]
            for each in missing:
                import_module(f"{node.module}.{each}")
