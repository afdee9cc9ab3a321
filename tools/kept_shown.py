"""What the screens say of a store, as plain JSON: what the queries of the activities answer, picked by name.

Two stores that show the same are equal here, whatever tables keep them. Sentences are left out: they are made
when they are shown, and may be put better. A value that moves to another query is picked there from then on,
under the name that it has here.
"""

import datetime as dt
import uuid
from collections.abc import Collection, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.store.base import Base
from envies_desktop.store.engine import Store
from envies_desktop.store.schema import SCHEMA
from envies_desktop.store.values import encode

NOW = dt.datetime(2026, 12, 1, 18, tzinfo=dt.UTC)
"""When stores are looked at: no evening goes on, some calls are late."""

ORGANISATION = (
    "name short_name kind rna siren siret naf size_class object address postcode city website email phone"
    " created_on status notes demo themes"
)
PERSON = "civility first_name last_name email phone notes demo"
EVENT = (
    "kind title subtitle public_name date start end place territory theme hosts status notes pairing rounds"
    " round_minutes change_minutes rounds_start rounds_end tables seated_side breaks demo"
)
PARTICIPANT = (
    "person_id organisation_id side role status badge arrival departure representatives fixed_table fewest"
    " most access_needs photo_consent contact_consent note demo civility first_name last_name organisation"
    " kind email phone wishes wished_by apart together"
)
PLAN = "number current made_at author origin mode status score bound meetings locked"
LEAD = "event_id event stage reason params next_action next_due owner given_up opened_on next_call"
CALL = "months due done_on status answers comment"
DIAGNOSTIC = "organisation_id name code opened_on closed_on completeness provisional points facilitator demo"
LINE = "quadrant place text source hidden votes"
ACTION = "place text axis source kind owner due success done_on hidden need_offer_id"
CLOCK = "round phase elapsed running extra begun muted"


def shown(store: Store) -> dict[str, Any]:
    """What the screens of this schema say, section by section; of the directory every fourth card."""
    with store.read() as session:
        datings = _ids(session, "event", kind="speed_dating")
        found = {
            "directory": _directory(session),
            "events": events(session),
            "plans": {key.hex: _plans(session, key) for key in datings},
        }
        if SCHEMA >= "0002":
            found["evenings"] = {key.hex: _evening(session, key) for key in datings}
            found["partnerships"] = _partnerships(session)
        if SCHEMA >= "0003":
            found["diagnostics"] = _diagnostics(session)
            found["questionnaires"] = _questionnaires(session)
        if SCHEMA >= "0006":
            found["printings"] = {key.hex: _printings(session, key) for key in datings}
    found["works"] = [
        [work.seq, work.code, work.role, work.params, work.at, work.author, work.device]
        for work in store.works(100_000)
    ]
    said: dict[str, Any] = plain(found)
    return said


def events(session: Session, among: Collection[str] | None = None) -> dict[str, Any]:
    """Every event, or those of these keys: its programme, its people, their wishes, the rules on pairs."""
    from envies_desktop.events.queries import pair_rules
    from envies_desktop.speed_dating.queries.card import speed_dating_card

    found = {}
    for key in _ids(session, "event"):
        if among is not None and key.hex not in among:
            continue
        card = speed_dating_card(session, key)
        rows = seated_rows(session, key)
        found[key.hex] = _picked(card, EVENT) | {
            "closed_tables": card.closed_tables,
            "programme": [_picked(line, "start end title speaker kind") for line in card.programme],
            "participants": {row.id.hex: _picked(row, PARTICIPANT) for row in rows},
            "rules": sorted([rule, a.hex, b.hex] for rule, a, b in pair_rules(session, key)),
        }
    return found


def plain(value: Any) -> Any:
    """A value as JSON gives it back."""
    if isinstance(value, Mapping):
        return {_key(name): plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, set | frozenset):
        return sorted((plain(part) for part in value), key=str)
    return encode(value)


def _key(name: Any) -> str:
    return " ".join(map(_key, name)) if isinstance(name, tuple) else str(encode(name))


def _picked(found: Any, names: str) -> dict[str, Any]:
    return {name: getattr(found, name) for name in names.split()}


def _ids(session: Session, table: str, **cells: str) -> list[uuid.UUID]:
    columns = Base.metadata.tables[table].c
    alike = [columns[name] == value for name, value in cells.items()]
    found = sa.select(columns.id).where(columns.deleted_at.is_(None), *alike)
    return list(session.scalars(found.order_by(columns.id)))


def _directory(session: Session) -> dict[str, Any]:
    from envies_desktop.directory.queries import organisation_card, person_card

    need = "side category text quantity status"
    found = {}
    for key in _ids(session, "organisation")[::4]:
        card = organisation_card(session, key)
        found[key.hex] = _picked(card, ORGANISATION) | {
            "people": sorted((each.id.hex, each.title) for each in card.people),
            "needs": [_picked(each, need) for each in (*card.needs, *card.offers)],
        }
    for key in _ids(session, "person")[::4]:
        known = person_card(session, key)
        roles = sorted((role.organisation_id.hex, role.title) for role in known.roles)
        found[key.hex] = _picked(known, PERSON) | {"roles": roles, "consents": known.consents}
    return found


def _plans(session: Session, event_id: uuid.UUID) -> list[Any]:
    from envies_desktop.speed_dating.queries.history import plan_history
    from envies_desktop.speed_dating.queries.views import plan_view

    found = []
    for row in plan_history(session, event_id):
        view = plan_view(session, event_id, row.id)
        assert view is not None
        meetings = [[m.round, m.table, m.a, m.b, m.locked] for m in view.meetings]
        found.append(_picked(row, PLAN) | {"unmet": row.unmet, "seated": meetings})
    return found


def _evening(session: Session, event_id: uuid.UUID) -> dict[str, Any]:
    """Its clock, who came when, what people said of one another, and what came of it."""
    from envies_desktop.events.queries.presence import presence_rows
    from envies_desktop.live.instants import Instant
    from envies_desktop.live.queries.clock import clock_view
    from envies_desktop.speed_dating.queries.history import current_plan
    from envies_desktop.speed_dating.queries.ratings import mutual_interests
    from envies_desktop.speed_dating.queries.slips import ratings_of_event
    from envies_desktop.speed_dating.queries.timetable import evening_timetable

    slips = ratings_of_event(session, event_id).slips if current_plan(session, event_id) else ()
    clock = clock_view(session, event_id, Instant(NOW), evening_timetable)
    return {
        "clock": _picked(clock.kept, CLOCK),
        "presence": [
            [row.id, row.status, row.arrived_at, row.left_at]
            for row in presence_rows(session, event_id, seated_rows(session, event_id))
        ],
        "ratings": [
            [slip.person.id, line.partner.id, line.round, line.table, line.value, line.share]
            for slip in slips
            for line in slip.lines
        ],
        "mutual": [
            [couple.a.id, couple.b.id, couple.a_value, couple.b_value, couple.a_gives, couple.b_gives]
            for couple in mutual_interests(session, event_id).couples
        ],
    }


def _partnerships(session: Session) -> dict[str, Any]:
    from envies_desktop.partnerships.queries import call_rows, lead_rows

    partner = "organisation_id name person email phone"
    found = {
        row.id.hex: _picked(row, LEAD) | {"partners": [_picked(each, partner) for each in row.partners]}
        for row in lead_rows(session)
    }
    calls = [[row.lead.id, _picked(row, CALL)] for row in call_rows(session, NOW.date())]
    return found | {"calls": calls}


def _diagnostics(session: Session) -> dict[str, Any]:
    from envies_desktop.diagnostics.queries import diagnostic_card, diagnostic_rows, outcome_of

    found = {}
    for row in diagnostic_rows(session):
        card = diagnostic_card(session, row.id)
        figures = outcome_of(card).figures
        found[row.id.hex] = _picked(row, DIAGNOSTIC) | {
            "notes": card.notes,
            "respondents": [
                [
                    each.role,
                    each.name,
                    {q: [g.state, g.value] for q, g in each.answers.items()},
                    each.comments,
                ]
                for each in card.respondents
            ],
            "axes": [[axis.axis, axis.score, axis.valid] for axis in figures.result.axes] if figures else [],
            "lines": [_picked(line, LINE) for line in card.lines],
            "actions": [_picked(action, ACTION) for action in card.actions],
            "consents": [_picked(said, "audience given at name partner_id") for said in card.consents],
            "passed": getattr(card, "passed", {}),
            "measured": getattr(card, "measured", {}),
        }
    return found


def _questionnaires(session: Session) -> dict[str, Any]:
    """Those that are used or one's own; of one's own what they ask, and what is being changed."""
    from envies_desktop.diagnostics import queries

    found: dict[str, Any] = {}
    for each in queries.offered(session):
        code = each.questionnaire.id
        if each.own:
            found[code] = [each.used, queries.document_of(session, code)]
            if getattr(each, "draft", False):
                found[code].append(queries.draft_of(session, code))
        elif each.used:
            found[code] = [True]
    return found


def _printings(session: Session, event_id: uuid.UUID) -> dict[str, Any]:
    from envies_desktop.events.queries.printings import last_printings, last_sheets

    return {
        name: _picked(last, "at way plan people") | {"sheets": last_sheets(session, event_id, name)}
        for name, last in last_printings(session, event_id).items()
    }
