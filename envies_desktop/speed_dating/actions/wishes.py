"""Gestures on wishes, and on rules about two people who must be able to meet."""

import uuid
from collections.abc import Sequence

import sqlalchemy as sa

from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation
from envies_desktop.events import actions as events
from envies_desktop.events.actions.rules import label_of
from envies_desktop.events.kinds import side_of_group
from envies_desktop.events.model import PairRule, Participant
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.model import Delegation, Wish
from envies_desktop.speed_dating.pairing import Seated, may_meet
from envies_desktop.speed_dating.queries.seats import setup_of
from envies_desktop.store.work import Work


def set_wishes(work: Work, *, participant_id: uuid.UUID, wished: Sequence[uuid.UUID]) -> None:
    """The wishes of a participant are these, best first; somebody named twice counts at their best rank."""
    wisher = work.get(Participant, participant_id)
    targets = list(dict.fromkeys(wished))
    for target in targets:
        _check_wish(work, wisher, target)
    query = sa.select(Wish).where(Wish.wisher_id == participant_id).order_by(Wish.rank, Wish.id)
    known: dict[uuid.UUID, Wish] = {}
    for wish in work.session.scalars(query).all():
        if wish.wished_id in targets and wish.wished_id not in known:
            known[wish.wished_id] = wish
        else:
            work.remove(wish)
    for rank, target in enumerate(targets, 1):
        if target not in known:
            work.add(Wish(event_id=wisher.event_id, wisher_id=wisher.id, wished_id=target, rank=rank))
        elif known[target].rank != rank:
            known[target].rank = rank


def set_rule(work: Work, *, a_id: uuid.UUID, b_id: uuid.UUID, rule: str) -> PairRule:
    """As `events.actions.set_rule`, refused too where two people must meet ("together") and never could."""
    made = events.set_rule(work, a_id=a_id, b_id=b_id, rule=rule)
    if rule == "together":
        _check_meeting(work, work.get(Participant, a_id), work.get(Participant, b_id), "rule-same-side")
    return made


def _check_wish(work: Work, wisher: Participant, target: uuid.UUID) -> None:
    """Refuse to wish for oneself, for somebody of another event, and for those whom one could never meet."""
    if target == wisher.id:
        raise Refused("wish-oneself", name=label_of(work, wisher))
    wished = work.get(Participant, target)
    if wished.event_id != wisher.event_id:
        raise Refused("wish-elsewhere", name=label_of(work, wished))
    _check_meeting(work, wisher, wished, "wish-same-side")


def _check_meeting(work: Work, one: Participant, other: Participant, code: str) -> None:
    pairing = setup_of(work.session, one.event_id).pairing
    if not may_meet(pairing, _seated(work, one), _seated(work, other)):
        raise Refused(code, one=label_of(work, one), other=label_of(work, other))


def _seated(work: Work, participant: Participant) -> Seated:
    organisation = work.session.get(Organisation, participant.organisation_id or uuid.UUID(int=0))
    group = group_of(organisation.kind) if organisation else "citoyens"
    known = work.session.get(Delegation, participant.id)
    return Seated(known.side if known else side_of_group(group), group)
