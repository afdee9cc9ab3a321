"""How names of organisations and people are compared, besides what makes a stored key."""

from envies_desktop.intake.words import words
from envies_desktop.store.recognition import SMALL, name_key


def acronym(name: str) -> str:
    """The initials of the main words where there are at least three: "École Supérieure d'Art" is "esa"."""
    tokens = [t for t in name_key(name).split() if t not in SMALL]
    return "".join(t[0] for t in tokens) if len(tokens) >= 3 else ""


def is_company_name(text: str) -> bool:
    """Whether the name carries a company's legal form: "Lavande SARL"."""
    return any(token in words("company_forms") for token in name_key(text).split())


def is_association_name(text: str) -> bool:
    """Whether the name says that it is an association."""
    return bool(
        {"association", "asso", "assoc", "amicale", "comite", "collectif", "club"} & {*name_key(text).split()}
    )
