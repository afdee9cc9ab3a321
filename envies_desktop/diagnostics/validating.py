"""Whether a document is a questionnaire: the published schema, and what its parts say of one another."""

from collections.abc import Mapping
from typing import Any

from envies_desktop.diagnostics.building import HORIZONS, STRONG_LINE
from envies_desktop.diagnostics.consistency import consistent
from envies_desktop.diagnostics.document import Path, Problem
from envies_desktop.diagnostics.indicator_fields import FIELDS
from envies_desktop.diagnostics.shapes import (
    Report,
    any_of,
    code,
    fields,
    in_both,
    items,
    one_of,
    points,
    remark,
    whole,
    words,
    yes_no,
)

SCHEMA_VERSION = 1

_TEXTS = {"fr": words, "en": words}
_TEXT = fields(_TEXTS)
_NAMED = items(fields({"id": code, **_TEXTS}))
_ODD = items(whole(1, 17))
_VALUE = fields({"value": whole(0, 3), "label": _TEXT}, {"help": _TEXT})
_SCALE = fields({"id": code, "values": items(_VALUE, 2)}, {"na_allowed": yes_no, "unknown_allowed": yes_no})
_LEVELS = items(fields({"id": code, "min": points, "label": _TEXT}))
_SCORING = fields(
    {"method": one_of("weighted_mean", "checklist")},
    {
        "max_value": whole(3, 3), "levels": _LEVELS,
        **dict.fromkeys(("axis_score", "global_score", "axis_valid_if", "completeness", "report",
                         "step_progress", "current_step", "override"), remark),
    },
)  # fmt: skip
_ACTION = fields(
    {"id": code, "horizon": one_of(*HORIZONS), "text": _TEXT}, {"when": remark, "partnership_type": code}
)
_AXIS = fields(
    {"id": code, "title": _TEXT, "weight": points},
    {
        "scored": yes_no, "nature": one_of("interne", "externe"), "odd": _ODD, "scale": code,
        "actions": items(_ACTION), "gate": _TEXT, "order": whole(1, 99), "gate_rule": remark,
        "after": items(code),
    },
)  # fmt: skip
_SWOT = fields({"quadrant": one_of("S", "W", "O", "T"), **_TEXTS})
_QUESTION = fields(
    {"id": code, "axis": code, **_TEXTS},
    {
        "weight": whole(1, 2), "odd": _ODD, "swot": fields({"high": _SWOT, "low": _SWOT}),
        "types": any_of(whole(0, 3)), "required": yes_no, "who": words, "evidence": _TEXT,
    },
)  # fmt: skip
_INDICATOR = fields(
    {"id": code, "axis": code, "unit": in_both(_TEXT), **_TEXTS}, {"fields": items(one_of(*FIELDS))}
)
_TYPE_RULES = fields(
    {},
    {
        "recommend_from": points, "discuss_within": points, "prepare_below": points,
        **dict.fromkeys(("score", "recommend", "prudence", "pair_match"), remark),
    },
)  # fmt: skip
_SWOT_RULES = fields(
    {},
    {
        "max_lines_per_quadrant": whole(1, 20),
        **dict.fromkeys(("high_when", "low_when", "render", "rank", "unknown", "editable",
                         "manual_lines", "quadrants"), remark),
    },
)  # fmt: skip
_ACTION_RULES = fields(
    {}, {STRONG_LINE: _TEXT, **dict.fromkeys(("score < 50", "50 <= score < 75", "plan"), remark)}
)
_PARTNERSHIP_TYPES = items(
    fields({"id": code, **_TEXTS}, {"medium_term_below": points, "help": _TEXT, "seed_fr": words})
)
_QUESTIONNAIRE = fields(
    {
        "schema_version": remark, "id": code, "version": whole(1, 9999),
        "kind": one_of("diagnostic", "checklist", "survey"),
        "title": _TEXT, "scale": _SCALE, "axes": items(_AXIS, 1), "questions": items(_QUESTION, 1),
    },
    {
        "audience": words, "duration_min": whole(0, 999), "purpose": _TEXT, "facilitator_note": _TEXT,
        "sources": items(words), "context_scale": _SCALE, "scoring": _SCORING, "swot_rules": _SWOT_RULES,
        "action_rules": _ACTION_RULES, "partnership_types": _PARTNERSHIP_TYPES, "type_rules": _TYPE_RULES,
        "raters": _NAMED, "multi_rater_rules": remark, "indicators": items(_INDICATOR),
        "outcome_status": _NAMED, "milestones_months": items(whole(0, 120)),
    },
)  # fmt: skip


def problems(document: Any, lines: Mapping[Path, int] | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with a document, in its order; `lines` come from its file."""
    report = Report(lines or {})
    version = document.get("schema_version") if isinstance(document, dict) else SCHEMA_VERSION
    if isinstance(version, bool) or version != SCHEMA_VERSION:
        # Another schema has other fields: to complain about each of them would hide what is wrong.
        report.add(
            ("schema_version",), "questionnaire-schema", version=str(version)[:60], known=SCHEMA_VERSION
        )
        return tuple(report.problems)
    _QUESTIONNAIRE(document, (), report)
    if isinstance(document, dict):
        consistent(document, report)
    return tuple(report.problems)
