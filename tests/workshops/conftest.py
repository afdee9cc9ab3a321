"""A store, and a workshop in it."""

import pytest

from envies_desktop import app, i18n
from envies_desktop.store.engine import open_store
from tests.workshops.rooms import Room


@pytest.fixture(autouse=True)
def french():
    i18n.set_language("fr")
    yield
    i18n.set_language("fr")


@pytest.fixture
def store(tmp_path):
    """An empty store in a file."""
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Odile", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def room(store):
    """Twelve people, three rounds, tables of four."""
    return Room(store)
