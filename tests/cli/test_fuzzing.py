"""Spoilt files at each door: answered or refused in a sentence, never a traceback."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def fuzz():
    spec = importlib.util.spec_from_file_location("fuzz_doors", ROOT / "tools" / "fuzz_doors.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("door", ["plan", "diagnose", "diagnose-by", "questionnaires", "import"])
def test_fifty_spoilt_files_break_nothing(fuzz, door):
    failures = []
    ends = fuzz.run(door, range(50), failures.append)
    assert failures == []
    assert ends["done"] + ends["refused"] == 50
    assert min(ends["done"], ends["refused"]) > 0


def test_what_breaks_a_door_is_reported(fuzz, monkeypatch):
    from envies_desktop import cli

    def break_down(arguments):
        raise ValueError(arguments)

    monkeypatch.setattr(cli, "run_door", break_down)
    failures = []
    assert fuzz.run("plan", range(3), failures.append) == {"broken": 3}
    assert [failure.number for failure in failures] == [0, 1, 2]
