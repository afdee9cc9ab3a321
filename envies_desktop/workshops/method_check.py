"""Whether a document is a method card: every field that a card has, each problem with its line and reason."""

from collections.abc import Iterator, Mapping
from pathlib import Path as File
from typing import Any

from envies_desktop.diagnostics.document import MOST_BYTES, Path, Problem, parse
from envies_desktop.diagnostics.shapes import (
    Report,
    code,
    fields,
    items,
    one_of,
    remark,
    whole,
    words,
    yes_no,
)
from envies_desktop.refused import Refused

SCHEMA_VERSION = 1
STAGES = ("diagnosis", "proposal", "decision", "action", "evaluation")
GROUPINGS = ("solo", "pair", "four", "table", "all")
CAPTURES = (
    "idea", "agreement", "disagreement", "proposal", "expectation", "need", "contribution", "view",
)  # fmt: skip
"""The kinds of lines that a table may bring, as they are stored."""
ACCESS = ("deaf", "wheelchair", "shy", "older")
MOST_PEOPLE = 1000
MOST_MINUTES = 600

_TEXT = fields({"fr": words, "en": words})
_TEXTS = fields({"fr": items(words), "en": items(words)})
_PEOPLE = fields({"least": whole(1, MOST_PEOPLE), "most": whole(1, MOST_PEOPLE)})
_MINUTES = fields({"least": whole(1, MOST_MINUTES), "most": whole(1, MOST_MINUTES)})
_STEP = fields(
    {
        "minutes": whole(1, MOST_MINUTES), "grouping": one_of(*GROUPINGS), "title": _TEXT, "say": _TEXT,
        "screen": _TEXT, "bell": one_of("long", "short", "none"),
    },
    {"rounds": yes_no},
)  # fmt: skip
_CARD = fields(
    {
        "schema_version": remark, "id": code, "version": whole(1, 9999), "title": _TEXT,
        "stages": items(one_of(*STAGES), 1), "purpose": _TEXT, "people": _PEOPLE, "group": _PEOPLE,
        "minutes": _MINUTES, "difficulty": whole(1, 3), "room": _TEXT, "invitation": _TEXT,
        "steps": items(_STEP, 1), "captures": items(one_of(*CAPTURES), 1),
        "access": fields(dict.fromkeys(ACCESS, _TEXT)),
        "source": fields({"author": remark, "licence": remark, "wording": one_of("own", "adapted")}),
    },
    {"aliases": _TEXTS, "material": _TEXTS, "variants": _TEXTS, "traps": _TEXTS},
)  # fmt: skip


def method_problems(document: Any, lines: Mapping[Path, int] | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with a document, in its order; `lines` come from its file."""
    report = Report(lines or {})
    version = document.get("schema_version") if isinstance(document, dict) else SCHEMA_VERSION
    if isinstance(version, bool) or version != SCHEMA_VERSION:
        told = {"version": str(version)[:60], "known": SCHEMA_VERSION}
        report.add(("schema_version",), "questionnaire-schema", **told)
        return tuple(report.problems)
    _CARD(document, (), report)
    if isinstance(document, dict):
        for path, problem, params in _contradictions(document):
            report.add(path, problem, **params)
    return tuple(report.problems)


def check_method(path: File) -> tuple[Mapping[str, Any], tuple[Problem, ...]]:
    """What a file says, and everything that is wrong with it, in the order of its lines.

    Raises Refused("method-unreadable") where there is no such file.
    """
    try:
        with path.open("rb") as file:
            parsed = parse(file.read(MOST_BYTES + 1))
    except OSError as error:
        raise Refused("method-unreadable", path=str(path)) from error
    if parsed.data is None:
        return {}, parsed.problems or (Problem(1, "questionnaire-nothing"),)
    found = [*parsed.problems, *method_problems(parsed.data, parsed.lines)]
    document = parsed.data if isinstance(parsed.data, dict) else {}
    return document, tuple(sorted(found, key=lambda problem: problem.line))


def _contradictions(document: Mapping[str, Any]) -> Iterator[tuple[Path, str, dict[str, Any]]]:
    """Spans that end before they begin, a text adapted from one that is not named."""
    for key in ("people", "group", "minutes"):
        span = document.get(key)
        if isinstance(span, dict):
            least, most = span.get("least"), span.get("most")
            if isinstance(least, int) and isinstance(most, int) and least > most:
                yield (key,), "method-span", {"key": key, "least": least, "most": most}
    source = document.get("source")
    if isinstance(source, dict) and source.get("wording") == "adapted":
        for key in ("author", "licence"):
            if not source.get(key):
                yield ("source", key), "method-source", {"key": key}
