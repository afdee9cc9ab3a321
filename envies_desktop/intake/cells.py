"""What people type in a cell, made into values: e-mails, words of a list, numbers."""

import re
from functools import lru_cache

from envies_desktop.intake.words import beginnings, meanings, plain, says, words

_BETWEEN = re.compile(r"[\s;,|\"/<>()\[\]]+|mailto:")
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
    said = _AT.sub("@", re.sub(r"[()\[\]]", " ", text))
    for piece in (piece for piece in _BETWEEN.split(said) if "@" in piece):
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


def meaning(table: str, text: str) -> str | None:
    """The code of a word in a table of words.yaml, or None: meaning("kinds", "Mairie") is "collectivite"."""
    known = meanings(table)
    said = plain(text)
    if said in known:
        return known[said]
    pieces = {known[p] for p in (plain(part) for part in re.split(r"[(/,;:–-]", text)) if p in known}
    return pieces.pop() if len(pieces) == 1 else None


def status_meaning(text: str) -> str | None:
    """The code of a registration's status: a word of the list, else a sentence such as "Ne vient plus"."""
    if (code := meaning("statuses", text)) is not None:
        return code
    said = plain(text)
    for code, sentences in beginnings("status_beginnings").items():
        if any(says(said, sentence) for sentence in sentences):
            return code
    return None


_BULLET = re.compile(
    r"^(?:(?:choix|v(?:œ|oe)ux?|souhait|rang|priorit[ée]|choice|wish|n[°o])\s*\d{1,2}\s*[:.)–-]\s*"
    r"|\d{1,2}\s*(?:er|[èe]re|e|[èe]me|nde?|st|rd|th)?\s*(?:choix|v(?:œ|oe)u|souhait|choice|wish)\s*[:.)–-]?\s*"
    r"|\d{1,2}\s*(?:[.)°:/]\s*(?=[^\W\d])|[-–]\s+)|[-–*]\s+)",
    re.IGNORECASE,
)


def unnumbered(text: str) -> str:
    """An item of a list without what numbers it: "2) Azoth", "- Azoth", "1er choix : Azoth"."""
    return _BULLET.sub("", text).strip()


_FIGURES = 12
"""More figures than any count has: what follows them no longer matters."""


def whole_number(text: str) -> int | None:
    """The first number of a cell ("2 personnes" is 2), or None."""
    found = re.search(r"[0-9]+", text)
    return int(found[0][:_FIGURES]) if found else None


def postcode(text: str) -> str:
    """A French postcode that a spreadsheet made a number gets its zero back: "4000" is "04000"."""
    bare = re.sub(r"\s", "", re.sub(r"[.,]0+$", "", text))
    return bare.zfill(5) if bare.isdigit() and len(bare) == 4 else bare
