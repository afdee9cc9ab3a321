import sys

import pytest

from envies_desktop.desk import awake
from envies_desktop.desk.awake import Awake


@pytest.fixture
def way(monkeypatch):
    """Answer as a system would: its own cannot be had in a test, which must not keep the machine awake."""

    def set_way(answer):
        monkeypatch.setitem(awake._WAYS, sys.platform, answer)

    return set_way


def test_held_until_it_is_released(way):
    asked = []
    way(lambda: asked.append("held") or (lambda: asked.append("released")))
    held = Awake()
    assert (held.held, held.hold(), held.hold(), held.held) == (False, True, True, True)
    held.release()
    held.release()
    assert (held.held, asked) == (False, ["held", "released"])


def test_refusal_is_told(way):
    way(lambda: None)
    held = Awake()
    assert (held.hold(), held.held) == (False, False)


def test_system_that_fails_does_not_stop_the_evening(way):
    way(lambda: 1 / 0)
    held = Awake()
    assert (held.hold(), held.held) == (False, False)


def test_failing_to_release_does_not_stop_the_evening(way):
    way(lambda: lambda: 1 / 0)
    held = Awake()
    held.hold()
    held.release()
    assert held.held is False


@pytest.mark.parametrize("address", [None, "", "unix:path=/nowhere"])
def test_desktop_without_a_bus_is_no_surprise(monkeypatch, address):
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert awake._ask_desktop() is None
