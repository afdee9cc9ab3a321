"""What the documents of a workshop are made from, and what they say to whom."""

import uuid

from sqlalchemy.orm import Session

from envies_desktop.activity import Asked, Told
from envies_desktop.events.kinds import AWAY
from envies_desktop.events.printed import FirstSeat, Seating
from envies_desktop.events.queries import event_card, participant_rows
from envies_desktop.events.queries.printed import NOT_PRINTED, header_of
from envies_desktop.events.queries.printings import GONE, SheetsNow
from envies_desktop.refused import Refused
from envies_desktop.workshops.model import Workshop
from envies_desktop.workshops.printed import (
    GroupSheets,
    MethodSheets,
    SaidLine,
    SynthesisSheets,
    TableSheets,
    who_told,
)
from envies_desktop.workshops.queries.lines import lines_of
from envies_desktop.workshops.queries.methods import chosen_method
from envies_desktop.workshops.queries.printed import group_sheets, table_sheets
from envies_desktop.workshops.queries.seats import current_plan, plan_seats, planned


def groups(session: Session, event_id: uuid.UUID, asked: Asked) -> GroupSheets | Refused:
    """Who sits where, by the plan in force."""
    return group_sheets(session, event_id, asked.activities) or Refused("paper-needs-groups")


def tables(session: Session, event_id: uuid.UUID, asked: Asked) -> TableSheets:
    """The tables that stand in the room, planned or not."""
    return table_sheets(session, event_id, asked.activities)


def synthesis(session: Session, event_id: uuid.UUID, asked: Asked) -> SynthesisSheets | Refused:
    """What the tables brought; nothing before something was noted."""
    lines = lines_of(session, event_id, asked.activities)
    if not lines:
        return Refused("workshop-no-line")
    found = session.get(Workshop, event_id)
    method = chosen_method(session, event_id)
    return SynthesisSheets(
        event=header_of(event_card(session, event_id)),
        question=found.question if found else "",
        method=method.title.said() if method else "",
        lines=tuple(
            SaidLine(line.kind, line.text, line.table, line.speaker, line.impact, line.effort)
            for line in lines
        ),
        came=sum(row.status not in AWAY for row in participant_rows(session, event_id)),
    )


def method_card(session: Session, event_id: uuid.UUID, asked: Asked) -> MethodSheets | Refused:
    """The card that the workshop is run by."""
    method = chosen_method(session, event_id)
    if method is None:
        return Refused("workshop-no-method")
    return MethodSheets(header_of(event_card(session, event_id)), method)


def seats_told(found: GroupSheets) -> Told:
    """Everybody's tables, in the order of rounds."""
    return Told(found.version, who_told(found))


def seating(session: Session, event_id: uuid.UUID, asked: Asked) -> Seating | None:
    """Where each person sits first, for their badge."""
    found = group_sheets(session, event_id, asked.activities)
    if found is None:
        return None
    first = {}
    for person in found.people:
        place = next((at for at, table in enumerate(person.tables) if table is not None), None)
        if place is not None:
            first[person.guest.id] = FirstSeat(place + 1, person.tables[place])
    return Seating(found.version, first)


def sheets_now(session: Session, event_id: uuid.UUID) -> SheetsNow:
    """What sheets printed now would say; without a plan, who is expected."""
    rows = participant_rows(session, event_id)
    plan = current_plan(session, event_id)
    here = {row.id for row in rows if planned(row)}
    told: dict[uuid.UUID, list[tuple[int, int, uuid.UUID]]] = {}
    for round_, table, who in plan_seats(session, plan.id) if plan else ():
        if who in here:
            told.setdefault(who, []).append((round_, table - 1, who))
    return SheetsNow(
        seats={who: tuple(sorted(seats)) for who, seats in told.items()},
        expected=frozenset(row.id for row in rows if row.status not in GONE),
        known=frozenset(row.id for row in rows if row.status not in NOT_PRINTED),
    )
