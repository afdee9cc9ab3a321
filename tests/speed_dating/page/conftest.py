"""An event with six people, a desk to work at, and no display."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.settings import Settings
from envies_desktop.speed_dating.actions import add_speed_dating, register, set_wishes
from envies_desktop.store.engine import open_store
from tests.events.page.conftest import event, french, hold_keys, people, window  # noqa: F401 -- fixtures

PEOPLE = [
    ("A", "Azoth"),
    ("A", "Charlie"),
    ("A", "Fontaine"),
    ("B", "Lavande"),
    ("B", "Platanes"),
    ("B", "Val"),
]


@pytest.fixture
def store(tmp_path):
    app.import_models()
    opened = open_store(tmp_path / "envies.db", author="Odile")
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Odile"))
    yield made
    made.close()


@pytest.fixture
def event_id(store):
    """Azoth and Lavande wish each other; Charlie and Fontaine both wish for Lavande, for two rounds."""
    with store.work("event-add", title="Rencontres") as work:
        event = add_speed_dating(work, title="Rencontres", start=dt.time(17, 30), rounds=2, tables=3)
        ids = {}
        for side, name in PEOPLE:
            added = register(
                work,
                event_id=event.id,
                side=side,
                organisation={"name": name, "kind": "association" if side == "A" else "entreprise"},
                person={"first_name": "Prénom", "last_name": name},
            )
            ids[name] = added.id
        for wisher, wished in (
            ("Azoth", "Lavande"),
            ("Lavande", "Azoth"),
            ("Charlie", "Lavande"),
            ("Fontaine", "Lavande"),
        ):
            set_wishes(work, participant_id=ids[wisher], wished=[ids[wished]])
        return event.id
