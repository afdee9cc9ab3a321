"""The wishes of a participant, and whom they may wish for."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.events.queries.rules import event_of_participant
from envies_desktop.speed_dating.model import Wish
from envies_desktop.speed_dating.pairing import Seated, may_meet
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows
from envies_desktop.speed_dating.queries.seats import setup_of


@dataclass(frozen=True, slots=True)
class WishRow:
    """A wish: who is wished for, at what rank (from 1), and whether they wish it too."""

    id: uuid.UUID
    wished_id: uuid.UUID
    label: str
    rank: int
    mutual: bool


def wish_list(session: Session, participant_id: uuid.UUID) -> tuple[WishRow, ...]:
    """The wishes of a participant, best first; raises Refused("store-gone")."""
    event_id = event_of_participant(session, participant_id)
    rows = {row.id: row for row in seated_rows(session, event_id)}
    query = sa.select(Wish).where(Wish.wisher_id == participant_id).order_by(Wish.rank, Wish.id)
    wishes = [wish for wish in session.scalars(query) if wish.wished_id in rows]
    back = set(session.scalars(sa.select(Wish.wisher_id).where(Wish.wished_id == participant_id)))
    return tuple(
        WishRow(wish.id, wish.wished_id, rows[wish.wished_id].label, rank, wish.wished_id in back)
        for rank, wish in enumerate(wishes, 1)
    )


def wishable(session: Session, participant_id: uuid.UUID) -> dict[uuid.UUID, str]:
    """Who a participant may wish for, with their labels, in the order of lists; raises as `wish_list`."""
    event_id = event_of_participant(session, participant_id)
    pairing = setup_of(session, event_id).pairing
    rows = seated_rows(session, event_id, wishes={})
    here = next(_seat(row) for row in rows if row.id == participant_id)
    return {row.id: row.label for row in rows if may_meet(pairing, here, _seat(row))}


def _seat(row: SeatedRow) -> Seated:
    return Seated(row.side, row.group)
