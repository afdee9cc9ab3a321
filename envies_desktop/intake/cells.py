"""What people type in a cell, made into values: e-mails, phones, yes and no, times, numbers."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from envies_desktop.i18n import fold
from envies_desktop.intake.words import meanings, plain, words

_ADDRESS = re.compile(r"[^\s;,|\"/]*@[^\s;,|\"/]*")
_USUAL_EMAIL = re.compile(r"(?i)[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,12}")
"""Addresses that need no closer look: lists of thousands are read in no time."""
_AT = re.compile(r"\s+(?:at|arobase)\s+", re.IGNORECASE)


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: empty, "-", "néant", "à confirmer"…"""
    return not text or plain(text) in words("empty")


def emails(text: str) -> tuple[list[str], list[str]]:
    """The addresses of a cell, and the pieces with an @ that are none; each address once."""
    good: list[str] = []
    broken: list[str] = []
    for piece in _ADDRESS.findall(_AT.sub("@", re.sub(r"[<>()\[\]]|mailto:", " ", text))):
        address = _email(piece.strip(".:-"))
        if address and address.lower() not in (known.lower() for known in good):
            good.append(address)
        elif not address:
            broken.append(piece)
    return good, broken


@lru_cache(maxsize=20_000)
def _email(piece: str) -> str:
    if _USUAL_EMAIL.fullmatch(piece):
        local, _, host = piece.partition("@")
        return f"{local}@{host.lower()}"
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(piece, check_deliverability=False).normalized
    except EmailNotValidError:
        return ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it is kept ("06 12 34 56 78", "+32 470 12 34 56"); `repaired`: its lost zero is back."""

    text: str
    valid: bool
    repaired: bool = False


_GLUED = re.compile(r"(?<![\d+])(0\d(?:[\s.-]?\d\d){4})[\s.-]*(?=0\d(?:[\s.-]?\d\d){4}(?!\d))()")
_USUAL_PHONE = re.compile(r"0[1-79]\d{8}")
_NUMBER = re.compile(r"\+?[\d(][\d\s.()\-]{6,}\d(?:\.0)?")


def phones(text: str) -> list[Phone]:
    """The numbers of a cell, each once; a text without any number gives one that is not valid."""
    found: list[Phone] = []
    for piece in re.split(r"[;/|\n,]| ou | et | - ", text):
        for number in _NUMBER.findall(_GLUED.sub(r"\1; \2", piece)) or (
            [piece.strip()] if re.search(r"\d", piece) else []
        ):
            phone = _phone(number.strip())
            if phone.text not in (known.text for known in found):
                found.append(phone)
    return found or ([Phone(text.strip(), valid=False)] if text.strip() else [])


@lru_cache(maxsize=20_000)
def _phone(typed: str) -> Phone:
    import phonenumbers as pn

    digits = re.sub(r"\D", "", re.sub(r"[.,]0+$", "", typed).replace("(0)", ""))
    plus = typed.lstrip("( ").startswith("+")
    repaired = len(digits) == 9 and not plus and digits[0] in "1234567"
    if not plus and len(digits) == 11 and digits.startswith("33"):
        plus = True
    if _USUAL_PHONE.fullmatch(digits) and not plus:
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


def yes_no(text: str) -> bool | None:
    """True, False, or None where the cell says nothing; raises ValueError for anything else."""
    if is_blank(text) and plain(text) not in ("sans",):
        return None
    said = plain(text.removesuffix(".0"))
    for answer, name in ((True, "yes"), (False, "no")):
        if said in words(name):
            return answer
    first = said.partition(" ")[0]
    if first in ("oui", "yes", "accepte", "autorise"):
        return True
    if first in ("non", "no", "refuse", "pas", "aucun", "aucune", "sans"):
        return False
    raise ValueError(text)


def meaning(table: str, text: str) -> str | None:
    """The code of a word in a table of words.yaml, or None: meaning("kinds", "Mairie") is "collectivite"."""
    known = meanings(table)
    said = plain(text)
    if said in known:
        return known[said]
    pieces = {known[p] for p in (plain(part) for part in re.split(r"[(/,;:–-]", text)) if p in known}
    return pieces.pop() if len(pieces) == 1 else None


def whole_number(text: str) -> int | None:
    """The first number of a cell ("2 personnes" is 2), or None."""
    found = re.search(r"\d+", text)
    return int(found[0]) if found else None


_CLOCK = re.compile(
    r"(?<![\d.,])(\d{1,2})\s*(?:h(?:eures?)?\s*(\d{2})?(?!\d)|[:.]\s*(\d{2})(?::\d{2})?(?!\d))"
)


def clock(text: str) -> dt.time | None:
    """The first time of a cell: "18h30", "18:30", "18 h", "part à 18h30", "0.770833"; or None."""
    times = _clocks(text)
    return times[0] if times else None


def _clocks(text: str) -> list[dt.time]:
    folded = fold(text)
    if re.fullmatch(r"0[.,]\d+", folded):
        minutes = round(float(folded.replace(",", ".")) * 24 * 60) % (24 * 60)
        return [dt.time(minutes // 60, minutes % 60)]
    if re.fullmatch(r"\d{1,2}", folded) and int(folded) < 24:
        return [dt.time(int(folded))]
    if re.fullmatch(r"([01]\d|2[0-3])[0-5]\d", folded):
        return [dt.time(int(folded[:2]), int(folded[2:]))]
    folded = folded.replace("midi", "12h").replace("minuit", "0h")
    found = [(int(h), int(m1 or m2 or 0)) for h, m1, m2 in _CLOCK.findall(folded)]
    return [dt.time(h, m) for h, m in found if h < 24 and m < 60]


_LEAVING = ("part", "depart", "jusqu", "quitte", "avant", "fin")
_COMING = ("arriv", "partir de", "des ", "apres", "depuis", "retard")


def presence(text: str) -> tuple[dt.time | None, dt.time | None]:
    """Arrival and departure from free words: "part à 18h30", "arrive vers 18 h", "18h-19h30"."""
    times = _clocks(text)
    folded = f"{fold(text)} "
    if len(times) >= 2 and times[0] < times[1]:
        return times[0], times[1]
    if len(times) != 1:
        return None, None
    if any(word in folded for word in _COMING):
        return times[0], None
    if any(word in folded for word in _LEAVING):
        return None, times[0]
    return None, None


def postcode(text: str) -> str:
    """A French postcode that a spreadsheet made a number gets its zero back: "4000" is "04000"."""
    bare = re.sub(r"\s", "", re.sub(r"[.,]0+$", "", text))
    return bare.zfill(5) if bare.isdigit() and len(bare) == 4 else bare
