import datetime as dt
import uuid

import pytest

from envies_desktop.directory.actions import remove_organisation
from envies_desktop.partnerships.actions import change_partnership, record_call
from envies_desktop.partnerships.queries import calls_due, follow_up_card, lead_card, lead_rows
from envies_desktop.refused import Refused


def _due(store, on, event=None):
    with store.read() as session:
        return [(row.months, row.when) for row in calls_due(session, on, event)]


def test_calls_are_sorted_by_urgency(store, ids):
    assert _due(store, dt.date(2018, 6, 10)) == [(1, "overdue"), (3, "week"), (6, "later")]
    assert _due(store, dt.date(2018, 6, 10), ids["event"]) == [(1, "overdue"), (3, "week"), (6, "later")]
    assert _due(store, dt.date(2018, 6, 10), uuid.uuid4()) == []


def test_call_made_is_due_no_more_nor_those_of_an_abandoned_lead(store, ids):
    on = dt.date(2018, 6, 10)
    with store.read() as session:
        first = calls_due(session, on)[0]
    with store.work("follow-up-record") as work:
        record_call(work, follow_up_id=first.id, status="contact", done_on=on)
    assert _due(store, on) == [(3, "week"), (6, "later")]
    with store.work("partnership-change") as work:
        change_partnership(work, partnership_id=ids["lead"], stage="abandonne", given_up="Rien à faire")
    assert _due(store, on) == []


def test_card_of_a_call_says_whom_to_ring(store, ids):
    with store.read() as session:
        first = calls_due(session, dt.date(2018, 4, 10))[0]
        card = follow_up_card(session, first.id, dt.date(2018, 4, 10))
    assert card == first
    assert [(p.name, p.phone) for p in card.lead.partners] == [("Azoth", "04 42 00 00 01"), ("Val", "")]


def test_lead_and_call_that_are_gone_are_refused(store, ids):
    with store.read() as session:
        for read in (lambda: lead_card(session, uuid.uuid4()),
                     lambda: follow_up_card(session, uuid.uuid4(), dt.date(2018, 4, 10))):  # fmt: skip
            with pytest.raises(Refused) as refused:
                read()
            assert refused.value.code == "store-gone"


def test_lead_keeps_the_name_of_an_organisation_taken_out_of_the_directory(store, ids):
    with store.work("organisation-remove") as work:
        remove_organisation(work, organisation_id=ids["Val"])
    with store.read() as session:
        assert [lead.name for lead in lead_rows(session)] == ["Azoth – Val"]
