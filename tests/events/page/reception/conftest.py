"""The welcome desk as a tab of the event, on a real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from envies_desktop.events.page.reception.panel import ReceptionPanel
from envies_desktop.events.queries import presence_rows

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(desk, window, event, qtbot):
    """Shown, with the cursor in its field."""
    window.open_page("events", event_id=event)
    tabs = window.current.view.tabs
    tabs.add("door", "Accueil", lambda place: ReceptionPanel(desk, event, place))
    tabs.show_step("door")
    window.activateWindow()
    found = tabs.content("door")
    qtbot.waitUntil(lambda: found.table.model.rowCount() == 4 and QApplication.focusWidget() is found.field)
    return found


@pytest.fixture
def row(desk, event):
    """`row("Azoth")` as the store has it now."""

    def read(label):
        with desk.store.read() as session:
            return {found.label: found for found in presence_rows(session, event)}[label]

    return read


@pytest.fixture
def press(qapp):
    """`press("azo", Key_Return, "Ctrl+E")`: texts, keys and shortcuts, typed as a keyboard would.

    They go to the window that is active, which passes them on to what is open above it, or has the cursor.
    """

    def keys(*strokes):
        for stroke in strokes:
            window = qapp.activeWindow().windowHandle()
            if isinstance(stroke, Qt.Key):
                QTest.keyClick(window, stroke)
            elif stroke.startswith("Ctrl+"):
                QTest.keyClick(window, stroke[-1].lower(), CTRL)
            else:
                for letter in stroke:
                    QTest.keyClick(window, letter)

    return keys


@pytest.fixture
def answering(during, qtbot):
    """`answering(gesture)` runs the gesture in the next dialog, once it has the keyboard."""

    def plan(gesture):
        def once_active(dialog):
            qtbot.waitUntil(dialog.isActiveWindow)
            gesture(dialog)

        return during(once_active)

    return plan
