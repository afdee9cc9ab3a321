"""How much two names look alike, from 0 to 100; imported when first needed, as its library."""

import re
from collections.abc import Collection, Mapping

from rapidfuzz import fuzz, process

SAME_WORD = 80.0
FAR = 50.0
OTHER_NUMBER = 80.0
"""What two names reach at most whose figures differ: "Boîte 4" is hardly a slip for "Boîte 1"."""


def likeness(one: str, other: str) -> float:
    """The same letters, in any order of the words, glued or not, or one name inside the other."""
    glued = min(99.0, fuzz.ratio(one.replace(" ", ""), other.replace(" ", "")))  # "Charliefree" is doubtful
    whole = max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other), glued)
    shared = set(one.split()) & set(other.split())
    telling = any(len(word) > 3 for word in shared) or one in shared
    score = max(whole, fuzz.token_set_ratio(one, other) * 0.9 if telling else 0.0)
    return score if _figures(one) == _figures(other) else min(score, OTHER_NUMBER)


def _figures(name: str) -> list[str]:
    return re.findall(r"[0-9]+", name)


def nearest(typed: str, keys: Collection[str], limit: int) -> list[str]:
    """The keys closest by their letters, best first."""
    return [
        key for key, _, _ in process.extract(typed, keys, scorer=fuzz.ratio, limit=limit, score_cutoff=FAR)
    ]


def mended(word: str, words: Mapping[str, Collection[str]]) -> str:
    """The known word that a mistyped one stands for, or the word itself; `words` are by first letter.

    The first letter is seldom wrong; where it is, the letters of the whole name still tell.
    """
    block = list(words.get(word[0], ()))  # a mapping would be compared by its values
    if len(word) < 4 or word in block:
        return word
    found = process.extractOne(word, block, scorer=fuzz.ratio, score_cutoff=SAME_WORD)
    return str(found[0]) if found else word


def closest(key: str, keys: Collection[str], cutoff: float) -> tuple[str, float] | None:
    """The closest key and its ratio, if that reaches the cutoff."""
    found = process.extractOne(key, keys, scorer=fuzz.ratio, score_cutoff=cutoff)
    return (found[0], found[1]) if found else None


def alike(one: str, other: str, cutoff: float) -> bool:
    """Whether one name says what the other says, whatever it adds."""
    return fuzz.token_set_ratio(one, other) >= cutoff
