"""What the sheets of a plan print."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.queries.advised import Advised, advised
from envies_desktop.directory.model import NeedOffer
from envies_desktop.directory.reference import category_label
from envies_desktop.events.printed import EventHeader, RoundTime
from envies_desktop.events.queries.printed import NOT_PRINTED, guest_of, header_of
from envies_desktop.i18n import NBSP, tr
from envies_desktop.speed_dating.printed import Break, PlanSheets, Seated, SheetMeeting, kind_words
from envies_desktop.speed_dating.queries.card import speed_dating_card
from envies_desktop.speed_dating.queries.facts import Advice
from envies_desktop.speed_dating.queries.people import SeatedRow, seated_rows
from envies_desktop.speed_dating.queries.shown import MeetingView, PersonPlan, PlanView
from envies_desktop.speed_dating.queries.views import plan_view

Lines = Mapping[uuid.UUID | None, list[NeedOffer]]


def plan_sheet_data(session: Session, event_id: uuid.UUID) -> PlanSheets | None:
    """The current plan as printed, None where there is none yet; rounds and tables count from 1.

    Meetings with somebody who was taken out of the event are left out.
    """
    view = plan_view(session, event_id)
    if view is None:
        return None
    rows = [row for row in seated_rows(session, event_id) if row.status not in NOT_PRINTED]
    places = {row.organisation_id for row in rows if row.organisation_id}
    lines, advice = _lines(session, places), advised(session, places)
    agendas = {agenda.person.id: agenda for agenda in view.people}
    known = {row.id: row for row in rows}
    meetings = [m for m in view.meetings if m.a.id in known and m.b.id in known]
    return PlanSheets(
        event=header(session, event_id),
        version=view.number,
        tables=view.tables,
        rounds=tuple(RoundTime(r.number, r.start, r.end) for r in view.rounds),
        breaks=tuple(Break(p.after, p.minutes, p.start) for p in view.pauses),
        people=tuple(_seated(row, agendas.get(row.id), view, lines) for row in rows),
        meetings=tuple(_printed(m, known, lines, advice) for m in meetings),
    )


def header(session: Session, event_id: uuid.UUID) -> EventHeader:
    """The event as the public reads it, in the words of a speed dating."""
    return replace(header_of(speed_dating_card(session, event_id)), words=kind_words())


def _lines(session: Session, organisations: Iterable[uuid.UUID]) -> Lines:
    query = (
        sa.select(NeedOffer)
        .where(NeedOffer.organisation_id.in_(list(organisations)), NeedOffer.status == "ouvert")
        .order_by(NeedOffer.id)
    )
    found: dict[uuid.UUID | None, list[NeedOffer]] = defaultdict(list)
    for line in session.scalars(query):
        found[line.organisation_id].append(line)
    return found


def _seated(row: SeatedRow, agenda: PersonPlan | None, view: PlanView, lines: Lines) -> Seated:
    first, last = 0, 0
    if row.side == "support":
        first, last = 1, len(view.rounds)
    elif agenda is not None and agenda.person.planned:
        first, last = agenda.person.first + 1, agenda.person.last + 1
    return Seated(
        guest=guest_of(row),
        first_round=first,
        last_round=last,
        need=_line(lines, row, "besoin"),
        offer=_line(lines, row, "offre"),
    )


def _line(lines: Lines, row: SeatedRow, side: str) -> str:
    """The first need or offer in one line: the sentence typed, else the name of its category."""
    for line in lines.get(row.organisation_id, []) if row.organisation_id else []:
        if line.side == side:
            return line.text or category_label(line.category)
    return ""


def _printed(
    meeting: MeetingView, rows: Mapping[uuid.UUID, SeatedRow], lines: Lines, advice: Advice
) -> SheetMeeting:
    a, b = rows[meeting.a.id], rows[meeting.b.id]
    return SheetMeeting(
        round=meeting.round + 1,
        table=meeting.table + 1,
        a=meeting.a.id,
        b=meeting.b.id,
        a_rank=meeting.a_rank,
        b_rank=meeting.b_rank,
        match=_match(a, b, lines) or _advice(a, b, advice),
    )


def _match(a: SeatedRow, b: SeatedRow, lines: Lines) -> str:
    """What one needs and the other offers, in one line."""
    found = []
    for needing, offering in ((a, b), (b, a)):
        offered = {o.category for o in _of(lines, offering, "offre")}
        for need in _of(lines, needing, "besoin"):
            if need.category and need.category in offered:
                text = tr("{name} cherche\u00a0: {category}")
                found.append(text.format(name=needing.label, category=category_label(need.category)))
    return f"{NBSP}; ".join(dict.fromkeys(found))


def _advice(a: SeatedRow, b: SeatedRow, advice: Advice) -> str:
    """The type of partnership advised to both, where each has agreed that the other may know."""
    if a.organisation_id is None or b.organisation_id is None:
        return ""
    one, other = (advice.get(row.organisation_id, Advised()) for row in (a, b) if row.organisation_id)
    if not (one.may_read(b.organisation_id) and other.may_read(a.organisation_id)):
        return ""
    both = [kind for kind in one.types if kind in other.types]
    names = dict(one.labels)
    return tr("Conseillé à vous deux\u00a0: {type}").format(type=names[both[0]]) if both else ""


def _of(lines: Lines, row: SeatedRow, side: str) -> list[NeedOffer]:
    return [n for n in lines.get(row.organisation_id, []) if n.side == side] if row.organisation_id else []
