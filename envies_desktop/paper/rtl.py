"""Arabic and Hebrew names inside a French line: letters joined, and set in the order in which they are read.

Not the whole bidirectional algorithm: a stretch of right-to-left words is turned round inside a line that
runs left to right, which is what a name on a badge needs.
"""

import re
import unicodedata
from functools import cache

_STRETCH = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
    "(?:[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc \u00a0'’\\-]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?"
)
_NUMBER = re.compile("[\u0660-\u0669\u06f0-\u06f90-9]+")
_TATWEEL = "\u0640"


def visual(text: str) -> str:
    """The text as it must be drawn from left to right; a text without such letters comes back as it is."""
    return _STRETCH.sub(lambda found: _turn(_join(found[0])), text)


@cache
def _forms() -> dict[str, dict[str, str]]:
    """For each letter, or pair of letters that merge, its presentation forms by position."""
    table: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFBFF), *range(0xFE80, 0xFEFD)):
        position, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if position in ("<isolated>", "<final>", "<initial>", "<medial>"):
            plain = "".join(chr(int(letter, 16)) for letter in letters)
            table.setdefault(plain, {}).setdefault(position, chr(code))
    return table


def _join(text: str) -> str:
    """Each letter in the form that its neighbours ask for."""
    units = _units(text)
    joined = []
    for place, unit in enumerate(units):
        before = _joins_next(_letter(units, place, -1))
        after = _joins_next(unit) and _joins_previous(_letter(units, place, 1))
        position = {(False, False): "<isolated>", (True, False): "<final>", (False, True): "<initial>"}.get(
            (before, after), "<medial>"
        )
        forms = _forms().get(unit, {})
        joined.append(forms.get(position) or forms.get("<isolated>") or unit)
    return "".join(joined)


def _units(text: str) -> list[str]:
    """Letters, with lam and alef together since they share one sign."""
    units: list[str] = []
    for letter in text:
        if units and units[-1] + letter in _forms():
            units[-1] += letter
        else:
            units.append(letter)
    return units


def _letter(units: list[str], place: int, step: int) -> str:
    """The neighbour that counts: vowel signs do not separate letters."""
    place += step
    while 0 <= place < len(units) and unicodedata.combining(units[place][0]):
        place += step
    return units[place] if 0 <= place < len(units) else ""


def _joins_next(unit: str) -> bool:
    return unit == _TATWEEL or "<initial>" in _forms().get(unit, {})


def _joins_previous(unit: str) -> bool:
    return unit == _TATWEEL or "<final>" in _forms().get(unit, {})


def _turn(text: str) -> str:
    """Right to left, with numbers and the marks over a letter kept in their own order."""
    clusters: list[str] = []
    for letter in text:
        if clusters and unicodedata.combining(letter):
            clusters[-1] += letter
        else:
            clusters.append(letter)
    return _NUMBER.sub(lambda found: found[0][::-1], "".join(reversed(clusters)))
