"""What the sheets of a workshop print."""

import uuid
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.events.printed import EventHeader, RoundTime, words_of
from envies_desktop.events.queries import ParticipantRow, participant_rows
from envies_desktop.events.queries.printed import NOT_PRINTED, guest_of, header_of
from envies_desktop.i18n import sort_key
from envies_desktop.workshops.encounters import by_table
from envies_desktop.workshops.facts import Seat
from envies_desktop.workshops.printed import AskedTable, GroupSheets, SeatedGuest, TableSheets
from envies_desktop.workshops.queries.seats import current_plan, plan_seats, planned
from envies_desktop.workshops.queries.workshop import (
    questions_of,
    rounds_hours,
    setup_of,
    stays_of,
    tables_of,
    workshop_card,
)


def header(session: Session, event_id: uuid.UUID, activities: Activities) -> EventHeader:
    """The event as the public reads it, in the words of its kind."""
    card = workshop_card(session, event_id)
    return replace(header_of(card), words=words_of(activities.kind(card.kind)))


def group_sheets(session: Session, event_id: uuid.UUID, activities: Activities) -> GroupSheets | None:
    """The plan in force as printed; None where there is none yet. Who has left since is on no sheet."""
    plan = current_plan(session, event_id)
    if plan is None:
        return None
    seats = plan_seats(session, plan.id)
    rows = [row for row in participant_rows(session, event_id) if row.status not in NOT_PRINTED]
    rounds = max((round_ for round_, _, _ in seats), default=-1) + 1
    hours = rounds_hours(session, event_id)
    questions = questions_of(session, event_id)
    stays = stays_of(session, event_id)
    hosts = {table.host_id for table in tables_of(session, event_id).values()}
    sat: dict[uuid.UUID, dict[int, int]] = {}
    for round_, table, who in seats:
        sat.setdefault(who, {})[round_] = table
    return GroupSheets(
        event=header(session, event_id, activities),
        version=plan.number,
        rounds=tuple(
            RoundTime(at + 1, *((hours[at].start, hours[at].end) if at < len(hours) else ()))
            for at in range(rounds)
        ),
        questions=tuple(questions.of_round(at) for at in range(rounds)),
        hall=_hall(session, event_id, rows, seats, rounds),
        people=tuple(
            SeatedGuest(
                guest_of(row),
                tuple(sat[row.id].get(at) for at in range(rounds)),
                host=row.id in hosts,
                keeps=row.id in hosts or row.id in stays,
            )
            for row in rows
            if row.id in sat and planned(row)
        ),
    )


def table_sheets(session: Session, event_id: uuid.UUID, activities: Activities) -> TableSheets:
    """The tables of the room: those of the plan, or as many as those expected would take."""
    rows = [row for row in participant_rows(session, event_id) if row.status not in NOT_PRINTED]
    plan = current_plan(session, event_id)
    seats = plan_seats(session, plan.id) if plan else ()
    hall = _hall(session, event_id, rows, seats, setup_of(session, event_id).rounds)
    return TableSheets(header(session, event_id, activities), hall)


def _hall(
    session: Session,
    event_id: uuid.UUID,
    rows: Iterable[ParticipantRow],
    seats: Iterable[Seat],
    rounds: int,
) -> tuple[AskedTable, ...]:
    known, questions = tables_of(session, event_id), questions_of(session, event_id)
    setup, people = setup_of(session, event_id), {row.id: row for row in rows}
    numbers = {table for _, table in by_table(seats)}
    if not numbers:
        expected = sum(planned(row) for row in people.values())
        numbers = set(range(1, max(1, -(-expected // setup.size)) + 1))
    found = []
    for number in sorted(numbers):
        table = known.get(number)
        host = people.get(table.host_id) if table and table.host_id and setup.hosts_from is not None else None
        found.append(
            AskedTable(
                number=number,
                name=table.name if table else "",
                host=host.name if host else "",
                questions=tuple(questions.of_table(at, number) for at in range(rounds)),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.number, sort_key(one.name))))
