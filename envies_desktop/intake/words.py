"""Words that people type in cells, as data: resources/import/words.yaml and first_names.yaml."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from envies_desktop.assets import read_yaml
from envies_desktop.i18n import fold


@cache
def words(name: str) -> frozenset[str]:
    """A list of words as `plain` makes them: words("particles")."""
    return frozenset(plain(str(word)) for word in _all()[name])


@cache
def meanings(name: str) -> Mapping[str, str]:
    """A table of words: meanings("kinds")["mairie"] is "collectivite"."""
    return {plain(str(word)): code for code, spelled in _all()[name].items() for word in spelled}


@cache
def beginnings(name: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Sentences told by the beginnings of their words: code → alternatives, as `says` takes them."""
    return {code: tuple(tuple(map(str, some)) for some in spelled) for code, spelled in _all()[name].items()}


def says(said: str, sentence: Sequence[str]) -> bool:
    """Whether each beginning begins a word of what was said; "!word" must begin none.

    One or two letters are a whole word: "ne" is not the beginning of "neuf".
    """
    said = f" {said} "  # one search by the library instead of a look at each word: each header asks hundreds
    for start in sentence:
        unwanted = start.startswith("!")
        start = start.removeprefix("!")
        if (f" {start} " if len(start) < 3 else f" {start}") in said:
            if unwanted:
                return False
        elif not unwanted:
            return False
    return True


@cache
def first_names() -> frozenset[str]:
    """Common first names, folded."""
    lines = read_yaml("import", "first_names.yaml")
    return frozenset(name for line in lines for name in str(line).split())


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """What is compared of a word: folded, letters and digits; a sign such as "✓" stays as it is."""
    folded = text.lower() if text.isascii() else fold(text.replace("·", ""))
    return " ".join(re.findall(r"[^\W_]+", folded)) or text.strip()


@cache
def _all() -> dict[str, Any]:
    data: dict[str, Any] = read_yaml("import", "words.yaml")
    return data
