"""What was made with the events of the demonstration goes with them: plans, meetings, ratings."""

import sqlalchemy as sa

from envies_desktop.events.model import Event
from envies_desktop.speed_dating.model import Meeting, MeetingPlan, Rating
from envies_desktop.store.demo import Used, demo_keys
from envies_desktop.store.work import Work


def remove(work: Work, used: Used) -> None:
    """Take out what belongs to its events."""
    events = demo_keys(work.session, Event)
    plans = list(work.session.scalars(sa.select(MeetingPlan.id).where(MeetingPlan.event_id.in_(events))))
    work.remove_where(Meeting, Meeting.plan_id.in_(plans))
    for of_event in (MeetingPlan, Rating):
        work.remove_where(of_event, of_event.event_id.in_(events))
