"""`backup`, `backups`, `restore`, `check`: to the letter of what the doors promise."""

import io
import json
import sqlite3
import sys
from contextlib import closing
from datetime import datetime

import pytest
import sqlalchemy as sa

from envies_desktop import app
from envies_desktop.cli import main
from envies_desktop.directory.model import Person
from envies_desktop.events.model import Event
from envies_desktop.i18n import set_language
from envies_desktop.speed_dating.doors.planning import plan_event
from envies_desktop.speed_dating.model import Meeting, MeetingPlan
from envies_desktop.store import backup, files
from envies_desktop.store.engine import open_store
from tests.demo import bring_demo


@pytest.fixture(autouse=True)
def french():
    set_language("fr")
    yield
    set_language("fr")


@pytest.fixture
def path(tmp_path):
    """A store with two people and an event, closed."""
    app.import_models()
    path = tmp_path / "envies.db"
    store = open_store(path, author="Odile")
    with store.work("person-add", name="Lu") as work:
        work.add_many(Person, [{"last_name": "Lu"}, {"last_name": "Nguyen"}])
        work.add(Event(kind="speed_dating", title="Soirée"))
    store.close()
    return path


def door(capsys, *arguments):
    status = main([str(one) for one in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def people(path):
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT last_name FROM person WHERE deleted_at IS NULL ORDER BY 1"
        return [row[0] for row in connection.execute(query)]


def remove_all(path):
    store = open_store(path, author="Odile")
    with store.work("person-remove", name="Tout le monde") as work:
        work.remove_where(Person)
    store.close()


def test_backup_prints_the_path_of_a_verified_copy(path, capsys):
    status, said, _ = door(capsys, "backup", "--store", path)
    (made,) = backup.backups_in(path.parent / "backups", "envies")
    assert (status, said) == (0, f"{made}\n")
    assert backup.verify(made).living["person"] == 2


def test_backup_is_written_where_asked_and_replaces_its_own_like_only(path, tmp_path, capsys):
    out = tmp_path / "clef" / "copie.db"
    assert door(capsys, "backup", "--out", out, "--store", path)[:2] == (0, f"{out}\n")
    remove_all(path)
    assert door(capsys, "backup", "--out", out, "--store", path)[0] == 0
    assert backup.verify(out).living["person"] == 0
    assert sorted(each.name for each in out.parent.iterdir()) == ["copie.db", "copie.db.json"]
    other = tmp_path / "lettre.odt"
    other.write_bytes(b"lettre")
    (tmp_path / "notes.db.json").write_text("{}")
    assert door(capsys, "backup", "--out", tmp_path / "notes.db", "--store", path)[0] == 1
    assert (tmp_path / "notes.db.json").read_text() == "{}"
    for name in (other, path):
        before = name.read_bytes()
        status, said, error = door(capsys, "backup", "--out", name, "--store", path)
        assert (status, said, name.read_bytes()) == (1, "", before)
        assert "existe déjà et n’est pas une sauvegarde" in error


def test_backups_are_listed_newest_first(path, capsys):
    door(capsys, "backup", "--store", path)
    remove_all(path)
    door(capsys, "backup", "--store", path)
    newest, oldest = backup.backups_in(path.parent / "backups", "envies")
    oldest.write_bytes(oldest.read_bytes().replace(b"Nguyen", b"Nguyem"))
    status, said, _ = door(capsys, "backups", "--json", "--store", path)
    document = json.loads(said)
    assert (status, document["version"]) == (0, 1)
    assert [(one["path"], one["events"], one["people"], one["verified"]) for one in document["backups"]] == [
        (str(newest), 1, 0, True),
        (str(oldest), 1, 2, False),
    ]
    first = document["backups"][0]
    assert datetime.fromisoformat(first["at"]).tzinfo is not None
    assert first["bytes"] == newest.stat().st_size


def test_store_without_backups_says_so(path, capsys):
    status, said, _ = door(capsys, "backups", "--store", path)
    assert (status, said) == (0, "Il n’y a encore aucune sauvegarde.\n")
    status, said, _ = door(capsys, "backups", "--json", "--store", path)
    assert (status, json.loads(said)) == (0, {"version": 1, "backups": []})


def test_backups_and_restore_work_on_a_damaged_store(path, capsys):
    door(capsys, "backup", "--store", path)
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    spoilt = path.read_bytes()
    status, said, _ = door(capsys, "backups", "--json", "--store", path)
    assert (status, [one["people"] for one in json.loads(said)["backups"]]) == (0, [2])
    assert door(capsys, "check", "--store", path)[0] == 1
    status, said, _ = door(capsys, "restore", "latest", "--yes", "--json", "--store", path)
    document = json.loads(said)
    assert (status, people(path)) == (0, ["Lu", "Nguyen"])
    (aside,) = files.set_aside_of(path)
    assert (document["set_aside"], aside.read_bytes()) == (str(aside), spoilt)


def test_restore_without_yes_says_what_differs_and_changes_nothing(path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("oui\n"))
    door(capsys, "backup", "--store", path)
    remove_all(path)
    status, said, error = door(capsys, "restore", "latest", "--store", path)
    assert (status, said, people(path)) == (1, "", [])
    assert "1 événement, 0 personne, dernier geste" in error
    assert "1 événement, 2 personnes, dernier geste" in error
    assert (
        error.splitlines()[-1] == "Rien n’a été changé\u00a0: ajoutez --yes pour restaurer cette sauvegarde."
    )


@pytest.mark.parametrize(("typed", "status"), [("oui\n", 0), ("non\n", 1), ("", 1)])
def test_restore_asks_on_a_terminal(path, capsys, monkeypatch, typed, status):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    door(capsys, "backup", "--store", path)
    remove_all(path)
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert door(capsys, "restore", "latest", "--store", path)[0] == status
    assert people(path) == (["Lu", "Nguyen"] if status == 0 else [])


def test_restore_keeps_the_present_data_twice(path, capsys):
    door(capsys, "backup", "--store", path)
    remove_all(path)
    assert door(capsys, "restore", "latest", "--yes", "--store", path)[0] == 0
    newest = backup.backups_in(path.parent / "backups", "envies")[0]
    (aside,) = files.set_aside_of(path)
    assert (people(newest), people(aside), people(path)) == ([], [], ["Lu", "Nguyen"])


def test_restore_brings_back_a_store_that_is_gone(path, capsys):
    door(capsys, "backup", "--store", path)
    path.unlink()
    assert door(capsys, "restore", "latest", "--yes", "--store", path)[0] == 0
    assert people(path) == ["Lu", "Nguyen"]


@pytest.mark.parametrize("wanted", ["latest", "absent.db", "lettre.txt"])
def test_restore_of_what_is_no_backup_is_refused(path, capsys, wanted, tmp_path):
    (tmp_path / "lettre.txt").write_text("lettre")
    before = path.read_bytes()
    wanted = wanted if wanted == "latest" else tmp_path / wanted
    status, said, error = door(capsys, "restore", wanted, "--yes", "--store", path)
    assert (status, said, path.read_bytes()) == (1, "", before)
    assert len(error.splitlines()) == 1


def test_document_named_by_mistake_stays_where_it_is(path, tmp_path, capsys):
    door(capsys, "backup", "--store", path)
    (made,) = backup.backups_in(path.parent / "backups", "envies")
    letter, other = tmp_path / "lettre.odt", tmp_path / "autre.db"
    letter.write_bytes(b"une lettre" * 50)
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE tune (title)")
    for named in (letter, other):
        before = named.read_bytes()
        assert door(capsys, "restore", made, "--yes", "--store", named)[0] == 1
        assert named.read_bytes() == before
        assert files.set_aside_of(named) == []


def test_doors_make_no_store_under_a_mistyped_name(tmp_path, capsys):
    absent = tmp_path / "rien" / "x.db"
    for arguments in (("backup",), ("backups",), ("restore", "latest", "--yes"), ("check",)):
        assert door(capsys, *arguments, "--store", absent)[0] == 1
    assert not absent.parent.exists()


def test_check_finds_a_sound_store_sound(tmp_path, capsys):
    app.import_models()
    path = tmp_path / "demo.db"
    store = open_store(path, author="Odile")
    plan_event(store, bring_demo(store))
    store.backup()
    store.close()
    assert door(capsys, "check", "--store", path)[:2] == (0, "Tout est en ordre.\n")


def spoil(path, statement):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


@pytest.fixture
def planned(path):
    """The same store with a plan of two meetings in a round."""
    from envies_desktop.events.model import Participant

    store = open_store(path, author="Odile")
    with store.read() as session:
        event = session.scalars(sa.select(Event.id)).one()
        persons = list(session.scalars(sa.select(Person.id)))
    with store.work("plan") as work:
        four = [
            work.add(Participant(event_id=event, person_id=persons[at % 2], badge=at + 1)).id
            for at in range(4)
        ]
        plan = work.add(
            MeetingPlan(
                event_id=event,
                number=1,
                made_at=datetime.now().astimezone(),
                status="optimal",
                score=1,
                bound=1.0,
                seconds=0.1,
                rounds=1,
                tables=2,
            )
        )
        work.add(Meeting(plan_id=plan.id, round=0, table=0, a_id=four[0], b_id=four[1]))
        work.add(Meeting(plan_id=plan.id, round=0, table=1, a_id=four[2], b_id=four[3]))
    store.close()
    return path


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ('UPDATE meeting SET a_id = (SELECT a_id FROM meeting WHERE "table" = 0)', "rule-two-meetings"),
        ('UPDATE meeting SET "table" = 0', "rule-table-twice"),
        ("UPDATE meeting SET plan_id = '" + "0" * 32 + "'", "store-references"),
    ],
)
def test_check_names_the_rule_that_is_broken(planned, capsys, statement, code):
    assert door(capsys, "check", "--store", planned)[0] == 0
    spoil(planned, statement)
    status, said, _ = door(capsys, "check", "--json", "--store", planned)
    document = json.loads(said)
    assert (status, document["sound"]) == (1, False)
    assert [one["code"] for one in document["faults"]] == [code]
    assert document["faults"][0]["text"]


def test_check_reads_the_backups_too(path, capsys):
    door(capsys, "backup", "--store", path)
    (made,) = backup.backups_in(path.parent / "backups", "envies")
    made.write_bytes(made.read_bytes().replace(b"Nguyen", b"Nguyem"))
    status, said, _ = door(capsys, "check", "--store", path)
    assert (status, said) == (
        1,
        f"La sauvegarde «\u00a0{made}\u00a0» est abîmée\u00a0: choisissez-en une autre.\n",
    )


def test_server_is_backed_up_by_who_runs_it(capsys):
    for arguments in (("backups",), ("restore", "latest", "--yes")):
        status, _, error = door(capsys, *arguments, "--store", "postgresql://nobody@localhost/none")
        assert (status, "serveur" in error) == (1, True)


def test_import_backs_the_store_up_first(path, tmp_path, capsys):
    (tmp_path / "liste.csv").write_text("Nom;Prénom;Organisation\nZola;Émile;Médan\n", encoding="utf-8")
    arguments = ("import", tmp_path / "liste.csv", "--event", "Soirée", "--store", path)
    assert door(capsys, *arguments, "--dry-run")[0] == 0
    assert backup.backups_in(path.parent / "backups", "envies") == []
    assert door(capsys, *arguments)[0] == 0
    (made,) = backup.backups_in(path.parent / "backups", "envies")
    assert (people(made), people(path)) == (["Lu", "Nguyen"], ["Lu", "Nguyen", "Zola"])


def test_import_is_done_where_no_backup_can_be_and_says_so(path, tmp_path, capsys):
    (tmp_path / "liste.csv").write_text("Nom;Prénom;Organisation\nZola;Émile;Médan\n", encoding="utf-8")
    (path.parent / "backups").write_text("a file where the folder should be")
    status, _, error = door(capsys, "import", tmp_path / "liste.csv", "--event", "Soirée", "--store", path)
    assert (status, people(path)) == (0, ["Lu", "Nguyen", "Zola"])
    assert error.startswith("Pas de sauvegarde avant ce geste\u00a0: ")
    assert len(error.splitlines()) == 1
