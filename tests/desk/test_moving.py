import pytest
from PySide6.QtWidgets import QMessageBox

from envies_desktop import app
from envies_desktop.desk import moving
from envies_desktop.desk.settling import settle
from envies_desktop.desk.single import Single
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.store.engine import open_store


@pytest.fixture
def held(dressed, tmp_path):
    """A store in a folder that a synchroniser holds, open for reading."""
    app.import_models()
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    store = open_store(folder / "envies.db")
    with store.work("person-add") as work:
        work.add(Person(last_name="Lu"))
    store.close()
    (folder / ".sync_12ab.db").touch()
    return open_store(folder / "envies.db")


def answered(during, store, folder, verb):
    said = []

    def press(box):
        assert isinstance(box, QMessageBox)
        said.append(box.informativeText())
        next(each for each in box.buttons() if each.text() == verb).click()

    failures = during(press)
    found = moving.here(store, open_store, folder, app.ACTIVITIES.explain)
    assert failures == []
    return found, said


def test_store_is_moved_here_and_written_there(held, during, tmp_path):
    store, said = answered(during, held, tmp_path / "here", "Déplacer ici")
    assert "Nextcloud" in said[0]
    assert (store.address, store.read_only) == (str(tmp_path / "here" / "envies.db"), False)
    with store.work("person-add") as work:
        work.add(Person(last_name="Nguyen"))
    store.close()
    assert [each.name for each in (tmp_path / "Nextcloud").glob("envies.db.moved-*")] != []
    assert not (tmp_path / "Nextcloud" / "envies.db").exists()


def test_store_is_only_looked_at(held, during, tmp_path):
    store, _ = answered(during, held, tmp_path / "here", "Consulter seulement")
    assert store is held
    assert not (tmp_path / "here").exists()
    store.close()


def test_person_leaves(held, during, tmp_path):
    assert answered(during, held, tmp_path / "here", "Quitter")[0] is None


def test_store_that_cannot_be_moved_stays_open_for_reading(held, during, tmp_path):
    place = tmp_path / "here"
    place.touch()
    told = []

    def press(box):
        told.append(during(lambda again: (told.append(again.text()), again.buttons()[0].click())))
        next(each for each in box.buttons() if each.text() == "Déplacer ici").click()

    failures = during(press)
    assert moving.here(held, open_store, place, app.ACTIVITIES.explain) is held
    assert failures == []
    assert told[1] == "Les données n’ont pas été déplacées."
    assert (tmp_path / "Nextcloud" / "envies.db").exists()
    held.close()


def test_window_follows_its_store(qapp, tmp_path):
    first = Single(tmp_path / "a.db")
    first.follow(tmp_path / "b.db")
    again, other = Single(tmp_path / "b.db"), Single(tmp_path / "a.db")
    assert (again.first, other.first) == (False, True)
    for each in (first, again, other):
        each.close()


def test_damage_is_said_after_the_start(desk, window, qtbot, tmp_path):
    with desk.store.work("import") as work:
        work.add_many(Organisation, [{"name": f"Association {at}"} for at in range(2000)])
    path = desk.store.engines.path
    desk.store.close()
    content = bytearray(path.read_bytes())
    page = content.index(b"Association 1000") // 4096 * 4096
    content[page : page + 200] = b"\xff" * 200
    path.write_bytes(content)
    desk.store = open_store(path)
    single = Single(path)
    settle(window, single, ())
    qtbot.waitUntil(lambda: "est abîmé" in window.banner.words.text(), timeout=8000)
    single.close()
