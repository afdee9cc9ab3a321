"""From the document of a questionnaire (the published schema, already validated) to what the rules read."""

from collections.abc import Mapping
from typing import Any, Literal

from envies_desktop.diagnostics.questionnaire import (
    Axis,
    AxisAction,
    Indicator,
    Level,
    Named,
    PartnershipType,
    Question,
    Questionnaire,
    Scale,
    ScaleValue,
    SwotText,
    Text,
    TypeRule,
)

Row = Mapping[str, Any]

HORIZONS: Mapping[str, tuple[Literal["a", "b", "p"], int]] = {
    "3_mois": ("a", 3),
    "12_mois": ("b", 12),
    "partenariat": ("p", 12),
}
"""The horizon of an action as it is written: when it is proposed, and within how many months."""

STRONG_LINE = "score >= 75"
"""The one line of action_rules that is read: what is said of an axis that can teach others."""


def questionnaire_of(document: Row) -> Questionnaire:
    """The questionnaire that a valid document describes."""
    code = document["id"]
    scales = [_scale(document[key]) for key in ("scale", "context_scale") if key in document]
    rules = document.get("type_rules", {})
    pass_on = document.get("action_rules", {}).get(STRONG_LINE)
    return Questionnaire(
        id=code,
        version=document["version"],
        kind=document["kind"],
        title=_text(document["title"]),
        audience=document.get("audience", ""),
        axes=tuple(_axis(row) for row in document["axes"]),
        questions=tuple(_question(row, code) for row in document["questions"]),
        scales={scale.id: scale for scale in scales},
        levels=tuple(
            Level(row["id"], row["min"], _text(row["label"]))
            for row in document.get("scoring", {}).get("levels", ())
        ),
        duration_min=document.get("duration_min", 0),
        purpose=_text(document.get("purpose", {})),
        facilitator_note=_text(document.get("facilitator_note", {})),
        sources=tuple(document.get("sources", ())),
        lines_per_quadrant=document.get("swot_rules", {}).get("max_lines_per_quadrant", 5),
        pass_on=_text(pass_on) if pass_on else None,
        types=tuple(
            PartnershipType(row["id"], _text(row), _help(row), row.get("medium_term_below", 0))
            for row in document.get("partnership_types", ())
        ),
        type_rule=TypeRule(
            **{key: rules[key] for key in TypeRule.__dataclass_fields__ if key in rules},
        ),
        raters=_named(document.get("raters", ())),
        indicators=tuple(
            Indicator(row["id"], row["axis"], _unit(row["unit"]), _text(row), tuple(row.get("fields", ())))
            for row in document.get("indicators", ())
        ),
        statuses=_named(document.get("outcome_status", ())),
        milestones_months=tuple(document.get("milestones_months", ())),
    )


def whole_id(written: str, code: str) -> str:
    """The whole id of a question: one written short ("p2") gets the name of its questionnaire."""
    return written if "." in written else f"{code}.{written}"


def _text(row: Row) -> Text:
    return Text(row.get("fr", ""), row.get("en", ""))


def _help(row: Row) -> Text | None:
    return _text(row["help"]) if "help" in row else None


def _unit(written: Any) -> Text:
    """A unit that is the same in both languages ("%", "€") is written once."""
    return Text(written, written) if isinstance(written, str) else _text(written)


def _named(rows: Any) -> tuple[Named, ...]:
    return tuple(Named(row["id"], _text(row)) for row in rows)


def _scale(row: Row) -> Scale:
    return Scale(
        id=row["id"],
        values=tuple(
            ScaleValue(value["value"], _text(value["label"]), _help(value)) for value in row["values"]
        ),
        na_allowed=row.get("na_allowed", True),
        unknown_allowed=row.get("unknown_allowed", True),
    )


def _axis(row: Row) -> Axis:
    return Axis(
        id=row["id"],
        title=_text(row["title"]),
        weight=row["weight"],
        scored=row.get("scored", True),
        external=row.get("nature") == "externe",
        odd=tuple(row.get("odd", ())),
        scale=row.get("scale", ""),
        actions=tuple(_action(action) for action in row.get("actions", ())),
        gate=_text(row["gate"]) if "gate" in row else None,
        after=tuple(row.get("after", ())),
    )


def _action(row: Row) -> AxisAction:
    step, months = HORIZONS[row["horizon"]]
    return AxisAction(row["id"], step, months, _text(row["text"]), row.get("partnership_type"))


def _question(row: Row, code: str) -> Question:
    swot = row.get("swot")
    return Question(
        id=whole_id(row["id"], code),
        axis=row["axis"],
        text=_text(row),
        weight=row.get("weight", 1),
        odd=tuple(row.get("odd", ())),
        high=_swot_text(swot["high"]) if swot else None,
        low=_swot_text(swot["low"]) if swot else None,
        types=row.get("types", {}),
        required=row.get("required", False),
        who=row.get("who", ""),
        evidence=_text(row["evidence"]) if "evidence" in row else None,
    )


def _swot_text(row: Row) -> SwotText:
    return SwotText(row["quadrant"], _text(row))
