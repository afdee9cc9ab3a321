"""Every page, tab and card in real windows: what it read is known, and what it cannot read it says."""

import sqlite3

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.desk.application import Application
from envies_desktop.desk.page import Panel
from envies_desktop.desk.trouble import Trouble
from envies_desktop.directory.actions import change_organisation
from envies_desktop.events.actions import add_event, set_rule
from envies_desktop.partnerships.model import Partner
from envies_desktop.settings import Settings
from envies_desktop.speed_dating.model import Meeting
from envies_desktop.store.base import Base
from envies_desktop.store.engine import open_store
from envies_desktop.store.journal import Changes
from tests.reading import PLACES, Case

QUIET = 3
"""Looks in a row, 10 ms apart, at which nothing waits: no panel to ask again, no task."""
THREADED, LATE = ("today", "event:plan"), 20
"""Where something is read in a thread: a reading that comes late would be taken for the next panel's."""


@pytest.fixture(scope="module")
def case(qapp, tmp_path_factory):
    app.import_models()
    store = open_store(tmp_path_factory.mktemp("reading") / "store.db", author="Claire Morel")
    yield Case(store)
    store.close()


@pytest.fixture
def desk(case):
    made = app.make_desk(
        case.store, Settings(theme="light", author="Claire Morel", authors=("Claire Morel",))
    )
    application = Application(made.settings, "fr")
    yield made
    made.close()
    application.speak("fr")
    theme.apply("light", 100)


@pytest.fixture
def window(desk):
    made = app.make_window(desk)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def read(case):
    """The tables that SQLite itself reads, asked while it prepares statements."""
    reader, seen = case.store.engines.reader, set()

    def note(action, table, *_):
        if action == sqlite3.SQLITE_READ:
            seen.add(table.removeprefix("search_"))
        return sqlite3.SQLITE_OK

    def watch(connection, record):
        connection.set_authorizer(note)

    sa.event.listen(reader, "connect", watch)
    reader.dispose()
    yield seen
    sa.event.remove(reader, "connect", watch)
    reader.dispose()


@pytest.fixture
def broken(case):
    """While `broken["by"]` is an error, every statement that reads ends with it."""
    reader, how = case.store.engines.reader, {"by": None}

    def fail(*_):
        if how["by"] is not None:
            raise how["by"]

    sa.event.listen(reader, "before_cursor_execute", fail)
    yield how
    sa.event.remove(reader, "before_cursor_execute", fail)


def settle(window, qtbot, looks=QUIET):
    """Everything has been read, in timers and threads too, and painted."""
    quiet = 0
    while quiet < looks:
        qtbot.wait(10)
        panels = window.findChildren(Panel)
        waits = window.desk.tasks.running or any(one._asked.isActive() for one in panels if one.isVisible())
        if plan := getattr(window.current, "_plan_asked", None):  # the first page asks for it a moment later
            waits = waits or plan.isActive()
        quiet = 0 if waits else quiet + 1


def shown(window):
    """The panels on the screen, the page first."""
    return [panel for panel in (window.current, *window.current.findChildren(Panel)) if panel.isVisible()]


def troubles(window):
    return [one for one in window.current.findChildren(Trouble) if one.isVisible()]


@pytest.mark.parametrize("place", PLACES)
def test_panel_asks_again_for_every_table_that_it_reads(place, case, window, read, qtbot):
    case.go(window, place)
    settle(window, qtbot, LATE if place in THREADED else QUIET)
    wrong = []
    for panel in shown(window):
        case.store.engines.reader.dispose()
        read.clear()
        panel.refresh_now()
        if place in THREADED:
            settle(window, qtbot)
        tables = (read & Base.metadata.tables.keys()) - {"store_work", "store_entry"}
        for table in sorted(tables):
            panel._heard(Changes(0, "", {}, {table: frozenset()}))
            if not panel._stale:
                wrong.append((type(panel).__name__, table))
            panel._asked.stop()
            panel._stale = False
    assert wrong == []


def _disk_error():
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_READ"
    return error


@pytest.mark.parametrize("fault", [_disk_error, lambda: ValueError("Invalid isoformat string: 'hier'")])
@pytest.mark.parametrize("place", PLACES)
def test_place_that_cannot_be_read_says_so_and_recovers(place, fault, case, window, broken, qtbot):
    settle(window, qtbot)
    broken["by"] = fault()
    case.go(window, place)
    window.current.ask_again()  # the first page was read already
    qtbot.waitUntil(lambda: bool(troubles(window)), timeout=2000)
    said = "Ceci n’a pas pu être lu" if isinstance(fault(), ValueError) else "ne peut pas être lu ou écrit"
    assert [one.words.text() for one in troubles(window) if said not in one.words.text()] == []
    broken["by"] = None
    for _ in range(4):  # a page that is there again shows parts that were not read either
        for one in troubles(window):
            one.retry.click()
        qtbot.wait(20)
    assert troubles(window) == []
    case.go(window, place)
    settle(window, qtbot)
    assert troubles(window) == []


@pytest.mark.parametrize("place", PLACES)
def test_place_that_was_read_before_keeps_it_and_recovers_by_a_change(place, case, window, broken, qtbot):
    case.go(window, place)
    settle(window, qtbot)
    buttons = sum(made.isVisible() for made in window.current.findChildren(QPushButton))
    broken["by"] = _disk_error()
    case.store.announcer.tell(_everything())
    qtbot.waitUntil(lambda: bool(troubles(window)), timeout=2000)
    broken["by"] = None
    case.store.announcer.tell(Changes(0, "", {}, {"theme": frozenset()}))
    qtbot.waitUntil(lambda: troubles(window) == [], timeout=2000)
    settle(window, qtbot)
    assert sum(made.isVisible() for made in window.current.findChildren(QPushButton)) == buttons


def _everything():
    return Changes(0, "", {}, {table: frozenset() for table in Base.metadata.tables}, everything=True)


def test_exclusion_that_spoils_the_plan_is_seen_on_the_first_page(case, window, qtbot):
    settle(window, qtbot)
    assert "Les inscriptions ont changé depuis" not in words(window)
    with case.store.read() as session:
        meeting = session.scalars(sa.select(Meeting)).first()
    with case.store.work("rule-set", name="x") as work:
        set_rule(work, a_id=meeting.a_id, b_id=meeting.b_id, rule="apart")
    qtbot.waitUntil(lambda: "Les inscriptions ont changé depuis" in words(window), timeout=3000)
    case.store.undo()
    qtbot.waitUntil(lambda: "Les inscriptions ont changé depuis" not in words(window), timeout=3000)


@pytest.mark.parametrize("place", ["today", "results:3"])
def test_new_name_of_an_organisation_is_seen_in_the_calls(place, case, window, qtbot):
    case.go(window, place)
    settle(window, qtbot)
    with case.store.read() as session:
        partner = session.scalars(sa.select(Partner)).first()
    with case.store.work("organisation-change", name="x") as work:
        change_organisation(work, organisation_id=partner.organisation_id, name="Zinzolin")
    qtbot.waitUntil(lambda: "Zinzolin" in words(window), timeout=3000)
    case.store.undo()


@pytest.mark.parametrize(
    "place",
    [
        "today",
        "events",
        "speed-dating",
        "event:reception",
        "organisation:events",
        "diagnostic:plan",
        "settings",
    ],
)
def test_window_opens_again_where_one_was(place, case, desk, window, qtbot):
    case.go(window, place)
    settle(window, qtbot)
    where = window.where()
    window.close()
    again = app.make_window(desk, back=True)
    again.resize(1366, 768)
    again.show()
    settle(again, qtbot)
    assert again.where() == where
    again.close()
    again.deleteLater()


def test_event_that_is_gone_opens_the_list_again(case, desk, window, qtbot):
    with case.store.work("event-add", title="x") as work:
        key = add_event(work, kind="forum_ouvert", title="Atelier").id
    window.open_page("events", event_id=key)
    settle(window, qtbot)
    window.close()
    case.store.undo()
    again = app.make_window(desk, back=True)
    again.show()
    settle(again, qtbot)
    assert again.where() == ("events", {})
    again.close()
    again.deleteLater()


def words(window):
    """All that the page says, its tables included."""
    said = [label.text() for label in window.current.findChildren(QLabel) if label.isVisible()]
    said += [made.accessibleName() for made in window.current.findChildren(QPushButton) if made.isVisible()]
    for view in window.current.findChildren(QTableView):
        model = view.model()
        if view.isVisible() and model is not None:
            for row in range(model.rowCount()):
                said += [str(model.index(row, at).data()) for at in range(model.columnCount())]
    return " | ".join(said)
