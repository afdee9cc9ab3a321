"""A real store with an event, two associations and a company."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.directory.actions import add_organisation, add_person
from envies_desktop.partnerships import model  # noqa: F401 -- mapped before the store opens
from envies_desktop.partnerships.actions import open_partnership
from envies_desktop.speed_dating.actions import add_speed_dating
from envies_desktop.store.engine import open_store


@pytest.fixture
def store(tmp_path):
    """An empty store in a file."""
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


@pytest.fixture
def ids(store):
    """Ids by name; "lead" relates Azoth (Léa Martin) and Val, opened on 15 March 2018."""
    with store.work("organisation-add", name="x") as work:
        event = add_speed_dating(work, title="Soirée", date=dt.date(2018, 3, 15))
        found = {"event": event.id}
        for name, kind in (("Azoth", "association"), ("Charlie", "association"), ("Val", "entreprise")):
            found[name] = add_organisation(work, name=name, kind=kind).id
        found["Léa"] = add_person(
            work, last_name="Martin", first_name="Léa", email="lea@azoth.example", phone="04 42 00 00 01"
        ).id
        lead = open_partnership(
            work,
            partners=[(found["Azoth"], found["Léa"]), (found["Val"], None)],
            since=dt.date(2018, 3, 15),
            event_id=event.id,
            reason="mutual-interest",
            params={"event": "Soirée"},
        )
        found["lead"] = lead.id
    return found
