"""Gestures on wishes, and on rules about two participants."""

import uuid
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import written
from envies_desktop.directory.kinds import group_of
from envies_desktop.directory.model import Organisation, Person
from envies_desktop.events.kinds import side_of_group
from envies_desktop.events.model import Delegation, PairRule, Participant, Wish
from envies_desktop.events.pairing import Seated, may_meet
from envies_desktop.events.queries.seats import setup_of
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def set_wishes(work: Work, *, participant_id: uuid.UUID, wished: Sequence[uuid.UUID]) -> None:
    """The wishes of a participant are these, best first; somebody named twice counts at their best rank."""
    wisher = work.get(Participant, participant_id)
    targets = list(dict.fromkeys(wished))
    for target in targets:
        _check_pair(work, wisher, target, "wish", planned=True)
    query = sa.select(Wish).where(Wish.wisher_id == participant_id).order_by(Wish.rank, Wish.id)
    known: dict[uuid.UUID, Wish] = {}
    for wish in work.session.scalars(query).all():
        if wish.wished_id in targets and wish.wished_id not in known:
            known[wish.wished_id] = wish
        else:
            work.remove(wish)
    for rank, target in enumerate(targets, 1):
        if target in known:
            written(known[target], {"rank": rank})
        else:
            work.add(Wish(event_id=wisher.event_id, wisher_id=wisher.id, wished_id=target, rank=rank))


def set_rule(work: Work, *, a_id: uuid.UUID, b_id: uuid.UUID, rule: str) -> PairRule:
    """Two people are never placed together ("apart"), or must meet ("together"); one rule per couple."""
    if rule not in ("apart", "together"):
        raise Refused("rule-kind", rule=rule)
    one = work.get(Participant, a_id)
    other = _check_pair(work, one, b_id, "rule", planned=rule == "together")
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


def _check_pair(
    work: Work, one: Participant, other_id: uuid.UUID, noun: str, *, planned: bool
) -> Participant:
    """The other one; refused for oneself, for somebody of another event, and where they could never meet."""
    if other_id == one.id:
        raise Refused("wish-oneself" if noun == "wish" else "rule-oneself", name=label_of(work, one))
    other = work.get(Participant, other_id)
    if other.event_id != one.event_id:
        raise Refused("wish-elsewhere" if noun == "wish" else "rule-elsewhere", name=label_of(work, other))
    pairing = setup_of(work.session, one.event_id).pairing
    if planned and not may_meet(pairing, _seated(work, one), _seated(work, other)):
        code = "wish-same-side" if noun == "wish" else "rule-same-side"
        raise Refused(code, one=label_of(work, one), other=label_of(work, other))
    return other


def _seated(work: Work, participant: Participant) -> Seated:
    organisation = work.session.get(Organisation, participant.organisation_id or uuid.UUID(int=0))
    group = group_of(organisation.kind) if organisation else "citoyens"
    known = work.session.get(Delegation, participant.id)
    return Seated(known.side if known else side_of_group(group), group)


def label_of(work: Work, participant: Participant) -> str:
    """How a sentence calls a participant."""
    if participant.organisation_id:
        organisation = work.session.get(Organisation, participant.organisation_id)
        if organisation is not None:
            return organisation.short_name or organisation.name
    person = work.session.get(Person, participant.person_id)
    return f"{person.first_name} {person.last_name}".strip() if person else ""
