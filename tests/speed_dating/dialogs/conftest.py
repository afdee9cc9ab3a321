"""The window of the tests of events, on a speed dating of four."""

from tests.events.page.conftest import desk, event, french, people, window

__all__ = ["desk", "event", "french", "people", "window"]
