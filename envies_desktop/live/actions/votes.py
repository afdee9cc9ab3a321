"""Gestures on a vote by dots: opened, totals typed from paper, each person's dots, closed."""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from envies_desktop.events.model import Event, Participant
from envies_desktop.live.cards import Card
from envies_desktop.live.model import Ballot, Vote
from envies_desktop.live.queries.votes import dots_of, vote_of
from envies_desktop.live.votes import IMPOSSIBLE, check_person
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def open_ballot(
    work: Work, *, event_id: uuid.UUID, board: str, dots: int, most: int = 2, anonymous: bool = True
) -> Ballot:
    """A vote on the cards of a board; a former one of that board stays behind it."""
    work.get(Event, event_id)
    _check_dots(dots, most)
    return work.add(Ballot(event_id=event_id, board=board, dots=dots, most=most, anonymous=anonymous))


def change_ballot(work: Work, *, ballot_id: uuid.UUID, **fields: Any) -> None:
    """`dots`, `most`, `slips` (how many were counted), or whether it is `anonymous`.

    Raises Refused("ballot-begun") where dots were given already in the other way, "ballot-closed".
    """
    ballot = _open(work, ballot_id)
    _check_dots(fields.get("dots", ballot.dots), fields.get("most", ballot.most))
    other = fields.get("anonymous", ballot.anonymous) != ballot.anonymous
    if other and work.session.scalar(sa.select(Vote.id).where(Vote.ballot_id == ballot_id).limit(1)):
        raise Refused("ballot-begun")
    for name, value in fields.items():
        if getattr(ballot, name) != value:
            setattr(ballot, name, value)


def set_totals(work: Work, *, ballot_id: uuid.UUID, totals: Sequence[tuple[uuid.UUID, int, bool]]) -> None:
    """How many dots items have in all, counted on paper; True adds to what is known of one.

    Whatever was counted is kept; what does not add up is a doubt of the vote, told where it is read.
    """
    ballot = _open(work, ballot_id)
    if not ballot.anonymous:
        raise Refused("ballot-named")
    for item, dots, more in totals:
        _keep(work, ballot_id, item, None, dots + (_given(work, ballot_id, item, None) if more else 0))


def give_dots(
    work: Work, *, ballot_id: uuid.UUID, participant_id: uuid.UUID, dots: Mapping[uuid.UUID, int]
) -> None:
    """All that one person votes for, in the place of what they had; raises as `check_person` does."""
    ballot = _open(work, ballot_id)
    _check_voter(work, ballot, participant_id)
    check_person(dots, ballot.dots, ballot.most)
    work.remove_where(Vote, Vote.ballot_id == ballot_id, Vote.participant_id == participant_id)
    for item, count in dots.items():
        _keep(work, ballot_id, item, participant_id, count)


def add_dot(
    work: Work,
    *,
    ballot_id: uuid.UUID,
    item_id: uuid.UUID,
    step: int = 1,
    participant_id: uuid.UUID | None = None,
) -> None:
    """One dot more on an item, or one less: of this person, of nobody in an anonymous vote."""
    ballot = _open(work, ballot_id)
    if participant_id is None and not ballot.anonymous:
        raise Refused("ballot-voter")
    if participant_id is not None:
        _check_voter(work, ballot, participant_id)
        given = dots_of(work.session, ballot_id, participant_id)
        given[item_id] = max(0, given.get(item_id, 0) + step)
        check_person(given, ballot.dots, ballot.most)
    _keep(work, ballot_id, item_id, participant_id, _given(work, ballot_id, item_id, participant_id) + step)


def close_ballot(work: Work, *, ballot_id: uuid.UUID, cards: Sequence[Card]) -> None:
    """No dot is given any more; raises the first doubt that makes the tally impossible."""
    ballot = _open(work, ballot_id)
    work.session.flush()
    vote = vote_of(work.session, ballot.event_id, ballot.board, cards)
    for doubt in vote.doubts if vote else ():
        if doubt.code in IMPOSSIBLE:
            raise Refused(doubt.code, **doubt.params)
    ballot.closed = True


def reopen_ballot(work: Work, *, ballot_id: uuid.UUID) -> None:
    """Dots are given again."""
    work.get(Ballot, ballot_id).closed = False


def remove_ballot(work: Work, *, ballot_id: uuid.UUID) -> None:
    """The vote, with all that was given, is for nothing."""
    work.remove(work.get(Ballot, ballot_id))
    work.remove_where(Vote, Vote.ballot_id == ballot_id)


def _open(work: Work, ballot_id: uuid.UUID) -> Ballot:
    ballot = work.get(Ballot, ballot_id)
    if ballot.closed:
        raise Refused("ballot-closed")
    return ballot


def _check_dots(dots: int, most: int) -> None:
    if dots < 1 or most < 1:
        raise Refused("ballot-dots")


def _check_voter(work: Work, ballot: Ballot, participant_id: uuid.UUID) -> None:
    if ballot.anonymous:
        raise Refused("ballot-anonymous")
    if work.get(Participant, participant_id).event_id != ballot.event_id:
        raise Refused("ballot-elsewhere")


def _of(ballot_id: uuid.UUID, item: uuid.UUID, person: uuid.UUID | None) -> tuple[Any, ...]:
    whose = Vote.participant_id.is_(None) if person is None else Vote.participant_id == person
    return Vote.ballot_id == ballot_id, Vote.card_id == item, whose


def _given(work: Work, ballot_id: uuid.UUID, item: uuid.UUID, person: uuid.UUID | None) -> int:
    work.session.flush()
    query = sa.select(sa.func.sum(Vote.dots)).where(*_of(ballot_id, item, person))
    return work.session.scalar(query) or 0


def _keep(work: Work, ballot_id: uuid.UUID, item: uuid.UUID, person: uuid.UUID | None, dots: int) -> None:
    """One row per item and person; several were made one where somebody was erased."""
    work.session.flush()
    known = list(work.session.scalars(sa.select(Vote).where(*_of(ballot_id, item, person))))
    if dots <= 0:
        for vote in known:
            work.remove(vote)
    elif not known:
        work.add(Vote(ballot_id=ballot_id, card_id=item, participant_id=person, dots=dots))
    else:
        known[0].dots = dots
        for vote in known[1:]:
            work.remove(vote)
