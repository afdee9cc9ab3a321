"""Of which kind the organisation of a line is, and so on which side it is."""

from envies_desktop.directory.exchange.names import is_association_name, is_company_name
from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Values
from envies_desktop.events.kinds import side_of_group


def kind_of(values: Values, known_kind: str) -> tuple[str, bool]:
    """The kind of the organisation, and whether it is more than a guess."""
    if known_kind or values.kind:
        return known_kind or values.kind, True
    if values.rna or is_association_name(values.organisation):
        return "association", True
    if is_company_name(values.organisation) or values.size_class:
        return "entreprise", True
    return {"A": "association", "B": "entreprise"}.get(values.side, "association"), bool(values.side)


def last_side(kind: str, kind_is_sure: bool) -> str:
    """Where nothing tells: the side of the kind."""
    return side_of_group(group_of(kind)) if kind_is_sure else "A"
