"""A further activity in the whole program: run by tests/test_further.py, in a process of its own.

A mapped class cannot be forgotten again: what follows would know its table too.
"""

import json

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from walks import activity
from walks.actions import set_way
from walks.model import Walk
from walks.page import LongWalks, WalkSettings, WalksPage, WayPanel
from walks.queries import walks

from envies_desktop import app
from envies_desktop.activity import Activities
from envies_desktop.cli import main
from envies_desktop.demo.actions import bring_demo, remove_demo
from envies_desktop.desk import theme
from envies_desktop.desk.documents.panel import DocumentsPanel
from envies_desktop.desk.goto import GoTo
from envies_desktop.directory.actions import add_person
from envies_desktop.directory.actions.erasing import erase_people, erasing_of
from envies_desktop.directory.model import Person
from envies_desktop.events.actions import add_event, duplicate_event
from envies_desktop.live.page.stages import Stages
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store
from tests.paper.reading import words

LEFT = Qt.MouseButton.LeftButton
app.ACTIVITIES = Activities((*app.ACTIVITIES, activity.ACTIVITY))  # its line


@pytest.fixture
def path(tmp_path):
    app.import_models()
    return tmp_path / "store.db"


@pytest.fixture
def desk(qapp, path):
    theme.apply("light", 100)
    store = open_store(path, author="Anne")
    made = app.make_desk(store, Settings(theme="light", author="Anne", authors=("Anne",)))
    yield made
    made.close()
    store.close()


@pytest.fixture
def event(desk):
    with desk.store.work("event-add", name="Autour de l’étang") as work:
        return add_event(work, kind="promenade", title="Autour de l’étang").id


@pytest.fixture
def way(desk, event):
    """The event, its way written: five kilometres."""
    with desk.store.work("walk-set", name="Étang") as work:
        set_way(work, event_id=event, name="Étang", metres=5000)
    return event


@pytest.fixture
def window(desk, qtbot):
    made = app.make_window(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_rail_has_its_line_and_opens_its_page(window, way, qtbot):
    assert [entry.name for entry in window.desk.activities.entries()] == [
        "today", "events", "speed-dating", "open-forum", "workshops", "walks", "directory", "diagnostics",
        "settings", "help",
    ]  # fmt: skip
    button, label = window.rail._buttons["walks"]
    assert label == "Promenades"
    qtbot.mouseClick(button, LEFT)
    assert type(window.current) is WalksPage
    qtbot.waitUntil(lambda: window.current.list.count() == 1)
    assert window.current.list.item(0).text() == "Étang, 5000 m"


def test_page_asks_again_when_its_table_changed(window, way, qtbot):
    window.open_page("walks")
    qtbot.waitUntil(lambda: window.current.list.count() == 1)
    window.desk.undo()
    qtbot.waitUntil(lambda: window.current.list.count() == 0)


def test_kind_is_offered_with_the_others(window, event):
    window.open_page("events")
    kinds = window.current.listing.kind
    assert kinds.itemText(kinds.findData("promenade")) == "Promenade"
    assert [kind.code for kind in window.desk.activities.kinds()][-1] == "promenade"


def test_tab_writes_and_undo_says_what_it_takes_back(window, event, qtbot):
    window.open_page("events", event_id=event, tab="way")
    tabs = window.current.view.tabs
    assert tabs.names() == [
        "schedule", "participants", "way", "reception", "live", "follow-ups", "documents",
    ]  # fmt: skip
    panel = tabs.content()
    assert type(panel) is WayPanel
    panel.name.setText("Étang")
    qtbot.mouseClick(panel.go, LEFT)
    with window.desk.store.read() as session:
        assert [(row.id, row.name) for row in walks(session)] == [(event, "Étang")]
    undone = []
    window.desk.say = undone.append
    window.desk.undo()
    assert undone == ["Annulé\u00a0: le parcours de Étang"]


def test_own_setting_stands_beside_those_of_every_event(window, way, qtbot):
    window.open_page("events", event_id=way, tab="schedule")
    (setting,) = window.current.findChildren(WalkSettings)
    qtbot.waitUntil(lambda: setting.metres.value() == 5000)
    setting.metres.setValue(2500)
    setting.metres.editingFinished.emit()
    with window.desk.store.read() as session:
        assert [(row.name, row.metres) for row in walks(session)] == [("Étang", 2500)]
    plain = window.desk.activities.kind("comite").settings
    assert plain == ""


def test_refusal_is_said_in_its_words(window, event, qtbot):
    window.open_page("events", event_id=event, tab="schedule")
    (setting,) = window.current.findChildren(WalkSettings)
    setting.metres.editingFinished.emit()
    assert window.banner.words.text() == "0 m ne mènent nulle part\u00a0: donnez une longueur."


def test_card_stands_on_the_first_page_and_leads_to_the_tab(window, way, qtbot):
    (card,) = window.current.findChildren(LongWalks)
    qtbot.waitUntil(card.card.isVisible)
    assert card.title.text() == "De bonnes chaussures"
    qtbot.mouseClick(card.lines.itemAt(0).widget(), LEFT)
    assert (window.current.name, window.current.view.tabs.name()) == ("events", "way")


def test_goto_finds_it(window, way, qtbot):
    window._go_anywhere()
    (dialog,) = window.findChildren(GoTo)
    dialog.field.setText("etang")
    qtbot.waitUntil(lambda: dialog.found.count() == 2)
    found = [dialog.found.item(place).text() for place in range(2)]
    assert found == ["Autour de l’étang  ·  Événement", "Étang  ·  Promenade"]
    dialog.found.setCurrentRow(1)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert (window.current.view.event_id, window.current.view.tabs.name()) == (way, "way")


def test_session_runs_on_its_timetable(window, way):
    stage = window.desk.shared(Stages).of(way)
    line = stage.clock.reading().view.line
    assert [(step.label, step.seconds) for step in line] == [
        ("Rendez-vous", 0), ("Aller", 3000), ("Retour", 3000), ("Merci", 0),
    ]  # fmt: skip


def test_its_row_is_copied_and_removed_with_the_event(desk, way):
    with desk.store.work("event-duplicate", name="Encore") as work:
        duplicate_event(work, event_id=way, title="Encore")
    with desk.store.read() as session:
        assert [(row.name, row.metres) for row in walks(session)] == [("Étang", 5000)] * 2


def test_document_is_offered_to_its_kind_alone_and_is_printed(desk, way, path, tmp_path, capsys):
    names = [document.name for document in desk.activities.documents("event", "promenade")]
    assert names == ["invitation", "registration", "privacy-notice", "way", "sign-in", "badges"]
    assert "way" not in [document.name for document in desk.activities.documents("event", "comite")]
    asked = ["print", "autour de l’étang", "--out", str(tmp_path / "out"), "--document", "way"]
    assert main([*asked, "--store", str(path)]) == 0
    (file,) = (tmp_path / "out").iterdir()
    assert capsys.readouterr().out == f"{file}\n"
    said = words(PdfReader(file))
    assert ("Étang" in said, "5000 m, environ 100 minutes" in said) == (True, True)


def test_panel_of_documents_has_its_line(window, way, qtbot):
    window.open_page("events", event_id=way, tab="documents")
    panel = window.current.view.tabs.content()
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert ("Feuille de route" in said, "À donner au départ\u00a0: la longueur, la durée" in said) == (
        True,
        True,
    )


def test_record_of_another_sort_is_printed_by_the_same_panel(desk, way, qtbot, monkeypatch):
    seen = []

    class Seen:
        def __init__(self, desk, file, parent):
            seen.append((file.title, file.name, words(PdfReader(file.path))))

        def exec(self):
            return 0

        def deleteLater(self):  # noqa: N802 -- Qt's name
            return None

    monkeypatch.setattr("envies_desktop.desk.preview.PreviewDialog", Seen)
    panel = DocumentsPanel(desk, "walk", way)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.rows["card"].isVisible())
    panel.options.large.setChecked(True)
    qtbot.mouseClick(panel.gestures["card"][0], LEFT)
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    ((title, name, said),) = seen
    assert (title, name) == ("Carte du parcours", "Étang - carte-du-parcours-grands-caracteres.pdf")
    assert "5000 m, environ 100 minutes" in said


def test_record_of_another_sort_is_printed_by_the_door(desk, way, path, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["print", "walk:étang", "--out", str(out), "--store", str(path)]) == 0
    assert capsys.readouterr().out == f"{out / 'carte-du-parcours.pdf'}\n"
    assert main(["print", "walk:étang", "--document", "way", "--out", str(out), "--store", str(path)]) == 1
    assert "«\u00a0way\u00a0»" in capsys.readouterr().err


def test_door_lists_them(desk, way, path, capsys):
    assert main(["walks", "--json", "--store", str(path)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {"version": 1, "walks": [{"id": str(way), "name": "Étang", "metres": 5000}]}


def test_somebody_erased_guides_no_walk(desk, way):
    with desk.store.work("person-add", name="Claire") as work:
        guide = add_person(work, first_name="Claire", last_name="Morel").id
        work.session.flush()
        set_way(work, event_id=way, name="Étang", metres=5000, guide_id=guide)
    what = erasing_of(desk.store, desk.activities, guide)
    assert dict(what.goes) == {"erase-person": 1, "erase-walks": 1}
    assert desk.sentence("erase-walks", {"count": 1}) == "promenades guidées\u00a0: 1"
    erase_people(desk.store, desk.activities, guide)
    with desk.store.read() as session:
        assert session.get(Walk, way).guide_id is None


def test_demonstration_brings_its_walk_and_takes_it_out_again(desk, way):
    bring_demo(desk.store, desk.activities)
    with desk.store.read() as session:
        assert [row.name for row in walks(session)] == ["Étang", "Tour du lac"]
    remove_demo(desk.store, desk.activities)
    with desk.store.read() as session:
        assert [row.name for row in walks(session)] == ["Étang"]
    desk.undo()
    with desk.store.read() as session:
        assert [row.name for row in walks(session)] == ["Étang", "Tour du lac"]


def test_who_guides_a_walk_of_somebody_s_own_stays_when_the_demonstration_goes(desk, way):
    bring_demo(desk.store, desk.activities)
    with desk.store.work("walk-set", name="Étang") as work:
        guide = work.session.query(Person.id).where(Person.demo.is_(True)).order_by(Person.id).first()[0]
        set_way(work, event_id=way, name="Étang", metres=5000, guide_id=guide)
    remove_demo(desk.store, desk.activities)
    with desk.store.read() as session:
        assert [row.id for row in session.query(Person)] == [guide]
        assert session.get(Person, guide).demo is False
