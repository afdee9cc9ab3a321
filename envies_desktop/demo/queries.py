"""What there is of the demonstration."""

import uuid
from collections.abc import Callable

from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.store.demo import Keys, demo_key


def has_demo(session: Session, activities: Activities) -> bool:
    """Whether something of it is in the store."""
    return any(there(session) for there in activities.demos("there"))


def in_use(session: Session, activities: Activities) -> Callable[[str], Keys]:
    """What tells of a table which of its records other records refer to."""

    def used(table: str) -> Keys:
        return set().union(*(of_activity(session, table) for of_activity in activities.demos("used")))

    return used


def demo_event() -> uuid.UUID:
    """Its speed dating."""
    return demo_key("event", "ev_speed_demo")
