"""How names of organisations and people are compared: what stays of them once habits of typing are gone."""

import re
from collections.abc import Iterator
from functools import lru_cache

from envies_desktop.i18n import fold
from envies_desktop.intake.words import words

_SMALL = frozenset({"la", "le", "les", "l", "de", "du", "des", "d", "et", "a", "au", "aux", "en", "the"})
_DOTTED = re.compile(r"\b([a-z])\.(?=[a-z]\b)")
""" "C.B.E." is "CBE"."""


@lru_cache(maxsize=65_536)
def name_key(text: str) -> str:
    """Letters and digits of any script: "L’Atelier – Garrigue" and "l'atelier garrigue" are the same."""
    bare = text.replace("&", " et ").replace("·", "")
    folded = bare.lower() if bare.isascii() else fold(bare)
    return " ".join(re.findall(r"[^\W_]+", _DOTTED.sub(r"\1", folded))) or text.strip()


@lru_cache(maxsize=65_536)
def loose_key(text: str) -> str:
    """The same without small words and legal forms: "Association les Amis du Jazz" is "amis jazz"."""
    tokens = name_key(text).split()
    kept = [t for t in tokens if t not in _SMALL and t not in words("legal_forms")]
    return " ".join(kept or tokens)


def spellings(name: str) -> Iterator[str]:
    """The name, the name without its brackets, and what is in its brackets: "2B2B (compagnie de danse)"."""
    yield name
    outside = " ".join(re.sub(r"\([^()]*\)", " ", name).split())
    if outside and outside != name:
        yield outside


def acronym(name: str) -> str:
    """The initials of the main words where there are at least three: "École Supérieure d'Art" is "esa"."""
    tokens = [t for t in name_key(name).split() if t not in _SMALL]
    return "".join(t[0] for t in tokens) if len(tokens) >= 3 else ""


@lru_cache(maxsize=65_536)
def person_key(first: str, last: str) -> str:
    """First and last name in any order, compared without accents and hyphens."""
    return " ".join(sorted(name_key(f"{first} {last}").split()))


def is_company_name(text: str) -> bool:
    """Whether the name carries a company's legal form: "Lavande SARL"."""
    return any(token in words("company_forms") for token in name_key(text).split())


def is_association_name(text: str) -> bool:
    """Whether the name says that it is an association."""
    return bool(
        {"association", "asso", "assoc", "amicale", "comite", "collectif", "club"} & {*name_key(text).split()}
    )
