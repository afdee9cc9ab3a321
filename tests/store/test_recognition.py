import random
import subprocess
import sys
import zlib

import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Organisation, Person
from envies_desktop.store import connection as connecting
from envies_desktop.store import migrating, recognition
from envies_desktop.store.engine import open_store
from envies_desktop.store.erase import Erasure

BLANK = {"first_name": "", "last_name": "", "email": "", "phone": "", "notes": ""}


def known(store, kind, what, text):
    """The living records of a kind that are found by a text."""
    cls = {"organisation": Organisation, "person": Person}[kind]
    with store.read() as session:
        ids = recognition.records_of(session.connection(), set(recognition.keys_of(kind, what, text)))
        return sorted(session.scalars(sa.select(cls.id).where(cls.id.in_(ids))))


def kept(store):
    """Every key of the store."""
    with store.engines.reader.connect() as connection:
        return {(key, record) for key, record in connection.execute(sa.select(recognition.table))}


def wanted(store):
    """The keys that the rows of the store ask for, deleted ones too."""
    found = set()
    with store.engines.reader.connect() as connection:
        for kind, cls in recognition.recognised_kinds().items():
            for row in connection.execute(sa.select(cls.__table__)).mappings():
                for what, columns in cls.KNOWN_BY:
                    text = " ".join(row[column] for column in columns).strip()
                    found |= {(key, row["id"]) for key in recognition.keys_of(kind, what, text)}
    return found


@pytest.mark.parametrize(
    ("kept_as", "typed"),
    [
        ("L’Atelier – Garrigue", "l'atelier garrigue"),
        ("Association les Amis du Jazz", "Amis Jazz"),
        ("C.B.E. du Pays d'Aix", "CBE Pays d’Aix"),
        ("Étudiant·e·s & Cie", "ETUDIANTES et cie"),
        ("2B2B (compagnie de danse)", "2b2b"),
        ("2B2B (compagnie de danse)", "2B2B compagnie de danse"),
        ("Charlie Free", "Charliefree"),
        ("Łódź Straße", "lodz strasse"),
        ("日本 語", "日本語"),
        ("SARL", "La SARL"),
    ],
)
def test_organisation_is_found_by_its_name_however_it_is_typed(store, kept_as, typed):
    with store.work("import") as work:
        (one,) = work.add_many(Organisation, [{"name": kept_as}])
        other = work.add(Organisation(name="Autre", short_name=kept_as)).id
        work.add_many(Organisation, [{"name": "Proxidom"}])
    assert known(store, "organisation", "name", typed) == sorted([one, other])
    assert known(store, "person", "person", typed) == []


@pytest.mark.parametrize(
    ("what", "typed"),
    [
        ("person", "DUPOND Zoé"),
        ("person", "zoe dupond"),
        ("email", " Zoe@Exemple.FR"),
        ("phone", "+33 6 12 34 56 78"),
        ("phone", "0612345678 poste 12"),
    ],
)
def test_person_is_found_by_name_address_and_phone(store, what, typed):
    with store.work("person-add") as work:
        fields = {"email": "zoe@exemple.fr", "phone": "06 12 34 56 78"}
        one = work.add(Person(first_name="Zoé", last_name="Dupond", **fields)).id
        work.add(Person(first_name="Luc", last_name="Dupond", email="luc@exemple.fr", phone="0699999999"))
    assert known(store, "person", what, typed) == [one]


def test_oldest_living_record_of_each_key_stands_for_the_others(store):
    with store.work("import") as work:
        ones = work.add_many(Person, [{"last_name": "Un"}] * 3)
        twos = work.add_many(Person, [{"last_name": "Deux"}] * 2)
        work.add_many(Organisation, [{"name": "Un"}])
    with store.work("person-remove") as work:
        work.remove(work.get(Person, ones[0]))
    keys = {key for name in ("un", "DEUX") for key in recognition.keys_of("person", "person", name)}
    with store.read() as session:
        assert recognition.oldest_of(session.connection(), Person, keys) == {ones[1], twos[0]}
        assert recognition.records_of(session.connection(), keys) == {*ones, *twos}


def test_keys_follow_each_way_of_writing(store):
    with store.work("import") as work:
        many = work.add_many(Person, [{"last_name": "Un"}, {"last_name": "Deux"}])
    with store.work("person-edit") as work:
        work.get(Person, many[0]).last_name = "Trois"
    assert known(store, "person", "person", "trois") == many[:1]
    with store.work("all") as work:
        work.update_where(Person, phone="0612345678")
    assert known(store, "person", "phone", "06 12 34 56 78") == many
    with store.work("mark") as work:
        work.remove_where(Person, Person.last_name == "Trois")
    assert known(store, "person", "phone", "06 12 34 56 78") == many[1:]
    for _ in range(3):
        store.undo()
    assert known(store, "person", "person", "Un") == many[:1]
    assert known(store, "person", "person", "trois") == many[:1]  # where to look, not what is there


def test_keys_miss_nothing_after_random_gestures(store):
    from tests.store.test_journal import gesture

    chance = random.Random(3)
    for _ in range(40):
        gesture(store, chance)
        if chance.random() < 0.3 and store.can_undo():
            store.undo()
    assert wanted(store) - kept(store) == set()


def test_erased_person_leaves_no_key(store):
    with store.work("import") as work:
        one, other = work.add_many(Person, [{"last_name": "Zebulon", "email": "z@z.fr"}, {"last_name": "Un"}])
    with store.work("person-edit") as work:
        work.get(Person, one).last_name = "Quetzal"
    assert {record for _, record in kept(store)} == {one, other}
    store.erase("person", one, BLANK)
    assert {record for _, record in kept(store)} == {other}


def test_keys_leave_backups_with_whom_they_are_about(file_store):
    with file_store.work("import") as work:
        (one,) = work.add_many(Person, [{"last_name": "Zebulon", "email": "z@z.fr"}])
    backup = file_store.backup()
    file_store.erase_rows([Erasure("person", one, BLANK)], code="person-erase")
    assert file_store.forget_in_backups() == []
    engine = connecting.sqlite_engine(backup, writing=False)
    with engine.connect() as connection:
        assert connection.execute(sa.select(recognition.table)).all() == []
    engine.dispose()


def test_migration_makes_the_keys_of_an_older_store(address):
    engine = connecting.bare_server(address) if connecting.is_url(address) else None
    if engine is None:
        connecting.open_sqlite(address, "rwc").close()
        engine = connecting.bare_engine(address)
    row = {
        "id": "0123456789abcdef0123456789abcdef", "kind": "association", "status": "active",
        "name": "Association Garrigue", "email": "Garrigue@exemple.fr",
    }  # fmt: skip
    with engine.begin() as connection:
        migrating.upgrade(connection, to="0006")
        columns = sa.inspect(connection).get_columns("organisation")
        empty = {c["name"]: "" for c in columns if isinstance(c["type"], sa.String) and not c["nullable"]}
        cells = empty | row | {"demo": False}
        names = ", ".join(cells)
        connection.execute(
            sa.text(f"INSERT INTO organisation ({names}) VALUES ({', '.join(':' + n for n in cells)})"), cells
        )
    engine.dispose()
    store = open_store(address)
    assert kept(store) == wanted(store)
    assert len(known(store, "organisation", "name", "garrigue")) == 1
    assert len(known(store, "organisation", "email", "garrigue@exemple.fr")) == 1
    store.close()


def test_what_makes_a_key_changes_only_with_a_revision():
    """Keys are kept: where one of these differs, add a revision, which makes all keys again."""
    texts = (
        ("organisation", "name", "Les Établissements Œuvre & Fils (C.B.E.)"),
        ("person", "person", "Zoé DUPOND-AYGALIN"),
        ("person", "email", " Zoe@Exemple.fr"),
        ("person", "phone", "+33 6 12 34 56 78"),
    )
    found = [list(recognition.keys_of(*text)) for text in texts]
    assert found == [[1540029917, 2829488558], [1924359908], [1188317862], [3671353765]]
    dropped = " ".join(sorted(recognition.SMALL | recognition.LEGAL_FORMS))
    assert zlib.crc32(dropped.encode()) == 908205908


def test_keys_are_the_same_in_every_process():
    script = (
        "from envies_desktop.store.recognition import keys_of;"
        "print(list(keys_of('organisation', 'name', 'Les Amis (du jazz)')))"
    )
    out = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert out.stdout.strip() == str(list(recognition.keys_of("organisation", "name", "Les Amis (du jazz)")))
