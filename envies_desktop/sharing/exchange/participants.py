"""The list of participants of a deposited event; without contact details where it is asked."""

import datetime as dt
import uuid
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import kind_label
from envies_desktop.events.kinds import side_label, status_label
from envies_desktop.events.presence import PresenceRow
from envies_desktop.events.queries import presence_rows
from envies_desktop.i18n import clock_time, tr
from envies_desktop.paper.spreadsheet import Book, Cell, Sheet
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows

Column = tuple[str, Callable[[SeatedRow], Cell]]


def participants_book(session: Session, event_id: uuid.UUID, *, contacts: bool) -> Book:
    """Everybody of an event. Access needs are not there: they are erased after the event."""
    rows = seated_rows(session, event_id)
    noted = {row.id: row for row in presence_rows(session, event_id, rows)}
    return Book("participants.xlsx", (_participants(rows, noted, contacts),))


def _participants(rows: Sequence[SeatedRow], noted: Mapping[uuid.UUID, PresenceRow], contacts: bool) -> Sheet:
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
        (tr("Vœux"), lambda row: "; ".join(labels[w] for w in row.wished if w in labels)),
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


def _clock(moment: dt.time | None) -> str:
    return clock_time(moment) if moment else ""


def _moment(moment: dt.datetime | None) -> str:
    return clock_time(moment.astimezone()) if moment else ""


def _answer(given: bool | None) -> str:
    return "" if given is None else tr("oui") if given else tr("non")
