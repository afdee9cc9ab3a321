"""Leads between parties of the demonstration's events go with them."""

import sqlalchemy as sa

from envies_desktop.events.model import Event
from envies_desktop.partnerships.model import FollowUp, Partner, Partnership
from envies_desktop.store.demo import Used, demo_keys
from envies_desktop.store.work import Work


def remove(work: Work, used: Used) -> None:
    """Take out what was found at its events."""
    events = demo_keys(work.session, Event)
    leads = list(work.session.scalars(sa.select(Partnership.id).where(Partnership.event_id.in_(events))))
    for of_lead in (Partner, FollowUp):
        work.remove_where(of_lead, of_lead.partnership_id.in_(leads))
    work.remove_where(Partnership, Partnership.id.in_(leads))
