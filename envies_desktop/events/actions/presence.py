"""Gestures of the welcome desk: who came, who is late, excused, absent, gone."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any

from envies_desktop.directory.actions.fields import written
from envies_desktop.events.actions.participants import add_participant
from envies_desktop.events.checks import check_participant
from envies_desktop.events.model import Participant
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

NOT_HERE = ("inscrit", "excuse", "absent")


def arrive(work: Work, *, participant_ids: Iterable[uuid.UUID], at: dt.datetime) -> None:
    """They are here; who was already keeps the time of the first arrival, who had left is back."""
    for key in participant_ids:
        found = work.get(Participant, key)
        written(found, {"status": "present", "arrived_at": found.arrived_at or at, "left_at": None})


def leave(work: Work, *, participant_ids: Iterable[uuid.UUID], at: dt.datetime) -> None:
    """They have left; who had already keeps the time of it."""
    for key in participant_ids:
        found = work.get(Participant, key)
        written(found, {"status": "parti", "left_at": found.left_at or at})


def expect_later(work: Work, *, participant_ids: Iterable[uuid.UUID], arrival: dt.time) -> None:
    """They come at that (local) time; raises Refused("participant-times") where they would have left."""
    for key in participant_ids:
        found = work.get(Participant, key)
        check_participant({"arrival": arrival, "departure": found.departure})
        written(found, {"status": "inscrit", "arrival": arrival, "arrived_at": None, "left_at": None})


def mark_not_here(work: Work, *, participant_ids: Iterable[uuid.UUID], status: str) -> None:
    """They are not here after all: "inscrit" (not yet), "excuse" or "absent"; noted times are taken back."""
    if status not in NOT_HERE:
        raise Refused("presence-status-unknown", status=status)
    for key in participant_ids:
        written(work.get(Participant, key), {"status": status, "arrived_at": None, "left_at": None})


def welcome(work: Work, *, event_id: uuid.UUID, at: dt.datetime, **who: Any) -> Participant:
    """Somebody who was not registered: registered and here at once; `who` is as in `add_participant`."""
    return add_participant(work, event_id=event_id, **who, status="present", arrived_at=at)


def welcome_one_more(work: Work, *, participant_id: uuid.UUID, at: dt.datetime) -> Participant:
    """One more person for a delegation: a meeting more at once; whoever leads it is here too.

    Raises Refused("participant-representatives") where it is already as large as can be.
    """
    found = work.get(Participant, participant_id)
    check_participant({"representatives": found.representatives + 1})
    written(found, {"representatives": found.representatives + 1})
    arrive(work, participant_ids=[participant_id], at=at)
    return found
