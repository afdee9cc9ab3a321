"""`rehearse EVENT` for a workshop: two come late, one leaves, and the rounds are played on a copy."""

import json

import pytest

from envies_desktop import app
from envies_desktop.cli import main
from envies_desktop.store.engine import open_store
from tests.workshops.rooms import Room


@pytest.fixture
def address(tmp_path):
    app.import_models()
    path = tmp_path / "desk.db"
    store = open_store(path, author="Anne")
    made = Room(store)
    key = made.event
    store.close()
    return path, key


def test_workshop_is_played_to_its_end(address, capsys):
    path, key = address
    assert main(["--store", str(path), "rehearse", str(key), "--json"]) == 0
    played = json.loads(capsys.readouterr().out)
    assert set(played["checks"].values()) == {True}
    assert [step["title"] for step in played["steps"]].count("Échange") == 3
