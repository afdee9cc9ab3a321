"""What is asked of the answers of a scale, of a level, of what advises types, of the SWOT and of the plan."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from envies_desktop.diagnostics.building import STRONG_LINE
from envies_desktop.diagnostics.document import Path
from envies_desktop.diagnostics.page.editing.part_form import Asked
from envies_desktop.diagnostics.page.editing.specs import both
from envies_desktop.diagnostics.questionnaire import Questionnaire, TypeRule
from envies_desktop.i18n import number, tr


def answer_fields(_document: Mapping[str, Any], path: Path) -> Sequence[Asked]:
    """Of an answer: its words and what it means. Of a whole scale: what may be answered instead."""
    if "values" in path:
        return [
            *both(tr("Réponse"), ("label",)),
            *both(tr("Ce qu’elle veut dire"), ("help",), "text", optional=True),
        ]
    allowed = {True: tr("proposé"), False: tr("pas proposé")}
    return [
        Asked(tr("«\u00a0Non concerné\u00a0»"), ("na_allowed",), "choice", allowed),
        Asked(tr("«\u00a0Ne sait pas\u00a0»"), ("unknown_allowed",), "choice", allowed),
    ]


def rule_fields(_document: Mapping[str, Any], path: Path) -> Sequence[Asked]:
    """Of a level, a type of partnership, or a rule."""
    asked: Mapping[str | int, Callable[[], Sequence[Asked]]] = {
        "scoring": _level,
        "partnership_types": _type,
        "type_rules": _thresholds,
        "swot_rules": _swot,
        "action_rules": _plan,
    }
    return asked[path[0]]()


def _level() -> Sequence[Asked]:
    return [
        *both(tr("Nom du niveau"), ("label",)),
        Asked(tr("Atteint à partir de (points, 0 à 100)"), ("min",), "number"),
    ]


def _type() -> Sequence[Asked]:
    late = tr("«\u00a0À moyen terme\u00a0» sous ce score global (points\u00a0; vide\u00a0: jamais)")
    return [
        *both(tr("Nom du type"), ()),
        *both(tr("Ce qu’il est"), ("help",), "text", optional=True),
        Asked(late, ("medium_term_below",), "number", optional=True),
    ]


def _thresholds() -> Sequence[Asked]:
    usual = TypeRule()
    asked = {
        "recommend_from": (tr("Recommandé à partir de"), usual.recommend_from),
        "discuss_within": (
            tr("«\u00a0À discuter\u00a0»\u00a0: au plus cet écart avec le premier"),
            usual.discuss_within,
        ),
        "prepare_below": (tr("«\u00a0Se préparer d’abord\u00a0»\u00a0: tous sont sous"), usual.prepare_below),
    }
    return [
        Asked(_with_usual(label, usual), (key,), "number", optional=True)
        for key, (label, usual) in asked.items()
    ]


def _swot() -> Sequence[Asked]:
    label = tr("Lignes montrées par case (vide\u00a0: {usual})").format(
        usual=number(Questionnaire.lines_per_quadrant)
    )
    return [Asked(label, ("max_lines_per_quadrant",), "whole", optional=True)]


def _plan() -> Sequence[Asked]:
    return both(tr("Ce que le plan dit d’un axe à 75 points ou plus"), (STRONG_LINE,), "text", optional=True)


def _with_usual(label: str, usual: float) -> str:
    return tr("{label} (points\u00a0; vide\u00a0: {usual})").format(label=label, usual=number(usual))
