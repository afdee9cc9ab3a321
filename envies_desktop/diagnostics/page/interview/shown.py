"""What both ways of showing an interview are given: the question at hand and what its respondent said."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Given


@dataclass(frozen=True)
class Shown:
    """`blind` hides what was answered: the room must not be led by it."""

    questionnaire: Questionnaire
    question: Question
    answers: Mapping[str, Given] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)
    blind: bool = False
    closed: bool = False

    def given(self, question: Question) -> Given | None:
        """The answer that may be seen."""
        return None if self.blind else self.answers.get(question.id)
