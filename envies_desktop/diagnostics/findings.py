"""All that the answers to a questionnaire make, and its JSON document (result.json of the doors)."""

from dataclasses import dataclass
from typing import Any

from envies_desktop.diagnostics.plan import Proposed, plan
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Answers, Result, score
from envies_desktop.diagnostics.swot import QUADRANTS, Line, in_quadrant, swot
from envies_desktop.diagnostics.types import Advice, advice

VERSION = 1


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that the answers of one person make."""

    result: Result
    lines: tuple[Line, ...]
    advice: Advice
    plan: tuple[Proposed, ...]


def findings(questionnaire: Questionnaire, answers: Answers) -> Findings:
    """Scores, SWOT, types and plan of these answers."""
    result = score(questionnaire, answers)
    return Findings(
        result=result,
        lines=swot(questionnaire, answers),
        advice=advice(questionnaire, answers, result),
        plan=plan(questionnaire, result),
    )


def findings_document(questionnaire: Questionnaire, found: Findings) -> dict[str, Any]:
    """The findings as JSON: scores rounded to two decimals, texts in the language of the moment."""
    result = found.result
    return {
        "version": VERSION,
        "questionnaire": questionnaire.id,
        "axes": {
            axis.axis: {"score": _rounded(axis.score), "valid": axis.valid,
                        "answered": axis.answered, "of": axis.of}
            for axis in result.axes
        },
        "global": {"score": _rounded(result.global_score), "level": result.level},
        "completeness": _rounded(result.completeness),
        "provisional": result.provisional,
        "swot": {
            quadrant: [{"question": line.question, "code": line.code, "text": line.text.said()}
                       for line in in_quadrant(found.lines, quadrant)]
            for quadrant in QUADRANTS
        },
        "clarify": list(result.clarify),
        "types": {name: _rounded(points) for name, points in found.advice.scores.items()},
        "recommended": list(found.advice.recommended),
        "discuss": list(found.advice.discuss),
        "plan": [
            {"axis": action.axis, "horizon_months": action.horizon_months,
             "text": action.text.said(), "type": action.type}
            for action in found.plan
        ],
    }  # fmt: skip


def _rounded(points: float | None) -> float | None:
    return None if points is None else round(points, 2)
