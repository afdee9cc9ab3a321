"""What the spreadsheets of a deposited event hold; without contact details where it is asked."""

import datetime as dt
import uuid
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import kind_label
from envies_desktop.documents.deposit_results import result_sheets
from envies_desktop.documents.spreadsheet import Book, Cell, Sheet
from envies_desktop.events.kinds import side_label, status_label
from envies_desktop.events.presence import PresenceRow
from envies_desktop.events.queries import ParticipantRow, participant_rows, wishes_of_event
from envies_desktop.events.queries.presence import presence_rows
from envies_desktop.i18n import clock_time, tr
from envies_desktop.speed_dating.queries import MeetingView, PersonPlan, PlanView, plan_view

Column = tuple[str, Callable[[ParticipantRow], Cell]]
Wishes = Mapping[uuid.UUID, tuple[uuid.UUID, ...]]


def books(session: Session, event_id: uuid.UUID, *, contacts: bool, on: dt.date) -> tuple[Book, ...]:
    """The workbooks of an event on a day: only those that have something to say.

    Access needs are in none of them: they are erased after the event.
    """
    rows, wishes = participant_rows(session, event_id), wishes_of_event(session, event_id)
    noted = {row.id: row for row in presence_rows(session, event_id)}
    made = [Book("participants.xlsx", (_participants(rows, wishes, noted, contacts),))]
    view = plan_view(session, event_id)
    if view is not None:
        people = {row.id: row for row in rows}
        made.append(Book("plan.xlsx", (_rounds(view, people), _agendas(view, people))))
    if results := result_sheets(session, event_id, contacts=contacts, on=on):
        made.append(Book("results.xlsx", results))
    return tuple(made)


def _participants(
    rows: Sequence[ParticipantRow], wishes: Wishes, noted: Mapping[uuid.UUID, PresenceRow], contacts: bool
) -> Sheet:
    labels = {row.id: row.label for row in rows}
    columns: list[Column] = [
        (tr("Badge"), lambda row: row.badge),
        (tr("Organisation"), lambda row: row.organisation),
        (tr("Type d’organisation"), lambda row: kind_label(row.kind)),
        (tr("Côté"), lambda row: side_label(row.side)),
        (tr("Prénom"), lambda row: row.first_name),
        (tr("Nom de famille"), lambda row: row.last_name),
        (tr("Fonction"), lambda row: row.role),
        (tr("Statut de l’inscription"), lambda row: status_label(row.status)),
        (tr("Arrivée"), lambda row: _clock(row.arrival)),
        (tr("Départ"), lambda row: _clock(row.departure)),
        (tr("Arrivé à"), lambda row: _moment(noted[row.id].arrived_at)),
        (tr("Parti à"), lambda row: _moment(noted[row.id].left_at)),
        (tr("Nombre de représentants"), lambda row: row.representatives),
        (tr("Vœux"), lambda row: "; ".join(labels[w] for w in wishes.get(row.id, ()) if w in labels)),
        (tr("Accord pour les photos"), lambda row: _answer(row.photo_consent)),
        (tr("Accord pour l’échange des coordonnées"), lambda row: _answer(row.contact_consent)),
    ]
    if contacts:
        columns += [
            (tr("Adresse électronique"), lambda row: row.email),
            (tr("Téléphone"), lambda row: row.phone),
            (tr("Remarque"), lambda row: row.note),
        ]
    header = tuple(title for title, _ in columns)
    return Sheet(tr("Participants"), header, tuple(tuple(cell(row) for _, cell in columns) for row in rows))


def _rounds(view: PlanView, people: Mapping[uuid.UUID, ParticipantRow]) -> Sheet:
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


def _agendas(view: PlanView, people: Mapping[uuid.UUID, ParticipantRow]) -> Sheet:
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


def _badge(key: uuid.UUID, people: Mapping[uuid.UUID, ParticipantRow]) -> int | None:
    return people[key].badge if key in people else None


def _clock(moment: dt.time | None) -> str:
    return clock_time(moment) if moment else ""


def _moment(moment: dt.datetime | None) -> str:
    return clock_time(moment.astimezone()) if moment else ""


def _answer(given: bool | None) -> str:
    return "" if given is None else tr("oui") if given else tr("non")
