"""Garbage is collected in the window's thread, and given back to Python at the end."""

import gc

import pytest

from envies_desktop.desk import collector
from envies_desktop.desk.collector import Collector


@pytest.fixture
def rounds(monkeypatch):
    seen = []
    monkeypatch.setattr(collector, "FULL_AFTER", 2)
    monkeypatch.setattr(collector.gc, "collect", lambda generation=2: seen.append(generation))
    return seen


def test_collector_waits_with_a_full_round_while_busy(qapp, rounds):
    made = Collector(lambda: True)
    for _ in range(3):
        made._collect()
    made.stop()
    assert rounds == [0, 0, 0]


def test_collector_does_a_full_round_when_quiet(qapp, rounds):
    made = Collector(lambda: False)
    for _ in range(3):
        made._collect()
    made.stop()
    assert rounds == [0, 2, 0]


def test_collector_takes_over_then_gives_back(qapp):
    made = Collector(lambda: False)
    taken = gc.isenabled()
    made.stop()
    assert (taken, gc.isenabled()) == (False, True)
