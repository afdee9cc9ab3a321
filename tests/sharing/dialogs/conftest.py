"""The window of the tests of events, on one of them."""

from tests.events.page.conftest import desk, event, french, window

__all__ = ["desk", "event", "french", "window"]
