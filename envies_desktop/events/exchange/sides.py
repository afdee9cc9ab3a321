"""On which side a line sits: said, known, or guessed, and by what."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from envies_desktop.directory.exchange.names import is_association_name, is_company_name
from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Values
from envies_desktop.events.kinds import side_of_group

_OPPOSITE = {"A": "B", "B": "A"}


def kind_of(values: Values, known_kind: str) -> tuple[str, bool]:
    """The kind of the organisation, and whether it is more than a guess."""
    if known_kind or values.kind:
        return known_kind or values.kind, True
    if values.rna or is_association_name(values.organisation):
        return "association", True
    if is_company_name(values.organisation) or values.size_class:
        return "entreprise", True
    return {"A": "association", "B": "entreprise"}.get(values.side, "association"), bool(values.side)


def first_side(values: Values, kind: str, kind_is_sure: bool, chosen: str, registered: Any) -> str:
    """The side chosen, said, held until now, or that of the kind; empty where only wishes can tell.

    Authorities and schools may sit on either side: they come to meet someone.
    """
    if chosen or values.side:
        return chosen or values.side
    if registered is not None:
        return str(registered.side)
    if not kind_is_sure or side_of_group(group_of(kind)) == "support":
        return ""
    return side_of_group(group_of(kind))


def side_by_wishes(targets: Iterable[str], wishers: Iterable[str]) -> str:
    """The side opposite to those one wants to meet, or who want to meet one; empty where that is no help."""
    for sides in (targets, wishers):
        votes = Counter(_OPPOSITE[side] for side in sides if side in _OPPOSITE)
        if votes and votes["A"] != votes["B"]:
            return max(votes, key=lambda side: votes[side])
    return ""


def last_side(kind: str, kind_is_sure: bool) -> str:
    """Where nothing tells: the side of the kind."""
    return side_of_group(group_of(kind)) if kind_is_sure else "A"
