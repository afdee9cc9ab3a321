"""Gestures on how a workshop is set: its rounds, and what is asked in them."""

import uuid
from typing import Any

import sqlalchemy as sa

from envies_desktop.directory.actions.fields import cleaned, written
from envies_desktop.events.model import Event
from envies_desktop.store.work import Work
from envies_desktop.workshops.checks import check_setup, check_table
from envies_desktop.workshops.model import TableQuestion, Workshop


def begin(work: Work, event_id: uuid.UUID) -> None:
    """What a new workshop begins with: the usual rounds."""
    work.add(Workshop(id=event_id))


def workshop_of(work: Work, event_id: uuid.UUID) -> Workshop:
    """The settings of a workshop, made where an older event has none; raises Refused("store-gone")."""
    work.get(Event, event_id)
    return work.session.get(Workshop, event_id) or work.add(Workshop(id=event_id))


def change_setup(work: Work, *, event_id: uuid.UUID, **fields: Any) -> None:
    """Change how the rounds are set; `fields` are columns of `Workshop`. Raises Refused("workshop-…")."""
    values = cleaned(fields)
    check_setup(values)
    written(workshop_of(work, event_id), values)


def set_question(
    work: Work, *, event_id: uuid.UUID, text: str, round_: int | None = None, table: int | None = None
) -> None:
    """What is asked in a round (from 0), at a table (from 1), or everywhere; an empty text asks nothing."""
    text = text.strip()
    if round_ is None and table is None:
        written(workshop_of(work, event_id), {"question": text})
        return
    if table is not None:
        check_table(table)
    workshop_of(work, event_id)
    query = sa.select(TableQuestion).where(
        TableQuestion.event_id == event_id, TableQuestion.round.is_(round_) if round_ is None
        else TableQuestion.round == round_,
        TableQuestion.table.is_(None) if table is None else TableQuestion.table == table,
    )  # fmt: skip
    known = list(work.session.scalars(query.order_by(TableQuestion.id)))
    for row in known if not text else known[:-1]:
        work.remove(row)
    if known and text:
        written(known[-1], {"text": text})
    elif text:
        work.add(TableQuestion(event_id=event_id, round=round_, table=table, text=text))
