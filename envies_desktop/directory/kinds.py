"""Kinds of organisation, the stakeholder group of each, and the shape that marks a group everywhere.

Groups are those of reference.yaml (`stakeholder_groups`). What a kind belongs to
follows the lists of that file: foundations sit with associations, experts with companies, and public
institutions and solidarity funders with public authorities.
"""

from collections.abc import Callable

from envies_desktop.i18n import tr

KIND_GROUPS: dict[str, str] = {
    "association": "associations",
    "entreprise": "entreprises",
    "collectivite": "pouvoirs_publics",
    "enseignement_superieur": "enseignement_recherche",
    "reseau_entreprises": "entreprises",
    "reseau_associatif": "associations",
    "fondation_fonds": "associations",
    "financeur": "pouvoirs_publics",
    "institution": "pouvoirs_publics",
    "expert_conseil": "entreprises",
    "media": "entreprises",
    "citoyen_collectif": "citoyens",
}
GROUPS = ("associations", "entreprises", "pouvoirs_publics", "enseignement_recherche", "citoyens")
GROUP_SHAPES: dict[str, str] = {
    "associations": "disc",
    "entreprises": "square",
    "pouvoirs_publics": "triangle",
    "enseignement_recherche": "diamond",
    "citoyens": "star",
}
GROUP_LETTERS: dict[str, str] = {
    "associations": "A",
    "entreprises": "E",
    "pouvoirs_publics": "C",
    "enseignement_recherche": "S",
    "citoyens": "P",
}
"""How reference.yaml names the groups in `offered_by`."""

SIZE_CLASSES = ("TPE", "PME", "ETI", "GE")

_KINDS: dict[str, Callable[[], str]] = {
    "association": lambda: tr("Association"),
    "entreprise": lambda: tr("Entreprise"),
    "collectivite": lambda: tr("Collectivité"),
    "enseignement_superieur": lambda: tr("Enseignement supérieur"),
    "reseau_entreprises": lambda: tr("Réseau d’entreprises"),
    "reseau_associatif": lambda: tr("Réseau associatif"),
    "fondation_fonds": lambda: tr("Fondation, fonds de dotation"),
    "financeur": lambda: tr("Financeur"),
    "institution": lambda: tr("Institution"),
    "expert_conseil": lambda: tr("Expert, conseil"),
    "media": lambda: tr("Média"),
    "citoyen_collectif": lambda: tr("Citoyens, collectif"),
}
_GROUPS: dict[str, Callable[[], str]] = {
    "associations": lambda: tr("Associations"),
    "entreprises": lambda: tr("Entreprises"),
    "pouvoirs_publics": lambda: tr("Pouvoirs publics"),
    "enseignement_recherche": lambda: tr("Enseignement supérieur et recherche"),
    "citoyens": lambda: tr("Citoyens"),
}
_SIZES: dict[str, Callable[[], str]] = {
    "TPE": lambda: tr("TPE\u00a0: moins de 10 salariés"),
    "PME": lambda: tr("PME\u00a0: moins de 250 salariés"),
    "ETI": lambda: tr("ETI\u00a0: moins de 5\u202f000 salariés"),
    "GE": lambda: tr("Grande entreprise"),
}


def kinds() -> tuple[str, ...]:
    """The codes of kinds, in the order in which forms offer them."""
    return tuple(KIND_GROUPS)


def group_of(kind: str) -> str:
    """The stakeholder group of a kind; an unknown kind counts as an association."""
    return KIND_GROUPS.get(kind, "associations")


def kinds_of_group(group: str) -> tuple[str, ...]:
    """The kinds of a stakeholder group."""
    return tuple(kind for kind, of in KIND_GROUPS.items() if of == group)


def shape_of(kind: str) -> str:
    """The shape that marks a kind of organisation on screen and on paper: "disc", "square"…"""
    return GROUP_SHAPES[group_of(kind)]


def kind_label(kind: str) -> str:
    """The name of a kind in the language of the moment; an unknown code is shown as it is."""
    label = _KINDS.get(kind)
    return label() if label else kind


def group_label(group: str) -> str:
    """The name of a stakeholder group in the language of the moment."""
    label = _GROUPS.get(group)
    return label() if label else group


def size_label(size: str) -> str:
    """The name of a size class of companies (decree 2008-1354) in the language of the moment."""
    label = _SIZES.get(size)
    return label() if label else size
