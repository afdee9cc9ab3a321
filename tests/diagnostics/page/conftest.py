"""A desk to work at, and no display."""

import pytest

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.settings import Settings


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Anne"))
    yield made
    made.close()
