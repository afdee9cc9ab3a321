"""A real store for the directory's tests, and a desk on one."""

import pytest

from envies_desktop import app, i18n
from envies_desktop.desk import theme
from envies_desktop.directory import model  # noqa: F401 -- mapped before the store opens
from envies_desktop.events import model as events_model  # noqa: F401 -- mapped before the store opens
from envies_desktop.settings import Settings
from envies_desktop.speed_dating import model as plans  # noqa: F401 -- mapped before the store opens
from envies_desktop.store.engine import open_store


@pytest.fixture
def store(tmp_path):
    """An empty store in a file."""
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp, qtbot, tmp_path):
    i18n.set_language("fr")
    theme.apply("light", 100)
    app.import_models()
    store = open_store(tmp_path / "store.db", author="Claire")
    made = app.make_desk(store, Settings(theme="light", author="Claire", authors=("Claire",)))
    yield made
    made.close()
    store.close()
