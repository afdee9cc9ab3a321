"""Where an interview is: the diagnostic, who answers now, the question at hand."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk, Panel
from envies_desktop.diagnostics.queries import DiagnosticCard, RespondentLine, diagnostic_card
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.walking import go_on_at


class Sitting(Panel):
    """What an interview knows; `here` is the id of the question at hand."""

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id = diagnostic_id
        self.card: DiagnosticCard | None = None
        self.who: UUID | None = None
        self.here = ""

    def read(self) -> None:
        """Read the diagnostic again; the first time, go on where it was left."""
        with self.desk.store.read() as session:
            self.card = diagnostic_card(session, self.diagnostic_id)
        who = self.respondent
        self.who = who.id if who else None
        if not self.here and who:
            going = go_on_at(self.questionnaire, who.answers, self.card.last_question)
            self.here = going.id if going else ""

    @property
    def respondent(self) -> RespondentLine | None:
        """Who answers now."""
        return self.card.respondent(self.who) if self.card else None

    @property
    def questionnaire(self) -> Questionnaire:
        """What is asked; only once the panel has been shown."""
        assert self.card is not None
        assert self.card.questionnaire is not None
        return self.card.questionnaire

    @property
    def question(self) -> Question | None:
        """The question at hand."""
        return self.questionnaire.question_by_id.get(self.here) if self.card else None
