"""Gestures on the tables of a workshop: what they are called, who keeps one, who cannot change."""

import uuid

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import written
from envies_desktop.events.model import Participant
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work
from envies_desktop.workshops.actions.setup import workshop_of
from envies_desktop.workshops.checks import check_table
from envies_desktop.workshops.model import Stay, WorkshopTable


def name_table(work: Work, *, event_id: uuid.UUID, table: int, name: str) -> None:
    """Call a table (a number from 1) by a name beside its number."""
    written(_table(work, event_id, table), {"name": " ".join(name.split())})


def set_host(
    work: Work, *, event_id: uuid.UUID, table: int, participant_id: uuid.UUID | None, since: int = 0
) -> None:
    """Somebody keeps a table from the next plan on, or nobody any more (None); one host each, one table each.

    Where the workshop had no hosts, it has from round `since` (from 0) on. Raises Refused("host-elsewhere")
    where they take part in another event.
    """
    if participant_id is not None:
        who = work.get(Participant, participant_id)
        if who.event_id != event_id:
            raise Refused("host-elsewhere")
        workshop = workshop_of(work, event_id)
        if workshop.hosts_from is None:
            workshop.hosts_from = since
        kept = sa.select(WorkshopTable).where(
            WorkshopTable.event_id == event_id, WorkshopTable.host_id == participant_id
        )
        for other in work.session.scalars(kept).all():
            if other.number != table:
                other.host_id = None
    written(_table(work, event_id, table), {"host_id": participant_id})


def set_stay(work: Work, *, participant_id: uuid.UUID, stays: bool, table: int | None = None) -> None:
    """Somebody cannot change table (a number from 1; None: they keep the first they get), or can again."""
    work.get(Participant, participant_id)
    known = work.session.get(Stay, participant_id)
    if not stays:
        if known is not None and known.deleted_at is None:
            work.remove(known)
        return
    if table is not None:
        check_table(table)
    if known is None or known.deleted_at is not None:
        work.add(Stay(id=participant_id, table=table))
    else:
        written(known, {"table": table})


def _table(work: Work, event_id: uuid.UUID, number: int) -> WorkshopTable:
    check_table(number)
    workshop_of(work, event_id)
    query = sa.select(WorkshopTable).where(WorkshopTable.event_id == event_id, WorkshopTable.number == number)
    known = work.session.scalar(query.order_by(WorkshopTable.id.desc()).limit(1))
    return known or work.add(WorkshopTable(event_id=event_id, number=number))
