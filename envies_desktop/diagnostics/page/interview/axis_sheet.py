"""A whole axis: its questions under one another, each answered by the same keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import clear
from envies_desktop.desk.widgets import button, plain_label, reveal, row
from envies_desktop.diagnostics.page.interview.shown import Shown
from envies_desktop.diagnostics.page.interview.words import answer_words, choices
from envies_desktop.diagnostics.questionnaire import Question, Scale
from envies_desktop.diagnostics.scoring import Given


class AxisSheet(QWidget):
    """`answered(question id, answer)` on a click, `entered(question id)` when a line takes the keyboard."""

    answered = Signal(str, object)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, AxisLine] = {}
        self._axis, self._here, self._holder = "", "", QWidget()
        self._title = plain_label(role="subtitle", wrap=True)
        self._body = QVBoxLayout()
        theme.spaced(self._body, spacing=8)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addWidget(self._title)
        layout.addLayout(self._body)
        layout.addStretch(1)

    def show_question(self, shown: Shown) -> None:
        """Show the axis of the question at hand."""
        known, self._here = shown.questionnaire, shown.question.id
        axis = known.axis_by_id[shown.question.axis]
        scale = known.scale_of(axis.id)
        key = f"{known.id}/{known.version}/{axis.id}"
        if key != self._axis:
            self._axis = key
            self._fill(known.questions_of[axis.id], scale)
        self._title.setText(axis.title.said())
        for question in known.questions_of[axis.id]:
            comment = "" if shown.blind else shown.comments.get(question.id, "")
            self.lines[question.id].show_answer(shown.given(question), comment, closed=shown.closed)
        self._holder.show()  # now, not when Qt comes round to it: a line takes the keyboard next

    def take_cursor(self) -> None:
        """The keyboard goes to the line of the question at hand."""
        self.lines[self._here].setFocus()

    def _fill(self, questions: tuple[Question, ...], scale: Scale) -> None:
        """All lines at once: laid out one by one, a long axis would take seconds."""
        clear(self._body)
        self._holder = QWidget()
        down = QVBoxLayout(self._holder)
        theme.spaced(down, spacing=8)
        self.lines = {question.id: AxisLine(question, scale) for question in questions}
        for line in self.lines.values():
            line.answered.connect(self.answered)
            line.entered.connect(self.entered)
            down.addWidget(line)
        self._body.addWidget(self._holder)


class AxisLine(QFrame):
    """A question of the sheet, and the keys of its scale."""

    answered = Signal(str, object)
    entered = Signal(str)

    def __init__(self, question: Question, scale: Scale) -> None:
        super().__init__()
        self._question, self._scale = question, scale
        self.setProperty("panel", "card")
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons = {}
        for answer, key, name, _ in choices(scale):
            made = self.buttons[answer] = button(key, kind="segment", tip=name, name=f"{key} – {name}")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(lambda _=False, said=answer: self.answered.emit(question.id, said))
        self._said = plain_label(role="muted", wrap=True)
        self._said.hide()
        layout = QVBoxLayout(self)
        theme.spaced(layout, (12, 8, 12, 8), 4)
        layout.addWidget(plain_label(question.text.said(), "strong", wrap=True))
        layout.addLayout(row(*self.buttons.values(), None, spacing=6))
        layout.addWidget(self._said)
        self.setAccessibleName(question.text.said())

    def show_answer(self, given: Given | None, comment: str, *, closed: bool) -> None:
        """What was said, in words too."""
        for answer, made in self.buttons.items():
            made.setChecked(answer == given)
            made.setEnabled(not closed)
        words = answer_words(self._scale, given)
        self._said.setText(" · ".join(part for part in (words, comment) if part not in ("–", "")))
        if self._said.isHidden() == bool(self._said.text()):
            self._said.setVisible(bool(self._said.text()))
        self.setAccessibleDescription(f"{words}. {comment}".strip())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """This is the question at hand, and it is seen."""
        super().focusInEvent(event)
        reveal(self)
        self.entered.emit(self._question.id)
