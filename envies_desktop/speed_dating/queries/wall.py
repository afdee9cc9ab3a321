"""Where everybody goes in a round: what the room may read, nothing more."""

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import GROUP_SHAPES
from envies_desktop.events import queries as events
from envies_desktop.i18n import sort_key
from envies_desktop.speed_dating.queries.again import former_of
from envies_desktop.speed_dating.queries.facts import planned
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.views import SIDE_GROUPS

Seats = Mapping[uuid.UUID, frozenset[tuple[int, uuid.UUID]]]


@dataclass(frozen=True, slots=True)
class WallLine:
    """Somebody in a round: `tables` from 1, none in a useful pause.

    `moved`: the plan was made again and this round is not what their printed agenda says.
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
    event = events.event_of(session, event_id)
    now = _seats(former_of(session, plan.id), round_)
    former = plan.after_id if plan.replan and round_ >= plan.played else None
    was = now if former is None else _seats(former_of(session, former), round_)
    lines = [
        WallLine(
            participant=row.id,
            name=row.label,
            shape=GROUP_SHAPES.get(
                row.group if event.pairing == "groups" else SIDE_GROUPS.get(row.side, ""), ""
            ),
            tables=tuple(sorted(table + 1 for table, _ in now.get(row.id, ()))),
            moved=now.get(row.id, frozenset()) != was.get(row.id, frozenset()),
        )
        for row in events.participant_rows(session, event_id)
        if planned(row)
    ]
    lines.sort(key=lambda line: sort_key(line.name))
    return Wall(round_, plan.number, event.pairing, event.seated_side, tuple(lines))


def _seats(meetings: tuple[tuple[int, int, uuid.UUID, uuid.UUID], ...], round_: int) -> Seats:
    found: dict[uuid.UUID, set[tuple[int, uuid.UUID]]] = defaultdict(set)
    for r, t, a, b in meetings:
        if r == round_:
            found[a].add((t, b))
            found[b].add((t, a))
    return {key: frozenset(held) for key, held in found.items()}
