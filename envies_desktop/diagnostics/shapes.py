"""The shapes of a document: what stands where, said as data, and what is told where it does not.

A shape is a function of a value, its path and a `Report`. These know nothing of questionnaires.
"""

import difflib
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from typing import Any

from envies_desktop.diagnostics.document import Path, Problem

_MARKUP = re.compile(r"<[A-Za-z/!?]|&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);")
_CODE = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")


_TURNS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})

MOST_LETTERS = 2000
"""Letters of one text: a page of the report has room for about as many."""

MOST_PROBLEMS = 200
"""Problems told of one document: who has that many is not mending a questionnaire."""


class Report:
    """The problems found so far, MOST_PROBLEMS at most; `lines` say where each part of a document is."""

    def __init__(self, lines: Mapping[Path, int]) -> None:
        self._lines = lines
        self.problems: list[Problem] = []

    def add(self, path: Path, code: str, **params: Any) -> None:
        """Tell a problem of the part at `path`."""
        if not self.full:
            self.problems.append(Problem(self._line(path), code, params, path))

    @property
    def full(self) -> bool:
        """Whether nothing more is told."""
        return len(self.problems) >= MOST_PROBLEMS

    def near(self, wanted: object, known: Collection[str]) -> str:
        """As `nearest`, while problems are told: to look for a hundred thousand names would take minutes."""
        return "" if self.full else nearest(wanted, known)

    def _line(self, path: Path) -> int:
        known = (path[:size] for size in range(len(path), -1, -1))
        return next((self._lines[part] for part in known if part in self._lines), 0)


Shape = Callable[[Any, Path, Report], None]


def words(value: Any, path: Path, report: Report) -> None:
    """A text that people read: not empty, MOST_LETTERS at most, no markup, no invisible characters."""
    if not isinstance(value, str):
        report.add(path, "questionnaire-expected", key=_name(path), expected="text")
    elif not value.strip():
        report.add(path, "questionnaire-empty", key=_name(path))
    elif found := _MARKUP.search(value):
        report.add(path, "questionnaire-markup", key=_name(path), found=found.group())
    elif len(value) > MOST_LETTERS:
        report.add(path, "questionnaire-long", key=_name(path), length=len(value), most=MOST_LETTERS)
    elif any(map(_unseen, value)):
        report.add(path, "questionnaire-control", key=_name(path))


def _unseen(letter: str) -> bool:
    """Controls, and the marks that turn the direction of what is read; joiners and soft hyphens may stay."""
    turns = unicodedata.bidirectional(letter) in _TURNS
    return turns or (unicodedata.category(letter) in ("Cc", "Zl", "Zp") and letter != "\n")


def code(value: Any, path: Path, report: Report) -> None:
    """A name for the program: letters without accents, figures, "_", "-" and "." inside."""
    if not isinstance(value, str):
        report.add(path, "questionnaire-expected", key=_name(path), expected="code")
    elif not _CODE.fullmatch(value):
        report.add(path, "questionnaire-code", key=_name(path), value=value[:60])


def yes_no(value: Any, path: Path, report: Report) -> None:
    """true or false."""
    if not isinstance(value, bool):
        report.add(path, "questionnaire-expected", key=_name(path), expected="yes-no")


def whole(least: int, most: int) -> Shape:
    """A whole number between both."""

    def check(value: Any, path: Path, report: Report) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            report.add(path, "questionnaire-whole", key=_name(path), value=_short(value),
                       least=least, most=most)  # fmt: skip

    return check


def points(value: Any, path: Path, report: Report) -> None:
    """A number between 0 and 100."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        report.add(path, "questionnaire-points", key=_name(path), value=_short(value))


def one_of(*known: str) -> Shape:
    """One of these words."""

    def check(value: Any, path: Path, report: Report) -> None:
        if value not in known:
            report.add(path, "questionnaire-choice", key=_name(path), value=_short(value),
                       known=", ".join(known))  # fmt: skip

    return check


def items(shape: Shape, least: int = 0) -> Shape:
    """A list of at least `least` of that shape."""

    def check(value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, list):
            report.add(path, "questionnaire-expected", key=_name(path), expected="list")
            return
        if len(value) < least:
            report.add(path, "questionnaire-few", key=_name(path), least=least)
        for place, item in enumerate(value):
            shape(item, (*path, place), report)

    return check


def fields(required: Mapping[str, Shape], optional: Mapping[str, Shape] | None = None) -> Shape:
    """Fields with these names, those of `required` all there and no other."""
    shapes = {**required, **(optional or {})}

    def check(value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, dict):
            report.add(path, "questionnaire-expected", key=_name(path), expected="fields")
            return
        for key in required:
            if key not in value:
                missing = "questionnaire-no-text" if key in ("fr", "en") else "questionnaire-missing"
                report.add(path, missing, key=key, of=_name(path))
        for key, part in value.items():
            if shape := shapes.get(key):
                shape(part, (*path, key), report)
            else:
                report.add(
                    (*path, key), "questionnaire-key", key=str(key)[:60], near=report.near(key, shapes)
                )

    return check


def any_of(shape: Shape) -> Shape:
    """Fields with names of the file's own, all of one shape."""

    def check(value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, dict):
            report.add(path, "questionnaire-expected", key=_name(path), expected="fields")
            return
        for key, part in value.items():
            shape(part, (*path, key), report)

    return check


def in_both(texts: Shape) -> Shape:
    """A text, or `texts` where it differs from one language to the other."""

    def check(value: Any, path: Path, report: Report) -> None:
        (texts if isinstance(value, dict) else words)(value, path, report)

    return check


def remark(value: Any, path: Path, report: Report) -> None:
    """Anything: a remark for those who read the file; the program does not."""


def nearest(wanted: object, known: Collection[str]) -> str:
    """The known name that looks most like it; empty where none does."""
    return next(iter(difflib.get_close_matches(str(wanted), known, 1)), "")


def _name(path: Path) -> str:
    """What a place is called: the last field of its path, "questions" for one of a list."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _short(value: object) -> str:
    return str(value)[:60] if isinstance(value, str | int | float) else "…"
