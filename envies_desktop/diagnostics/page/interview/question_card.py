"""One question at a time, large, with its scale."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import clear
from envies_desktop.desk.widgets import CardRow, plain_label, reveal
from envies_desktop.diagnostics.page.interview.answer_button import AnswerButton
from envies_desktop.diagnostics.page.interview.shown import Shown
from envies_desktop.diagnostics.page.interview.words import choices
from envies_desktop.diagnostics.questionnaire import Scale
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.i18n import number, tr


class QuestionCard(QFrame):
    """It holds the keyboard and leaves keys to the panel; `answered(question id, answer)` on a click."""

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons: dict[Given, AnswerButton] = {}
        self._here, self._scale = "", ""
        self._place, self._axis = plain_label(role="muted"), plain_label(role="section", wrap=True)
        self._text = plain_label(role="title", wrap=True)
        self._choices = QVBoxLayout()
        theme.spaced(self._choices, spacing=8)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 14, 20, 14), 8)
        for item in (self._axis, self._text, self._place):
            layout.addWidget(item)
        layout.addLayout(self._choices)
        layout.addStretch(1)

    def show_question(self, shown: Shown) -> None:
        """Show the question at hand, and its answer where it may be seen."""
        question, known = shown.question, shown.questionnaire
        scale = known.scale_of(question.axis)
        if scale.id != self._scale:
            self._offer(scale)
        self._here = question.id
        asked = known.questions
        self._axis.setText(known.axis_by_id[question.axis].title.said())
        self._text.setText(question.text.said())
        place = tr("Question {place} sur {all} · {code}").format(
            place=number(asked.index(question) + 1), all=number(len(asked)), code=question.short
        )
        evidence = f" · {question.evidence.said()}" if question.evidence else ""
        self._place.setText(place + evidence)
        given = shown.given(question)
        for answer, button in self.buttons.items():
            button.setChecked(answer == given)
            button.setEnabled(not shown.closed)
        self.setAccessibleName(f"{self._axis.text()}. {question.text.said()}")
        self.setAccessibleDescription(self._said(given))

    def take_cursor(self) -> None:
        """The keyboard is here, and the question is seen."""
        self.setFocus()
        reveal(self._text)

    def _said(self, given: Given | None) -> str:
        names = [button.accessibleName() for button in self.buttons.values()]
        chosen = self.buttons[given].accessibleName() if given in self.buttons else tr("sans réponse")
        return f"{chosen}. {', '.join(names)}"

    def _offer(self, scale: Scale) -> None:
        """Values under one another, "non concerné" and "ne sait pas" side by side under them."""
        clear(self._choices)
        self._scale, self.buttons = scale.id, {}
        others: list[QWidget] = []
        for answer, key, name, help_text in choices(scale):
            button = self.buttons[answer] = AnswerButton(key, name, help_text)
            button.clicked.connect(lambda _=False, said=answer: self.answered.emit(self._here, said))
            if answer.state == "value":
                self._choices.addWidget(button)
            else:
                others.append(button)
        if others:
            self._choices.addWidget(_beside(others))


def _beside(buttons: Sequence[QWidget]) -> QWidget:
    return CardRow(buttons, least=160)
