"""A desk to work at, and no display."""

import pytest

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store


@pytest.fixture
def store(tmp_path):
    """All the tables: the desk reads any of them."""
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Anne"))
    yield made
    made.close()
