"""The workbooks of a deposited speed dating beside its participants: its plan, and what came of it."""

import datetime as dt
import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Session

from envies_desktop.i18n import clock_time, tr
from envies_desktop.paper.spreadsheet import Book, Sheet
from envies_desktop.speed_dating.exchange.results import result_sheets
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows
from envies_desktop.speed_dating.queries.shown import MeetingView, PersonPlan, PlanView
from envies_desktop.speed_dating.queries.views import plan_view


def books(session: Session, event_id: uuid.UUID, *, contacts: bool, on: dt.date) -> tuple[Book, ...]:
    """Only those that have something to say; `on` is today."""
    made = []
    view = plan_view(session, event_id)
    if view is not None:
        people = {row.id: row for row in seated_rows(session, event_id)}
        made.append(Book("plan.xlsx", (_rounds(view, people), _agendas(view, people))))
    if results := result_sheets(session, event_id, contacts=contacts, on=on):
        made.append(Book("results.xlsx", results))
    return tuple(made)


def _rounds(view: PlanView, people: Mapping[uuid.UUID, SeatedRow]) -> Sheet:
    header = (
        tr("Tour"), tr("Début"), tr("Table"), tr("Badge"), tr("Participant"), tr("Badge en face"),
        tr("En face"), tr("Vœu"),
    )  # fmt: skip
    starts = {round.number - 1: _clock(round.start) for round in view.rounds}
    ordered = sorted(view.meetings, key=lambda m: (m.round, m.table))
    rows = [
        (m.round + 1, starts.get(m.round, ""), m.table + 1, _badge(m.a.id, people), m.a.label,
         _badge(m.b.id, people), m.b.label, _wished(m))
        for m in ordered
    ]  # fmt: skip
    return Sheet(tr("Plan"), header, tuple(rows))


def _wished(meeting: MeetingView) -> str:
    if meeting.mutual:
        return tr("réciproque")
    return tr("d’un côté") if (meeting.a_rank or meeting.b_rank) else ""


def _agendas(view: PlanView, people: Mapping[uuid.UUID, SeatedRow]) -> Sheet:
    rounds = tuple(tr("Tour {number}").format(number=round.number) for round in view.rounds)
    rows = [
        (_badge(agenda.person.id, people), agenda.person.label, *_slots(agenda, len(rounds)))
        for agenda in view.people
        if agenda.person.planned
    ]
    return Sheet(tr("Par participant"), (tr("Badge"), tr("Participant"), *rounds), tuple(rows))


def _slots(agenda: PersonPlan, count: int) -> list[str]:
    said = tr("table {table}\u00a0: {name}")
    found = []
    for slot in agenda.slots[:count]:
        others = [(m.table + 1, m.b if m.a.id == agenda.person.id else m.a) for m in slot]
        found.append("; ".join(said.format(table=table, name=other.label) for table, other in others))
    return found + [""] * (count - len(found))


def _badge(key: uuid.UUID, people: Mapping[uuid.UUID, SeatedRow]) -> int | None:
    return people[key].badge if key in people else None


def _clock(moment: dt.time | None) -> str:
    return clock_time(moment) if moment else ""
