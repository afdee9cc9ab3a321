"""What becomes of the actions that people took on: their states, when they are due, when they are checked."""

import calendar
import datetime as dt
from collections.abc import Callable, Collection, Mapping

from envies_desktop.i18n import tr

_STATES: Mapping[str, Callable[[], str]] = {
    "open": lambda: tr("À faire"),
    "started": lambda: tr("Commencée"),
    "done": lambda: tr("Faite"),
    "dropped": lambda: tr("Abandonnée"),
}
STATES = tuple(_STATES)
CLOSED = frozenset({"done", "dropped"})
"""States of actions that nobody waits for any more."""
CHECKS = (1, 3)
"""Months after its event at which somebody asks what became of an action."""
WEEK = dt.timedelta(days=7)


def state_label(state: str) -> str:
    """The name of a state; an unknown code is shown as it is."""
    label = _STATES.get(state)
    return label() if label else state


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, the last of the month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def urgency(state: str, due: dt.date | None, today: dt.date) -> str:
    """ "late", "week" (from today to seven days on), "later", "undated", or "closed"."""
    if state in CLOSED:
        return "closed"
    if due is None:
        return "undated"
    if due < today:
        return "late"
    return "week" if due <= today + WEEK else "later"


def check_due(state: str, event_day: dt.date | None, made: Collection[int], today: dt.date) -> int:
    """After how many months an action is to be checked now; 0 where it is not.

    Only the latest check that is due is asked for: whoever checks after three months skips the first. What is
    done or dropped, or belongs to an event without a date, needs none.
    """
    if state in CLOSED or event_day is None:
        return 0
    reached = max((months for months in CHECKS if months_after(event_day, months) <= today), default=0)
    return 0 if reached <= max(made, default=0) else reached
