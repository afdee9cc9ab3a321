"""Rules on two participants of an event."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.model import PairRule, Participant
from envies_desktop.events.queries.participants import ParticipantRow, participant_rows
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule seen from one of its two people: the other one, and "apart" or "together"."""

    id: uuid.UUID
    rule: str
    other_id: uuid.UUID
    label: str


@dataclass(frozen=True, slots=True)
class ParticipantCard:
    """A participant, and the rules that name them; `others` are those whom a rule may name."""

    row: ParticipantRow
    rules: tuple[RuleRow, ...]
    others: dict[uuid.UUID, str]


def event_of_participant(session: Session, participant_id: uuid.UUID) -> uuid.UUID:
    """The event of a participant; raises Refused("store-gone") where there is none any more."""
    event_id = session.scalar(sa.select(Participant.event_id).where(Participant.id == participant_id))
    if event_id is None:
        raise Refused("store-gone", kind="participant")
    return event_id


def participant_card(session: Session, participant_id: uuid.UUID) -> ParticipantCard:
    """All of one participant; raises Refused("store-gone") where there is none any more."""
    event_id = event_of_participant(session, participant_id)
    rows = {row.id: row for row in participant_rows(session, event_id)}
    return ParticipantCard(
        row=rows[participant_id],
        rules=_rule_rows(session, rows, event_id, participant_id),
        others={key: row.label for key, row in rows.items() if key != participant_id},
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
