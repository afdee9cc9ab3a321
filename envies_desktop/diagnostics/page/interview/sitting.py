"""Where an interview is: the diagnostic, who answers now, the question at hand."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk, Panel
from envies_desktop.diagnostics.queries import DiagnosticCard, RespondentLine, diagnostic_card
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Answers
from envies_desktop.diagnostics.walking import go_on_at, next_open, whose_turn


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
        before, who = self.who, self.respondent
        self.who = who.id if who else None
        if who and (not self.here or (before and before != who.id)):
            self.here = self._going_on(who.answers, self.card.last_question)

    def _going_on(self, answered: Answers, last: str) -> str:
        """Where to go on; the end of a sheet that is full, which undo has brought back."""
        known = self.questionnaire
        if self.survey:
            return (next_open(known, answered) or known.questions[-1]).id
        going = go_on_at(known, answered, last)
        return going.id if going else ""

    @property
    def respondent(self) -> RespondentLine | None:
        """Who answers now; whose turn it is where nobody was chosen or they are gone."""
        if self.card is None or not self.card.respondents:
            return None
        people = self.card.respondents
        if self.who in {one.id for one in people}:
            return self.card.respondent(self.who)
        if self.survey:
            return people[-1]
        touched = [(one.touched, place) for place, one in enumerate(people) if one.touched]
        last = max(touched, default=(None, None))[1]
        return people[whose_turn(self.questionnaire, [one.answers for one in people], last)]

    @property
    def survey(self) -> bool:
        """Whether sheets follow one another."""
        return self.card is not None and self.questionnaire.kind == "survey"

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
