"""The report of an import, as the doors write it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from envies_desktop.events.exchange.applying import ImportResult
from envies_desktop.events.exchange.changes import change_params
from envies_desktop.events.exchange.data import ImportPreview, Problem
from envies_desktop.events.exchange.preview import PROFILE
from envies_desktop.events.exchange.values import as_parameters
from envies_desktop.intake.sheet import line_of, row_of

Sentence = Callable[[str, Mapping[str, Any]], str]
"""What a code and its parameters mean, in words."""


def report(preview: ImportPreview, sentence: Sentence, result: ImportResult | None = None) -> dict[str, Any]:
    """The JSON of the import door; without `result`, what would be done."""
    told = (*preview.all_problems, *_changes(preview))
    counts = {fate: preview.count(fate) for fate in ("add", "change", "same", "refuse")}
    return {
        "version": 1,
        "file": preview.sheet.file,
        "profile": PROFILE,
        "sheet": ", ".join(preview.sheet.names) or None,
        "read": len(preview.lines),
        "added": counts["add"],
        "changed": result.changed if result else counts["change"],
        "same": result.same if result else counts["same"],
        "refused": counts["refuse"],
        "gesture": result.gesture if result else None,
        "lines": [_told(preview, problem, sentence) for problem in sorted(told, key=_order)],
    }


def _changes(preview: ImportPreview) -> Iterator[Problem]:
    """What the lines change, as lines of the report: nothing is changed that was not shown."""
    headers = {column.field: column.header for column in preview.recognised.columns if column.field}
    for line in preview.lines:
        for change in line.changes:
            params = change_params(change)
            header = headers.get(params["field"], "")
            shown = str(params["shown"] or params["after"] or "")
            yield Problem(line.number, header, shown, "warning", "import-change", params)


def _order(problem: Problem) -> tuple[int, int]:
    return row_of(problem.line), problem.line


def _told(preview: ImportPreview, problem: Problem, sentence: Sentence) -> dict[str, Any]:
    several = {"sheet": preview.sheet.name_at(problem.line)} if len(preview.sheet.names) > 1 else {}
    return {
        "line": line_of(problem.line),
        **several,
        "column": problem.column,
        "value": problem.value,
        "level": problem.level,
        "code": problem.code,
        "params": dict(problem.params),
        "text": sentence(problem.code, as_parameters(problem)),
    }
