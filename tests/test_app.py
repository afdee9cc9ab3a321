import os
import subprocess
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from envies_desktop import app, i18n
from envies_desktop.activity import load
from envies_desktop.assets import resource_path
from envies_desktop.desk.application import Application
from envies_desktop.desk.settling import settle
from envies_desktop.desk.single import Single
from envies_desktop.settings import Settings, default_store, load_settings, save_settings
from envies_desktop.store.engine import open_store
from tests.demo import bring_demo

HEAVY = (
    "alembic",
    "highspy",
    "reportlab",
    "python_calamine",
    "qt_material",
    "numpy",
    "phonenumbers",
    "stdnum",
)
OPENED = """
import json, sys
from envies_desktop.cli import main
from envies_desktop.desk import settling
def settled(window, single, warm):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    def idle():
        print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
        QApplication.quit()
    QTimer.singleShot(0, idle)
settling.settle = settled
sys.exit(main(["--store", sys.argv[1]]))
"""

WALKED = """
import faulthandler, sys
from PySide6.QtCore import QTimer
from envies_desktop import app, cli
from envies_desktop.demo.actions import bring_demo
from envies_desktop.demo.queries import demo_event
from envies_desktop.desk import settling
settled = settling.settle
def settle(window, single, warm):
    settled(window, single, warm)
    steps = [lambda name=entry.name: window.open_page(name) for entry in app.ACTIVITIES.entries()]
    bring_demo(window.desk.store, app.ACTIVITIES)
    event = demo_event()
    tabs = ("schedule", "participants", "plan", "reception", "live", "results", "documents")
    steps += [lambda tab=tab: window.open_page("events", event_id=event, tab=tab) for tab in tabs]
    steps += [window._go_anywhere, lambda: window.zoom(1), window.rebuild, window.close]
    def walk():
        steps.pop(0)()
        if steps:
            QTimer.singleShot(30, walk)
    walk()
settling.settle = settle
status = cli.main(["--store", sys.argv[1]])
print("ended", status)
sys.exit(status)
"""


@pytest.fixture
def desk(qapp, tmp_path):
    app.import_models()
    store = open_store(tmp_path / "store.db", author="Claire Morel")
    made = app.make_desk(store, Settings(theme="light", author="Claire Morel", authors=("Claire Morel",)))
    yield made
    made.close()
    store.close()


@pytest.fixture
def application(qapp):
    made = Application(Settings(theme="light"), "fr")
    yield made
    made.speak("fr")


def run(code, *arguments, **environment):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_page_builds_on_an_empty_store(desk, application, qtbot, language, look):
    application.speak(language)
    from envies_desktop.desk import theme

    theme.apply(look, 100)
    window = app.make_window(desk)
    qtbot.addWidget(window)
    window.show()
    for entry in app.ACTIVITIES.entries():
        window.open_page(entry.name)
        qtbot.wait(1)
        assert window.current.name == entry.name
        assert resource_path("icons", f"{entry.icon}.svg").is_file()
    markup = [label.text() for label in window.findChildren(QLabel) if _may_read_markup(label)]
    assert markup == []


def _may_read_markup(label):
    return label.textFormat() != Qt.TextFormat.PlainText and label.pixmap().isNull() and label.text()


def test_page_is_called_as_its_line_of_the_rail(desk, qtbot):
    window = app.make_window(desk)
    qtbot.addWidget(window)
    for entry in app.ACTIVITIES.entries():
        window.open_page(entry.name)
        assert window.current.entry is entry
        assert type(window.current) is load(entry.page)
        assert window.current.accessibleName() == entry.label()
        assert window.windowTitle() == f"{entry.label()} – Envies d’Alliances"


def test_entries_have_names_and_places_of_their_own():
    entries = app.ACTIVITIES.entries()
    names = [entry.name for entry in entries]
    assert len(set(names)) == len(names)
    assert {entry.group for entry in entries} <= {
        "",
        "animer",
        "accompagner",
        "piloter",
        "foot",
    }


@pytest.mark.parametrize("shown", ["nothing", "the demonstration"])
def test_first_paint_imports_nothing_heavy(tmp_path, shown):
    app.import_models()
    if shown != "nothing":
        with closing(open_store(tmp_path / "store.db")) as store:
            bring_demo(store)
    for _ in range(2):  # the first start makes the store and the style sheet
        done = run(OPENED, tmp_path / "store.db", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert [name for name in HEAVY if f'"{name}"' in done.stdout] == []


def test_session_with_everything_open_ends_in_order(tmp_path):
    done = run(WALKED, tmp_path / "store.db", QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (0, "ended 0\n"), done.stderr


def test_models_are_known_without_a_window():
    code = "import sys; from envies_desktop import app; app.import_models();"
    code += "print('PySide6.QtWidgets' in sys.modules)"
    assert run(code).stdout.split() == ["False"]


@pytest.mark.skipif(sys.platform != "linux", reason="DISPLAY is Linux's")
def test_no_display_says_so_and_ends(tmp_path):
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = run("import sys; from envies_desktop.app import run_window; sys.exit(run_window())", **hidden)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Il n’y a pas d’écran ici")


def test_default_store_is_the_one_last_chosen(tmp_path):
    assert default_store(Settings(store="postgresql://serveur/envies")) == "postgresql://serveur/envies"
    assert default_store(Settings()).name == "envies.db"


def test_language_changes_while_the_window_is_open(desk, application, qtbot):
    window = app.make_window(desk)
    qtbot.addWidget(window)
    window.open_page("settings")
    application.follow(window)
    desk.change_settings(Settings(language="en", theme="dark"))
    assert (i18n.language(), application.language) == ("en", "en")
    assert application.qt.property("scheme") == "dark"
    assert window.current.name == "settings"
    assert load_settings().language == "en"


def test_standard_buttons_speak_french(application, qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    assert cancel.text() == "Annuler"


def test_settle_asks_who_is_typing_once(desk, application, qtbot):
    window = app.make_window(desk)
    qtbot.addWidget(window)
    window.show()
    single = Single("somewhere")
    settle(window, single, ())
    from envies_desktop.desk.welcome import Welcome

    assert window.findChildren(Welcome) == []
    desk.settings = Settings()
    settle(window, single, ())
    asked = window.findChildren(Welcome)
    assert [dialog.isVisible() for dialog in asked] == [True]
    asked[0].reject()
    single.close()


def test_what_another_process_writes_is_heard(desk, application, qtbot, tmp_path):
    window = app.make_window(desk)
    qtbot.addWidget(window)
    heard = []
    desk.changed.connect(heard.append)
    code = """
import sys
from envies_desktop import app
from envies_desktop.store.engine import open_store
app.import_models()
from envies_desktop.directory.model import Territory
store = open_store(sys.argv[1])
with store.work("territory-add", name="Aix") as work:
    work.add(Territory(name="Aix"))
store.close()
"""
    assert run(code, tmp_path / "store.db").returncode == 0
    desk.hear()
    assert [set(changes.kinds) for changes in heard] == [{"territory"}]


def test_goto_finds_events_and_organisations(desk):
    from envies_desktop.directory.model import Organisation
    from envies_desktop.events.model import Event

    with desk.store.work("event-add", name="x") as work:
        event = work.add(Event(kind="speed_dating", title="Alliances en 7 minutes")).id
        organisation = work.add(Organisation(name="Alliance Créative")).id
    with desk.store.read() as session:
        found = desk.activities.places(session, "alliance")
    assert [(place.page, dict(place.target)) for place in found] == [
        ("events", {"event_id": event}),
        ("directory", {"organisation_id": organisation}),
    ]


def test_settings_of_the_window_are_those_of_the_doors(desk):
    save_settings(Settings(author="Paul Roux", authors=("Paul Roux",)))
    assert load_settings().author == "Paul Roux"


@pytest.mark.parametrize(
    ("kind", "tab", "chapter"),
    [
        ("speed_dating", "live", "La soirée"),
        ("speed_dating", "schedule", "Événements"),
        ("comite", "reception", "L’accueil"),
        ("comite", "live", "L’animation d’une réunion"),
    ],
)
def test_f1_opens_the_guide_at_the_tab_that_is_shown(desk, application, qtbot, kind, tab, chapter):
    from envies_desktop.events.model import Event

    with desk.store.work("event-add", name="x") as work:
        event = work.add(Event(kind=kind, title="Alliances en 7 minutes")).id
    window = app.make_window(desk)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_page("events", event_id=event, tab=tab)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.current.name == "help"
    assert window.current.guide.chapters.currentItem().text() == chapter
