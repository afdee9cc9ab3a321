"""The slips of an event: whom each person met, what they said of them, and which slips are still missing."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.speed_dating.model import Meeting
from envies_desktop.speed_dating.pairing import Seated, may_meet
from envies_desktop.speed_dating.queries.history import current_plan
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows
from envies_desktop.speed_dating.queries.ratings import Said, said_in
from envies_desktop.speed_dating.queries.seats import setup_of
from envies_desktop.speed_dating.ratings import doubt, mutual

Places = Mapping[tuple[uuid.UUID, uuid.UUID], tuple[int, int]]

NOT_THERE = frozenset({"invite", "liste_attente", "absent", "excuse"})
"""Nobody waits for the slip of people who did not come; one who left early met somebody."""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """A partner on a slip. `round` and `table` count from 0, None where they meet outside the plan.

    `value` and `share` are what the person said, `back` what the partner said of them.
    """

    partner: SeatedRow
    round: int | None
    table: int | None
    value: int | None
    share: bool | None
    back: int | None

    @property
    def mutual(self) -> bool:
        """Whether both want to go on."""
        return mutual(self.value, self.back)


@dataclass(frozen=True, slots=True)
class Slip:
    """The slip of somebody: the meetings of the plan in their order, then those outside it."""

    person: SeatedRow
    lines: tuple[SlipLine, ...]
    expected: bool

    @property
    def rated(self) -> int:
        """How many partners were rated."""
        return sum(line.value is not None for line in self.lines)


@dataclass(frozen=True, slots=True)
class Slips:
    """The slips of an event, in the order of lists; a slip with one rating counts as typed."""

    slips: tuple[Slip, ...]
    planned: bool
    pairing: str = "sides"

    @property
    def expected(self) -> tuple[Slip, ...]:
        """Those that people were to give back."""
        return tuple(slip for slip in self.slips if slip.expected)

    @property
    def missing(self) -> tuple[Slip, ...]:
        """Those expected of which nothing was typed."""
        return tuple(slip for slip in self.expected if not slip.rated)

    def of(self, participant_id: uuid.UUID | None) -> Slip | None:
        """The slip of somebody."""
        return next((slip for slip in self.slips if slip.person.id == participant_id), None)

    def wearing(self, badge: int) -> Slip | None:
        """The slip of the one who wears a badge."""
        return next((slip for slip in self.slips if slip.person.badge == badge), None)

    def doubt(self, slip: Slip | None, rated: Slip | None) -> tuple[str, dict[str, str]]:
        """Why a rating of somebody is odd on a slip: the code of the question ("": none), and names."""
        if slip is None or rated is None:
            return "", {}
        other = rated.person
        lines = [line for line in slip.lines if line.partner.id == other.id]
        met = any(line.round is not None or line.value is not None for line in lines)
        one = slip.person
        opposite = may_meet(self.pairing, Seated(one.side, one.group), Seated(other.side, other.group))
        support = "support" in (one.side, other.side)
        code = doubt(opposite=opposite or support or met, met=met, planned=self.planned)
        return code, {"rater": one.label, "rated": other.label}


def ratings_of_event(session: Session, event_id: uuid.UUID) -> Slips:
    """Everybody's slip, with the current plan; people of the "appui" tables only if they rated or were."""
    rows = seated_rows(session, event_id)
    plan = current_plan(session, event_id)
    places = _places(session, plan.id) if plan else {}
    said = said_in(session, event_id)
    partners: dict[uuid.UUID, dict[uuid.UUID, None]] = defaultdict(dict)
    for one, other in (*sorted(places, key=lambda pair: places[pair]), *said):
        partners[one].setdefault(other)
    people = {row.id: row for row in rows}
    return Slips(
        slips=tuple(_slip(row, list(partners[row.id]), people, places, said) for row in rows),
        planned=plan is not None,
        pairing=setup_of(session, event_id).pairing,
    )


def _places(session: Session, plan_id: uuid.UUID) -> Places:
    """Where each couple meets, both ways round."""
    query = sa.select(Meeting.round, Meeting.table, Meeting.a_id, Meeting.b_id)
    found = {}
    for round_, table, a, b in session.execute(query.where(Meeting.plan_id == plan_id)):
        found[a, b] = found[b, a] = (round_, table)
    return found


def _slip(
    row: SeatedRow,
    partners: Sequence[uuid.UUID],
    people: Mapping[uuid.UUID, SeatedRow],
    places: Places,
    said: Said,
) -> Slip:
    lines = []
    for partner in partners:
        if partner in people:
            round_, table = places.get((row.id, partner), (None, None))
            value, share = said.get((row.id, partner), (None, None))
            back, _ = said.get((partner, row.id), (None, None))
            lines.append(SlipLine(people[partner], round_, table, value, share, back))
    met = any(line.round is not None for line in lines)
    return Slip(person=row, lines=tuple(lines), expected=met and row.status not in NOT_THERE)
