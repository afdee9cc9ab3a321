"""Where everybody goes in a round: what the room may read, nothing more."""

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from envies_desktop.activity import Seat
from envies_desktop.directory.kinds import GROUP_SHAPES
from envies_desktop.i18n import sort_key
from envies_desktop.speed_dating.queries.again import former_of
from envies_desktop.speed_dating.queries.facts import planned
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.reprints import sheets_in_hand, sheets_of
from envies_desktop.speed_dating.queries.seats import setup_of
from envies_desktop.speed_dating.queries.views import SIDE_GROUPS


@dataclass(frozen=True, slots=True)
class WallLine:
    """Somebody in a round: `tables` from 1, none in a useful pause.

    `moved`: this round is not what the last agenda printed for them says.
    """

    participant: uuid.UUID
    name: str
    shape: str
    tables: tuple[int, ...]
    moved: bool


@dataclass(frozen=True, slots=True)
class Wall:
    """A round (from 0) of the plan in force; `plan` is its number."""

    round: int
    plan: int
    pairing: str
    seated_side: str
    lines: tuple[WallLine, ...]

    @property
    def movers(self) -> int:
        """How many people must not trust their paper."""
        return sum(line.moved for line in self.lines)


def wall_of(session: Session, event_id: uuid.UUID, round_: int) -> Wall | None:
    """Everybody who is planned, by name as one looks for it; None without a plan."""
    plan = current_plan(session, event_id)
    if plan is None:
        return None
    own = setup_of(session, event_id)
    rows = seated_rows(session, event_id, wishes={})
    now = sheets_of(rows, former_of(session, plan.id))
    held, _ = sheets_in_hand(session, event_id, "agendas")
    lines = [
        WallLine(
            participant=row.id,
            name=row.label,
            shape=GROUP_SHAPES.get(
                row.group if own.pairing == "groups" else SIDE_GROUPS.get(row.side, ""), ""
            ),
            tables=tuple(table + 1 for table, _ in _in_round(now.seats[row.id], round_)),
            moved=_in_round(now.seats[row.id], round_)
            != _in_round(now.cleared(held.get(row.id, ())), round_),
        )
        for row in rows
        if planned(row)
    ]
    lines.sort(key=lambda line: sort_key(line.name))
    return Wall(round_, plan.number, own.pairing, own.seated_side, tuple(lines))


def _in_round(seats: tuple[Seat, ...], round_: int) -> list[tuple[int, uuid.UUID]]:
    """The tables of a round in their order, and whom one meets there."""
    return [(table, met) for at, table, met in seats if at == round_]
