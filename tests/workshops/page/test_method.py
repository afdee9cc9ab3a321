"""Method cards in the window: chosen, adapted, given, brought, taken away."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop import app
from envies_desktop.assets import resource_path
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.diagnostics.dialogs.problems import ProblemsDialog
from envies_desktop.events.actions import add_event
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store
from envies_desktop.workshops.actions.methods import keep_method
from envies_desktop.workshops.dialogs.method import EditMethod
from envies_desktop.workshops.exchange.methods import write_method
from envies_desktop.workshops.method import shipped_methods
from envies_desktop.workshops.method_check import check_method
from envies_desktop.workshops.model import Workshop
from envies_desktop.workshops.page.method.panel import MethodPanel
from envies_desktop.workshops.queries.methods import chosen_method, method_rows


@pytest.fixture
def desk(qapp, tmp_path):
    app.import_models()
    store = open_store(tmp_path / "store.db", author="Claire Morel")
    made = app.make_desk(store, Settings(theme="light", author="Claire Morel", authors=("Claire Morel",)))
    yield made
    made.close()
    store.close()


@pytest.fixture
def event(desk):
    with desk.store.work("event-add", name="Café") as work:
        return add_event(work, kind="atelier", title="Café").id


@pytest.fixture
def panel(desk, event, qtbot):
    made = MethodPanel(desk, event)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    qtbot.waitExposed(made)
    made.refresh_now()
    return made


def select(panel, code):
    panel.table.view.clearSelection()
    panel.table.select({code})


def own(desk):
    with desk.store.read() as session:
        return [row for row in method_rows(session) if row.own]


def test_chosen_card_sets_the_workshop_and_is_named(panel, desk, event, qtbot):
    select(panel, "world_cafe")
    panel.go.click()
    qtbot.waitUntil(lambda: "World Café" in panel.runs.text())
    with desk.store.read() as session:
        workshop = session.get(Workshop, event)
        assert (workshop.size, workshop.rounds, workshop.round_minutes) == (6, 3, 20)
        assert workshop.question == shipped_methods()["world_cafe"]["invitation"]["fr"]
    desk.undo()
    with desk.store.read() as session:
        assert chosen_method(session, event) is None


def test_card_without_rounds_leaves_one(panel, desk, event):
    select(panel, "bocal")
    panel.go.click()
    with desk.store.read() as session:
        assert session.get(Workshop, event).rounds == 1


def test_card_of_the_program_is_adapted_as_a_copy(panel, desk, qtbot, during):
    select(panel, "bocal")

    def change(dialog):
        assert isinstance(dialog, EditMethod)
        dialog.texts["purpose"].setPlainText("Pour nous")
        dialog.add_step()
        last = dialog.steps.itemAt(dialog.steps.count() - 1).widget()
        for field in (last.title, last.read):
            field.setText("Un tour de plus")
        last.say.setPlainText("Qui veut ajouter un mot ?")
        dialog.go.click()

    def name(dialog):
        assert isinstance(dialog, WorkDialog)
        during(change)
        dialog.go.click()

    during(name)
    panel.adapt()
    (kept,) = own(desk)
    assert (kept.method.title.fr, kept.method.purpose.fr) == ("Bocal – notre version", "Pour nous")
    assert [step.title.fr for step in kept.method.steps][-1] == "Un tour de plus"
    assert kept.method.steps[-1].title.en == "Un tour de plus"
    assert kept.method.purpose.en == shipped_methods()["bocal"]["purpose"]["en"]


def test_empty_text_is_told_in_the_dialog_and_nothing_kept(panel, desk, qtbot):
    dialog = EditMethod(desk, {**shipped_methods()["bocal"], "id": "notre_bocal"}, panel)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.texts["title"].clear()
    dialog.go.click()
    assert (dialog.isVisible(), dialog.banner.isVisible(), own(desk)) == (True, True, [])


def test_card_that_is_given_comes_in_again_under_its_name(panel, desk, tmp_path):
    document = {**shipped_methods()["bocal"], "id": "notre_bocal"}
    path = tmp_path / "notre_bocal.yaml"
    write_method(document, path)
    assert check_method(path) == (document, ())
    panel.take_file(path)
    assert [row.id for row in own(desk)] == ["notre_bocal"]


def test_card_of_the_program_is_not_replaced_by_a_file(panel, desk):
    panel.take_file(resource_path("methods", "bocal.yaml"))
    assert own(desk) == []


def test_what_is_wrong_in_a_file_is_told_line_by_line(panel, desk, tmp_path, during):
    path = tmp_path / "faux.yaml"
    path.write_text("schema_version: 1\nid: faux\n", encoding="utf-8")
    seen = []

    def read(dialog):
        assert isinstance(dialog, ProblemsDialog)
        seen.append(dialog.text.toPlainText().splitlines()[0])
        dialog.go.click()

    during(read)
    panel.take_file(path)
    assert seen == ["Ligne 1 : Il manque le champ « version » : ajoutez-le."]
    assert own(desk) == []


def test_own_card_is_taken_away_and_one_of_the_program_stays(panel, desk, tmp_path, qtbot):
    with desk.store.work("method-keep", name="x") as work:
        keep_method(work, document={**shipped_methods()["bocal"], "id": "notre_bocal"})
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 17)
    select(panel, "notre_bocal")
    panel.table.view.setFocus()
    qtbot.keyClick(panel.table.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.table.model.rowCount() == 16)
    select(panel, "bocal")
    qtbot.keyClick(panel.table.view, Qt.Key.Key_Delete)
    assert panel.table.model.rowCount() == 16
