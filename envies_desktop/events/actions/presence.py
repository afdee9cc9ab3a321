"""Who came, who is late, excused, absent, gone: one gesture each, at the door, in the list or in the room."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from typing import Any

from envies_desktop.directory.actions.fields import written
from envies_desktop.events.actions.participants import add_participant
from envies_desktop.events.checks import check_participant
from envies_desktop.events.model import Participant
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

NOT_HERE = ("inscrit", "excuse", "absent")
_CODES = {"present": "presence-arrive", "parti": "presence-leave"} | dict.fromkeys(
    NOT_HERE, "presence-status"
)


def status_work(status: str, names: Sequence[str]) -> tuple[str, dict[str, Any]]:
    """The code and the parameters of the work that gives these people a status, wherever that is done."""
    params: dict[str, Any] = {"name": names[0], "count": len(names)}
    code = _CODES.get(status, "participant-status")
    return code, params | ({"status": status} if code == "presence-status" else {})


def set_status(
    work: Work, *, participant_ids: Iterable[uuid.UUID], status: str, at: dt.datetime | None = None
) -> None:
    """Mark people as "inscrit", "present", "absent"…; without `at`, nobody knows when they came or left.

    Raises Refused("participant-choice").
    """
    check_participant({"status": status})
    if status == "present":
        arrive(work, participant_ids=participant_ids, at=at)
    elif status == "parti":
        leave(work, participant_ids=participant_ids, at=at)
    elif status in NOT_HERE:
        mark_not_here(work, participant_ids=participant_ids, status=status)
    else:
        for key in participant_ids:
            written(work.get(Participant, key), {"status": status})


def arrive(work: Work, *, participant_ids: Iterable[uuid.UUID], at: dt.datetime | None) -> None:
    """They are here; who was already keeps the time of the first arrival, who had left is back."""
    for key in participant_ids:
        found = work.get(Participant, key)
        written(found, {"status": "present", "arrived_at": found.arrived_at or at, "left_at": None})


def leave(work: Work, *, participant_ids: Iterable[uuid.UUID], at: dt.datetime | None) -> None:
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
