"""Gestures on rules about two participants."""

import uuid
from collections.abc import Iterable

import sqlalchemy as sa

from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.model import PairRule, Participant
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def set_rule(work: Work, *, a_id: uuid.UUID, b_id: uuid.UUID, rule: str) -> PairRule:
    """Two people are never placed together ("apart"), or must meet ("together"); one rule per couple."""
    if rule not in ("apart", "together"):
        raise Refused("rule-kind", rule=rule)
    one = work.get(Participant, a_id)
    if b_id == a_id:
        raise Refused("rule-oneself", name=label_of(work, one))
    other = work.get(Participant, b_id)
    if other.event_id != one.event_id:
        raise Refused("rule-elsewhere", name=label_of(work, other))
    known = _rule_of(work, a_id, b_id)
    if known is None:
        return work.add(PairRule(event_id=one.event_id, a_id=a_id, b_id=b_id, rule=rule))
    if known.rule != rule:
        raise Refused("rule-contradiction", one=label_of(work, one), other=label_of(work, other))
    return known


def remove_rule(work: Work, *, a_id: uuid.UUID, b_id: uuid.UUID) -> None:
    """No rule about these two any more."""
    known = _rule_of(work, a_id, b_id)
    if known is not None:
        work.remove(known)


def set_rules(work: Work, *, participant_id: uuid.UUID, rule: str, others: Iterable[uuid.UUID]) -> None:
    """The people not to be placed with this one ("apart"), or to be met ("together"), are these."""
    wanted = set(others)
    query = sa.select(PairRule).where(
        PairRule.rule == rule,
        sa.or_(PairRule.a_id == participant_id, PairRule.b_id == participant_id),
    )
    for known in work.session.scalars(query).all():
        other = known.b_id if known.a_id == participant_id else known.a_id
        if other not in wanted:
            work.remove(known)
    for other in sorted(wanted):
        set_rule(work, a_id=participant_id, b_id=other, rule=rule)


def _rule_of(work: Work, a_id: uuid.UUID, b_id: uuid.UUID) -> PairRule | None:
    return work.session.scalar(
        sa.select(PairRule)
        .where(
            sa.or_(
                sa.and_(PairRule.a_id == a_id, PairRule.b_id == b_id),
                sa.and_(PairRule.a_id == b_id, PairRule.b_id == a_id),
            )
        )
        .limit(1)
    )


def label_of(work: Work, participant: Participant) -> str:
    """How a sentence calls a participant."""
    if participant.organisation_id:
        organisation = work.session.get(Organisation, participant.organisation_id)
        if organisation is not None:
            return organisation.short_name or organisation.name
    person = work.session.get(Person, participant.person_id)
    return f"{person.first_name} {person.last_name}".strip() if person else ""
