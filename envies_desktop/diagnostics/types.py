"""Which type of partnership suits the answers, in score points (0 to 100), and what that advice is worth."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Answers, Result, values

WEAKEST = 3
"""How many axes to work on are named where it is too early for any type."""


@dataclass(frozen=True, slots=True)
class Advice:
    """The scores of the types that questions ask about (None: no answer yet), and what they recommend.

    `recommended` has one type at most: a tie recommends none, all tied are in `discuss`, as is whatever comes
    close to the first. `medium_term` are the types that this organisation had better keep for later.
    `prepare`, when not empty, says "se préparer d'abord" and names the weakest axes.
    """

    scores: Mapping[str, float | None]
    recommended: tuple[str, ...]
    discuss: tuple[str, ...]
    medium_term: tuple[str, ...]
    prepare: tuple[str, ...]


def advice(questionnaire: Questionnaire, answers: Answers, result: Result) -> Advice:
    """The advice of these answers; without types in the questionnaire it is empty."""
    asked = {
        kind for question in questionnaire.questions for kind, weight in question.types.items() if weight
    }
    scores = {kind.id: _type_score(questionnaire, kind.id, answers)
              for kind in questionnaire.types if kind.id in asked}  # fmt: skip
    known = {name: points for name, points in scores.items() if points is not None}
    rule = questionnaire.type_rule
    best = max(known.values(), default=Fraction(0))
    first = [name for name in known if known[name] == best and best >= rule.recommend_from]
    near = [name for name in known if first and known[name] >= best - Fraction(rule.discuss_within)]
    recommended = first if len(first) == 1 else []
    return Advice(
        scores={name: None if points is None else float(points) for name, points in scores.items()},
        recommended=tuple(recommended),
        discuss=tuple(sorted((n for n in near if n not in recommended), key=lambda name: -known[name])),
        medium_term=tuple(kind for kind in _medium_term(questionnaire, result) if kind in scores),
        prepare=weakest(questionnaire, result) if known and best < rule.prepare_below else (),
    )


def weakest(questionnaire: Questionnaire, result: Result, most: int = WEAKEST) -> tuple[str, ...]:
    """The ids of the valid scored axes with the lowest scores, lowest first."""
    scored = {axis.id for axis in questionnaire.axes if axis.scored}
    known = [(axis.score, axis.axis) for axis in result.axes
             if axis.valid and axis.score is not None and axis.axis in scored]  # fmt: skip
    return tuple(name for _, name in sorted(known, key=lambda pair: pair[0])[:most])


def _type_score(questionnaire: Questionnaire, kind: str, answers: Answers) -> Fraction | None:
    found = [(question.types[kind], value, questionnaire.scale_of(question.axis).top)
             for question, value in values(questionnaire.questions, answers)
             if question.types.get(kind)]  # fmt: skip
    if not found:
        return None
    return Fraction(100 * sum(t * value for t, value, _ in found), sum(t * top for t, _, top in found))


def _medium_term(questionnaire: Questionnaire, result: Result) -> tuple[str, ...]:
    if result.global_score is None:
        return ()
    return tuple(kind.id for kind in questionnaire.types if result.global_score < kind.medium_term_below)
