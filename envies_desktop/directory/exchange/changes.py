"""What a line would change in records of the directory; an empty cell never erases what is known."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from envies_desktop.directory.exchange.data import Change, Said
from envies_desktop.directory.exchange.known import Directory
from envies_desktop.directory.exchange.people import is_placeholder
from envies_desktop.store.recognition import name_key

ORGANISATION_FIELDS = (
    "rna", "siren", "siret", "naf", "size_class", "object", "address", "postcode", "city", "website",
)  # fmt: skip


def category_of(text: str) -> str:
    """The code of the category that a need or an offer names in its own words, or none."""
    return _categories().get(name_key(text), "")


@cache
def _categories() -> dict[str, str]:
    from envies_desktop.directory.reference import categories

    return {name_key(name): c.code for c in categories() for name in (c.fr, c.en, c.code)}


def need_key(text: str, category: str) -> str:
    """By what two needs of an organisation are the same: their category, else their words."""
    return category or name_key(text)


def organisation_cells(said: Said, known: Directory) -> dict[str, Any]:
    """The columns of an organisation that a line fills, name and kind apart."""
    cells = {name: getattr(said, name) for name in ORGANISATION_FIELDS}
    if len(said.emails) > 1:
        cells["email"] = said.emails[1].lower()
    if len(said.phones) > 1:
        cells["phone"] = said.phones[1]
    places = (known.territories.get(name_key(text)) for text in (said.territory, said.city) if text)
    cells["territory_id"] = next((place for place in places if place), None)
    if not cells["siren"] and len(said.siret) == 14:
        cells["siren"] = said.siret[:9]
    return {name: value for name, value in cells.items() if value}


def person_cells(said: Said) -> dict[str, Any]:
    """The columns of a person that a line fills."""
    cells = {
        "civility": said.civility,
        "first_name": said.first_name,
        "last_name": said.last_name,
        "email": said.emails[0].lower() if said.emails else "",
        "phone": said.phones[0] if said.phones else "",
    }
    return {name: value for name, value in cells.items() if value}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A cell that a line says otherwise than the store, and what may be done about it.

    "fill": nothing stood there. "take": the list's word counts, unless the desk changed what a list had
    brought. "correct": a list may correct what a list has brought, and nothing else; of a "name" it is told.
    """

    change: Change
    rule: Literal["fill", "take", "correct", "name"]


def organisation_proposals(
    said: Said, known: Directory, key: uuid.UUID, *, corrects: bool
) -> Iterator[Proposal]:
    """Blanks of the directory that the line fills and, where it `corrects`, what it says otherwise."""
    row = known.organisations[key]
    other_number = row.siret and said.siret and row.siret != said.siret
    for name, value in organisation_cells(said, known).items():
        before, shown = getattr(row, name), said.territory or said.city if name == "territory_id" else ""
        change = Change("organisation", name, before, value, shown)
        if not before and not (name == "siren" and other_number and not corrects):
            yield Proposal(change, "fill")
        elif corrects and before and before != value:
            yield Proposal(change, "correct")
    if corrects and said.kind and said.kind != row.kind:
        yield Proposal(Change("organisation", "kind", row.kind, said.kind), "correct")


def differing(said: Said, known: Directory, key: uuid.UUID) -> Iterator[tuple[str, str, str]]:
    """Numbers of the directory that the line contradicts: field, value of the file, value kept."""
    row = known.organisations[key]
    for name in ("rna", "siret"):
        told, kept = getattr(said, name), getattr(row, name)
        if told and kept and told != kept:
            yield name, told, kept


def person_proposals(said: Said, known: Directory, key: uuid.UUID, *, corrects: bool) -> Iterator[Proposal]:
    """A newer address or phone if the line names the person; the rest where there was nothing, or where the
    line `corrects` somebody whom a list has brought."""
    row = known.people[key]
    naming = is_placeholder(row) and said.person != ""
    for name, value in person_cells(said).items():
        change = Change("person", name, getattr(row, name), value)
        if value == change.before:
            continue
        if not change.before or naming:
            yield Proposal(change, "fill")
        elif said.person and name in ("email", "phone"):
            yield Proposal(change, "take")
        elif corrects and not _says_less(value, change.before):
            yield Proposal(change, "correct" if name == "civility" else "name")
    if naming and not said.first_name and row.first_name:
        yield Proposal(Change("person", "first_name", row.first_name, ""), "fill")


def _says_less(value: str, before: str) -> bool:
    """Whether a name has fewer words than the one that is known, or the same without its accents."""
    said, known = name_key(value).split(), name_key(before).split()
    return (said == known and value.isascii()) or (len(said) < len(known) and {*said} <= {*known})
