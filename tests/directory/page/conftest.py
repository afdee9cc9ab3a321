"""The directory's page in the window as the program composes it, on a real store."""

import pytest
from PySide6.QtCore import QTimer

from envies_desktop import app, i18n
from envies_desktop.desk import stylesheet, theme
from envies_desktop.directory.actions import add_organisation, add_theme
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store


@pytest.fixture(scope="session")
def wardrobe(tmp_path_factory):
    return tmp_path_factory.mktemp("wardrobe")


@pytest.fixture
def desk(qapp, qtbot, wardrobe, monkeypatch, tmp_path):
    i18n.set_language("fr")
    monkeypatch.setattr(stylesheet, "cache_folder", lambda: wardrobe)
    theme.apply("light", 100)
    app.import_models()
    store = open_store(tmp_path / "store.db", author="Claire")
    made = app.make_desk(store, Settings(theme="light", author="Claire", authors=("Claire",)))
    yield made
    made.close()
    store.close()


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


@pytest.fixture
def during(qapp):
    """`during(gesture)` runs the gesture once the next modal dialog is shown: `gesture(dialog)`."""

    def plan(gesture):
        failures = []

        def run():
            dialog = qapp.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(20, run)
                return
            try:
                gesture(dialog)
            except BaseException as failure:
                failures.append(failure)
                dialog.close()

        QTimer.singleShot(20, run)
        return failures

    return plan
