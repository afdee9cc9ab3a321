"""Steps passed for a written reason and figures of indicators: kept, undone, gone with their diagnostic."""

import datetime as dt

import pytest

from envies_desktop.diagnostics.actions import (
    close_diagnostic,
    hold_gate,
    pass_gate,
    remove_diagnostic,
    set_indicator,
)
from envies_desktop.refused import Refused

DAY = dt.date(2026, 11, 5)


@pytest.fixture
def checklist(case):
    return case.open("etapes_partenariat", DAY)


def passed(store, key, axis="e1", reason=" Urgent "):
    with store.work("gate-pass", name="x") as work:
        pass_gate(work, diagnostic_id=key, axis=axis, reason=reason)


def noted(store, key, text, field="cible"):
    with store.work("indicator-set", name="x") as work:
        set_indicator(work, diagnostic_id=key, indicator="nb_beneficiaires", field=field, text=text)


def test_passed_step_is_kept_taken_back_and_undone(case, store, checklist):
    passed(store, checklist)
    passed(store, checklist, reason="Convention à signer demain")
    assert case.card(checklist).passed == {"e1": "Convention à signer demain"}
    with store.work("gate-hold", name="x") as work:
        hold_gate(work, diagnostic_id=checklist, axis="e1")
    assert case.card(checklist).passed == {}
    store.undo()
    assert case.card(checklist).passed == {"e1": "Convention à signer demain"}


def test_step_passed_again_after_it_was_taken_back(case, store, checklist):
    passed(store, checklist)
    with store.work("gate-hold", name="x") as work:
        hold_gate(work, diagnostic_id=checklist, axis="e1")
    passed(store, checklist, reason="Encore")
    assert case.card(checklist).passed == {"e1": "Encore"}


def test_step_without_reason_is_not_passed(case, store, checklist):
    with pytest.raises(Refused) as refused:
        passed(store, checklist, reason="  ")
    assert refused.value.code == "gate-reason"
    assert case.card(checklist).passed == {}


def test_indicator_is_kept_emptied_and_undone(case, store):
    key = case.open("utilite_sociale_partenariat", DAY)
    noted(store, key, "120 ")
    noted(store, key, "feuille de présence", field="source")
    found = {("nb_beneficiaires", "cible"): "120", ("nb_beneficiaires", "source"): "feuille de présence"}
    assert case.card(key).measured == found
    noted(store, key, "")
    assert case.card(key).measured == {("nb_beneficiaires", "source"): "feuille de présence"}
    store.undo()
    assert case.card(key).measured == found


def test_closed_diagnostic_is_followed_no_more(case, store, checklist):
    with store.work("diagnostic-close", name="x") as work:
        close_diagnostic(work, diagnostic_id=checklist, closed_on=DAY)
    for gesture in (lambda: passed(store, checklist), lambda: noted(store, checklist, "3")):
        with pytest.raises(Refused) as refused:
            gesture()
        assert refused.value.code == "diagnostic-closed"


def test_removed_diagnostic_comes_back_with_what_was_followed(case, store, checklist):
    passed(store, checklist)
    noted(store, checklist, "120")
    with store.work("diagnostic-remove", name="x") as work:
        remove_diagnostic(work, diagnostic_id=checklist)
    store.undo()
    found = case.card(checklist)
    assert (found.passed, found.measured) == ({"e1": "Urgent"}, {("nb_beneficiaires", "cible"): "120"})
