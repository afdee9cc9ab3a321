"""Answers from a JSON document (the door `diagnose`): checked one by one against the questionnaire."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.shapes import nearest
from envies_desktop.refused import Refused

VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """What one person answered: `answers` and `comments` by whole question id, and who and when if said."""

    answers: Mapping[str, Given]
    comments: Mapping[str, str]
    respondent: str = ""
    date: dt.date | None = None


def answer_sheet(questionnaire: Questionnaire, document: Any) -> AnswerSheet:
    """The answers of a document; questions are named short ("p2") or whole.

    Raises Refused("answers-format", "answers-version", "answers-unknown", "answers-twice", "answers-value" or
    "answers-date").
    """
    if not isinstance(document, dict):
        raise Refused("answers-format", key="answers")
    if "version" not in document:
        raise Refused("answers-format", key="version")
    version = document["version"]
    if type(version) is not int or version != VERSION:
        raise Refused("answers-version", version=str(version)[:60])
    known = _known(questionnaire)
    answers = {
        question.id: _given(questionnaire, question, value)
        for question, value in _named(known, document.get("answers"), "answers")
    }
    comments = {}
    for question, text in _named(known, document.get("comments", {}), "comments"):
        if not isinstance(text, str):
            raise Refused("answers-format", key="comments")
        comments[question.id] = text
    respondent = document.get("respondent", "")
    if not isinstance(respondent, str):
        raise Refused("answers-format", key="respondent")
    return AnswerSheet(answers, comments, respondent, _date(document.get("date")))


def _known(questionnaire: Questionnaire) -> Mapping[str, Question]:
    """The questions by every name they answer to; a short name that two share is nobody's."""
    shared = Counter(question.short for question in questionnaire.questions)
    alone = {question.short: question for question in questionnaire.questions if shared[question.short] == 1}
    return {**alone, **questionnaire.question_by_id}


def _named(known: Mapping[str, Question], rows: Any, key: str) -> list[tuple[Question, Any]]:
    if not isinstance(rows, dict):
        raise Refused("answers-format", key=key)
    found: dict[str, tuple[Question, Any]] = {}
    for name, value in rows.items():
        question = known.get(name)
        if question is None:
            raise Refused("answers-unknown", question=name[:80], near=nearest(name, known))
        if question.id in found:
            raise Refused("answers-twice", question=question.id)
        found[question.id] = (question, value)
    return list(found.values())


def _given(questionnaire: Questionnaire, question: Question, value: Any) -> Given:
    scale = questionnaire.scale_of(question.axis)
    if value == "na" and scale.na_allowed:
        return Given("na")
    if value == "unknown" and scale.unknown_allowed:
        return Given("unknown")
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= scale.top:
        return Given("value", value)
    words = [*(str(one.value) for one in scale.values), *(["na"] if scale.na_allowed else []),
             *(["unknown"] if scale.unknown_allowed else [])]  # fmt: skip
    told = json.dumps(value, ensure_ascii=False)[:60]  # as it stands in the file: 2 is an answer, "2" is none
    raise Refused("answers-value", question=question.id, value=told, known=", ".join(words))


def _date(value: Any) -> dt.date | None:
    if value is None or value == "":
        return None
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise Refused("answers-date", value=str(value)[:60]) from error
