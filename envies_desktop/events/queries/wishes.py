"""Wishes and rules of the participants of an event."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import PairRule, Participant, Wish
from envies_desktop.events.pairing import Seated, may_meet
from envies_desktop.events.queries.participants import ParticipantRow, participant_rows
from envies_desktop.events.queries.seats import setup_of
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class WishRow:
    """A wish: who is wished for, at what rank (from 1), and whether they wish it too."""

    id: uuid.UUID
    wished_id: uuid.UUID
    label: str
    rank: int
    mutual: bool


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule seen from one of its two people: the other one, and "apart" or "together"."""

    id: uuid.UUID
    rule: str
    other_id: uuid.UUID
    label: str


@dataclass(frozen=True, slots=True)
class ParticipantCard:
    """All of a participant."""

    row: ParticipantRow
    wishes: tuple[WishRow, ...]
    rules: tuple[RuleRow, ...]


def participant_card(session: Session, participant_id: uuid.UUID) -> ParticipantCard:
    """All of one participant; raises Refused("store-gone") where there is none any more."""
    event_id = session.scalar(sa.select(Participant.event_id).where(Participant.id == participant_id))
    if event_id is None:
        raise Refused("store-gone", kind="participant")
    rows = {row.id: row for row in participant_rows(session, event_id)}
    return ParticipantCard(
        row=rows[participant_id],
        wishes=_wish_rows(session, rows, participant_id),
        rules=_rule_rows(session, rows, event_id, participant_id),
    )


def wish_list(session: Session, participant_id: uuid.UUID) -> tuple[WishRow, ...]:
    """The wishes of a participant, best first."""
    return participant_card(session, participant_id).wishes


def _wish_rows(
    session: Session, rows: dict[uuid.UUID, ParticipantRow], participant_id: uuid.UUID
) -> tuple[WishRow, ...]:
    query = sa.select(Wish).where(Wish.wisher_id == participant_id).order_by(Wish.rank, Wish.id)
    wishes = [wish for wish in session.scalars(query) if wish.wished_id in rows]
    back = set(session.scalars(sa.select(Wish.wisher_id).where(Wish.wished_id == participant_id)))
    return tuple(
        WishRow(wish.id, wish.wished_id, rows[wish.wished_id].label, rank, wish.wished_id in back)
        for rank, wish in enumerate(wishes, 1)
    )


def pair_rules(session: Session, event_id: uuid.UUID) -> list[tuple[str, uuid.UUID, uuid.UUID]]:
    """Every rule of an event: ("apart" or "together", one, other)."""
    query = sa.select(PairRule.rule, PairRule.a_id, PairRule.b_id).where(PairRule.event_id == event_id)
    return [(rule, a, b) for rule, a, b in session.execute(query.order_by(PairRule.id))]


def _rule_rows(
    session: Session, rows: dict[uuid.UUID, ParticipantRow], event_id: uuid.UUID, participant_id: uuid.UUID
) -> tuple[RuleRow, ...]:
    query = sa.select(PairRule).where(
        PairRule.event_id == event_id,
        sa.or_(PairRule.a_id == participant_id, PairRule.b_id == participant_id),
    )
    found = []
    for rule in session.scalars(query.order_by(PairRule.id)):
        other = rule.b_id if rule.a_id == participant_id else rule.a_id
        if other in rows:
            found.append(RuleRow(rule.id, rule.rule, other, rows[other].label))
    return tuple(found)


def wishable(session: Session, participant_id: uuid.UUID) -> dict[uuid.UUID, str]:
    """Who a participant may wish for, with their labels, in the order of lists."""
    event_id = session.scalar(sa.select(Participant.event_id).where(Participant.id == participant_id))
    if event_id is None:
        raise Refused("store-gone", kind="participant")
    pairing = setup_of(session, event_id).pairing
    rows = participant_rows(session, event_id)
    here = next(Seated(row.side, row.group) for row in rows if row.id == participant_id)
    return {row.id: row.label for row in rows if may_meet(pairing, here, Seated(row.side, row.group))}
