"""How a questionnaire will look: the card of the interview, question by question."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button
from envies_desktop.diagnostics.page.interview.question_card import QuestionCard
from envies_desktop.diagnostics.page.interview.shown import Shown
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.walking import beside
from envies_desktop.i18n import tr


class QuestionnairePreview(QWidget):
    """Nothing typed here is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire: Questionnaire | None = None
        self.here = ""
        self.card = self._made()
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(
            Tools(
                [
                    button("", lambda: self.step(-1), icon="arrow-left", name=tr("Question précédente")),
                    button("", lambda: self.step(1), icon="arrow-right", name=tr("Question suivante")),
                ]
            )
        )
        layout.addWidget(self.card, 1)

    def show_questionnaire(self, questionnaire: Questionnaire) -> None:
        """Show this one, where the former one was."""
        former, self._questionnaire = self._questionnaire, questionnaire
        if former is not None and former.scales != questionnaire.scales:
            self._renew()
        if self.here not in questionnaire.question_by_id and questionnaire.questions:
            self.here = questionnaire.questions[0].id
        self._show()

    def go_to(self, question: str) -> None:
        """Show that question, where it is one."""
        if self._questionnaire is not None and question in self._questionnaire.question_by_id:
            self.here = question
            self._show()

    def step(self, step: int) -> None:
        """Another question."""
        if self._questionnaire is not None:
            found = beside(self._questionnaire, self.here, step)
            self.here = found.id if found else self.here
            self._show()

    def _made(self) -> QuestionCard:
        made = QuestionCard()
        made.answered.connect(lambda *_: self.step(1))
        return made

    def _renew(self) -> None:
        """Another card: the one there keeps the answers of a scale that was shown once."""
        former, self.card = self.card, self._made()
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(former, self.card)
        former.hide()
        former.deleteLater()

    def _show(self) -> None:
        known = self._questionnaire
        question = known.question_by_id.get(self.here) if known else None
        if known is not None and question is not None:
            self.card.show_question(Shown(known, question))
