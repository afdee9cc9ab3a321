"""What people said of each other: mutual interests, one-sided ones, and the sheets of mutual contacts."""

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.queries.printed import guest_of
from envies_desktop.i18n import tr
from envies_desktop.partnerships.queries import LeadRow, lead_rows
from envies_desktop.speed_dating.contact_data import ContactLine, ContactSheet, ContactSheets
from envies_desktop.speed_dating.model import Rating
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows
from envies_desktop.speed_dating.queries.printed import header
from envies_desktop.speed_dating.ratings import INTERESTED, contact_given, contacts_exchanged, mutual

Said = Mapping[tuple[uuid.UUID, uuid.UUID], tuple[int, bool | None]]
"""By (rater, rated): the rating, and whether the slip gives the contact."""


@dataclass(frozen=True, slots=True)
class Couple:
    """Two people who both want to go on, in the order of lists; whether each gives their contact."""

    a: SeatedRow
    b: SeatedRow
    a_value: int
    b_value: int
    a_gives: bool
    b_gives: bool
    lead: LeadRow | None

    @property
    def exchanged(self) -> bool:
        """Whether each gets the e-mail and the phone of the other."""
        return contacts_exchanged(True, self.a_gives, self.b_gives)


@dataclass(frozen=True, slots=True)
class OneSided:
    """Somebody who wants to go on with `wanted`, who answered `back` (None: not typed). Never printed."""

    by: SeatedRow
    wanted: SeatedRow
    value: int
    back: int | None


@dataclass(frozen=True, slots=True)
class Interests:
    """Who wants to go on with whom in an event."""

    couples: tuple[Couple, ...]
    one_sided: tuple[OneSided, ...]

    def to_open(self) -> tuple[Couple, ...]:
        """The couples of two organisations that have no lead yet, one for each pair of organisations."""
        found: dict[frozenset[uuid.UUID], Couple] = {}
        for couple in self.couples:
            between = _between(couple.a, couple.b)
            if couple.lead is None and len(between) > 1:
                found.setdefault(between, couple)
        return tuple(found.values())


def said_in(session: Session, event_id: uuid.UUID) -> Said:
    """Everything that was typed for an event."""
    query = sa.select(Rating.rater_id, Rating.rated_id, Rating.value, Rating.share)
    rows = session.execute(query.where(Rating.event_id == event_id))
    return {(rater, rated): (value, share) for rater, rated, value, share in rows}


def mutual_interests(session: Session, event_id: uuid.UUID) -> Interests:
    """Mutual interests, then those of one side only; people taken out of the event are left out."""
    return _interests(session, event_id, seated_rows(session, event_id))


def contact_sheets(session: Session, event_id: uuid.UUID) -> ContactSheets:
    """What each person with a mutual interest takes home: only what the others agreed to give."""
    rows = seated_rows(session, event_id)
    lines: dict[uuid.UUID, list[ContactLine]] = defaultdict(list)
    for couple in _interests(session, event_id, rows).couples:
        lines[couple.a.id].append(_line(couple.b, couple))
        lines[couple.b.id].append(_line(couple.a, couple))
    return ContactSheets(
        event=header(session, event_id),
        sheets=tuple(
            ContactSheet(guest=guest_of(row), lines=tuple(lines[row.id])) for row in rows if row.id in lines
        ),
    )


def _interests(session: Session, event_id: uuid.UUID, rows: list[SeatedRow]) -> Interests:
    people = {row.id: row for row in rows}
    place = {row.id: k for k, row in enumerate(rows)}
    said = said_in(session, event_id)
    leads = {lead.between: lead for lead in lead_rows(session, event_id)}
    couples, one_sided = [], []
    for (rater, rated), (value, share) in said.items():
        if rater not in people or rated not in people or value < INTERESTED:
            continue
        by, other = people[rater], people[rated]
        back, back_share = said.get((rated, rater), (None, None))
        if back is None or not mutual(value, back):
            one_sided.append(OneSided(by=by, wanted=other, value=value, back=back))
        elif place[rater] < place[rated]:
            couples.append(
                Couple(
                    a=by,
                    b=other,
                    a_value=value,
                    b_value=back,
                    a_gives=contact_given(share, by.contact_consent),
                    b_gives=contact_given(back_share, other.contact_consent),
                    lead=leads.get(_between(by, other)),
                )
            )
    return Interests(
        couples=tuple(sorted(couples, key=lambda c: (place[c.a.id], place[c.b.id]))),
        one_sided=tuple(sorted(one_sided, key=lambda o: (place[o.by.id], place[o.wanted.id]))),
    )


def _between(one: SeatedRow, other: SeatedRow) -> frozenset[uuid.UUID]:
    """Their organisations; those of two people of one organisation relate nobody."""
    return frozenset(row.organisation_id for row in (one, other) if row.organisation_id)


def _line(other: SeatedRow, couple: Couple) -> ContactLine:
    """Without both consents, the organisation and the role only; somebody who came alone is their badge."""
    given, lead, guest = couple.exchanged, couple.lead, guest_of(other)
    alone = other.name if given else tr("Badge {badge}").format(badge=other.badge)
    return ContactLine(
        guest=guest if given else replace(guest, last_name="", first_name=""),
        organisation=other.organisation or alone,
        role=other.role,
        contact_given=given,
        person=other.name if given else "",
        email=other.email if given else "",
        phone=other.phone if given else "",
        next_action=lead.next_action if lead else "",
        next_owner=lead.owner if lead else "",
        next_due=lead.next_due if lead else None,
    )
