"""What was answered, as printed: each voice on its line, what to clarify, what to debate."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Given, Result
from envies_desktop.diagnostics.sheets.data import AnswerRow, Point
from envies_desktop.i18n import number, tr
from envies_desktop.paper.radar import DASH

if TYPE_CHECKING:
    from envies_desktop.diagnostics.sheets.filling import Voice

FAR = 2
"""From this gap on between two answers there is something to debate."""


def level_word(questionnaire: Questionnaire, level: str | None) -> str:
    """The name of a level; empty where there is none."""
    return next((one.label.said() for one in questionnaire.levels if one.id == level), "")


def said(questionnaire: Questionnaire, question: Question, given: Given | None) -> str:
    """ "2 – Pour l’essentiel", "non concerné", "ne sait pas", or a dash where nothing was answered."""
    if given is None:
        return DASH
    if given.value is None:
        return tr("non concerné") if given.state == "na" else tr("ne sait pas")
    labels = {one.value: one.label.said() for one in questionnaire.scale_of(question.axis).values}
    return tr("{value} – {label}").format(value=number(given.value), label=labels.get(given.value, ""))


def answer_rows(
    questionnaire: Questionnaire, voices: "Sequence[Voice]"
) -> tuple[tuple[str, tuple[AnswerRow, ...]], ...]:
    """Every question by axis, with what each voice said to it."""
    return tuple(
        (axis.title.said(), tuple(_row(questionnaire, question, voices) for question in questions))
        for axis in questionnaire.axes
        if (questions := questionnaire.questions_of[axis.id])
    )


def _row(questionnaire: Questionnaire, question: Question, voices: "Sequence[Voice]") -> AnswerRow:
    told = [(voice, said(questionnaire, question, voice.answers.get(question.id))) for voice in voices]
    comments = [(voice, voice.comments.get(question.id, "").strip()) for voice in voices]
    return AnswerRow(
        question.short,
        question.text.said(),
        tuple(_by(voice, text, voices) for voice, text in told),
        tuple(_by(voice, text, voices) for voice, text in comments if text),
    )


def _by(voice: "Voice", text: str, voices: "Sequence[Voice]") -> str:
    """A text and who said it, where there are several."""
    return text if len(voices) < 2 else tr("{who}\u00a0: {text}").format(who=voice.label, text=text)


def clarify_points(questionnaire: Questionnaire, result: Result) -> tuple[Point, ...]:
    """The questions to which the first voice did not know the answer."""
    found = (questionnaire.question_by_id[code] for code in result.clarify)
    return tuple(Point(question.short, question.text.said()) for question in found)


def debate_points(questionnaire: Questionnaire, voices: "Sequence[Voice]") -> tuple[Point, ...]:
    """The questions to which two voices answered with a gap of FAR or more, widest gaps first."""
    found = []
    for question in questionnaire.questions:
        values = _values(question.id, voices)
        known = [value for _, value in values]
        gap = max(known, default=0) - min(known, default=0)
        if gap >= FAR:
            told = ", ".join(
                tr("{who}\u00a0: {text}").format(who=who, text=number(value)) for who, value in values
            )
            found.append((gap, Point(question.short, question.text.said(), told)))
    return tuple(point for _, point in sorted(found, key=lambda pair: -pair[0]))


def _values(question: str, voices: "Sequence[Voice]") -> list[tuple[str, int]]:
    found = ((voice.label, voice.answers.get(question)) for voice in voices)
    return [(label, given.value) for label, given in found if given and given.value is not None]
