"""One header → the field that it names: a word, a question, a question of a form with its option."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from envies_desktop.i18n import fold
from envies_desktop.intake.fields import Field, squeeze
from envies_desktop.intake.words import plain, says, words

How = Literal["exact", "close", "sentence", "cells", "saved", "chosen", "none"]

CLOSE = 83.0
"""Ratio of rapidfuzz from which a header is a mistyped spelling. Measured (tests/intake/test_columns.py): a
letter changed, dropped, doubled or two swapped in six letters or more gives at least 83.3; headers foreign to
the list ("Repas", "Cotisation", "Langue") stay at 80 or less. Whatever is read so is told as a warning."""
_SHORTEST = 6
_LONGEST = 400
_ITEMS = frozenset({"wish", "apart", "together", "need", "offer", "theme"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet: its place from 0, its header as typed, the field it holds (None: unknown).

    `number` is the 2 of "Vœu n° 2" (0 without), `score` how sure the field is, from 0 to 100. `option` is
    what a tick in the column means ("Vos besoins [Locaux]"); `person` counts the people of one line from 1;
    `family_first` says of whole names which one stands first where a cell does not tell.
    """

    index: int
    header: str
    field: str | None
    how: How
    score: float
    number: int = 0
    option: str = ""
    person: int = 1
    family_first: bool = False


_CODE = re.compile(r"^\s*(?:[A-Za-z]{0,6}\d\w{0,12}|\d{1,3})(?:\[[^\]]*\])*\s*(?:[.):]\s+|\s[-–]\s+)")
"""What form programs put before a question: "Q03[SQ001]. ", "2) "."""
_BRACKETS = re.compile(r"\[([^\[\]]*)\]\s*$")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ORDINALS = ("premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme")
_FOLLOWING = re.compile(r"\b(?:accompagn|conjoint|binome|plus one)")


def column_of(index: int, header: str, fields: Sequence[Field], saved: Mapping[str, str]) -> Column:
    """The field that a header names by itself; columns beside it and cells may still say otherwise."""
    header = header[:_LONGEST]
    bare = squeeze(header) or header.strip()
    if not bare:
        return Column(index, header, None, "none", 0.0)
    if bare in saved:
        return Column(index, header, saved[bare], "saved", 100.0, number_in(header))
    question = _CODE.sub("", header)
    brackets = _BRACKETS.search(question)
    stem = question[: brackets.start()] if brackets else question
    field, how, score = _named(stem, fields)
    if brackets and field not in _ITEMS:
        inner, inner_how, inner_score = _named(brackets[1], fields)
        if inner is not None and inner_score >= max(score, 90.0):
            return Column(index, header, inner, inner_how, inner_score, number_in(brackets[1]))
    number = number_in(brackets[1]) if brackets and number_in(brackets[1]) else number_in(stem)
    return Column(index, header, field, how, score, number)


def field_named(text: str, fields: Sequence[Field]) -> str | None:
    """The field that a question names, if it names one."""
    return _named(_CODE.sub("", text), fields)[0]


def _named(text: str, fields: Sequence[Field]) -> tuple[str | None, How, float]:
    """The field of a text: one of its spellings, a sentence, or a spelling with a slip."""
    spelled = _spelled(text)
    for spelling in spelled:
        for field in fields:
            if spelling in field.spellings:
                return field.name, "exact", 100.0
    said = " ".join(re.findall(r"[0-9a-z]+", fold(text)))
    if " " in said:
        for field in fields:
            if any(says(said, sentence) for sentence in field.sentences):
                return field.name, "sentence", 90.0
    numbered = spelled[-1] if spelled else ""
    if len(numbered) < _SHORTEST:
        return None, "none", 0.0
    score, name = max((_closest(numbered, field.spellings), field.name) for field in fields)
    return (name, "close", score) if score >= CLOSE else (None, "none", 0.0)


@lru_cache(maxsize=65_536)
def _closest(header: str, spellings: frozenset[str]) -> float:
    """How near a header is to one of the spellings; 0 where none is close."""
    from rapidfuzz import fuzz

    return max((fuzz.ratio(header, s, score_cutoff=CLOSE) for s in spellings if len(s) >= 5), default=0.0)


def _spelled(text: str) -> list[str]:
    """A header as it is compared, from whole to bare: with its asides, without, as an answer, unnumbered."""
    bare = squeeze(text) or text.strip()
    aside = _ASIDE.sub(" ", text)
    short = squeeze(aside) or bare
    asked = squeeze(_without_question(aside)) or short
    numbered = re.sub(r"^(\d+)(eme|ere|er|re|e|nde|nd)?|(no|n)?\d+$", "", asked) or asked
    return list(dict.fromkeys((bare, short, asked, numbered)))


def _without_question(text: str) -> str:
    """ "Quel est votre nom ?" is "nom": the words that only ask are left out at its beginning."""
    said = plain(text).split()
    place = 0
    while place < len(said) - 1 and said[place] in words("question_words"):
        place += 1
    return " ".join(said[place:])


def number_in(header: str) -> int:
    """The 2 of "Vœu n° 2", "2e choix", "deuxième souhait" or "prénom de l'accompagnant"; 0 without."""
    folded = fold(_CODE.sub("", header))
    if digits := re.search(r"(?<!\d)[0-9]{1,2}(?!\d)", folded):
        return int(digits[0])
    if "second" in folded or _FOLLOWING.search(folded):
        return 2
    return next((n for n, word in enumerate(_ORDINALS, 1) if word in folded), 0)
