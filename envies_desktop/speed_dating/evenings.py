"""The evening of each person, read from the plan: who is met when, and when there is a useful pause."""

import uuid
from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple

from envies_desktop.events.printed import FirstSeat, RoundTime
from envies_desktop.speed_dating.printed import PlanSheets, Seated, SheetMeeting

State = Literal["meeting", "idle", "away"]


class Slot(NamedTuple):
    """A moment of someone's evening; `table`, `partner` and the ranks only in a "meeting".

    `own_rank` is the rank that the person gave the partner, `their_rank` the one that the partner gave.
    """

    round: RoundTime
    state: State
    table: int = 0
    partner: Seated | None = None
    own_rank: int | None = None
    their_rank: int | None = None
    match: str = ""

    @property
    def mutual(self) -> bool:
        """Each had wished to meet the other."""
        return self.own_rank is not None and self.their_rank is not None


def evenings(plan: PlanSheets, only: Collection[uuid.UUID] = ()) -> Iterator[tuple[Seated, list[Slot]]]:
    """Every person who is there for at least one round or one meeting, with all their slots in order.

    `only` leaves out everyone else, unless it is empty. A delegation of several has several slots in one
    round. People of support tables have no evening.
    """
    people = {person.guest.id: person for person in plan.people}
    met: dict[uuid.UUID, dict[int, list[Slot]]] = {key: {} for key in people}
    rounds = {moment.number: moment for moment in plan.rounds}
    for meeting in sorted(plan.meetings, key=lambda m: (m.round, m.table)):
        for one, other, own, their in _both_ways(meeting):
            slot = Slot(
                rounds[meeting.round], "meeting", meeting.table, people[other], own, their, meeting.match
            )
            met[one].setdefault(meeting.round, []).append(slot)
    for person in plan.people:
        if only and person.guest.id not in only:
            continue
        held = met[person.guest.id]
        if held or (person.last_round > 0 and person.guest.side != "support"):
            yield (
                person,
                [
                    slot
                    for moment in plan.rounds
                    for slot in held.get(moment.number) or [_free(person, moment)]
                ],
            )


def seated_first(plan: PlanSheets) -> dict[uuid.UUID, FirstSeat]:
    """Where everybody who has an evening sits first; who never sits has no table."""
    found = {}
    for person, slots in evenings(plan):
        first = next((slot for slot in slots if slot.state == "meeting"), None)
        found[person.guest.id] = FirstSeat(
            first_table=first.table if first else None,
            first_round=first.round.number if first else None,
            rests=slots[0].state == "idle",
            partner=first.partner.guest.id if first and first.partner else None,
        )
    return found


def _both_ways(
    meeting: SheetMeeting,
) -> tuple[tuple[uuid.UUID, uuid.UUID, int | None, int | None], ...]:
    return (
        (meeting.a, meeting.b, meeting.a_rank, meeting.b_rank),
        (meeting.b, meeting.a, meeting.b_rank, meeting.a_rank),
    )


def _free(person: Seated, moment: RoundTime) -> Slot:
    there = person.first_round <= moment.number <= person.last_round
    return Slot(moment, "idle" if there else "away")
