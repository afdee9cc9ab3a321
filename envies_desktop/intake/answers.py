"""Yes and no as people write them: only a whole answer counts, never a condition or the first word of one."""

import re
from functools import cache, lru_cache

from envies_desktop.intake.words import plain, words

_PAUSES = re.compile(r"[,;.!:…\n]+|\s[-–—/]\s")

_LONGEST = 200
"""Letters of an answer; beyond, it is a text."""


@lru_cache(maxsize=20_000)
def yes_no(text: str) -> bool | None:
    """True, False, or None where the cell says nothing; raises ValueError for anything else.

    "Oui, avec plaisir" and "Pas de problème" are yes, "Non merci" is no. "Oui mais pas mon téléphone", "Non,
    sauf photo de groupe" and "peut-être" are neither: the question has to be asked again.
    """
    said = plain(re.sub(r"\.0$", "", text))
    if "?" in text and said not in words("empty"):
        raise ValueError(text)
    if said in words("yes"):
        return True
    if said in words("no"):
        return False
    if not text or (said in words("empty") and said != "sans"):
        return None
    if len(text) > _LONGEST:
        raise ValueError(text)
    pieces = [plain(piece) for piece in _PAUSES.split(text) if re.search(r"\w", piece)]
    try:
        answers = {_phrase(piece) for piece in pieces} - {None}
    except ValueError:
        raise ValueError(text) from None
    if len(answers) != 1:
        raise ValueError(text)
    return answers.pop()


def _phrase(said: str) -> bool | None:
    """What a phrase answers, None where it is only polite; raises ValueError where a word is neither."""
    known, longest = _phrases()
    tokens = said.split()
    answers: set[bool] = set()
    place = 0
    while place < len(tokens):
        for length in range(min(longest, len(tokens) - place), 0, -1):
            heard = known.get(" ".join(tokens[place : place + length]), "")
            if heard != "":
                break
        else:
            raise ValueError(said)
        if heard is not None:
            answers.add(bool(heard))
        place += length
    if len(answers) > 1:
        raise ValueError(said)
    return answers.pop() if answers else None


@cache
def _phrases() -> tuple[dict[str, bool | None], int]:
    """The words that may stand together in an answer, and the most words that one of them has.

    A single letter or figure is an answer only where it stands alone, and so is "si".
    """
    known: dict[str, bool | None] = dict.fromkeys(words("consent_fillers"))
    for name, answer in (("yes", True), ("no", False)):
        known |= {word: answer for word in words(name) if len(word) > 2 or word in ("ok", "no", "ja")}
    return known, max(len(word.split()) for word in known)
