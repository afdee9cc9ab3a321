"""A forum in a window, dressed once."""

import pytest

from envies_desktop import app, i18n
from envies_desktop.desk import theme
from envies_desktop.settings import Settings
from tests.events.page.conftest import hold_keys  # noqa: F401 -- a fixture


@pytest.fixture(autouse=True)
def french():
    i18n.set_language("fr")
    yield
    i18n.set_language("fr")


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Anne", authors=("Anne",)))
    yield made
    made.close()


@pytest.fixture
def window(desk, qtbot):
    made = app.make_window(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made
