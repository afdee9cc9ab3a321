"""Several names in one cell: "Azoth, Charlie Free et Proxidom" is three wishes where the names are known."""

import re
from collections.abc import Iterable
from dataclasses import replace

from envies_desktop.events.exchange.data import Line, Named
from envies_desktop.events.exchange.naming import Names

_LISTED = re.compile(r"\s*,\s*|\s+[/+]\s+|\s+-\s+")
_AND = re.compile(r"\s+(?:et|ou|&)\s+", re.IGNORECASE)
_WHOLE = 91.0
"""Above what a name that only holds another one can score."""
_PART = 80.0


def separated(line: Line, names: Names) -> tuple[Named, ...]:
    """The names of a line, those that stood together in a cell each for themselves, ranked anew."""
    ranks = dict.fromkeys(("wish", "apart", "together"), 0)
    found = []
    for named in line.values.named:
        for text in _texts(named.text, names):
            ranks[named.naming] += 1
            found.append(Named(named.naming, text, named.column, ranks[named.naming]))
    return tuple(found)


def _texts(text: str, names: Names) -> list[str]:
    """A text that is a name stays whole, whatever commas it has; else its parts, if they are names."""
    if _score(text, names) >= _WHOLE:
        return [text]
    parts = _parts(_LISTED, text)
    if len(parts) > 1 and any(_score(part, names) >= _PART for part in parts):
        return [piece for part in parts for piece in _pair(part, names)]
    return _pair(text, names)


def _pair(text: str, names: Names) -> list[str]:
    parts = _parts(_AND, text)
    both = len(parts) > 1 and all(_score(part, names) >= _PART for part in parts)
    return parts if both and _score(text, names) < _WHOLE else [text]


def _parts(marks: re.Pattern[str], text: str) -> list[str]:
    return [part.strip() for part in marks.split(text) if part.strip()]


def _score(text: str, names: Names) -> float:
    found, _ = names.find(text)
    return max((candidate.score for candidate in found), default=0.0)


def with_separated_names(lines: Iterable[Line], names: Names) -> list[Line]:
    """The lines with each name for itself."""
    return [_with(line, separated(line, names)) if line.fate != "refuse" else line for line in lines]


def _with(line: Line, named: tuple[Named, ...]) -> Line:
    if named == line.values.named:
        return line
    return replace(line, values=replace(line.values, named=named))
