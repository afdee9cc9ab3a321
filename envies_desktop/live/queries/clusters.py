"""Reading the clusters of a board, with the cards that stand in each."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.live.cards import Card, letter
from envies_desktop.live.model import Cluster, ClusteredCard


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """A cluster; people call it by its letter."""

    id: uuid.UUID
    code: str
    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Clustered:
    """The cards of a board: those of each cluster, and those that stand alone."""

    clusters: tuple[ClusterRow, ...]
    alone: tuple[Card, ...]


def clusters_of(session: Session, event_id: uuid.UUID, board: str, cards: Sequence[Card]) -> Clustered:
    """Each card once; what stands in a cluster and is not among `cards` (any more) is left out."""
    rows = session.scalars(
        sa.select(Cluster)
        .where(Cluster.event_id == event_id, Cluster.board == board)
        .order_by(Cluster.position, Cluster.id)
    ).all()
    links = session.scalars(
        sa.select(ClusteredCard)
        .where(ClusteredCard.cluster_id.in_([row.id for row in rows]))
        .order_by(ClusteredCard.position, ClusteredCard.id)
    ).all()
    left = {card.id: card for card in cards}
    inside: dict[uuid.UUID, list[Card]] = {row.id: [] for row in rows}
    for link in links:
        if (card := left.pop(link.card_id, None)) is not None:
            inside[link.cluster_id].append(card)
    return Clustered(
        tuple(ClusterRow(row.id, letter(row.position), row.title, tuple(inside[row.id])) for row in rows),
        tuple(left.values()),
    )
