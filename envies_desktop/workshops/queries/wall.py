"""Where everybody goes in a round: what the room may read, nothing more."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from envies_desktop.events.queries import last_sheets, participant_rows
from envies_desktop.i18n import sort_key
from envies_desktop.workshops.encounters import in_round
from envies_desktop.workshops.model import GroupPlan
from envies_desktop.workshops.queries.seats import current_plan, plan_seats, planned
from envies_desktop.workshops.queries.views import former_seats, sitters
from envies_desktop.workshops.queries.workshop import questions_of

SHEETS = ("agendas", "persons-poster", "round-plan")
"""The documents that tell people where they sit, the one in their own hand first."""


@dataclass(frozen=True, slots=True)
class WallLine:
    """Somebody in a round, by the name that one looks for; see `Wall` for `moved`."""

    participant: uuid.UUID
    name: str
    shape: str
    table: int
    moved: bool


@dataclass(frozen=True, slots=True)
class Wall:
    """A round (from 0) of the plan in force, whose `number` it is.

    Those who `moved` sit elsewhere than their "sheet" says (or the plan that was followed before), than in
    the round before ("round"), or nobody has ("").
    """

    round: int
    number: int
    against: Literal["sheet", "round", ""]
    lines: tuple[WallLine, ...]

    @property
    def movers(self) -> int:
        """How many people sit elsewhere."""
        return sum(line.moved for line in self.lines)


def wall_of(session: Session, event_id: uuid.UUID, round_: int) -> Wall | None:
    """Everybody who sits in a round and is still there; None without a plan."""
    plan = current_plan(session, event_id)
    if plan is None:
        return None
    rows = [row for row in participant_rows(session, event_id) if planned(row)]
    known = sitters(rows, (), ())
    seats = plan_seats(session, plan.id)
    here = {who: table for who, table in in_round(seats, round_).items() if who in known}
    told = _told(session, plan, round_)
    wrong = {who for who, table in here.items() if told.get(who, 0) != table} if told else set()
    before = in_round(seats, round_ - 1)
    against: Literal["sheet", "round", ""] = "sheet" if wrong else "round" if before else ""
    moved = wrong or {who for who, table in here.items() if before and before.get(who) != table}
    lines = [
        WallLine(who, known[who].by_last, known[who].shape, table, who in moved)
        for who, table in here.items()
    ]
    lines.sort(key=lambda line: (sort_key(line.name), line.participant))
    return Wall(round_, plan.number, against, tuple(lines))


def round_question(session: Session, event_id: uuid.UUID, round_: int) -> tuple[str, bool]:
    """What the whole room is asked in a round, and whether some tables have a question of their own."""
    found = questions_of(session, event_id)
    return found.of_round(round_), found.differ(round_)


def _told(session: Session, plan: GroupPlan, round_: int) -> Mapping[uuid.UUID, int]:
    """The tables of a round that people were told: by the last sheet, or by the plan that was changed.

    What they hold in their hand counts before what hangs on the wall.
    """
    told: dict[uuid.UUID, int] = {}
    for document in reversed(SHEETS):
        for who, seats in last_sheets(session, plan.event_id, document).items():
            told[who] = next((table + 1 for at, table, _ in seats if at == round_), 0)
    if told or not round_ >= plan.played > 0:
        return told
    return in_round(former_seats(session, plan), round_)
