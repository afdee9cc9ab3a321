"""The directory's page in the window as the program composes it."""

import pytest

from envies_desktop import app
from envies_desktop.directory.actions import add_organisation, add_theme


@pytest.fixture
def page(desk, qtbot):
    window = app.make_window(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.open_page("directory")
    return window.current


@pytest.fixture
def organisations(desk):
    """Name → id."""
    with desk.store.work("organisation-add", name="Trois") as work:
        made = {
            "Azoth": add_organisation(work, name="Azoth", kind="association", city="Aix-en-Provence"),
            "Fournil": add_organisation(work, name="Fournil", kind="entreprise", city="Venelles"),
            "Les Cigales": add_organisation(work, name="Les Cigales", kind="association", city="Pertuis"),
        }
        add_theme(work, name="Culture")
        work.session.flush()
        return {name: record.id for name, record in made.items()}
