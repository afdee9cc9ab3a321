"""Every page and every tab on the demonstration: nothing cut, everything named, nothing read as markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
)

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.desk.application import Application
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store
from tests.demo import bring_demo
from tests.forums import hold_forum
from tests.seated import hold_workshop

FIELDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QTextEdit)
FORUM_TABS = ("schedule", "participants", "market", "live", "reports", "convergence", "follow-ups")
WORKSHOP_TABS = ("schedule", "participants", "tables", "live")
TABS = ("schedule", "participants", "plan", "reception", "live", "results", "follow-ups", "documents")


@pytest.fixture(scope="module")
def shown(qapp, tmp_path_factory):
    """The window on the demonstration, at 1366 x 768."""
    app.import_models()
    store = open_store(tmp_path_factory.mktemp("pages") / "store.db", author="Claire Morel")
    event = bring_demo(store)
    rooms = {"forum": hold_forum(store, "Azoth"), "workshop": hold_workshop(store, "Azoth")}
    desk = app.make_desk(store, Settings(theme="light", author="Claire Morel", authors=("Claire Morel",)))
    application = Application(desk.settings, "fr")
    window = app.make_window(desk)
    window.resize(1366, 768)
    window.show()
    yield window, event, rooms
    window.close()
    desk.close()
    store.close()
    window.deleteLater()
    application.speak("fr")
    theme.apply("light", 100)


@pytest.fixture(
    params=[
        *(entry.name for entry in app.ACTIVITIES.entries()),
        *TABS,
        *(f"forum:{tab}" for tab in FORUM_TABS),
        *(f"workshop:{tab}" for tab in WORKSHOP_TABS),
    ]
)
def page(request, shown, qtbot):
    window, event, rooms = shown
    room, _, tab = request.param.partition(":")
    if request.param in TABS:
        window.open_page("events", event_id=event, tab=request.param)
    elif room in rooms:
        window.open_page("events", event_id=rooms[room], tab=tab)
    else:
        window.open_page(request.param)
    qtbot.wait(20)
    return window.current


def test_no_label_may_read_markup(page):
    guilty = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and label.text() and label.pixmap().isNull()
    ]
    assert guilty == []


def test_everything_that_can_be_reached_is_named(page):
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy()}
    nameless = [
        f"{type(field).__name__} {field.objectName()} in {type(field.parent()).__name__}"
        for kind in FIELDS
        for field in page.findChildren(kind)
        if field.isVisible()
        and field.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (field.accessibleName() or getattr(field, "text", str)() or field in buddies)
        and not field.objectName().startswith("qt_")
        and not isinstance(field.parent(), QComboBox | QAbstractSpinBox | QTableView)
    ]
    assert nameless == []


@pytest.fixture(scope="module", params=[100, 200])
def zoomed(request, shown):
    """All pages at one zoom, then all at the other: each change lays every page out again."""
    window, _, _ = shown
    theme.apply("light", request.param)
    window._fold()
    yield
    theme.apply("light", 100)
    window._fold()


def test_nothing_is_cut_across(zoomed, page, shown, qtbot):
    window, _, _ = shown
    qtbot.wait(30)
    area = window.stack.currentWidget()
    assert area.horizontalScrollBar().maximum() == 0
