"""What a line would change in rows that exist; an empty cell never erases what is known."""

import uuid
from collections.abc import Iterator
from functools import cache
from typing import Any

from envies_desktop.events.exchange.data import Change, Values
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.people import is_placeholder
from envies_desktop.store.recognition import name_key

ORGANISATION_FIELDS = (
    "rna", "siren", "siret", "naf", "size_class", "object", "address", "postcode", "city", "website",
)  # fmt: skip
PARTICIPANT_FIELDS = (
    "role", "status", "arrival", "departure", "representatives", "access_needs", "photo_consent",
    "contact_consent", "note",
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


def organisation_cells(values: Values, known: Known) -> dict[str, Any]:
    """The columns of an organisation that a line fills, name and kind apart."""
    cells = {name: getattr(values, name) for name in ORGANISATION_FIELDS}
    if len(values.emails) > 1:
        cells["email"] = values.emails[1].lower()
    if len(values.phones) > 1:
        cells["phone"] = values.phones[1]
    places = (known.territories.get(name_key(text)) for text in (values.territory, values.city) if text)
    cells["territory_id"] = next((place for place in places if place), None)
    if not cells["siren"] and len(values.siret) == 14:
        cells["siren"] = values.siret[:9]
    return {name: value for name, value in cells.items() if value}


def person_cells(values: Values) -> dict[str, Any]:
    """The columns of a person that a line fills."""
    cells = {
        "civility": values.civility,
        "first_name": values.first_name,
        "last_name": values.last_name,
        "email": values.emails[0].lower() if values.emails else "",
        "phone": values.phones[0] if values.phones else "",
    }
    return {name: value for name, value in cells.items() if value}


def participant_cells(values: Values) -> dict[str, Any]:
    """The columns of a participant that a line fills, side apart."""
    cells = {name: getattr(values, name) for name in PARTICIPANT_FIELDS}
    return {name: value for name, value in cells.items() if value not in ("", None)}


def organisation_changes(values: Values, known: Known, key: uuid.UUID) -> Iterator[Change]:
    """Blanks of the directory that the line fills; what it knows otherwise stays."""
    row = known.organisations[key]
    other_number = row.siret and values.siret and row.siret != values.siret
    for name, value in organisation_cells(values, known).items():
        if not getattr(row, name) and not (name == "siren" and other_number):
            yield Change("organisation", name, getattr(row, name), value)


def differing(values: Values, known: Known, key: uuid.UUID) -> Iterator[tuple[str, str, str]]:
    """Numbers of the directory that the line contradicts: field, value of the file, value kept."""
    row = known.organisations[key]
    for name in ("rna", "siret"):
        said, kept = getattr(values, name), getattr(row, name)
        if said and kept and said != kept:
            yield name, said, kept


def person_changes(values: Values, known: Known, key: uuid.UUID) -> Iterator[Change]:
    """A newer address or phone if the line names the person; the rest only where there was nothing."""
    row = known.people[key]
    naming = is_placeholder(row)
    for name, value in person_cells(values).items():
        before = getattr(row, name)
        fills = not before or (naming and values.person != "")
        if value != before and (fills or (values.person and name in ("email", "phone"))):
            yield Change("person", name, before, value)
    if naming and values.person and not values.first_name and row.first_name:
        yield Change("person", "first_name", row.first_name, "")


def participant_changes(values: Values, known: Known, key: uuid.UUID, side: str) -> Iterator[Change]:
    """What the registration says anew."""
    row = known.participants[key]
    for name, value in ({"side": side} | participant_cells(values)).items():
        before = getattr(row, name)
        if value != before:
            yield Change("participant", name, before, value)
