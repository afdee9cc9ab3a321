"""Telephone numbers as people and spreadsheets write them."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it is kept ("06 12 34 56 78", "+32 470 12 34 56", "04 42 12 34 56 poste 12").

    `repaired`: its lost zero is back; `spoilt`: a spreadsheet rounded it, its last figures are gone.
    """

    text: str
    valid: bool
    repaired: bool = False
    spoilt: bool = False


_GLUED = re.compile(r"(?<![\d+])(0\d(?:[\s.-]?\d\d){4})[\s.-]*(?=0\d(?:[\s.-]?\d\d){4}(?!\d))()")
_USUAL = re.compile(r"0[1-79]\d{8}")
_NUMBER = re.compile(r"\+?[\d(][\d\s.()\-]{6,}\d(?:\.0)?")
_ROUNDED = re.compile(r"\+?\d(?:[.,]\d+)?\s?[eE]\s?\+?\d{1,3}")
_EXTENSION = re.compile(
    r"(?i)(\d\)?)[\s,(\[]*(?:\b(poste|ligne|interne|int|extension|ext|p)\b\.?|\b(x)(?=\s?\d)|(#))"
    r"\s*(?:n[°o]\s*)?:?\s*(\d{1,6})(?!\d)\s*[)\]]?"
)
_MOST = 2_000
"""No cell of a list holds more letters of numbers."""


def phones(text: str) -> list[Phone]:
    """The numbers of a cell, each once; a text without any number gives one that is not valid."""
    text = text[:_MOST]
    found: list[Phone] = []
    extensions: list[str] = []

    def marked(match: re.Match[str]) -> str:
        said = next(word for word in match.groups()[1:4] if word)
        extensions.append(f"{'poste' if said.lower() in ('p', 'x', '#') else said.lower()} {match[5]}")
        return f"{match[1]}\x00"

    for piece in re.split(r"[;/|\n]|,(?!\d+\s?[eE])| ou | et | or | and | - ", _EXTENSION.sub(marked, text)):
        for bare, number in _numbers(piece):
            phone = _phone(number.strip())
            if bare and phone.valid and extensions:
                phone = replace(phone, text=f"{phone.text} {extensions.pop(0)}")
            if phone.text not in (known.text for known in found):
                found.append(phone)
    return found or ([Phone(text.strip(), valid=False)] if text.strip() else [])


def _numbers(piece: str) -> list[tuple[bool, str]]:
    """Each number of a piece, and whether an extension follows it."""
    if rounded := _ROUNDED.search(piece):
        return [(False, rounded[0])]
    found = []
    for match in _NUMBER.finditer(_GLUED.sub(r"\1; \2", piece)):
        found.append((match.string[match.end() : match.end() + 1] == "\x00", match[0]))
    if not found and re.search(r"\d", piece):
        found.append((False, piece.replace("\x00", "")))
    return found


@lru_cache(maxsize=20_000)
def _phone(typed: str) -> Phone:
    import phonenumbers as pn

    if _ROUNDED.fullmatch(typed):
        return Phone(typed, valid=False, spoilt=True)
    digits = re.sub(r"[^0-9]", "", re.sub(r"[.,]0+$", "", typed).replace("(0)", ""))
    plus = typed.lstrip("( ").startswith("+")
    repaired = len(digits) == 9 and not plus and digits[0] in "1234567"
    if not plus and len(digits) == 11 and digits.startswith("33"):
        plus = True
    if _USUAL.fullmatch(digits) and not plus:
        return Phone(" ".join(re.findall("..", digits)), valid=True)
    international = f"+{digits}" if plus else f"0{digits}" if repaired else digits
    try:
        number = pn.parse(international, "FR")
    except pn.NumberParseException:
        return Phone(typed, valid=False)
    if not pn.is_valid_number(number):
        return Phone(typed, valid=False)
    form = pn.PhoneNumberFormat.NATIONAL if number.country_code == 33 else pn.PhoneNumberFormat.INTERNATIONAL
    return Phone(pn.format_number(number, form), valid=True, repaired=repaired)
