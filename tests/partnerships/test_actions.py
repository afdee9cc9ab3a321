import dataclasses
import datetime as dt

import pytest

from envies_desktop.partnerships import actions
from envies_desktop.partnerships.queries import call_rows, lead_card, lead_rows
from envies_desktop.refused import Refused

ON = dt.date(2018, 4, 10)


def _lead(store, ids):
    with store.read() as session:
        return lead_card(session, ids["lead"])


def _calls(store, ids):
    with store.read() as session:
        return call_rows(session, ON, ids["event"])


def _refused(store, action, **fields):
    with pytest.raises(Refused) as refused, store.work("partnership-change") as work:
        action(work, **fields)
    return refused.value.code


def test_lead_is_opened_with_its_partners_and_three_calls(store, ids):
    lead = _lead(store, ids)
    assert [(p.name, p.shape, p.person) for p in lead.partners] == [
        ("Azoth", "disc", "Léa Martin"), ("Val", "square", ""),
    ]  # fmt: skip
    assert (lead.stage, lead.reason, lead.next_action) == ("piste", "mutual-interest", "")
    assert [(c.months, c.due) for c in _calls(store, ids)] == [
        (1, dt.date(2018, 4, 15)), (3, dt.date(2018, 6, 15)), (6, dt.date(2018, 9, 15)),
    ]  # fmt: skip


@pytest.mark.parametrize("names", [["Azoth"], ["Azoth", "Azoth"], []])
def test_lead_needs_two_organisations(store, ids, names):
    partners = [(ids[name], None) for name in names]
    assert _refused(store, actions.open_partnership, partners=partners, since=ON) == "partnership-two"


def test_change_is_kept_and_the_same_again_is_no_gesture(store, ids):
    change = {"stage": "exploration", "owner": "Claire", "next_due": ON, "next_action": "Rappeler"}
    for _ in range(2):
        with store.work("partnership-change", name="x") as work:
            actions.change_partnership(work, partnership_id=ids["lead"], **change)
    lead = _lead(store, ids)
    assert {name: getattr(lead, name) for name in change} == change
    assert [work.code for work in store.works()] == ["partnership-change", "organisation-add"]


def test_abandoning_needs_a_reason(store, ids):
    change = {"partnership_id": ids["lead"], "stage": "abandonne"}
    assert _refused(store, actions.change_partnership, **change) == "partnership-given-up"
    with store.work("partnership-change") as work:
        actions.change_partnership(work, given_up="Budget gelé", **change)
    assert _lead(store, ids).given_up == "Budget gelé"
    assert _lead(store, ids).next_call is None


def test_unknown_stage_is_refused(store, ids):
    fields = {"partnership_id": ids["lead"], "stage": "peut-être"}
    assert _refused(store, actions.change_partnership, **fields) == "partnership-stage"


def test_removed_lead_takes_its_calls_and_undo_brings_all_back(store, ids):
    with store.work("partnership-remove") as work:
        actions.remove_partnership(work, partnership_id=ids["lead"])
    assert _calls(store, ids) == []
    store.undo()
    assert len(_calls(store, ids)) == 3
    assert len(_lead(store, ids).partners) == 2


def test_call_is_recorded_and_moves_the_stage_where_asked(store, ids):
    first = _calls(store, ids)[0]
    with store.work("follow-up-record") as work:
        actions.record_call(
            work, follow_up_id=first.id, status="rencontre", done_on=ON,
            answers={"con": 3, "ren": 2, "acc": "na"}, comment=" Visite faite ", stage="exploration",
        )  # fmt: skip
    call = _calls(store, ids)[0]
    assert (call.status, call.done_on, call.comment, call.when) == ("rencontre", ON, "Visite faite", "done")
    assert call.answers == {"con": 3, "ren": 2, "acc": "na"}
    assert call.lead.stage == "exploration"
    assert call.lead.next_call == dt.date(2018, 6, 15)


def test_call_begun_keeps_its_answers_and_stays_due(store, ids):
    first = _calls(store, ids)[0]
    with store.work("follow-up-draft") as work:
        actions.draft_call(work, follow_up_id=first.id, answers={"con": 3}, comment=" Rappeler ")
    assert _calls(store, ids)[0] == dataclasses.replace(first, answers={"con": 3}, comment="Rappeler")


def test_call_begun_with_an_unknown_answer_is_refused(store, ids):
    first = _calls(store, ids)[0]
    given = {"follow_up_id": first.id, "answers": {"con": 7}}
    assert _refused(store, actions.draft_call, **given) == "follow-up-answer"
    assert _calls(store, ids)[0] == first


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"status": ""}, "follow-up-status"),
        ({"status": "contact", "answers": {"con": 4}}, "follow-up-answer"),
        ({"status": "contact", "answers": {"inconnue": 1}}, "follow-up-answer"),
        ({"status": "abandon", "comment": " "}, "follow-up-given-up"),
    ],
)
def test_call_that_cannot_be_is_refused_and_nothing_is_kept(store, ids, fields, code):
    first = _calls(store, ids)[0]
    assert _refused(store, actions.record_call, follow_up_id=first.id, done_on=ON, **fields) == code
    assert _calls(store, ids)[0] == first


def test_abandoned_call_gives_its_reason_to_the_partnership(store, ids):
    first = _calls(store, ids)[0]
    with store.work("follow-up-record") as work:
        actions.record_call(
            work, follow_up_id=first.id, status="abandon", done_on=ON, comment="Plus le temps",
            stage="abandonne",
        )  # fmt: skip
    lead = _lead(store, ids)
    assert (lead.stage, lead.given_up) == ("abandonne", "Plus le temps")


def test_leads_without_event_are_listed_with_the_others(store, ids):
    with store.work("partnership-add") as work:
        actions.open_partnership(work, partners=[(ids["Charlie"], None), (ids["Val"], None)], since=ON)
    with store.read() as session:
        assert [lead.name for lead in lead_rows(session)] == ["Azoth – Val", "Charlie – Val"]
        assert [lead.name for lead in lead_rows(session, ids["event"])] == ["Azoth – Val"]
