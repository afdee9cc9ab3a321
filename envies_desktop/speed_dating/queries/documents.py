"""What the documents of a speed dating are made from, and what they say to whom."""

import uuid
from collections.abc import Iterable

from sqlalchemy.orm import Session

from envies_desktop.activity import Asked, Seat, Told
from envies_desktop.events.printed import Seating
from envies_desktop.events.queries import event_of
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.assessment_data import Assessment
from envies_desktop.speed_dating.contact_data import ContactSheets
from envies_desktop.speed_dating.evenings import Slot, evenings, seated_first
from envies_desktop.speed_dating.printed import PlanSheets, Timetable
from envies_desktop.speed_dating.queries.card import settings_of
from envies_desktop.speed_dating.queries.indicators import evening_indicators
from envies_desktop.speed_dating.queries.printed import header, plan_sheet_data
from envies_desktop.speed_dating.queries.ratings import contact_sheets
from envies_desktop.speed_dating.queries.seats import table_count


def seating(session: Session, event_id: uuid.UUID, asked: Asked) -> Seating | None:
    """Where the current plan seats each person first."""
    found = asked.once(plan_sheet_data, session, event_id)
    return Seating(found.version, seated_first(found)) if found else None


def plan(session: Session, event_id: uuid.UUID, asked: Asked) -> PlanSheets | Refused:
    """The current plan, which many sheets are read from."""
    return asked.once(plan_sheet_data, session, event_id) or Refused("paper-needs-plan")


def timetable(session: Session, event_id: uuid.UUID, asked: Asked) -> Timetable:
    """The rounds, and the tables: those of the plan where there is one."""
    event, found = header(session, event_id), asked.once(plan_sheet_data, session, event_id)
    return Timetable(
        event,
        found.tables if found else table_count(session, event_id),
        settings_of(session, event_of(session, event_id)),
    )


def contacts(session: Session, event_id: uuid.UUID, asked: Asked) -> ContactSheets | None:
    """What each person takes home, once somebody has a mutual interest."""
    found = contact_sheets(session, event_id)
    return found if found.sheets else None


def assessment(session: Session, event_id: uuid.UUID, asked: Asked) -> Assessment:
    """The figures of the evening, of whatever is known of it."""
    event = header(session, event_id)
    return Assessment(event, evening_indicators(session, event_id, on=asked.printed))


def begun(found: Assessment) -> bool:
    """The evening took place: somebody came, a round began, a slip was typed."""
    figures = found.figures
    return any(value is not None for value in (figures.present, figures.held, figures.answers))


def seats_told(found: PlanSheets) -> Told:
    """Everybody who has an evening, with the seats in their order."""
    return Told(found.version, {person.guest.id: _seats(slots) for person, slots in evenings(found)})


def contacts_told(found: ContactSheets) -> Told:
    """Who takes contacts home."""
    return Told(people={sheet.guest.id: () for sheet in found.sheets})


def _seats(slots: Iterable[Slot]) -> tuple[Seat, ...]:
    return tuple(
        (slot.round.number - 1, slot.table - 1, slot.partner.guest.id) for slot in slots if slot.partner
    )
