"""Erasing somebody by clicks: said first, done for good, and the record closes."""

import tempfile

import pytest

from envies_desktop.directory.actions import add_organisation, add_person, set_role
from envies_desktop.directory.dialogs.erase import EraseDialog, ErasePerson
from envies_desktop.directory.dialogs.person import PersonRecord
from envies_desktop.directory.model import Person
from envies_desktop.store.reading import WITH_DELETED


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch):
    """Documents that others print on this machine are none of a test's business."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


@pytest.fixture
def jeanne(desk):
    with desk.store.work("person-add", name="Jeanne Quasimodo") as work:
        place = add_organisation(work, name="Azoth", kind="entreprise", notes="voir Mme Quasimodo").id
        she = add_person(work, first_name="Jeanne", last_name="Quasimodo", phone="06 12 34 56 78").id
        work.session.flush()
        set_role(work, person_id=she, organisation_id=place, title="gérante")
    return she


def shown(dialog):
    """Every word of the body of a dialog."""
    labels = [dialog.body.itemAt(at).widget() for at in range(dialog.body.count())]
    return "\n".join(label.text() for label in labels if label is not None)


def test_person_is_erased_from_the_record(desk, jeanne, qtbot, during):
    desk.store.backup()
    record = PersonRecord(desk, jeanne)
    qtbot.addWidget(record)
    record.show()
    (gesture,) = record.findChildren(ErasePerson)
    said = []

    def agree(dialog):
        assert isinstance(dialog, EraseDialog)
        said.append(shown(dialog))
        assert dialog.leave.isDefault()
        dialog.go.click()
        qtbot.waitUntil(lambda: dialog.erased, timeout=60_000)
        said.append(shown(dialog))
        dialog.leave.click()

    failures = during(agree)
    gesture.button.click()
    qtbot.waitUntil(lambda: bool(failures) or not record.isVisible(), timeout=60_000)
    assert failures == []
    before, after = said
    for part in (
        "1 fiche\u00a0:",
        "1 fonction dans",
        "voir Mme Quasimodo",
        "1 sauvegarde",
        "ne peut pas être annulé",
    ):
        assert part in before
    assert "Les données de Jeanne Quasimodo sont effacées." in after
    qtbot.waitUntil(lambda: desk.store.backups_holding() == [], timeout=60_000)
    with desk.store.read() as session:
        she = session.get(Person, jeanne, execution_options=WITH_DELETED)
        assert (she.first_name, she.last_name, she.phone) == ("", "", "")


def test_leaving_erases_nothing(desk, jeanne, qtbot, during):
    record = PersonRecord(desk, jeanne)
    qtbot.addWidget(record)
    record.show()
    (gesture,) = record.findChildren(ErasePerson)
    left = []

    def leave(dialog):
        dialog.leave.click()
        left.append(True)

    during(leave)
    gesture.button.click()
    qtbot.waitUntil(lambda: left == [True])
    assert record.isVisible()
    with desk.store.read() as session:
        assert session.get(Person, jeanne).last_name == "Quasimodo"


def test_the_dialog_closes_as_soon_as_it_says_that_all_is_erased(desk, jeanne, qtbot, during):
    record = PersonRecord(desk, jeanne)
    qtbot.addWidget(record)
    record.show()
    (gesture,) = record.findChildren(ErasePerson)

    def agree(dialog):
        dialog.go.click()
        (task,) = [task for task in desk.tasks.running if task.title == "Effacement"]
        task.finished.connect(lambda done: dialog.leave.click())

    failures = during(agree)
    gesture.button.click()
    qtbot.waitUntil(lambda: bool(failures) or not record.isVisible(), timeout=60_000)
    assert failures == []
