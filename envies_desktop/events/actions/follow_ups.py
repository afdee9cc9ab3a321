"""Gestures on follow-up actions: what somebody took on at an event, and what became of it."""

import datetime as dt
import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.actions.rules import label_of
from envies_desktop.events.follow_ups import CHECKS, STATES
from envies_desktop.events.model import ActionCheck, Event, FollowUpAction, Participant
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def add_follow_up(
    work: Work,
    *,
    event_id: uuid.UUID,
    what: str,
    origin: str = "hand",
    origin_id: uuid.UUID | None = None,
    **fields: Any,
) -> FollowUpAction:
    """Somebody takes something on; `fields` are other columns of `FollowUpAction`."""
    work.get(Event, event_id)
    values = _checked(work, event_id, cleaned({"what": what, **fields}))
    return work.add(FollowUpAction(event_id=event_id, origin=origin, origin_id=origin_id, **values))


def change_follow_up(work: Work, *, action_id: uuid.UUID, **fields: Any) -> FollowUpAction:
    """Change what is to be done, by whom, until when, or how far it is."""
    found = work.get(FollowUpAction, action_id)
    written(found, _checked(work, found.event_id, cleaned(fields)))
    return found


def remove_follow_up(work: Work, *, action_id: uuid.UUID) -> None:
    """It was noted by mistake; what is given up is dropped instead."""
    work.remove(work.get(FollowUpAction, action_id))
    work.remove_where(ActionCheck, ActionCheck.action_id == action_id)


def check_follow_up(
    work: Work, *, action_id: uuid.UUID, months: int, seen_on: dt.date, state: str, note: str = ""
) -> ActionCheck:
    """What became of it so many months after its event; it is in that state from now on.

    A second look after as many months takes the place of the first.
    """
    if months not in CHECKS:
        raise Refused("follow-up-months", months=months)
    change_follow_up(work, action_id=action_id, state=state)
    said = {"seen_on": seen_on, "state": state, "note": note.strip()}
    query = sa.select(ActionCheck).where(ActionCheck.action_id == action_id, ActionCheck.months == months)
    known = work.session.scalar(query)
    if known is None:
        return work.add(ActionCheck(action_id=action_id, months=months, **said))
    written(known, said)
    return known


def _checked(work: Work, event_id: uuid.UUID, values: dict[str, Any]) -> dict[str, Any]:
    """The same values, once they can be kept: one owner, a participant or a name."""
    if "what" in values and not values["what"]:
        raise Refused("follow-up-what")
    if values.get("state", "open") not in STATES:
        raise Refused("follow-up-state", state=values["state"])
    if owner_id := values.get("owner_id"):
        owner = work.get(Participant, owner_id)
        if owner.event_id != event_id:
            raise Refused("follow-up-elsewhere", name=label_of(work, owner))
        values["owner"] = ""
    elif values.get("owner"):
        values["owner_id"] = None
    return values
