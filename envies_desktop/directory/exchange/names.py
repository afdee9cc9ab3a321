"""What a name says of an organisation."""

from envies_desktop.intake.words import words
from envies_desktop.store.recognition import name_key


def is_company_name(text: str) -> bool:
    """Whether the name carries a company's legal form: "Lavande SARL"."""
    return any(token in words("company_forms") for token in name_key(text).split())


def is_association_name(text: str) -> bool:
    """Whether the name says that it is an association."""
    return bool(
        {"association", "asso", "assoc", "amicale", "comite", "collectif", "club"} & {*name_key(text).split()}
    )
