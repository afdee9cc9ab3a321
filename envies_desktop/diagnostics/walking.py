"""Where an interview goes: the next question, the axis beside, where to go on after a pause."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from envies_desktop.diagnostics.questionnaire import Question, Questionnaire


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an axis is: `done` questions `of` its own have an answer of any kind."""

    axis: str
    title: str
    done: int
    of: int


def beside(questionnaire: Questionnaire, question: str, step: int) -> Question | None:
    """The question `step` further (-1 before); None past the ends, the first one for an unknown id."""
    asked = questionnaire.questions
    if question not in questionnaire.question_by_id:
        return asked[0] if asked else None
    place = asked.index(questionnaire.question_by_id[question]) + step
    return asked[place] if 0 <= place < len(asked) else None


def axis_end(questionnaire: Questionnaire, question: str, *, last: bool) -> Question | None:
    """The first or the last question of the axis of a question."""
    found = questionnaire.question_by_id.get(question)
    if found is None:
        return None
    return questionnaire.questions_of[found.axis][-1 if last else 0]


def next_open(questionnaire: Questionnaire, answered: Collection[str], after: str = "") -> Question | None:
    """The next question without an answer, going round; None where all have one."""
    asked, known = questionnaire.questions, questionnaire.question_by_id.get(after)
    place = asked.index(known) + 1 if known else 0
    turned = (*asked[place:], *asked[:place])
    return next((question for question in turned if question.id not in answered), None)


def go_on_at(questionnaire: Questionnaire, answered: Collection[str], last: str) -> Question | None:
    """Where to go on after a pause: the last question touched, or the next one where it has its answer."""
    known = questionnaire.question_by_id.get(last)
    if known is None or known.id in answered:
        return next_open(questionnaire, answered, last) or known or beside(questionnaire, "", 0)
    return known


def whose_turn(
    questionnaire: Questionnaire, people: Sequence[Collection[str]], last: int | None = None
) -> int:
    """Who goes on after a pause, by their place among `people`, each with the ids they answered.

    Whoever answered `last` and has not finished, else the first who has not: nobody types over the answers of
    somebody else. Once all have finished, whoever answered last.
    """
    places = range(len(people)) if last is None else (last, *range(len(people)))
    unfinished = (place for place in places if next_open(questionnaire, people[place]) is not None)
    return next(unfinished, last or 0)


def progress(questionnaire: Questionnaire, answered: Collection[str]) -> tuple[Progress, ...]:
    """Each axis in its order."""
    return tuple(
        Progress(axis.id, axis.title.said(), sum(q.id in answered for q in asked), len(asked))
        for axis in questionnaire.axes
        for asked in (questionnaire.questions_of[axis.id],)
    )
