"""Several names in one cell: "Azoth, Charlie Free et Proxidom" is three where the names are known."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from envies_desktop.events.exchange.data import Line, Named, Problem
from envies_desktop.events.exchange.naming import Names
from envies_desktop.intake.cells import unnumbered
from envies_desktop.intake.words import plain, words
from envies_desktop.store.recognition import name_key

_LISTED = re.compile(
    r"\s*,\s*|\s+[/+]\s+|\s+[-–—]\s+|\s*(?:[-=]?>|→|➔|·)\s*"
    r"|\s+(?:puis|et puis|ensuite|et ensuite|sinon|ou sinon|ou bien|à défaut|et/ou|then|and then|or else)\s+",
    re.IGNORECASE,
)
_TIGHT = re.compile(r"\s*[/+]\s*")
_AND = (re.compile(r"\s+(?:et|ou|and|or)\s+", re.IGNORECASE), re.compile(r"\s+&\s+"))
"""Words first: "Lavande & Cie et Proxidom" are two."""
_WHOLE = 91.0
"""Above what a name that only holds another one can score."""
_PART = 80.0


def separated(line: Line, names: Names) -> tuple[Named, ...]:
    """The names of a line, those that stood together in a cell each for themselves, ranked anew."""
    ranks: Counter[str] = Counter()
    found = []
    for named in line.values.named:
        for text in _texts(named.text, names):
            ranks[named.naming] += 1
            found.append(Named(named.naming, text, named.column, ranks[named.naming]))
    return tuple(found)


def _texts(text: str, names: Names) -> list[str]:
    """A text that is a name stays whole, whatever commas it has; else its parts, if they are names."""
    if name_key(text) not in names.exact:
        for marks in (_LISTED, _TIGHT):
            parts = _parts(marks, text)
            if len(parts) > 1 and all(names.find(part)[1] for part in parts):
                return parts
    if _score(text, names) >= _WHOLE:
        return [text]
    for marks in (_LISTED, _TIGHT):
        parts = _parts(marks, text)
        if len(parts) > 1 and any(_score(part, names) >= _PART for part in parts):
            return [piece for part in parts for piece in _texts(part, names)]
    return _pair(text, names)


def _pair(text: str, names: Names) -> list[str]:
    if _score(text, names) >= _WHOLE:
        return [text]
    for marks in _AND:
        parts = _parts(marks, text)
        if len(parts) > 1 and all(_score(part, names) >= _PART for part in parts):
            return [piece for part in parts for piece in _pair(part, names)]
    return [text]


def _parts(marks: re.Pattern[str], text: str) -> list[str]:
    return [part for piece in marks.split(text) if (part := unnumbered(piece.strip()))]


def _score(text: str, names: Names) -> float:
    found, _ = names.find(text)
    return max((candidate.score for candidate in found), default=0.0)


def with_separated_names(lines: Iterable[Line], names: Names) -> list[Line]:
    """The lines with each name for itself, and without the words that name nobody ("peu importe", "tous")."""
    return [_with(line, separated(line, names), names) if line.fate != "refuse" else line for line in lines]


def _with(line: Line, named: tuple[Named, ...], names: Names) -> Line:
    words_only = [one for one in named if _is_nobody(one.text) and not names.find(one.text)[1]]
    told = [
        Problem(line.number, one.column, one.text, "warning", "import-name-anyone")
        for one in words_only
        if plain(one.text) in words("anyone")
    ]
    kept = tuple(one for one in named if one not in words_only)
    if kept == line.values.named:
        return line
    return replace(line, values=replace(line.values, named=kept), problems=(*line.problems, *told))


def _is_nobody(text: str) -> bool:
    said = plain(text)
    return said in words("anyone") or said in words("nobody")
