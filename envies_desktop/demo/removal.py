"""Taking the demonstration out of the store.

What somebody's own work stands on stays, and becomes theirs: an organisation or a person registered in an
event of theirs, a territory or a theme that they use.
"""

import uuid
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from envies_desktop.diagnostics.model import Diagnostic
from envies_desktop.directory.model import (
    Consent,
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Territory,
    Theme,
)
from envies_desktop.events.actions.event import remove_event
from envies_desktop.events.model import Event, Participant
from envies_desktop.partnerships.model import FollowUp, Partner, Partnership
from envies_desktop.speed_dating.model import Meeting, MeetingPlan, Rating
from envies_desktop.store.work import Work

Keys = set[uuid.UUID]


def remove_all(work: Work) -> None:
    """Remove every record of the demonstration, inside one work."""
    _remove_events(work)
    people = _remove_unused(work, Person, _used(work, Participant.person_id, Partner.person_id))
    for of_person in (Role, Consent):
        work.remove_where(of_person, of_person.person_id.in_(people))
    organisations = _remove_unused(
        work,
        Organisation,
        _used(work, Participant.organisation_id, Partner.organisation_id, Diagnostic.organisation_id),
    )
    for of_organisation in (Role, NeedOffer, OrganisationTheme):
        work.remove_where(of_organisation, of_organisation.organisation_id.in_(organisations))
    _remove_unused(work, Theme, _used(work, OrganisationTheme.theme_id, Event.theme_id))
    places = _used(work, Organisation.territory_id, Event.territory_id)
    _remove_unused(work, Territory, _with_parents(work, places | _own_parents(work)))


def _remove_events(work: Work) -> None:
    events = _demo(work, Event)
    plans = list(work.session.scalars(sa.select(MeetingPlan.id).where(MeetingPlan.event_id.in_(events))))
    work.remove_where(Meeting, Meeting.plan_id.in_(plans))
    leads = list(work.session.scalars(sa.select(Partnership.id).where(Partnership.event_id.in_(events))))
    for of_lead in (Partner, FollowUp):
        work.remove_where(of_lead, of_lead.partnership_id.in_(leads))
    work.remove_where(Partnership, Partnership.id.in_(leads))
    for cls in (MeetingPlan, Rating):
        work.remove_where(cls, cls.event_id.in_(events))
    for event in events:
        remove_event(work, event_id=event)


def _demo(work: Work, cls: Any) -> list[uuid.UUID]:
    return list(work.session.scalars(sa.select(cls.id).where(cls.demo.is_(True))))


def _used(work: Work, *columns: Any) -> Keys:
    """What living records refer to by these columns."""
    found: Keys = set()
    for column in columns:
        found |= {key for key in work.session.scalars(sa.select(column).distinct()) if key is not None}
    return found


def _remove_unused(work: Work, cls: Any, used: Keys) -> Keys:
    """Remove the demo's records of a kind but those in use, which become one's own; the keys removed."""
    of_demo = set(_demo(work, cls))
    kept = of_demo & used
    if kept:
        work.update_where(cls, cls.id.in_(kept), demo=False)
    work.remove_where(cls, cls.id.in_(of_demo - kept))
    return of_demo - kept


def _own_parents(work: Work) -> Keys:
    """Territories of the demo above territories that somebody added."""
    query = sa.select(Territory.parent_id).where(Territory.demo.is_(False), Territory.parent_id.is_not(None))
    return {key for key in work.session.scalars(query) if key is not None}


def _with_parents(work: Work, places: Iterable[uuid.UUID]) -> Keys:
    """Territories and all those above them."""
    above = {t.id: t.parent_id for t in work.session.scalars(sa.select(Territory))}
    found: Keys = set()
    for place in places:
        while place and place not in found:
            found.add(place)
            place = above.get(place)  # type: ignore[assignment]  # None ends the climb
    return found
