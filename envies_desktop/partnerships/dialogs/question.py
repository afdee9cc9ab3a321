"""A question of a call and its answers: 0 to 3, N for "does not apply", by a key or a click."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, plain_label
from envies_desktop.i18n import tr
from envies_desktop.partnerships.followups import ANSWERS, NOT_APPLICABLE
from envies_desktop.partnerships.questionnaire import Asked

PLACES = {"0": 0, "1": 1, "2": 2, "3": 3, "n": 4}


class Question(QWidget):
    """One question; `chosen` by key or click, `answered` by a key only: the next one takes the cursor."""

    chosen, answered = Signal(), Signal()

    def __init__(self, asked: Asked, scale: tuple[Asked, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = asked.code
        self._group = QButtonGroup(self)
        labels = [f"{value.code} · {value.label}" for value in scale]
        for place, label in enumerate([*labels, tr("N · Sans objet")]):
            made = button(label, kind="segment", name=f"{asked.label} {label}")
            made.setCheckable(True)
            self._group.addButton(made, place)
        self._group.idClicked.connect(lambda place: self.chosen.emit())
        words = plain_label(asked.label, "strong", wrap=True)
        words.setBuddy(self._group.button(0))
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=4)
        layout.addWidget(words)
        layout.addWidget(Tools(self._group.buttons()))

    def answer(self) -> Any | None:
        """0 to 3, "na", or None where nothing was chosen."""
        place = self._group.checkedId()
        return ANSWERS[place] if place >= 0 else None

    def show_answer(self, answer: Any) -> None:
        """Choose an answer; an unknown one chooses nothing."""
        if answer in ANSWERS:
            self._group.button(4 if answer == NOT_APPLICABLE else int(answer)).setChecked(True)

    def take_cursor(self) -> None:
        """The cursor on what is chosen, else on the first answer."""
        self._group.button(max(0, self._group.checkedId())).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """What the buttons leave: the digits and N answer."""
        place = PLACES.get(event.text().lower())
        if place is None:
            super().keyPressEvent(event)
            return
        self._group.button(place).setChecked(True)
        self.chosen.emit()
        self.answered.emit()
