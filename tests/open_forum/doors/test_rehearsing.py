"""`rehearse EVENT` for a forum: topics, wishes and reports made up on a copy, the store untouched."""

import hashlib
import json

import pytest

from envies_desktop import app
from envies_desktop.cli import main
from envies_desktop.open_forum.actions.setup import lay_out
from envies_desktop.store.engine import open_store
from tests.open_forum.conftest import Forum


@pytest.fixture
def address(tmp_path):
    app.import_models()
    path = tmp_path / "desk.db"
    store = open_store(path, author="Anne")
    made = Forum(store)
    made.do(lay_out, event_id=made.event, day="half")
    store.close()
    return path


def test_forum_is_played_to_its_end_on_a_copy(address, capsys):
    before = hashlib.sha256(address.read_bytes()).hexdigest()
    assert main(["--store", str(address), "rehearse", "Forum", "--json"]) == 0
    played = json.loads(capsys.readouterr().out)
    assert set(played["checks"].values()) == {True}
    titles = [step["title"] for step in played["steps"]]
    assert titles.index("Créneau 1") < titles.index("Créneau 2") < titles.index("Cercle de clôture")
    assert hashlib.sha256(address.read_bytes()).hexdigest() == before
