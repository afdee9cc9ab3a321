"""The participants of an event as a file that people open, and that the import reads back unchanged."""

import csv
import datetime as dt
import uuid
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.directory.kinds import kind_label
from envies_desktop.directory.model import NeedOffer
from envies_desktop.directory.reference import category_label
from envies_desktop.events.exchange.known import Known, look_up, read_event
from envies_desktop.events.exchange.of_kind import OfKind, of_kind
from envies_desktop.events.exchange.template import Heading, beside, headings, write_list
from envies_desktop.events.kinds import side_label, status_label
from envies_desktop.i18n import sort_key, tr

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_participants(session: Session, event_id: uuid.UUID, path: Path, activities: Activities) -> int:
    """Write the list as XLSX, or as CSV where the name says so; returns how many lines.

    A CSV is what a French spreadsheet opens: UTF-8 with its mark, semicolons. Raises
    Refused("import-event-gone") or Refused("import-unwritable").
    """
    event = read_event(session, event_id)
    known, own = look_up(session, event), of_kind(activities.kind(event.kind))
    own.look_up(session, known)
    columns = [
        *own.headings(headings()),
        Heading("status", tr("Statut de l’inscription"), "", "", ""),
        Heading("badge", tr("Numéro de badge"), "", "", ""),
    ]
    needs = _needs(session, known)
    ordered = sorted(
        known.participants.values(), key=lambda row: (row.side, sort_key(known.called(row.id)), row.badge)
    )
    rows = [_row(row, known, own, columns, needs) for row in ordered]
    if path.suffix.lower() == ".csv":
        _write_csv(path, columns, rows)
    else:
        write_list(path, columns, rows)
    return len(rows)


def _needs(session: Session, known: Known) -> dict[tuple[uuid.UUID, str], list[str]]:
    found: dict[tuple[uuid.UUID, str], list[str]] = {}
    here = (
        sa.select(NeedOffer).where(NeedOffer.organisation_id.in_(list(known.seats_of))).order_by(NeedOffer.id)
    )
    for need in session.scalars(here):
        text = need.text if not need.category else category_label(need.category)
        found.setdefault((need.organisation_id, need.side), []).append(text.replace(";", ","))
    return found


def _row(row: Any, known: Known, own: OfKind, columns: list[Heading], needs: Any) -> list[str]:
    told = {field: [text] for field, text in _cells(row, known, needs).items()} | own.told(row)
    texts = {field: iter(found) for field, found in told.items()}
    return [next(texts.get(column.field, iter(())), "") for column in columns]


def _cells(row: Any, known: Known, needs: Any) -> dict[str, str]:
    firm, person = known.organisations.get(row.organisation_id), known.people.get(row.person_id)
    cells = {
        "side": side_label(row.side),
        "role": row.role,
        "status": status_label(row.status),
        "arrival": _clock(row.arrival),
        "departure": _clock(row.departure),
        "access": row.access_needs,
        "photo": _answer(row.photo_consent),
        "contact_consent": _answer(row.contact_consent),
        "note": row.note,
        "badge": str(row.badge or ""),
        "apart": _ruled(row.id, known, "apart"),
        "together": _ruled(row.id, known, "together"),
    }
    if firm is not None:
        cells |= {name: getattr(firm, name) for name in ("city", "rna", "siret")}
        cells |= {"organisation": firm.name, "kind": kind_label(firm.kind)}
        cells |= {"need": "; ".join(needs.get((firm.id, "besoin"), ()))}
        cells |= {"offer": "; ".join(needs.get((firm.id, "offre"), ()))}
    if person is not None:
        cells |= {name: getattr(person, name) for name in ("first_name", "last_name", "email", "phone")}
    return cells


def _ruled(key: uuid.UUID, known: Known, rule: str) -> str:
    """The others of a rule; it is written once, on the line of the first of the two."""
    return "; ".join(
        known.called(b)
        for (a, b), said in known.rules.items()
        if a == key and said == rule and b in known.participants
    )


def _clock(moment: dt.time | None) -> str:
    return f"{moment:%H:%M}" if moment else ""


def _answer(given: bool | None) -> str:
    return "" if given is None else tr("oui") if given else tr("non")


def _write_csv(path: Path, columns: list[Heading], rows: list[list[str]]) -> None:
    phone = next(index for index, column in enumerate(columns) if column.field == "phone")
    with beside(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow([column.header for column in columns])
        for row in rows:
            # "+32 470…" would be computed: a phone is written as it is dialled.
            row[phone] = "00" + row[phone][1:] if row[phone].startswith("+") else row[phone]
            writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
