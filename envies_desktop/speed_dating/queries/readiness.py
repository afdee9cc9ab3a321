"""Whether a speed dating can begin: what the event itself still lacks."""

import datetime as dt
import uuid
from collections import Counter
from dataclasses import dataclass

from sqlalchemy.orm import Session

from envies_desktop.events.kinds import AWAY
from envies_desktop.events.queries import event_of
from envies_desktop.speed_dating.queries.card import settings_of
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.views import plan_view


@dataclass(frozen=True, slots=True)
class Readiness:
    """What there is: people who are expected, the number of the plan in force (None without one).

    `changed`: they, or the settings, changed since the plan was made. `idle` are the names of people of the
    plan without any meeting, `left_out` of those whose hours leave them no whole round. `start` is the time
    of the first bell. `unnumbered` counts the people without a badge number, `twice` are numbers given twice.
    """

    people: int
    plan: int | None
    changed: bool
    idle: tuple[str, ...]
    left_out: tuple[str, ...]
    date: dt.date | None
    start: dt.time | None
    unnumbered: int
    twice: tuple[int, ...]


def readiness(session: Session, event_id: uuid.UUID) -> Readiness:
    """What an event has and lacks; raises Refused("store-gone") where it is no more."""
    event = event_of(session, event_id)
    people = [row for row in seated_rows(session, event_id) if row.status not in AWAY]
    view = plan_view(session, event_id)
    badges = Counter(row.badge for row in people)
    return Readiness(
        people=len(people),
        plan=view.number if view else None,
        changed=view.changed if view else False,
        idle=tuple(a.person.label for a in view.people if a.person.planned and not a.meetings)
        if view
        else (),
        left_out=tuple(person.label for person in view.left_out) if view else (),
        date=event.date,
        start=settings_of(session, event).start,
        unnumbered=badges.pop(0, 0),
        twice=tuple(sorted(badge for badge, count in badges.items() if count > 1)),
    )
