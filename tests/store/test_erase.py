import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store.base import new_id
from envies_desktop.store.engine import open_store
from envies_desktop.store.erase import Erasure
from envies_desktop.store.search import find

BLANK = {"first_name": "", "last_name": "", "email": "", "phone": "", "notes": ""}
SECRETS = (b"Zebulon", b"zebulon", b"Quetzal", b"quetzal", b"0612345678")


def person_with_a_past(store):
    with store.work("import", file="liste.xlsx") as work:
        many = work.add_many(Person, [{"last_name": f"Voisin {at}"} for at in range(300)])
        many += work.add_many(Person, [{"last_name": "Zebulon", "first_name": "Quetzal"}])
    key = many[-1]
    with store.work("mark") as work:
        work.update_where(Person, phone="0612345678")
    with store.work("clear") as work:
        work.update_where(Person, Person.id != key, phone="")
    with store.work("person-edit", name="Quetzal Zebulon", at=3) as work:
        work.get(Person, key).email = "quetzal@zebulon.fr"
    with store.work("participant-add", who={"names": ["M. ZEBULON"]}) as work:
        work.get(Person, many[0]).notes = "rien"
    return key, many[0]


def test_erased_person_leaves_the_row_the_journal_and_the_labels(store):
    key, other = person_with_a_past(store)
    said = []
    store.listen(said.append)
    store.erase("person", key, BLANK, code="person-erase")
    with store.read() as session:
        person = session.get(Person, key)
        assert (person.last_name, person.email, person.folded, person.sort_key) == ("", "", "", "")
        assert find(session, Person, "zebulon") == []
        assert len(find(session, Person, "voisin", limit=500)) == 300
    lines = store.history("person", key)
    assert [(line.work.code, line.op, line.cells) for line in lines] == [
        ("person-erase", "x", {}),
        ("person-edit", "~", {}),
        ("mark", "~", {}),
        ("import", "+", {}),
    ]
    assert [line.cells for line in store.history("person", other)][1:3] == [
        {"phone": ("0612345678", "")},
        {"phone": ("", "0612345678")},
    ]
    labels = {work.code: work.params for work in store.works()}
    assert (labels["person-edit"], labels["participant-add"]) == (
        {"name": "…", "at": 3},
        {"who": {"names": ["M. …"]}},
    )
    assert labels["import"] == {"file": "liste.xlsx"}
    assert said[0].kinds == {"person": frozenset({key})}


def test_erasure_cannot_be_undone_nor_older_works_on_the_row(store):
    key, _ = person_with_a_past(store)
    store.erase("person", key, BLANK)
    assert store.can_undo().code == "participant-add"
    store.undo()
    with pytest.raises(Refused, match="store-undo-erased"):
        store.undo()
    with store.read() as session:
        assert session.get(Person, key).email == ""


def test_erasing_what_is_not_there_is_refused(store):
    with pytest.raises(Refused, match="store-gone"):
        store.erase("person", new_id(), BLANK)


def test_no_byte_of_an_erased_person_stays_in_the_file(tmp_path):
    path = tmp_path / "store.db"
    store = open_store(path)
    key, other = person_with_a_past(store)
    store.close()
    assert {secret for secret in SECRETS if secret in path.read_bytes()} >= {
        b"Zebulon",
        b"zebulon",
        b"Quetzal",
    }
    store = open_store(path)
    with store.read() as session:
        session.scalars(sa.select(Person)).all()
    store.erase("person", key, BLANK)
    with store.work("person-edit") as work:
        work.get(Person, other).notes = "après"
    names = [each for each in tmp_path.iterdir() if each.name.startswith("store.db")]
    assert path.with_name("store.db-wal") in names
    assert [s for each in names for s in SECRETS[:4] if s in each.read_bytes()] == []
    assert b"0612345678" not in path.read_bytes()
    store.close()


def test_bytes_leave_at_the_next_start_when_another_program_reads(tmp_path, monkeypatch):
    from envies_desktop.store import connection

    path = tmp_path / "store.db"
    store = open_store(path)
    key, _ = person_with_a_past(store)
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    reader = connection.open_sqlite(path, "ro")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    with pytest.raises(Refused, match="store-scrub-later"):
        store.erase("person", key, BLANK)
    reader.close()
    with store.read() as session:
        assert session.get(Person, key).last_name == ""
    store.close()
    store = open_store(path)
    with store.read() as session:
        assert len(find(session, Person, "voisin", limit=500)) == 300
    store.close()
    assert [secret for secret in SECRETS if secret in path.read_bytes()] == []


def test_several_rows_are_erased_in_one_work(store):
    key, other = person_with_a_past(store)
    store.erase_rows([Erasure("person", each, BLANK) for each in (key, other)], code="person-erase")
    assert store.works()[0].code == "person-erase"
    with store.read() as session:
        assert [session.get(Person, each).last_name for each in (key, other)] == ["", ""]
