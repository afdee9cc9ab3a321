"""Gestures on the participants of a speed dating: where they sit, and how much they meet."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Any

from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation
from envies_desktop.events.actions import add_participant, arrive
from envies_desktop.events.kinds import side_of_group
from envies_desktop.events.model import Participant
from envies_desktop.speed_dating.checks import check_delegation
from envies_desktop.speed_dating.model import Delegation
from envies_desktop.store.work import Work

SEAT = ("side", "representatives", "fixed_table", "fewest", "most")
"""What is kept of a participant besides what every event keeps."""
_NONE = ("fixed_table", "fewest", "most")


def register(work: Work, *, event_id: uuid.UUID, **who: Any) -> Participant:
    """Register somebody as `events.actions.add_participant` does, with columns of `Delegation` besides.

    Without `side`, the kind of organisation decides.
    """
    seat = {name: who.pop(name) for name in SEAT if name in who}
    added = add_participant(work, event_id=event_id, **who)
    accept(work, added.id, seat)
    return added


def accept(work: Work, participant_id: uuid.UUID, said: Mapping[str, Any]) -> None:
    """Keep what was said of a delegation, nothing for somebody newly registered of whom nothing was said.

    No side is that of the organisation; no table, no least and no most may be said as 0.
    """
    found = work.get(Participant, participant_id)
    values = {name: said[name] or None if name in _NONE else said[name] for name in SEAT if name in said}
    if not values.get("side", True):
        values["side"] = _usual_side(work, found)
    change_delegation(work, participant_id=participant_id, **values)


def change_delegation(work: Work, *, participant_id: uuid.UUID, **fields: Any) -> Delegation:
    """Change where somebody sits, or how much they meet; `fields` are columns of `Delegation`."""
    found = work.get(Participant, participant_id)
    held = work.session.get(Delegation, participant_id)
    if held is None:
        held = work.add(Delegation(id=participant_id, side=_usual_side(work, found)))
    check_delegation({"fewest": held.fewest, "most": held.most, **fields})
    for name, value in fields.items():
        if getattr(held, name) != value:
            setattr(held, name, value)
    return held


def welcome_one_more(work: Work, *, participant_id: uuid.UUID, at: dt.datetime) -> Participant:
    """One more person for a delegation: a meeting more at once; whoever leads it is here too.

    Raises Refused("participant-representatives") where it is already as large as can be.
    """
    known = work.session.get(Delegation, participant_id)
    held = known.representatives if known else 1
    change_delegation(work, participant_id=participant_id, representatives=held + 1)
    arrive(work, participant_ids=[participant_id], at=at)
    return work.get(Participant, participant_id)


def _usual_side(work: Work, participant: Participant) -> str:
    place = participant.organisation_id
    organisation = work.session.get(Organisation, place) if place else None
    return side_of_group(group_of(organisation.kind) if organisation else "citoyens")
