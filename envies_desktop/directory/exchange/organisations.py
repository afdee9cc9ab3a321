"""Which organisation of the directory a line means, if it knows it."""

from typing import Any

from envies_desktop.directory.exchange.data import Match, Odd, Said
from envies_desktop.directory.exchange.known import Directory, siren_of
from envies_desktop.directory.exchange.names import is_association_name, is_company_name
from envies_desktop.directory.kinds import group_of
from envies_desktop.store.recognition import loose_key, name_key

_SAME_FIRM = 60.0


def find_organisation(said: Said, known: Directory) -> tuple[Match | None, list[Odd]]:
    """RNA, then SIRET, then SIREN, then name and town, then e-mail."""
    for how, index, value in (("rna", known.by_rna, said.rna), ("siret", known.by_siret, said.siret)):
        if value and index.get(value):
            found = known.organisations[index[value][0]]
            other = said.organisation and not _alike(said.organisation, found.name)
            return _match(found, how), [
                ("import-organisation-other-name", {"known": found.name})
            ] if other else []
    if firm := _by_siren(said, known):
        return _match(firm, "siren"), []
    if said.organisation:
        return _by_name(said, known)
    return _by_person(said, known)


def _by_siren(said: Said, known: Directory) -> Any:
    """The only one of that number, unless both tell two establishments apart, or the names do."""
    there = [known.organisations[key] for key in known.by_siren.get(siren_of(said), ())]
    if len(there) != 1 or (said.siret and there[0].siret):
        return None
    alike = not said.organisation or _alike(said.organisation, there[0].name)
    return there[0] if alike else None


def _by_name(said: Said, known: Directory) -> tuple[Match | None, list[Odd]]:
    found = [known.organisations[i] for i in known.by_name.get(name_key(said.organisation), ())]
    if not found:
        same = known.by_loose_name.get(loose_key(said.organisation), ())
        found = [o for o in (known.organisations[i] for i in same) if _same_family(said, o)]
    here = [o for o in found if not (said.city and o.city and name_key(o.city) != name_key(said.city))]
    if found and not here:
        return None, [("import-organisation-other-town", {"known": found[0].name, "town": found[0].city})]
    if len(here) > 1:
        here = [o for o in here if o.id in known.present] or here
    if here:
        several: list[Odd] = [("import-organisation-several", {"known": here[0].name, "count": len(here)})]
        return _match(here[0], "name"), several if len(here) > 1 else []
    for address in said.emails:
        for key in known.by_organisation_email.get(address.lower(), ()):
            if _alike(said.organisation, known.organisations[key].name):
                return _match(known.organisations[key], "email"), []
    return None, []


def _by_person(said: Said, known: Directory) -> tuple[Match | None, list[Odd]]:
    """A line without organisation: the one of the person, or of the mailbox, where there is only one."""
    for address in said.emails:
        keys = {o for p in known.by_email.get(address.lower(), ()) for o in known.organisations_of[p]}
        keys |= set(known.by_organisation_email.get(address.lower(), ()))
        if len(keys) == 1:
            found = known.organisations[keys.pop()]
            return _match(found, "email"), [("import-organisation-by-email", {"known": found.name})]
    return None, []


def _same_family(said: Said, organisation: Any) -> bool:
    """Two names that only differ by a legal form are one organisation unless the form says otherwise."""
    if said.kind and group_of(said.kind) != group_of(organisation.kind):
        return False
    forms = (said.organisation, organisation.name)
    return not any(is_company_name(one) and is_association_name(other) for one, other in (forms, forms[::-1]))


def _alike(one: str, other: str) -> bool:
    from envies_desktop.directory.exchange.likeness import alike

    return alike(loose_key(one), loose_key(other), _SAME_FIRM)


def _match(row: Any, how: str) -> Match:
    return Match(row.id, row.name, how)
