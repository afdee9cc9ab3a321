"""Which organisation of the directory a line means, if it knows it."""

from collections import defaultdict
from typing import Any

from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Match, Values
from envies_desktop.events.exchange.keys import is_association_name, is_company_name
from envies_desktop.events.exchange.known import Known
from envies_desktop.store.recognition import loose_key, name_key, spellings

CLOSE_NAME = 90.0
"""Ratio from which a new organisation is said to look like a known one: one or two slips in a name. Names
that differ by a word stay below ("Mutuelle des Calanques" and "Mutuelle des Alpilles" have 74)."""
_SAME_FIRM = 60.0

Odd = tuple[str, dict[str, Any]]
"""The code of a problem and its parameters."""


def find_organisation(values: Values, known: Known) -> tuple[Match | None, list[Odd]]:
    """RNA, then SIRET, then name and town, then e-mail."""
    for how, index, value in (("rna", known.by_rna, values.rna), ("siret", known.by_siret, values.siret)):
        if value and index.get(value):
            found = known.organisations[index[value][0]]
            other = values.organisation and not _alike(values.organisation, found.name)
            return _match(found, how), [
                ("import-organisation-other-name", {"known": found.name})
            ] if other else []
    if values.organisation:
        return _by_name(values, known)
    return _by_person(values, known)


def _by_name(values: Values, known: Known) -> tuple[Match | None, list[Odd]]:
    found = [known.organisations[i] for i in known.by_name.get(name_key(values.organisation), ())]
    if not found:
        same = known.by_loose_name.get(loose_key(values.organisation), ())
        found = [o for o in (known.organisations[i] for i in same) if _same_family(values, o)]
    here = [o for o in found if not (values.city and o.city and name_key(o.city) != name_key(values.city))]
    if found and not here:
        return None, [("import-organisation-other-town", {"known": found[0].name, "town": found[0].city})]
    if len(here) > 1:
        here = [o for o in here if o.id in known.seats_of] or here
    if here:
        several = [("import-organisation-several", {"known": here[0].name, "count": len(here)})]
        return _match(here[0], "name"), several if len(here) > 1 else []
    for address in values.emails:
        for key in known.by_organisation_email.get(address.lower(), ()):
            if _alike(values.organisation, known.organisations[key].name):
                return _match(known.organisations[key], "email"), []
    return None, []


def _by_person(values: Values, known: Known) -> tuple[Match | None, list[Odd]]:
    """A line without organisation: the one of the person, or of the mailbox, where there is only one."""
    for address in values.emails:
        keys = {o for p in known.by_email.get(address.lower(), ()) for o in known.organisations_of[p]}
        keys |= set(known.by_organisation_email.get(address.lower(), ()))
        if len(keys) == 1:
            found = known.organisations[keys.pop()]
            return _match(found, "email"), [("import-organisation-by-email", {"known": found.name})]
    return None, []


def _same_family(values: Values, organisation: Any) -> bool:
    """Two names that only differ by a legal form are one organisation unless the form says otherwise."""
    if values.kind and group_of(values.kind) != group_of(organisation.kind):
        return False
    forms = (values.organisation, organisation.name)
    return not any(is_company_name(one) and is_association_name(other) for one, other in (forms, forms[::-1]))


def _alike(one: str, other: str) -> bool:
    from envies_desktop.events.exchange.likeness import alike

    return alike(loose_key(one), loose_key(other), _SAME_FIRM)


def _match(row: Any, how: str) -> Match:
    return Match(row.id, row.name, how)


class CloseNames:
    """Known names by their first letter, so that a list of thousands is looked through in no time."""

    def __init__(self, known: Known) -> None:
        self.blocks: dict[str, dict[str, str]] = defaultdict(dict)
        for row in known.organisations.values():
            for name in spellings(row.name):
                if key := loose_key(name):
                    self.blocks[key[0]][key] = row.name

    def look(self, name: str) -> list[Odd]:
        """A warning where a name that is not known looks like one that is."""
        from envies_desktop.events.exchange.likeness import closest

        key = loose_key(name)
        block = self.blocks.get(key[:1], {})
        found = closest(key, block.keys(), CLOSE_NAME) if key else None
        if found is None:
            return []
        return [("import-organisation-close", {"known": block[found[0]], "score": round(found[1])})]
