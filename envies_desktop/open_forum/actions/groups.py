"""Gestures on the action groups of an open forum: who goes on with what, and by which first step."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions import add_need, change_need
from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.directory.model import NeedOffer
from envies_desktop.events.actions import add_follow_up, change_follow_up, remove_follow_up
from envies_desktop.events.actions.rules import label_of
from envies_desktop.events.kinds import AWAY
from envies_desktop.events.model import Event, FollowUpAction, Participant
from envies_desktop.i18n import fold
from envies_desktop.open_forum.groups import ORIGIN, last_day
from envies_desktop.open_forum.model import ActionGroup, Volunteer
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.work import Work


def add_group(
    work: Work,
    *,
    event_id: uuid.UUID,
    title: str,
    step: Mapping[str, Any] | None = None,
    volunteers: Iterable[uuid.UUID] = (),
    today: dt.date,
    **fields: Any,
) -> ActionGroup:
    """A group that goes on; `fields` are columns of `ActionGroup`, `step` and `volunteers` as below."""
    work.get(Event, event_id)
    values = _checked({"title": title, **fields})
    count = sa.select(sa.func.count(ActionGroup.id)).where(ActionGroup.event_id == event_id)
    group = work.add(ActionGroup(event_id=event_id, position=work.session.scalar(count) or 0, **values))
    work.session.flush()
    if step is not None:
        set_first_step(work, group_id=group.id, today=today, **step)
    set_volunteers(work, group_id=group.id, volunteers=volunteers)
    return group


def change_group(work: Work, *, group_id: uuid.UUID, **fields: Any) -> None:
    """Change `title`, `topic_id`, `ally` or `needs`; raises Refused("group-title")."""
    written(work.get(ActionGroup, group_id), _checked(fields))


def set_first_step(
    work: Work,
    *,
    group_id: uuid.UUID,
    what: str,
    owner_id: uuid.UUID | None = None,
    due: dt.date | None = None,
    today: dt.date,
) -> None:
    """What the group does first, who takes it on and until when; without words there is none.

    Raises Refused("group-owner-away", name) where the owner is not in the room, Refused("group-step-late",
    due, last) where it is not within thirty days.
    """
    group = work.get(ActionGroup, group_id)
    known = work.session.scalar(
        sa.select(FollowUpAction).where(FollowUpAction.origin == ORIGIN, FollowUpAction.origin_id == group_id)
    )
    if not what.strip():
        if known is not None:
            remove_follow_up(work, action_id=known.id)
        return
    _check_owner(work, group.event_id, owner_id, known)
    last = last_day(work.get(Event, group.event_id).date, today)
    if due is not None and due > last and (known is None or known.due != due):
        raise Refused("group-step-late", due=due.isoformat(), last=last.isoformat())
    values: dict[str, Any] = {"what": what, "owner_id": owner_id, "due": due or last}
    if known is None:
        add_follow_up(work, event_id=group.event_id, origin=ORIGIN, origin_id=group_id, **values)
    else:
        change_follow_up(work, action_id=known.id, **values)


def set_volunteers(work: Work, *, group_id: uuid.UUID, volunteers: Iterable[uuid.UUID]) -> None:
    """Those who join the group are these; raises Refused("group-elsewhere")."""
    group = work.get(ActionGroup, group_id)
    wanted = dict.fromkeys(volunteers)
    known = {
        link.participant_id: link
        for link in work.session.scalars(sa.select(Volunteer).where(Volunteer.group_id == group_id))
    }
    for person, link in known.items():
        if person not in wanted:
            work.remove(link)
    for person in wanted:
        if person in known:
            continue
        if work.get(Participant, person).event_id != group.event_id:
            raise Refused("group-elsewhere")
        key = link_id(group_id, person)
        work.add(Volunteer(id=key, group_id=group_id, participant_id=person))


def keep_needs(work: Work, *, group_id: uuid.UUID, organisation_id: uuid.UUID) -> None:
    """What the group needs is a need of this organisation in the directory; a second time corrects it.

    Raises Refused("need-empty") where it needs nothing.
    """
    group = work.get(ActionGroup, group_id)
    known = work.session.get(NeedOffer, group.need_id) if group.need_id else None
    if known is not None and known.deleted_at is None and known.organisation_id == organisation_id:
        change_need(work, need_id=known.id, text=group.needs)
        return
    made = add_need(work, organisation_id=organisation_id, side="besoin", text=group.needs)
    group.need_id = made.id


def remove_group(work: Work, *, group_id: uuid.UUID) -> None:
    """It was noted by mistake: its first step and its volunteers go with it; needs of the directory stay."""
    group = work.get(ActionGroup, group_id)
    steps = sa.select(FollowUpAction.id).where(
        FollowUpAction.origin == ORIGIN, FollowUpAction.origin_id == group_id
    )
    for key in list(work.session.scalars(steps)):
        remove_follow_up(work, action_id=key)
    work.remove_where(Volunteer, Volunteer.group_id == group_id)
    work.remove(group)


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    values = cleaned(dict(fields))
    if "title" in values and not fold(values["title"]):
        raise Refused("group-title")
    return values


def _check_owner(
    work: Work, event_id: uuid.UUID, owner_id: uuid.UUID | None, known: FollowUpAction | None
) -> None:
    """In the room: welcomed there, or expected where nobody was welcomed yet; who has it already keeps it."""
    if owner_id is None:
        raise Refused("group-owner")
    if known is not None and known.owner_id == owner_id:
        return
    owner = work.get(Participant, owner_id)
    there = sa.select(Participant.id).where(Participant.event_id == event_id, Participant.status == "present")
    welcomed = work.session.scalar(there.limit(1)) is not None
    if owner.status != "present" if welcomed else owner.status in AWAY:
        raise Refused("group-owner-away", name=label_of(work, owner))
