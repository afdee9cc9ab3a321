"""Action groups of an open forum: what their first step is called among the actions, and how soon it is."""

import datetime as dt

ORIGIN = "forum-group"
"""What the first step of a group came from, among the follow-up actions."""
DAYS = 30
"""A first step is taken within so many days after the forum."""


def last_day(event_day: dt.date | None, today: dt.date) -> dt.date:
    """The last day for a first step: counted from the forum, from today where it has no day yet."""
    return (event_day or today) + dt.timedelta(days=DAYS)
