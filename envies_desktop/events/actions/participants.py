"""Gestures on the participants of an event."""

import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory import actions as directory
from envies_desktop.directory import queries as directory_queries
from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.directory.model import Person
from envies_desktop.events.checks import check_participant
from envies_desktop.events.model import Event, Participant
from envies_desktop.i18n import fold
from envies_desktop.refused import Refused
from envies_desktop.store.belongings import remove_whole
from envies_desktop.store.work import Work

_CONSENTS = {"photo_consent": "photo", "contact_consent": "contact"}


def add_participant(
    work: Work,
    *,
    event_id: uuid.UUID,
    person_id: uuid.UUID | None = None,
    organisation_id: uuid.UUID | None = None,
    person: dict[str, Any] | None = None,
    organisation: dict[str, Any] | None = None,
    **fields: Any,
) -> Participant:
    """Register somebody: ids of people already in the directory, or the columns of new ones.

    `person` and `organisation` are columns of `Person` and `Organisation`; whoever is already known under the
    same e-mail, number or name is taken instead of added twice. An organisation may come without anybody's
    name yet. `fields` are columns of `Participant`.
    """
    work.get(Event, event_id)
    values = cleaned(fields)
    place = organisation_id or _organisation(work, organisation)
    who = person_id or _person(work, person, place)
    _refuse_twice(work, event_id, who)
    check_participant(values)
    if place:
        _have_role(work, who, place, values.get("role", ""))
    work.session.flush()
    values.setdefault("badge", _next_badge(work, event_id))
    added = work.add(Participant(event_id=event_id, person_id=who, organisation_id=place, **values))
    _date_consents(work, who, values)
    return added


def _organisation(work: Work, columns: dict[str, Any] | None) -> uuid.UUID | None:
    if not columns or not fold(columns.get("name", "")):
        return None
    keys = {name: columns.get(name, "") for name in ("name", "city", "rna", "siret")}
    found = directory_queries.same_organisation(work.session, **keys)
    if found is None:
        found = directory.add_organisation(work, **columns).id
        work.session.flush()
    return found


def _person(work: Work, columns: dict[str, Any] | None, place: uuid.UUID | None) -> uuid.UUID:
    columns = columns or {}
    keys = {name: columns.get(name, "") for name in ("last_name", "first_name", "email")}
    if not any(fold(keys[name]) for name in ("last_name", "first_name")) and place:
        known = _nameless(work, place, keys["email"])
        if known is not None:
            return known
        columns = {**columns, "email": keys["email"].strip().lower()}
        return _flushed(work, work.add(Person(**columns)))
    found = directory_queries.same_person(work.session, **keys, organisation_id=place)
    return found or _flushed(work, directory.add_person(work, **columns))


def _nameless(work: Work, place: uuid.UUID, email: str) -> uuid.UUID | None:
    """Somebody known by an e-mail only."""
    return directory_queries.same_person(work.session, email=email, organisation_id=place) if email else None


def _flushed(work: Work, person: Person) -> uuid.UUID:
    work.session.flush()
    return person.id


def _refuse_twice(work: Work, event_id: uuid.UUID, person_id: uuid.UUID) -> None:
    person = work.get(Person, person_id)
    taken = sa.select(Participant.id).where(
        Participant.event_id == event_id, Participant.person_id == person_id
    )
    if work.session.scalar(taken.limit(1)) is not None:
        raise Refused("participant-twice", name=f"{person.first_name} {person.last_name}".strip())


def _have_role(work: Work, person_id: uuid.UUID, organisation_id: uuid.UUID, title: str) -> None:
    card = directory_queries.person_card(work.session, person_id)
    known = {role.organisation_id: role.title for role in card.roles}
    if organisation_id not in known or (title and not known[organisation_id]):
        directory.set_role(work, person_id=person_id, organisation_id=organisation_id, title=title)


def _next_badge(work: Work, event_id: uuid.UUID) -> int:
    last = work.session.scalar(
        sa.select(sa.func.max(Participant.badge)).where(Participant.event_id == event_id)
    )
    return (last or 0) + 1


def _date_consents(work: Work, person_id: uuid.UUID, values: dict[str, Any]) -> None:
    for column, purpose in _CONSENTS.items():
        if values.get(column) is not None:
            directory.give_consent(work, person_id=person_id, purpose=purpose, given=values[column])


def change_participant(work: Work, *, participant_id: uuid.UUID, **fields: Any) -> Participant:
    """Change some columns of a participant; a consent that changes is dated in the directory too."""
    found = work.get(Participant, participant_id)
    values = cleaned(fields)
    if values.get("person_id", found.person_id) != found.person_id:
        _refuse_twice(work, found.event_id, values["person_id"])
    check_participant({"arrival": found.arrival, "departure": found.departure, **values})
    changed = {name: value for name, value in values.items() if getattr(found, name) != value}
    written(found, changed)
    _date_consents(work, found.person_id, changed)
    return found


def remove_participant(work: Work, *, participant_id: uuid.UUID) -> None:
    """Take somebody out of an event, with all that belongs to them: their rules, their wishes…"""
    remove_whole(work, Participant, [work.get(Participant, participant_id).id])
