"""Gestures on the clusters of a board: cards put together, taken apart, put in order."""

import uuid
from collections.abc import Sequence

import sqlalchemy as sa

from envies_desktop.events.model import Event
from envies_desktop.live.model import Cluster, ClusteredCard
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.reading import WITH_DELETED
from envies_desktop.store.work import Work


def add_cluster(
    work: Work, *, event_id: uuid.UUID, board: str, title: str = "", cards: Sequence[uuid.UUID] = ()
) -> Cluster:
    """A new cluster with these cards; its place, hence its letter, is given once and never again."""
    work.get(Event, event_id)
    of_board = (Cluster.event_id == event_id, Cluster.board == board)
    last = work.session.scalar(
        sa.select(sa.func.max(Cluster.position)).where(*of_board), execution_options=WITH_DELETED
    )
    position = 0 if last is None else last + 1
    made = work.add(Cluster(event_id=event_id, board=board, title=_one_line(title), position=position))
    work.session.flush()
    for card in cards:
        put_card(work, event_id=event_id, board=board, card_id=card, cluster_id=made.id)
    return made


def rename_cluster(work: Work, *, cluster_id: uuid.UUID, title: str) -> None:
    """What its cards have in common."""
    work.get(Cluster, cluster_id).title = _one_line(title)


def remove_cluster(work: Work, *, cluster_id: uuid.UUID) -> None:
    """Its cards stand alone again."""
    work.remove(work.get(Cluster, cluster_id))
    work.remove_where(ClusteredCard, ClusteredCard.cluster_id == cluster_id)


def put_card(
    work: Work,
    *,
    event_id: uuid.UUID,
    board: str,
    card_id: uuid.UUID,
    cluster_id: uuid.UUID | None,
    place: int | None = None,
) -> None:
    """Put a card into a cluster before the card at `place` (None: last), out of any other one of the board.

    Without a cluster it stands alone. Raises Refused("cluster-elsewhere") where that is on another board.
    """
    clusters = sa.select(Cluster.id).where(Cluster.event_id == event_id, Cluster.board == board)
    inside = (ClusteredCard.card_id == card_id, ClusteredCard.cluster_id.in_(clusters))
    if cluster_id is None:
        work.remove_where(ClusteredCard, *inside)
        return
    cluster = work.get(Cluster, cluster_id)
    if (cluster.event_id, cluster.board) != (event_id, board):
        raise Refused("cluster-elsewhere")
    work.remove_where(ClusteredCard, *inside, ClusteredCard.cluster_id != cluster_id)
    query = sa.select(ClusteredCard).where(ClusteredCard.cluster_id == cluster_id)
    cards = list(work.session.scalars(query.order_by(ClusteredCard.position, ClusteredCard.id)))
    before = cards if place is None else cards[: max(0, place)]
    first = [one for one in before if one.card_id != card_id]
    here = next((one for one in cards if one.card_id == card_id), None)
    if here is None:
        key = link_id(cluster_id, card_id)
        here = work.add(ClusteredCard(id=key, cluster_id=cluster_id, card_id=card_id))
    rest = [one for one in cards if one not in first and one is not here]
    for position, one in enumerate((*first, here, *rest)):
        if one.position != position:
            one.position = position


def _one_line(text: str) -> str:
    return " ".join(text.split())
