"""Everybody of an event."""

import datetime as dt
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.model import PairRule, Participant, Wish
from envies_desktop.events.queries.seats import Seat, seats
from envies_desktop.i18n import sort_key, tr
from envies_desktop.store.reading import WITH_DELETED

_SIDES = {"A": 0, "B": 1, "support": 2}
_FIELDS = (
    "id", "person_id", "organisation_id", "role", "status", "badge", "arrival", "departure", "access_needs",
    "photo_consent", "contact_consent", "note", "demo",
)  # fmt: skip
_SEAT = ("side", "representatives", "fixed_table", "fewest", "most")
_PERSON = ("id", "civility", "first_name", "last_name", "email", "phone")
_ORGANISATION = ("id", "name", "short_name", "kind", "territory_id")
Wishes = Mapping[uuid.UUID, tuple[uuid.UUID, ...]]


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
    removed: bool
    wishes: int
    wished_by: int
    apart: int
    together: int


def participant_rows(
    session: Session, event_id: uuid.UUID, *, removed: bool = False, wishes: Wishes | None = None
) -> list[ParticipantRow]:
    """Everybody: side A, B, then support; inside a side by organisation, last name, first name.

    With `removed`, those taken out of the event too: an old plan still names them. `wishes` spares reading
    them again (`wishes_of_event`).
    """
    option = WITH_DELETED if removed else {}
    query = sa.select(*(getattr(Participant, name) for name in _FIELDS), Participant.deleted_at)
    people = session.execute(query.where(Participant.event_id == event_id), execution_options=option).all()
    persons = _named(session, Person, _PERSON, {p.person_id for p in people})
    places = {p.organisation_id for p in people if p.organisation_id}
    organisations = _named(session, Organisation, _ORGANISATION, places)
    counts = _counts(session, event_id, wishes_of_event(session, event_id) if wishes is None else wishes)
    shared = Counter(p.organisation_id for p in people if p.deleted_at is None)
    held = seats(session, event_id, removed=removed)
    rows = [
        _row(p, held[p.id], persons[p.person_id], organisations.get(p.organisation_id), shared, counts)
        for p in people
    ]
    return sorted(rows, key=row_order)


def wishes_of_event(session: Session, event_id: uuid.UUID) -> dict[uuid.UUID, tuple[uuid.UUID, ...]]:
    """Who wishes for whom, best first."""
    query = sa.select(Wish.wisher_id, Wish.wished_id).where(Wish.event_id == event_id)
    found: dict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    for wisher, wished in session.execute(query.order_by(Wish.rank, Wish.id)):
        found[wisher].append(wished)
    return {wisher: tuple(wished) for wisher, wished in found.items()}


def row_order(row: ParticipantRow) -> tuple[int, str, str, str, uuid.UUID]:
    """The order of every list of participants, on screen and on paper."""
    by_name = (sort_key(row.last_name), sort_key(row.first_name))
    return _SIDES.get(row.side, 3), sort_key(row.organisation or row.last_name), *by_name, row.id


def _named(session: Session, cls: Any, names: Sequence[str], ids: Iterable[uuid.UUID]) -> dict[Any, Any]:
    """Columns of those, removed from the directory too: an event keeps the names of who came."""
    query = sa.select(*(getattr(cls, name) for name in names)).where(cls.id.in_(list(ids)))
    return {found.id: found for found in session.execute(query, execution_options=WITH_DELETED)}


def _counts(session: Session, event_id: uuid.UUID, wishes: Wishes) -> Mapping[str, Counter[uuid.UUID]]:
    counts: dict[str, Counter[uuid.UUID]] = {
        "wishes": Counter({wisher: len(wished) for wisher, wished in wishes.items()}),
        "wished_by": Counter(chain.from_iterable(wishes.values())),
        "apart": Counter(),
        "together": Counter(),
    }
    rules = sa.select(PairRule.rule, PairRule.a_id, PairRule.b_id).where(PairRule.event_id == event_id)
    for rule, a, b in session.execute(rules):
        if rule in counts:
            counts[rule].update((a, b))
    return counts


def _row(
    p: Any,
    seat: Seat,
    person: Any,
    organisation: Any,
    shared: Counter[uuid.UUID | None],
    counts: Mapping[str, Counter[uuid.UUID]],
) -> ParticipantRow:
    fields: dict[str, Any] = {name: getattr(p, name) for name in _FIELDS}
    fields |= {name: getattr(seat, name) for name in _SEAT}
    name = f"{person.first_name} {person.last_name}".strip()
    called = (organisation.short_name or organisation.name) if organisation else ""
    several = shared[p.organisation_id] > 1
    otherwise = called or name or person.email or tr("Personne effacée")
    return ParticipantRow(
        **fields,
        label=f"{called} – {name}" if called and name and several else otherwise,
        name=name or otherwise,
        civility=person.civility,
        first_name=person.first_name,
        last_name=person.last_name,
        organisation=organisation.name if organisation else "",
        kind=organisation.kind if organisation else "citoyen_collectif",
        group=group_of(organisation.kind) if organisation else "citoyens",
        territory_id=organisation.territory_id if organisation else None,
        email=person.email,
        phone=person.phone,
        removed=p.deleted_at is not None,
        wishes=counts["wishes"][p.id],
        wished_by=counts["wished_by"][p.id],
        apart=counts["apart"][p.id],
        together=counts["together"][p.id],
    )
