"""Gestures on people, what they are in organisations, and their consents."""

import uuid
from datetime import UTC, datetime
from typing import Any

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.directory.model import Consent, Person, Role
from envies_desktop.i18n import fold
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.work import Work

PURPOSES = ("photo", "contact")


def add_person(work: Work, *, last_name: str = "", first_name: str = "", **fields: Any) -> Person:
    """A new person; `fields` are columns of `Person`."""
    values = cleaned({"last_name": last_name, "first_name": first_name, **fields})
    if not fold(values["last_name"]) and not fold(values["first_name"]):
        raise Refused("person-name")
    _check_email(values)
    return work.add(Person(**values))


def change_person(work: Work, *, person_id: uuid.UUID, **fields: Any) -> Person:
    """Change some columns of a person."""
    values = cleaned(fields)
    _check_email(values)
    found = work.get(Person, person_id)
    after = {name: values.get(name, getattr(found, name)) for name in ("last_name", "first_name")}
    if not any(map(fold, after.values())):
        raise Refused("person-name")
    written(found, values)
    return found


def _check_email(values: dict[str, Any]) -> None:
    """Refuse what could never be an address; whether it exists is not for this program to say."""
    email = values.get("email", "")
    local, _, host = email.partition("@")
    if email and (not local or "." not in host or any(c.isspace() for c in email)):
        raise Refused("person-email", email=email)


def remove_person(work: Work, *, person_id: uuid.UUID) -> None:
    """Take a person out of the directory with their roles; events keep their name."""
    work.remove(work.get(Person, person_id))
    work.remove_where(Role, Role.person_id == person_id)


def set_role(work: Work, *, person_id: uuid.UUID, organisation_id: uuid.UUID, title: str = "") -> Role:
    """What a person is in an organisation: a new role, or another title for it."""
    known = work.session.get(Role, link_id(person_id, organisation_id))
    if known is None or known.deleted_at is not None:
        work.session.flush()
        return work.add(Role(person_id=person_id, organisation_id=organisation_id, title=title.strip()))
    written(known, {"title": title.strip()})
    return known


def remove_role(work: Work, *, person_id: uuid.UUID, organisation_id: uuid.UUID) -> None:
    """The person is no longer in that organisation."""
    work.remove(work.get(Role, link_id(person_id, organisation_id)))


def give_consent(
    work: Work, *, person_id: uuid.UUID, purpose: str, given: bool, wording: str = ""
) -> Consent:
    """What a person says now about "photo" or "contact"; former answers stay, dated."""
    if purpose not in PURPOSES:
        raise Refused("consent-purpose", purpose=purpose)
    work.session.flush()
    return work.add(
        Consent(person_id=person_id, purpose=purpose, given=given, at=datetime.now(UTC), wording=wording)
    )
