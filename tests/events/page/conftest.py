"""A window as the program composes it, on a real store, dressed once for all tests."""

import datetime as dt

import pytest

from envies_desktop import app, i18n
from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.directory.actions import add_organisation
from envies_desktop.settings import Settings
from envies_desktop.speed_dating.actions import add_speed_dating, register
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.store.engine import open_store


@pytest.fixture(autouse=True)
def french():
    i18n.set_language("fr")
    yield
    i18n.set_language("fr")


@pytest.fixture
def desk(qapp, qtbot, tmp_path):
    theme.apply("light", 100)
    app.import_models()
    store = open_store(tmp_path / "store.db", author="Claire")
    settings = Settings(
        theme="light",
        author="Claire",
        authors=("Claire",),
        documents_folder=str(tmp_path / "out"),
        privacy_contact="rgpd@paysdaix.example",
    )
    made = app.make_desk(store, settings)
    yield made
    made.close()
    store.close()


@pytest.fixture
def window(desk, qtbot):
    made = app.make_window(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    for fields in made.findChildren(Fields):
        fields.flush()  # as leaving the page does: no pause may end once the store is closed


@pytest.fixture
def event(desk):
    """A speed dating with two associations and two companies."""
    with desk.store.work("event-add", name="Soirée") as work:
        made = add_speed_dating(
            work,
            title="Soirée",
            date=dt.date(2030, 3, 15),
            start=dt.time(17, 30),
            end=dt.time(19, 45),
            rounds=2,
            tables=2,
        ).id
        work.session.flush()
        for name, kind in (("Azoth", "association"), ("Proxidom", "association"), ("Fournil", "entreprise"),
                           ("Garrigue", "entreprise")):  # fmt: skip
            place = add_organisation(work, name=name, kind=kind).id
            work.session.flush()
            person = {"first_name": "Ange", "last_name": f"de {name}"}
            register(work, event_id=made, person=person, organisation_id=place)
            work.session.flush()
    return made


@pytest.fixture
def people(desk, event):
    """Label → id of the participants."""
    with desk.store.read() as session:
        return {row.label: row.id for row in seated_rows(session, event)}


@pytest.fixture
def hold_keys(window, qtbot):
    """Give the window the keyboard, once its page is built."""

    def hold():
        qtbot.wait(20)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return hold
