"""Reading the calls that follow a partnership: those due, and what each needs to know."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.partnerships.followups import urgency
from envies_desktop.partnerships.model import FollowUp
from envies_desktop.partnerships.queries.leads import LeadRow, lead_card, lead_rows
from envies_desktop.partnerships.stages import ENDED
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call; `when` is "overdue", "week", "later", or "done"."""

    id: uuid.UUID
    lead: LeadRow
    months: int
    due: dt.date
    when: str
    done_on: dt.date | None
    status: str
    answers: dict[str, Any]
    comment: str


def calls_due(session: Session, on: dt.date, event_id: uuid.UUID | None = None) -> list[CallRow]:
    """The calls not made yet about partnerships that go on, the most urgent first."""
    return [
        row for row in call_rows(session, on, event_id) if row.when != "done" and row.lead.stage not in ENDED
    ]


def call_rows(session: Session, on: dt.date, event_id: uuid.UUID | None = None) -> list[CallRow]:
    """All calls, made or not, by date."""
    leads = {lead.id: lead for lead in lead_rows(session, event_id)}
    query = sa.select(FollowUp).order_by(FollowUp.due, FollowUp.months, FollowUp.id)
    if event_id is not None:
        query = query.where(FollowUp.partnership_id.in_(leads))
    return [
        CallRow(
            id=call.id,
            lead=leads[call.partnership_id],
            months=call.months,
            due=call.due,
            when="done" if call.done_on else urgency(call.due, on),
            done_on=call.done_on,
            status=call.status,
            answers=call.answers,
            comment=call.comment,
        )
        for call in session.scalars(query)
        if call.partnership_id in leads
    ]


def follow_up_card(session: Session, follow_up_id: uuid.UUID, on: dt.date) -> CallRow:
    """One call with whom to ring; raises Refused("store-gone") where there is no such call."""
    call = session.get(FollowUp, follow_up_id)
    if call is not None and call.deleted_at is None:
        lead = lead_card(session, call.partnership_id)
        for row in call_rows(session, on, lead.event_id):
            if row.id == follow_up_id:
                return row
    raise Refused("store-gone", kind="follow_up")
