"""A desk on the store of the workshop."""

import pytest

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.settings import Settings


@pytest.fixture
def workshop_desk(qapp, store):
    """The desk that shows `room`."""
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(theme="light", author="Odile", authors=("Odile",)))
    yield made
    made.close()
