"""A real store for the events' tests."""

import pytest

from envies_desktop import app
from envies_desktop.directory import model  # noqa: F401 -- mapped before the store opens
from envies_desktop.events import model as events_model  # noqa: F401 -- mapped before the store opens
from envies_desktop.speed_dating import model as plans  # noqa: F401 -- mapped before the store opens
from envies_desktop.store.engine import open_store


@pytest.fixture
def store(tmp_path):
    """An empty store in a file."""
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()
