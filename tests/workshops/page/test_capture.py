"""What is said at the tables, typed by keyboard while it is said."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop import app
from envies_desktop.events.actions import add_event, add_participant
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store
from envies_desktop.workshops.actions.setup import workshop_of
from envies_desktop.workshops.method import shipped_methods
from envies_desktop.workshops.page.capture.panel import CapturePanel

RETURN = Qt.Key.Key_Return


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
        key = add_event(work, kind="atelier", title="Café").id
        person = {"first_name": "Nadia", "last_name": "Zit"}
        add_participant(work, event_id=key, person=person, badge=12)
    return key


def shown(desk, event, qtbot):
    panel = CapturePanel(desk, event)
    qtbot.addWidget(panel)
    panel.resize(1100, 600)
    panel.show()
    qtbot.waitExposed(panel)
    panel.refresh_now()
    return panel


def lines(panel):
    model = panel.table.model
    return [tuple(model.index(row, at).data() for at in range(4)) for row in range(model.rowCount())]


def test_line_is_typed_with_its_table_kind_and_speaker(desk, event, qtbot):
    panel = shown(desk, event, qtbot)
    entry = panel.entry
    entry.table.setValue(3)
    entry.kind.setCurrentIndex(2)
    qtbot.keyClicks(entry.speaker, "12")
    qtbot.keyClick(entry.speaker, RETURN)
    (line,) = entry.lines.values()
    qtbot.keyClicks(line, "Pas d'accord sur le prix")
    qtbot.keyClick(line, RETURN)
    qtbot.waitUntil(
        lambda: lines(panel) == [("3", "≠\u00a0Point de désaccord", "Pas d'accord sur le prix", "Nadia Zit")]
    )
    assert (line.text(), entry.table.value(), entry.kind.currentIndex()) == ("", 3, 2)
    desk.undo()
    qtbot.waitUntil(lambda: lines(panel) == [])


def test_nothing_typed_is_told_and_nothing_noted(desk, event, qtbot):
    panel = shown(desk, event, qtbot)
    (line,) = panel.entry.lines.values()
    qtbot.keyClick(line, RETURN)
    assert lines(panel) == []


def test_three_columns_take_a_turn_of_one_speaker(desk, event, qtbot):
    with desk.store.work("workshop-method", name="x") as work:
        workshop_of(work, event).method = dict(shipped_methods()["attentes_besoins_apports"])
    panel = shown(desk, event, qtbot)
    entry = panel.entry
    qtbot.keyClicks(entry.speaker, "Le maire")
    for kind, text in (("expectation", "du lien"), ("contribution", "une salle")):
        qtbot.keyClicks(entry.lines[kind], text)
    qtbot.keyClick(entry.lines["contribution"], RETURN)
    qtbot.waitUntil(lambda: len(lines(panel)) == 2)
    assert sorted(line[2:] for line in lines(panel)) == [("du lien", "Le maire"), ("une salle", "Le maire")]
    assert entry.speaker.text() == ""


def test_weight_is_typed_in_its_cell(desk, event, qtbot):
    panel = shown(desk, event, qtbot)
    (line,) = panel.entry.lines.values()
    qtbot.keyClicks(line, "Une piste")
    qtbot.keyClick(line, RETURN)
    qtbot.waitUntil(lambda: len(lines(panel)) == 1)
    model = panel.table.model
    at = [column.name for column in panel.table.columns].index("impact")
    model.setData(model.index(0, at), "4")
    qtbot.waitUntil(lambda: model.index(0, at).data() == "4")
