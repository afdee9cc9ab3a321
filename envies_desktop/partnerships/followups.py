"""When to call again, and what an answer means for the stage of the partnership."""

import datetime as dt

from envies_desktop.events.follow_ups import months_after
from envies_desktop.partnerships.stages import ENDED, GIVEN_UP, place_of

MONTHS = (1, 3, 6)
WEEK = dt.timedelta(days=7)
STATUSES = ("sans_suite", "contact", "rencontre", "projet", "accord", "convention", "abandon")
"""What a call may find, as in the questionnaire `suivi_1_3_6_mois`."""
GAVE_UP = "abandon"
NOT_APPLICABLE = "na"
ANSWERS = (0, 1, 2, 3, NOT_APPLICABLE)

_STAGES = {
    "contact": "premier_contact",
    "rencontre": "exploration",
    "projet": "co_construction",
    "accord": "co_construction",
    "convention": "convention_signee",
    GAVE_UP: GIVEN_UP,
}


def due_dates(day: dt.date) -> tuple[tuple[int, dt.date], ...]:
    """The calls after an event of that day: (months after, date)."""
    return tuple((months, months_after(day, months)) for months in MONTHS)


def urgency(due: dt.date, today: dt.date) -> str:
    """ "overdue", "week" (from today to seven days on) or "later"."""
    if due < today:
        return "overdue"
    return "week" if due <= today + WEEK else "later"


def proposed_stage(status: str, stage: str) -> str:
    """The stage that an answer suggests, "" where it suggests none: never back, never out of an end."""
    found = _STAGES.get(status, "")
    if not found or stage in ENDED or place_of(found) <= place_of(stage):
        return ""
    return found
