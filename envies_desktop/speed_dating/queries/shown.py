"""A plan as it is shown: by tables, by person, by wish, and how good it is."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from envies_desktop.speed_dating.schedule import Pause, Round


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody of the plan; `planned` is False for those who are no longer (away, removed).

    `organisation` is its short name; the person's own name where somebody stands alone.
    """

    id: uuid.UUID
    label: str
    name: str
    organisation: str
    side: str
    group: str
    shape: str
    first: int
    last: int
    planned: bool

    @property
    def who(self) -> str:
        """The person who goes, "" where the organisation's place says it already."""
        return self.name if self.name != self.organisation else ""

    @property
    def called(self) -> str:
        """The organisation and who goes for it."""
        return f"{self.organisation} – {self.who}" if self.who else self.organisation


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting (round and table from 0); ranks count from 1, None where not wished; `a` is on side A."""

    id: uuid.UUID
    round: int
    table: int
    a: PersonView
    b: PersonView
    a_rank: int | None
    b_rank: int | None
    locked: bool

    @property
    def mutual(self) -> bool:
        """Whether both wished for it."""
        return self.a_rank is not None and self.b_rank is not None


@dataclass(frozen=True, slots=True)
class WishView:
    """A wish: where it is honoured (round and table from 0), or the code of why not, with names in params."""

    wisher: PersonView
    wished: PersonView
    rank: int
    mutual: bool
    round: int | None
    table: int | None
    code: str
    params: dict[str, Any]

    @property
    def honoured(self) -> bool:
        """Whether they meet."""
        return self.round is not None


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """The evening of somebody: per round from 0 the meetings held (none is a pause), and their wishes."""

    person: PersonView
    slots: tuple[tuple[MeetingView, ...], ...]
    meetings: int
    honoured: int
    wishes: int


@dataclass(frozen=True, slots=True)
class Quality:
    """A plan in one line: wishes honoured of those that any plan could honour, of all; fewest for a person.

    `proven` is about the score, `fair_proven` about equity; `gap` is in points. `fewest` is None where nobody
    wished. `uneven` is the largest difference of meetings inside a side, for people there as long.
    `lost` meetings could be held if there were tables for them.
    """

    honoured: int
    reachable: int
    wishes: int
    fewest: int | None
    proven: bool
    fair_proven: bool
    gap: float
    meetings: int
    rounds: int
    tables: int
    uneven: int
    lost: int


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan of an event; `changed` says that participants or settings changed since it was made.

    `left_out` are people registered whose hours leave them no whole round.
    """

    id: uuid.UUID
    number: int
    current: bool
    made_at: dt.datetime
    author: str
    origin: str
    mode: str
    seconds: float
    changed: bool
    rounds: tuple[Round, ...]
    pauses: tuple[Pause, ...]
    tables: int
    meetings: tuple[MeetingView, ...]
    people: tuple[PersonPlan, ...]
    wishes: tuple[WishView, ...]
    left_out: tuple[PersonView, ...]
    quality: Quality

    def at(self, round: int, table: int) -> MeetingView | None:
        """The meeting at a place, counted from 0."""
        return next((m for m in self.meetings if (m.round, m.table) == (round, table)), None)
