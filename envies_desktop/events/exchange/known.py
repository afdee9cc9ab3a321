"""What the store knows before an import: organisations, people, who is registered, ready to be compared."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.model import (
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Territory,
    Theme,
)
from envies_desktop.events.model import Event, PairRule, Participant, Wish
from envies_desktop.refused import Refused
from envies_desktop.store.recognition import loose_key, name_key, person_key, spellings

Rows = dict[uuid.UUID, Any]
Index = dict[str, list[uuid.UUID]]


@dataclass(slots=True)
class Known:
    """Rows by id, and ids by what an import compares; `asides` maps pairs (kind, id) to ids."""

    event: Any
    organisations: Rows = field(default_factory=dict)
    people: Rows = field(default_factory=dict)
    participants: Rows = field(default_factory=dict)
    wishes: dict[uuid.UUID, list[tuple[int, uuid.UUID]]] = field(default_factory=lambda: defaultdict(list))
    rules: dict[tuple[uuid.UUID, uuid.UUID], str] = field(default_factory=dict)
    roles: set[tuple[uuid.UUID, uuid.UUID]] = field(default_factory=set)
    organisations_of: dict[uuid.UUID, list[uuid.UUID]] = field(default_factory=lambda: defaultdict(list))
    needs: set[tuple[uuid.UUID, str, str]] = field(default_factory=set)
    organisation_themes: set[tuple[uuid.UUID, uuid.UUID]] = field(default_factory=set)
    territories: dict[str, uuid.UUID] = field(default_factory=dict)
    themes: dict[str, uuid.UUID] = field(default_factory=dict)
    by_rna: Index = field(default_factory=lambda: defaultdict(list))
    by_siret: Index = field(default_factory=lambda: defaultdict(list))
    by_name: Index = field(default_factory=lambda: defaultdict(list))
    by_loose_name: Index = field(default_factory=lambda: defaultdict(list))
    by_organisation_email: Index = field(default_factory=lambda: defaultdict(list))
    by_email: Index = field(default_factory=lambda: defaultdict(list))
    by_person: Index = field(default_factory=lambda: defaultdict(list))
    seats_of: dict[uuid.UUID, list[uuid.UUID]] = field(default_factory=lambda: defaultdict(list))
    seats_of_person: dict[uuid.UUID, list[uuid.UUID]] = field(default_factory=lambda: defaultdict(list))

    def called(self, participant: uuid.UUID) -> str:
        """How a participant is called: the organisation, else the person."""
        row = self.participants[participant]
        firm, person = self.organisations.get(row.organisation_id), self.people.get(row.person_id)
        return firm.name if firm else f"{person.first_name} {person.last_name}".strip() if person else ""


def look_up(session: Session, event_id: uuid.UUID) -> Known:
    """Read the directory and the event; raises Refused("import-event-gone") where there is no such event."""
    event = session.execute(
        _columns(Event).where(Event.id == event_id, Event.deleted_at.is_(None))
    ).one_or_none()
    if event is None:
        raise Refused("import-event-gone")
    known = Known(event)
    _read_organisations(session, known)
    _read_people(session, known)
    _read_event(session, known, event_id)
    return known


def _columns(cls: Any) -> sa.Select[Any]:
    """Rows instead of objects: an import compares thousands and changes a few."""
    return sa.select(*cls.__table__.columns)


def _living(session: Session, cls: Any, *conditions: Any) -> Iterable[Any]:
    order = cls.__table__.c.id
    return session.execute(_columns(cls).where(cls.deleted_at.is_(None), *conditions).order_by(order))


def _read_organisations(session: Session, known: Known) -> None:
    for row in _living(session, Organisation):
        known.organisations[row.id] = row
        for index, value in ((known.by_rna, row.rna), (known.by_siret, row.siret)):
            if value:
                index[value].append(row.id)
        if row.email:
            known.by_organisation_email[row.email.lower()].append(row.id)
        names = [s for name in (row.name, row.short_name) if name for s in spellings(name)]
        for key in {name_key(name) for name in names} - {""}:
            known.by_name[key].append(row.id)
        for key in {loose_key(name) for name in names} - {""}:
            known.by_loose_name[key].append(row.id)
    for row in _living(session, NeedOffer):
        known.needs.add((row.organisation_id, row.side, row.category or name_key(row.text)))
    for row in _living(session, OrganisationTheme):
        known.organisation_themes.add((row.organisation_id, row.theme_id))
    known.territories = {name_key(row.name): row.id for row in _living(session, Territory)}
    known.themes = {name_key(row.name): row.id for row in _living(session, Theme)}


def _read_people(session: Session, known: Known) -> None:
    for row in _living(session, Person):
        known.people[row.id] = row
        if row.email:
            known.by_email[row.email.lower()].append(row.id)
        if key := person_key(row.first_name, row.last_name):
            known.by_person[key].append(row.id)
    for row in _living(session, Role):
        known.roles.add((row.person_id, row.organisation_id))
        known.organisations_of[row.person_id].append(row.organisation_id)


def _read_event(session: Session, known: Known, event_id: uuid.UUID) -> None:
    for row in _living(session, Participant, Participant.event_id == event_id):
        known.participants[row.id] = row
        known.seats_of_person[row.person_id].append(row.id)
        if row.organisation_id:
            known.seats_of[row.organisation_id].append(row.id)
    for row in _living(session, Wish, Wish.event_id == event_id):
        known.wishes[row.wisher_id].append((row.rank, row.wished_id))
    for row in _living(session, PairRule, PairRule.event_id == event_id):
        known.rules[(min(row.a_id, row.b_id), max(row.a_id, row.b_id))] = row.rule
