"""What was answered, as printed: each voice on its line, what to clarify, what to debate."""

from collections.abc import Sequence

from envies_desktop.diagnostics.gaps import gaps
from envies_desktop.diagnostics.printed.data import AnswerRow, Point
from envies_desktop.diagnostics.printed.voices import Voice
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Given, Result
from envies_desktop.i18n import DASH, number, tr


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
    questionnaire: Questionnaire, voices: Sequence[Voice]
) -> tuple[tuple[str, tuple[AnswerRow, ...]], ...]:
    """Every question by axis, with what each voice said to it."""
    return tuple(
        (axis.title.said(), tuple(_row(questionnaire, question, voices) for question in questions))
        for axis in questionnaire.axes
        if (questions := questionnaire.questions_of[axis.id])
    )


def _row(questionnaire: Questionnaire, question: Question, voices: Sequence[Voice]) -> AnswerRow:
    told = [(voice, said(questionnaire, question, voice.answers.get(question.id))) for voice in voices]
    comments = [(voice, voice.comments.get(question.id, "").strip()) for voice in voices]
    return AnswerRow(
        question.short,
        question.text.said(),
        tuple(_by(voice, text, voices) for voice, text in told),
        tuple(_by(voice, text, voices) for voice, text in comments if text),
    )


def _by(voice: Voice, text: str, voices: Sequence[Voice]) -> str:
    """A text and who said it, where there are several."""
    return (
        text if len(voices) < 2 else tr("{who}\u00a0: {text}").format(who=name_of(voice, voices), text=text)
    )


def name_of(voice: Voice, voices: Sequence[Voice]) -> str:
    """The role alone where it says who speaks: names in full stand at the head of the document."""
    alone = sum(one.title == voice.title for one in voices) == 1
    return voice.title if alone else voice.label


def clarify_points(questionnaire: Questionnaire, result: Result) -> tuple[Point, ...]:
    """The questions to which the first voice did not know the answer."""
    found = (questionnaire.question_by_id[code] for code in result.clarify)
    return tuple(Point(question.short, question.text.said()) for question in found)


def debate_points(questionnaire: Questionnaire, voices: Sequence[Voice]) -> tuple[Point, ...]:
    """The questions on which two voices are far apart, widest gaps first, with what each said."""
    found = []
    for gap in gaps(questionnaire, [voice.answers for voice in voices]):
        question = questionnaire.question_by_id[gap.question]
        told = (
            tr("{who}\u00a0: {text}").format(who=name_of(voices[place], voices), text=number(value))
            for place, value in gap.values.items()
        )
        found.append(Point(question.short, question.text.said(), ", ".join(told)))
    return tuple(found)
