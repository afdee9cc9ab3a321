"""Everybody of an event."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.kinds import side_of_group
from envies_desktop.events.model import PairRule, Participant
from envies_desktop.events.queries.one_event import event_of
from envies_desktop.i18n import sort_key, tr
from envies_desktop.store.reading import WITH_DELETED

_SIDES = {"A": 0, "B": 1, "support": 2}
_FIELDS = (
    "id", "person_id", "organisation_id", "role", "status", "badge", "arrival", "departure", "access_needs",
    "photo_consent", "contact_consent", "note", "demo",
)  # fmt: skip
_PERSON = ("id", "civility", "first_name", "last_name", "email", "phone")
_ORGANISATION = ("id", "name", "short_name", "kind", "territory_id")
_PEOPLE = "envies_desktop.events.queries.participants:participant_rows"


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A participant of an event.

    `label` is how lists and plans call them: the organisation, with the person where several come from it.
    `name` is "Prénom Nom". `kind` and `group` are codes of directory.kinds, "citoyens" for a person alone.
    `side` is "A" (associations), "B" (companies) or "support" (others): that of the group, unless the kind of
    event seats people itself.
    """

    id: uuid.UUID
    person_id: uuid.UUID
    organisation_id: uuid.UUID | None
    side: str
    role: str
    status: str
    badge: int
    arrival: dt.time | None
    departure: dt.time | None
    access_needs: str
    photo_consent: bool | None
    contact_consent: bool | None
    note: str
    demo: bool
    label: str
    name: str
    civility: str
    first_name: str
    last_name: str
    organisation: str
    kind: str
    group: str
    territory_id: uuid.UUID | None
    email: str
    phone: str
    removed: bool
    apart: int
    together: int


def participant_rows(session: Session, event_id: uuid.UUID, *, removed: bool = False) -> list[ParticipantRow]:
    """Everybody: side A, B, then support; inside a side by organisation, last name, first name.

    With `removed`, those taken out of the event too: an old plan still names them.
    """
    option = WITH_DELETED if removed else {}
    query = sa.select(*(getattr(Participant, name) for name in _FIELDS), Participant.deleted_at)
    people = session.execute(query.where(Participant.event_id == event_id), execution_options=option).all()
    persons = _named(session, Person, _PERSON, {p.person_id for p in people})
    places = {p.organisation_id for p in people if p.organisation_id}
    organisations = _named(session, Organisation, _ORGANISATION, places)
    rules = _rules(session, event_id)
    shared = Counter(p.organisation_id for p in people if p.deleted_at is None)
    rows = [
        _row(p, persons[p.person_id], organisations.get(p.organisation_id), shared, rules) for p in people
    ]
    return sorted(rows, key=row_order)


def people_of(session: Session, event_id: uuid.UUID, activities: Activities) -> Sequence[ParticipantRow]:
    """Everybody of an event, with what its kind adds; raises Refused("store-gone")."""
    kind = activities.kind(event_of(session, event_id).kind)
    rows: Sequence[ParticipantRow] = kind.of("people", _PEOPLE)(session, event_id)
    return rows


def row_order(row: ParticipantRow) -> tuple[int, str, str, str, uuid.UUID]:
    """The order of every list of participants, on screen and on paper."""
    by_name = (sort_key(row.last_name), sort_key(row.first_name))
    return _SIDES.get(row.side, 3), sort_key(row.organisation or row.last_name), *by_name, row.id


def _named(session: Session, cls: Any, names: Sequence[str], ids: Iterable[uuid.UUID]) -> dict[Any, Any]:
    """Columns of those, removed from the directory too: an event keeps the names of who came."""
    query = sa.select(*(getattr(cls, name) for name in names)).where(cls.id.in_(list(ids)))
    return {found.id: found for found in session.execute(query, execution_options=WITH_DELETED)}


def _rules(session: Session, event_id: uuid.UUID) -> Mapping[str, Counter[uuid.UUID]]:
    """How many rules name each participant, by rule."""
    counts: dict[str, Counter[uuid.UUID]] = {"apart": Counter(), "together": Counter()}
    query = sa.select(PairRule.rule, PairRule.a_id, PairRule.b_id).where(PairRule.event_id == event_id)
    for rule, a, b in session.execute(query):
        if rule in counts:
            counts[rule].update((a, b))
    return counts


def _row(
    p: Any,
    person: Any,
    organisation: Any,
    shared: Counter[uuid.UUID | None],
    rules: Mapping[str, Counter[uuid.UUID]],
) -> ParticipantRow:
    fields: dict[str, Any] = {name: getattr(p, name) for name in _FIELDS}
    name = f"{person.first_name} {person.last_name}".strip()
    called = (organisation.short_name or organisation.name) if organisation else ""
    group = group_of(organisation.kind) if organisation else "citoyens"
    several = shared[p.organisation_id] > 1
    otherwise = called or name or person.email or tr("Personne effacée")
    return ParticipantRow(
        **fields,
        side=side_of_group(group),
        label=f"{called} – {name}" if called and name and several else otherwise,
        name=name or otherwise,
        civility=person.civility,
        first_name=person.first_name,
        last_name=person.last_name,
        organisation=organisation.name if organisation else "",
        kind=organisation.kind if organisation else "citoyen_collectif",
        group=group,
        territory_id=organisation.territory_id if organisation else None,
        email=person.email,
        phone=person.phone,
        removed=p.deleted_at is not None,
        apart=rules["apart"][p.id],
        together=rules["together"][p.id],
    )
