import threading

import pytest

from envies_desktop.directory.model import Person
from envies_desktop.store.engine import open_store
from tests import programs


def add(store, name, code="person-add"):
    with store.work(code, name=name) as work:
        return work.add(Person(last_name=name)).id


def test_listener_hears_after_the_commit_until_it_stops(store):
    heard = []

    def hear(changes):
        with store.read() as session:
            heard.append(
                (changes.code, [session.get(Person, key).last_name for key in changes.kinds["person"]])
            )

    stop = store.listen(hear)
    add(store, "A")
    stop()
    stop()
    add(store, "B")
    assert heard == [("person-add", ["A"])]


def test_listener_that_fails_does_not_silence_the_others(store, caplog):
    heard = []
    store.listen(lambda changes: 1 / 0)
    store.listen(heard.append)
    add(store, "A")
    assert len(heard) == 1
    assert "person-add" in caplog.text


ELSEWHERE = """
import sys
from envies_desktop.directory.model import Person
from envies_desktop.store.engine import open_store
store = open_store(sys.argv[1], author="Omar", device="fixe")
for text in sys.argv[2:]:
    with store.work("person-add", typing="visit", name=text) as work:
        known = work.session.query(Person).first()
        known = known or work.add(Person(last_name="A"))
        known.notes = text
store.close()
"""


def elsewhere(address, *texts):
    programs.run(ELSEWHERE, address, *texts)


def test_another_process_on_the_same_file_is_heard_by_polling(tmp_path):
    store = open_store(tmp_path / "store.db", author="Nina")
    heard = []
    add(store, "Avant")
    store.listen(heard.append)
    assert store.poll() == 0
    elsewhere(store.address, "un")
    add(store, "Pendant")
    assert [changes.code for changes in heard] == ["person-add"]
    assert store.poll() == 1
    assert (heard[-1].params, store.poll()) == ({"name": "un"}, 0)
    elsewhere(store.address, "deux", "trois")
    assert store.poll() == 1
    elsewhere(store.address, "quatre")
    assert store.poll() == 1
    assert heard[-1].params == {"name": "quatre"}
    store.close()


@pytest.fixture
def two(server_store):
    stores = [open_store(server_store, author=author) for author in ("Nina", "Omar")]
    yield stores
    for store in stores:
        store.close()


class Heard:
    def __init__(self, store):
        self.changes = []
        self.came = threading.Semaphore(0)
        store.listen(self.hear)
        assert store.announcer.wait_until_heard(10)

    def hear(self, changes):
        self.changes.append(changes)
        self.came.release()


def test_other_clients_of_a_server_hear_each_work_once(two):
    nina, omar = two
    mine, theirs = Heard(nina), Heard(omar)
    key = add(nina, "A")
    assert theirs.came.acquire(timeout=10)
    assert (theirs.changes[0].code, theirs.changes[0].kinds) == ("person-add", {"person": frozenset({key})})
    nina.undo()
    assert theirs.came.acquire(timeout=10)
    assert theirs.changes[1].role == "undo"
    assert [changes.role for changes in mine.changes] == ["do", "undo"]


def test_client_cut_from_the_server_is_told_that_everything_may_have_changed(two):
    nina, omar = two
    theirs = Heard(omar)
    with nina.engines.reader.connect() as connection:
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN store'"
        connection.exec_driver_sql(cut)
    assert theirs.came.acquire(timeout=20)
    assert (theirs.changes[0].everything, "person" in theirs.changes[0].kinds) == (True, True)
    add(nina, "A")
    assert theirs.came.acquire(timeout=10)
