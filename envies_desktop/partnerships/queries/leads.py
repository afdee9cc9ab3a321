"""Reading partnerships: who takes part, at which stage, what comes next."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import shape_of
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.model import Event
from envies_desktop.i18n import sort_key
from envies_desktop.partnerships.model import FollowUp, Partner, Partnership
from envies_desktop.partnerships.stages import ENDED
from envies_desktop.refused import Refused
from envies_desktop.store.reading import WITH_DELETED


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """An organisation of a partnership and who speaks for it; `shape` marks its group."""

    organisation_id: uuid.UUID
    name: str
    shape: str
    person: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class LeadRow:
    """A partnership; `next_call` is the date of the first call not made yet, None where there is none."""

    id: uuid.UUID
    event_id: uuid.UUID | None
    event: str
    partners: tuple[PartnerRow, ...]
    stage: str
    reason: str
    params: dict[str, Any]
    next_action: str
    next_due: dt.date | None
    owner: str
    given_up: str
    opened_on: dt.date
    next_call: dt.date | None

    @property
    def name(self) -> str:
        """ "Azoth – Val"."""
        return " – ".join(partner.name for partner in self.partners)

    @property
    def between(self) -> frozenset[uuid.UUID]:
        """The organisations that it relates."""
        return frozenset(partner.organisation_id for partner in self.partners)


def lead_rows(session: Session, event_id: uuid.UUID | None = None) -> list[LeadRow]:
    """All partnerships, or those of an event: the oldest first, those of a day by name."""
    query = sa.select(Partnership)
    if event_id is not None:
        query = query.where(Partnership.event_id == event_id)
    found = list(session.scalars(query))
    keys = {lead.id for lead in found}
    partners, calls = _partners(session, keys), _next_calls(session, keys)
    ids = {lead.event_id for lead in found if lead.event_id}
    named = sa.select(Event.id, Event.title).where(Event.id.in_(ids))
    titles = dict(session.execute(named, execution_options=WITH_DELETED).all())
    rows = [
        LeadRow(
            id=lead.id,
            event_id=lead.event_id,
            event=titles.get(lead.event_id, "") if lead.event_id else "",
            partners=partners.get(lead.id, ()),
            stage=lead.stage,
            reason=lead.reason,
            params=lead.params,
            next_action=lead.next_action,
            next_due=lead.next_due,
            owner=lead.owner,
            given_up=lead.given_up,
            opened_on=lead.opened_on,
            next_call=None if lead.stage in ENDED else calls.get(lead.id),
        )
        for lead in found
    ]
    return sorted(rows, key=lambda row: (row.opened_on, sort_key(row.name), row.id))


def lead_card(session: Session, partnership_id: uuid.UUID) -> LeadRow:
    """One partnership; raises Refused("store-gone") where there is no such one."""
    found = session.get(Partnership, partnership_id)
    if found is None or found.deleted_at is not None:
        raise Refused("store-gone", kind="partnership")
    return next(row for row in lead_rows(session, found.event_id) if row.id == partnership_id)


def _partners(session: Session, keys: Iterable[uuid.UUID]) -> Mapping[uuid.UUID, tuple[PartnerRow, ...]]:
    """Names of organisations and people taken out of the directory stay readable."""
    query = (
        sa.select(Partner, Organisation, Person)
        .join(Organisation, Partner.organisation_id == Organisation.id)
        .outerjoin(Person, Partner.person_id == Person.id)
        .where(Partner.partnership_id.in_(list(keys)), Partner.deleted_at.is_(None))
        .order_by(Partner.place, Partner.id)
    )
    found: dict[uuid.UUID, list[PartnerRow]] = defaultdict(list)
    for partner, organisation, person in session.execute(query, execution_options=WITH_DELETED):
        found[partner.partnership_id].append(
            PartnerRow(
                organisation_id=organisation.id,
                name=organisation.short_name or organisation.name,
                shape=shape_of(organisation.kind),
                person=f"{person.first_name} {person.last_name}".strip() if person else "",
                email=person.email if person else "",
                phone=person.phone if person else "",
            )
        )
    return {key: tuple(rows) for key, rows in found.items()}


def _next_calls(session: Session, keys: Iterable[uuid.UUID]) -> Mapping[uuid.UUID, dt.date]:
    query = (
        sa.select(FollowUp.partnership_id, sa.func.min(FollowUp.due))
        .where(FollowUp.partnership_id.in_(list(keys)), FollowUp.done_on.is_(None))
        .group_by(FollowUp.partnership_id)
    )
    return dict(session.execute(query).all())
