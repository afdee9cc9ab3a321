"""Everybody of an event."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.model import PairRule, Participant, Wish
from envies_desktop.i18n import sort_key
from envies_desktop.store.reading import WITH_DELETED

_SIDES = {"A": 0, "B": 1, "support": 2}
_FIELDS = (
    "id", "person_id", "organisation_id", "side", "role", "status", "badge", "arrival", "departure",
    "representatives", "fixed_table", "fewest", "most", "access_needs", "photo_consent", "contact_consent",
    "note", "demo",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A participant of an event.

    `label` is how lists and plans call them: the organisation, with the person where several come from it.
    `name` is "Prénom Nom". `kind` and `group` are codes of directory.kinds, "citoyens" for a person alone.
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
    representatives: int
    fixed_table: int | None
    fewest: int | None
    most: int | None
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
    wishes: int
    wished_by: int
    apart: int
    together: int


def participant_rows(session: Session, event_id: uuid.UUID, *, removed: bool = False) -> list[ParticipantRow]:
    """Everybody: side A, B, then support; inside a side by organisation, last name, first name.

    With `removed`, those taken out of the event too: an old plan still names them.
    """
    query = sa.select(Participant).where(Participant.event_id == event_id).order_by(Participant.id)
    people = list(session.scalars(query, execution_options=WITH_DELETED if removed else {}))
    persons = _named(session, Person, {p.person_id for p in people})
    organisations = _named(session, Organisation, {p.organisation_id for p in people if p.organisation_id})
    counts = _counts(session, event_id)
    shared = Counter(p.organisation_id for p in people if p.deleted_at is None)
    rows = [
        _row(p, persons[p.person_id], organisations.get(p.organisation_id), shared, counts) for p in people
    ]
    return sorted(rows, key=row_order)


def row_order(row: ParticipantRow) -> tuple[int, str, str, str, uuid.UUID]:
    """The order of every list of participants, on screen and on paper."""
    by_name = (sort_key(row.last_name), sort_key(row.first_name))
    return _SIDES.get(row.side, 3), sort_key(row.organisation or row.last_name), *by_name, row.id


def _named(session: Session, cls: Any, ids: Iterable[uuid.UUID]) -> dict[Any, Any]:
    """Those removed from the directory too: an event keeps the names of who came."""
    query = sa.select(cls).where(cls.id.in_(list(ids)))
    return {found.id: found for found in session.scalars(query, execution_options=WITH_DELETED)}


def _counts(session: Session, event_id: uuid.UUID) -> Mapping[str, Counter[uuid.UUID]]:
    counts: dict[str, Counter[uuid.UUID]] = {
        name: Counter() for name in ("wishes", "wished_by", "apart", "together")
    }
    query = sa.select(Wish.wisher_id, Wish.wished_id).where(Wish.event_id == event_id)
    for wisher, wished in session.execute(query):
        counts["wishes"][wisher] += 1
        counts["wished_by"][wished] += 1
    rules = sa.select(PairRule.rule, PairRule.a_id, PairRule.b_id).where(PairRule.event_id == event_id)
    for rule, a, b in session.execute(rules):
        if rule in counts:
            counts[rule].update((a, b))
    return counts


def _row(
    p: Participant,
    person: Person,
    organisation: Organisation | None,
    shared: Counter[uuid.UUID | None],
    counts: Mapping[str, Counter[uuid.UUID]],
) -> ParticipantRow:
    fields: dict[str, Any] = {name: getattr(p, name) for name in _FIELDS}
    name = f"{person.first_name} {person.last_name}".strip()
    called = (organisation.short_name or organisation.name) if organisation else ""
    several = shared[p.organisation_id] > 1
    return ParticipantRow(
        **fields,
        label=f"{called} – {name}" if called and name and several else called or name or person.email,
        name=name or called,
        civility=person.civility,
        first_name=person.first_name,
        last_name=person.last_name,
        organisation=organisation.name if organisation else "",
        kind=organisation.kind if organisation else "citoyen_collectif",
        group=group_of(organisation.kind) if organisation else "citoyens",
        territory_id=organisation.territory_id if organisation else None,
        email=person.email,
        phone=person.phone,
        wishes=counts["wishes"][p.id],
        wished_by=counts["wished_by"][p.id],
        apart=counts["apart"][p.id],
        together=counts["together"][p.id],
    )
