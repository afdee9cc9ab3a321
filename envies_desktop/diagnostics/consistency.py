"""What the parts of a questionnaire say of one another: names known and unique, quadrants, no cycle."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from envies_desktop.diagnostics.axis_nature import QUADRANTS
from envies_desktop.diagnostics.building import whole_id
from envies_desktop.diagnostics.document import Path
from envies_desktop.diagnostics.questionnaire import TypeRule
from envies_desktop.diagnostics.shapes import Report

Row = Mapping[str, Any]


def consistent(document: Row, report: Report) -> None:
    """Tell `report` every contradiction; parts of a wrong shape are skipped, their shape was told."""
    axes = {row["id"]: row for _, row in _rows(document, "axes") if isinstance(row.get("id"), str)}
    _unique(document, report)
    _scales(document, report)
    _levels(document, report)
    _type_rules(document, report)
    for path, axis in _rows(document, "axes"):
        _axis(document, axis, path, report)
    _no_cycle(document, report)
    for key in ("questions", "indicators"):
        for path, row in _rows(document, key):
            if isinstance(row.get("axis"), str) and row["axis"] not in axes:
                report.add((*path, "axis"), "questionnaire-axis", axis=row["axis"],
                           near=report.near(row["axis"], axes))  # fmt: skip
    for path, question in _rows(document, "questions"):
        _quadrants(question, axes.get(str(question.get("axis"))), path, report)
        types = question.get("types")
        _known_types(document, types if isinstance(types, dict) else (), (*path, "types"), report)


def _rows(document: Row, *keys: str) -> Iterator[tuple[Path, Row]]:
    """The rows of a list of the document, each with its path; whatever is no row is skipped."""
    found: Any = document
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    for place, row in enumerate(found if isinstance(found, list) else ()):
        if isinstance(row, dict):
            yield (*keys, place), row


def _unique(document: Row, report: Report) -> None:
    code = str(document.get("id"))
    questions = ((path, whole_id(str(row["id"]), code)) for path, row in _rows(document, "questions")
                 if "id" in row)  # fmt: skip
    _once(questions, report)
    for key in ("axes", "partnership_types", "raters", "indicators", "outcome_status"):
        _once(((path, row.get("id")) for path, row in _rows(document, key)), report)
    _once(((path, row.get("id")) for path, row in _rows(document, "scoring", "levels")), report)
    actions = [
        (("axes", place, "actions", at), action.get("id"))
        for place, axis in enumerate(row for _, row in _rows(document, "axes"))
        for (_, at), action in _rows(axis, "actions")
    ]
    _once(actions, report)


def _once(named: Iterable[tuple[Path, Any]], report: Report) -> None:
    seen = set()
    for path, name in named:
        if isinstance(name, str) and name in seen:
            report.add((*path, "id"), "questionnaire-duplicate", name=name)
        seen.add(str(name))


def _scales(document: Row, report: Report) -> None:
    top = 2 if document.get("kind") == "checklist" else 3
    for key in ("scale", "context_scale"):
        values = [row.get("value") for _, row in _rows(document, key, "values")]
        if values and values != list(range(top + 1)):
            report.add((key, "values"), "questionnaire-scale", most=top)


def _levels(document: Row, report: Report) -> None:
    before: Any = None
    for path, row in _rows(document, "scoring", "levels"):
        least = row.get("min")
        if isinstance(least, bool) or not isinstance(least, int | float):
            return
        if least != 0 if before is None else least <= before:
            report.add((*path, "min"), "questionnaire-levels", least=least, before=before)
        before = least


def _type_rules(document: Row, report: Report) -> None:
    rules = document.get("type_rules")
    written = rules if isinstance(rules, dict) else {}
    usual = TypeRule()
    advised = written.get("recommend_from", usual.recommend_from)
    prepared = written.get("prepare_below", usual.prepare_below)
    if all(isinstance(points, int | float) for points in (advised, prepared)) and prepared > advised:
        report.add(("type_rules", "prepare_below"), "questionnaire-type-rules",
                   prepare=prepared, recommend=advised)  # fmt: skip


def _axis(document: Row, axis: Row, path: Path, report: Report) -> None:
    scored = axis.get("scored", True) is not False
    if scored and axis.get("nature") == "externe":
        report.add(path, "questionnaire-context-scored", axis=axis.get("id"))
    elif scored and axis.get("weight") == 0:
        report.add((*path, "weight"), "questionnaire-weight", axis=axis.get("id"))
    scales = [document[key].get("id") for key in ("scale", "context_scale")
              if isinstance(document.get(key), dict)]  # fmt: skip
    if "scale" in axis and axis["scale"] not in scales:
        report.add((*path, "scale"), "questionnaire-no-scale", scale=str(axis["scale"])[:60])
    for inner, action in _rows(axis, "actions"):
        _known_types(document, [action.get("partnership_type")], (*path, *inner, "partnership_type"), report)


def _known_types(document: Row, names: Iterable[Any], path: Path, report: Report) -> None:
    known = [str(row.get("id")) for _, row in _rows(document, "partnership_types")]
    # Without a list of its own a questionnaire may name the types that the house knows.
    for name in names if known else ():
        if isinstance(name, str) and name not in known:
            report.add(path, "questionnaire-type", type=name[:60], near=report.near(name, known))


def _quadrants(question: Row, axis: Row | None, path: Path, report: Report) -> None:
    swot = question.get("swot")
    if axis is None or not isinstance(swot, dict):
        return
    external = axis.get("nature") == "externe"
    for side, expected in zip(("high", "low"), QUADRANTS[external], strict=True):
        written = swot[side].get("quadrant") if isinstance(swot.get(side), dict) else None
        if isinstance(written, str) and written != expected:
            report.add((*path, "swot", side, "quadrant"), "questionnaire-quadrant",
                       quadrant=written[:60], expected=expected, external=external)  # fmt: skip


def _no_cycle(document: Row, report: Report) -> None:
    """Steps open after others: all of them known, none after itself."""
    after = {str(axis.get("id")): _names(axis.get("after")) for _, axis in _rows(document, "axes")}
    for path, axis in _rows(document, "axes"):
        for name in after[str(axis.get("id"))]:
            if name not in after:
                report.add((*path, "after"), "questionnaire-axis", axis=name, near=report.near(name, after))
        if _reaches(after, str(axis.get("id"))):
            report.add((*path, "after"), "questionnaire-cycle", axis=axis.get("id"))


def _names(written: Any) -> list[str]:
    return [name for name in written if isinstance(name, str)] if isinstance(written, list) else []


def _reaches(after: Mapping[str, list[str]], start: str) -> bool:
    """Whether following `after` from there comes back there."""
    ahead, seen = list(after[start]), set()
    while ahead:
        name = ahead.pop()
        if name == start:
            return True
        if name not in seen:
            seen.add(name)
            ahead += after.get(name, [])
    return False
