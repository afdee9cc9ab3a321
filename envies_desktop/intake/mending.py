"""What travel does to the cells of a file, mended where that is certain and told in any case.

Notes are [line, code, params]; `place` among the parameters is the column, from 0.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from envies_desktop.intake.limits import CELL_LETTERS
from envies_desktop.intake.text import clean

Notes = list[list[Any]]

_ERROR = re.compile(
    r"#(?:N/?A|N/D|REF!|NAME\?|NOM\s?\?|VALUE!|VALEUR\s?!|DIV/0\s?!|NUM!|NOMBRE\s?!|NULL!|NUL\s?!|SPILL!"
    r"|PROPAGATION\s?!|CALC!|CALCUL\s?!|FIELD!|CHAMP\s?!|BLOCKED!|BUSY!|CONNECT!|GETTING_DATA|ERROR!|ERREUR\s?!"
    r"|UNKNOWN!|VALOR!|WERT!|BEZUG!)|#{3,}|(?:Err|Erreur)\s?:\s?\d{3}",
    re.IGNORECASE,
)


def mended_row(line: int, cells: Iterable[str], notes: Notes) -> list[str]:
    """The cells of a line as plain text: cut, cleaned, letters put right, errors of formulas emptied."""
    found = []
    for place, raw in enumerate(cells):
        text = raw
        if len(text) > CELL_LETTERS:
            notes.append(
                [
                    line,
                    "import-cell-cut",
                    {"cell": cell_name(place, line), "place": place, "most": CELL_LETTERS},
                ]
            )
            text = text[:CELL_LETTERS]
        if not text.isascii():
            text = _with_letters(line, place, text, notes)
        text = clean(text)
        if text[:1] in ("#", "E", "e") and _ERROR.fullmatch(text):
            notes.append(
                [line, "import-cell-error", {"cell": cell_name(place, line), "place": place, "value": text}]
            )
            text = ""
        found.append(text)
    return found


def _with_letters(line: int, place: int, text: str, notes: Notes) -> str:
    right = undoubled(text)
    if right != text and not any(n[0] == line and n[1] == "import-letters-mended" for n in notes[-8:]):
        shown = {"before": clean(text)[:80], "after": clean(right)[:80], "place": place}
        notes.append([line, "import-letters-mended", shown])
    if "\ufffd" in right:
        notes.append(
            [
                line,
                "import-letters-lost",
                {"cell": cell_name(place, line), "place": place, "value": clean(right)[:80]},
            ]
        )
    return right


def cell_name(place: int, line: int) -> str:
    """How a spreadsheet program calls a cell: column 4 of line 2 is "E2"."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{line}"


def _byte_of(letter: str) -> int:
    """The byte that Windows shows as this letter; 256 where there is none."""
    try:
        return letter.encode("cp1252")[0]
    except UnicodeEncodeError:
        return ord(letter) if ord(letter) < 256 else 256


_TAIL = "".join(
    letter for letter in (bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0))
)
_SEQUENCE = re.compile(f"[ÂÃÅ][{re.escape(_TAIL)}]|â[{re.escape(_TAIL)}]{{2}}")
"""A letter beyond ASCII, or a typographic sign, as UTF-8 read as if it were Windows-1252: "Ã©", "â€™"."""


def undoubled(text: str) -> str:
    """The text as it was before it was encoded twice, or three times: "ThÃ©Ã¢tre" is "Théâtre"."""
    for _ in range(3):
        better = _SEQUENCE.sub(_decoded, text.replace("Ã ", "Ã\u00a0") if "Ã " in text else text)
        if better == text or better == text.replace("Ã ", "Ã\u00a0"):
            return text
        text = better
    return text


def _decoded(match: re.Match[str]) -> str:
    letter = bytes(_byte_of(one) for one in match[0]).decode("utf-8", "ignore")
    sure = letter and (ord(letter) < 0x180 or 0x2010 <= ord(letter) <= 0x2030 or letter in "€™•…−")
    return letter if sure else match[0]


def mended_rows(rows: Iterable[tuple[int, Sequence[str]]], notes: Notes) -> list[list[Any]]:
    """The lines that hold something, mended: [number, cells]."""
    found = ((number, mended_row(number, cells, notes)) for number, cells in rows)
    return [[number, cells] for number, cells in found if any(cells)]
