"""Fields that save themselves: 600 ms after the last key, and on leaving the field."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from envies_desktop.desk.widgets import reveal, set_role

PAUSE = 600  # milliseconds after the last key


@dataclass(frozen=True)
class Typing:
    """How a value is typed in a line: `read` raises ValueError, `problem` says then what to type."""

    read: Callable[[str], Any]
    shown: Callable[[Any], str]
    problem: Callable[[], str] = lambda: ""


TEXT = Typing(read=lambda text: " ".join(text.split()), shown=lambda value: str(value or ""))


class Fields(QObject):
    """The fields of a form by name: shown, read, and announced when a person has changed one.

    `edited(name, value, visit)` comes after a pause or on leaving; `visit` names one stay in one field, for
    `store.work(…, typing=visit)`. `touched(name)` comes at each key. What is being typed is never overwritten
    by `show`. A value that cannot be read marks its field on leaving and says why in `note`.
    """

    edited = Signal(str, object, str)
    touched = Signal(str)

    def __init__(
        self,
        parent: QObject,
        widgets: Mapping[str, QWidget],
        *,
        typed: Mapping[str, Typing] | None = None,
        note: QLabel | None = None,
    ) -> None:
        super().__init__(parent)
        self.widgets = dict(widgets)
        self._typed, self._note = dict(typed or {}), note
        self._showing, self._waiting, self._touched = False, "", ""
        self._visit = uuid.uuid4().hex
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._paused)
        for name, widget in self.widgets.items():
            widget.installEventFilter(self)
            self._connect(name, widget)

    def show(self, values: Mapping[str, Any]) -> None:
        """Put values into the fields, but not into the one being typed in."""
        self._showing = True
        for name, value in values.items():
            if name in self.widgets and name != self._waiting:
                self._put(name, value)
        self._showing = False

    def value(self, name: str) -> Any:
        """The value of a field; raises ValueError where it cannot be read."""
        widget = self.widgets[name]
        if isinstance(widget, QLineEdit):
            return self._typed.get(name, TEXT).read(widget.text())
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText().strip()
        if isinstance(widget, QComboBox):
            return widget.currentData()
        if isinstance(widget, QCheckBox):
            return widget.isChecked()
        assert isinstance(widget, QSpinBox)
        return widget.value()

    def values(self) -> dict[str, Any] | None:
        """All values; None where one cannot be read: its field is marked and takes the cursor."""
        found = {}
        for name, widget in self.widgets.items():
            try:
                found[name] = self.value(name)
            except ValueError:
                self._complain(name)
                widget.setFocus()
                return None
        return found

    def flush(self) -> None:
        """Announce now what was waiting for the end of a pause."""
        self._pause.stop()
        name, self._waiting = self._waiting, ""
        if not name or not shiboken6.isValid(self.widgets[name]):
            return  # the window is being taken down: leaving the page has saved already
        try:
            value = self.value(name)
        except ValueError:
            self._complain(name)
            return
        self.accept(name)
        self.edited.emit(name, value, self._visit)

    def _paused(self) -> None:
        """Half a date is no mistake while somebody types it: it is judged on leaving."""
        name = self._waiting
        if name and shiboken6.isValid(self.widgets[name]):
            try:
                self.value(name)
            except ValueError:
                return
        self.flush()

    def wrong(self) -> str:
        """The name of a field that is marked as wrong, if there is one."""
        return next((name for name, widget in self.widgets.items() if widget.property("wrong")), "")

    def accept(self, name: str) -> None:
        """Take the mark of a wrong value away."""
        set_role(self.widgets[name], "wrong", False)
        if self._note and self._note.property("about") == name:
            self._note.hide()

    def complain(self, name: str, text: str) -> None:
        """Mark a field and say why, where the hand is."""
        widget = self.widgets[name]
        set_role(widget, "wrong", True)
        widget.setAccessibleDescription(text)
        if self._note:
            self._note.setText(text)
            self._note.setProperty("about", name)
            self._note.setVisible(bool(text))
            if text:
                QTimer.singleShot(0, widget, lambda: self._reveal(widget))

    def _reveal(self, widget: QWidget) -> None:
        """Both in view, once the form has made room for the words; the field where there is room for one."""
        if self._note:
            reveal(self._note)
        reveal(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Entering a field begins a visit, leaving it saves."""
        if event.type() == QEvent.Type.FocusIn:
            self._visit = uuid.uuid4().hex
        elif event.type() == QEvent.Type.FocusOut:
            self.flush()
            self._write_out(watched)
            self._touched = ""
        return super().eventFilter(watched, event)

    def _complain(self, name: str) -> None:
        self.complain(name, self._typed.get(name, TEXT).problem())

    def _connect(self, name: str, widget: QWidget) -> None:
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(lambda: self._later(name))
        elif isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(lambda: self._later(name))
        elif isinstance(widget, QSpinBox):
            widget.valueChanged.connect(lambda: self._later(name))
        elif isinstance(widget, QComboBox):
            widget.activated.connect(lambda: self._at_once(name))
        elif isinstance(widget, QCheckBox):
            widget.toggled.connect(lambda: self._at_once(name))

    def _later(self, name: str) -> None:
        if self._showing:
            return
        if self._waiting != name:
            self.flush()
        self._waiting = self._touched = name
        self._pause.start()
        self.touched.emit(name)

    def _at_once(self, name: str) -> None:
        if self._showing:
            return
        self.flush()
        self._waiting = name
        self.touched.emit(name)
        self.flush()

    def _put(self, name: str, value: Any) -> None:
        widget = self.widgets[name]
        if isinstance(widget, QLineEdit):
            if not self._says(name, widget, value):
                widget.setText(self._typed.get(name, TEXT).shown(value))
                widget.setCursorPosition(0)
        elif isinstance(widget, QPlainTextEdit):
            if widget.toPlainText().strip() != (value or "").strip():  # a space before a pause is no news
                widget.setPlainText(value or "")
        elif isinstance(widget, QComboBox):
            if not being_typed(widget):
                choose(widget, value)
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        elif isinstance(widget, QSpinBox):
            widget.setValue(int(value or 0))

    def _says(self, name: str, line: QLineEdit, value: Any) -> bool:
        """Whether the line already says that value, perhaps in other words: "19h" is 19 h 00."""
        typing = self._typed.get(name, TEXT)
        if name != self._touched:
            return line.text() == typing.shown(value)
        try:
            return bool(typing.read(line.text()) == typing.read(typing.shown(value)))
        except ValueError:
            return False

    def _write_out(self, field: QObject) -> None:
        """Once left, "19h" becomes "19 h 00"."""
        for name, widget in self.widgets.items():
            if widget is field and isinstance(widget, QLineEdit):
                typing = self._typed.get(name, TEXT)
                try:
                    widget.setText(typing.shown(typing.read(widget.text())))
                except ValueError:
                    return


def offer(box: QComboBox, choices: Mapping[Any, str], *, none: str | None = None) -> None:
    """Fill a combo: data → label; `none` is the label of "nothing chosen" (its data is None)."""
    if being_typed(box):
        return
    kept = box.currentData()
    box.clear()
    if none is not None:
        box.addItem(none, None)
    for data, text in choices.items():
        box.addItem(text, data)
    choose(box, kept)


def being_typed(box: QComboBox) -> bool:
    """Whether somebody is writing in a choice that can be written in."""
    line = box.lineEdit()
    return line is not None and line.isModified() and box.hasFocus()


def choose(box: QComboBox, data: Any) -> None:
    """Show the choice of that data, the first one where it is unknown (Qt's own search misses our types)."""
    places = (place for place in range(box.count()) if box.itemData(place) == data)
    box.setCurrentIndex(next(places, 0))
