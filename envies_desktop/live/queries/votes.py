"""Reading a vote: what may be voted on, the dots that were given, who stands where, what does not add up."""

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.kinds import AWAY
from envies_desktop.events.model import Participant
from envies_desktop.live.cards import Card
from envies_desktop.live.model import Ballot, Vote
from envies_desktop.live.queries.clusters import Clustered, clusters_of
from envies_desktop.live.votes import Doubt, Item, Standing, doubts, standings


@dataclass(frozen=True, slots=True)
class VoteView:
    """The vote on a board: `people` are those who can vote, `voters` those whose dots are known by name.

    `given` is in all; `placed` holds each item, the most voted first.
    """

    id: uuid.UUID
    dots: int
    most: int
    anonymous: bool
    closed: bool
    slips: int | None
    people: int
    voters: int
    given: int
    placed: tuple[Standing, ...]
    doubts: tuple[Doubt, ...]

    @property
    def items(self) -> list[Item]:
        """What may be voted on."""
        return [one.item for one in self.placed]


def vote_of(session: Session, event_id: uuid.UUID, board: str, cards: Sequence[Card]) -> VoteView | None:
    """The last vote that was opened on a board; None where none was."""
    ballot = session.scalars(
        sa.select(Ballot)
        .where(Ballot.event_id == event_id, Ballot.board == board)
        .order_by(Ballot.id.desc())
        .limit(1)
    ).first()
    if ballot is None:
        return None
    votes = session.scalars(sa.select(Vote).where(Vote.ballot_id == ballot.id)).all()
    placed, lost = _placed(clusters_of(session, event_id, board, cards), cards, votes)
    people = people_here(session, event_id)
    return VoteView(
        id=ballot.id,
        dots=ballot.dots,
        most=ballot.most,
        anonymous=ballot.anonymous,
        closed=ballot.closed,
        slips=ballot.slips,
        people=people,
        voters=len({vote.participant_id for vote in votes if vote.participant_id}),
        given=sum(vote.dots for vote in votes),
        placed=tuple(placed),
        doubts=tuple(
            doubts(placed, dots=ballot.dots, most=ballot.most, people=people, slips=ballot.slips, lost=lost)
        ),
    )


def dots_of(session: Session, ballot_id: uuid.UUID, participant_id: uuid.UUID) -> dict[uuid.UUID, int]:
    """What one person voted for."""
    query = sa.select(Vote.card_id, Vote.dots).where(
        Vote.ballot_id == ballot_id, Vote.participant_id == participant_id
    )
    query = query.order_by(Vote.id)
    return {row.card_id: row.dots for row in session.execute(query)}


def people_here(session: Session, event_id: uuid.UUID) -> int:
    """Those who are present; where nobody was welcomed yet, those who said that they would come."""
    query = sa.select(Participant.status).where(Participant.event_id == event_id)
    statuses = list(session.scalars(query))
    return statuses.count("present") or sum(status not in AWAY for status in statuses)


def _placed(board: Clustered, cards: Sequence[Card], votes: Sequence[Vote]) -> tuple[list[Standing], int]:
    """The cards, then the clusters; and the dots on what is neither."""
    items = [Item(card.id, card.code, card.text, tuple(code for code, _ in card.led)) for card in cards]
    items += [Item(row.id, row.code, row.title) for row in board.clusters]
    leads = {key: card.id for card in cards for _, key in card.led}
    known = {item.id for item in items}
    dots: Counter[uuid.UUID] = Counter()
    lost = 0
    for vote in votes:
        item = leads.get(vote.card_id, vote.card_id)
        if item in known:
            dots[item] += vote.dots
        else:
            lost += vote.dots
    return standings(items, dots), lost
