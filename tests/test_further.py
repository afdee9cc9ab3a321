"""One folder and one line are a new activity: the small one of tests/further, in the whole program."""

import ast
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

FURTHER = Path(__file__).parent / "further"
CHECKS = FURTHER / "check_walks.py"
NAMES = [
    node.name
    for node in ast.parse(CHECKS.read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """What each check said, all of them run once: its words where it failed, nothing where it held."""
    folder = tmp_path_factory.mktemp("further")
    shutil.copytree(FURTHER / "walks", folder / "walks")
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", f"--junitxml={report}", str(CHECKS)]
    path = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        command,
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert report.is_file(), done.stdout + done.stderr
    return {
        case.get("name"): "\n".join(text for fault in case for text in (fault.text or "",)).strip()
        for case in ElementTree.parse(report).iter("testcase")
    }


@pytest.mark.parametrize("name", NAMES)
def test_further_activity(outcomes, name):
    assert outcomes[name] == "", outcomes[name]
