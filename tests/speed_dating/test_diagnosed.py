"""Shared diagnostics bring people together, and their agendas say why, where each agreed."""

import datetime as dt

import pytest

from envies_desktop.diagnostics.actions import open_diagnostic, record_consent, set_answer
from envies_desktop.diagnostics.queries import document_of
from envies_desktop.diagnostics.queries.advised import advised
from envies_desktop.diagnostics.queries.one import diagnostic_card
from envies_desktop.speed_dating import actions
from envies_desktop.speed_dating.facts import fingerprint
from envies_desktop.speed_dating.planner import plan
from envies_desktop.speed_dating.queries.facts import event_facts, problem_of
from envies_desktop.speed_dating.queries.printed import plan_sheet_data

PAA, PARTNER = "paa", "partner"


@pytest.fixture
def diagnosed(store, evening):
    """A1 and B1 answer 3 to every question: every type suits both. The diagnostics by name."""
    made = {}
    for name, code in (("A1", "maturite_partenariat_association"), ("B1", "maturite_partenariat_entreprise")):
        with store.read() as session:
            document = document_of(session, code)
        with store.work("diagnostic-open") as work:
            made[name] = open_diagnostic(
                work, document=document, opened_on=dt.date(2018, 1, 5), organisation_id=evening[f"org {name}"]
            ).id
        with store.read() as session:
            card = diagnostic_card(session, made[name])
        with store.work("answer-set") as work:
            for question in card.questionnaire.questions:
                set_answer(
                    work, respondent_id=card.respondents[0].id, question=question.id, state="value", value=3
                )
    return made


@pytest.fixture
def agree(store, evening, diagnosed):
    def agreed(name, audience, partner=None, given=True):
        with store.work("consent-record") as work:
            record_consent(
                work, diagnostic_id=diagnosed[name], audience=audience, given=given, name="Léa",
                partner_id=evening[f"org {partner}"] if partner else None,
            )  # fmt: skip

    return agreed


def scores(store, evening):
    with store.read() as session:
        problem, ids = problem_of(session, evening.event)
    place = {key: k for k, key in enumerate(ids)}
    return {(i, j): s for i, j, s in problem.pairs}[place[evening["A1"]], place[evening["B1"]]]


def reason(store, evening):
    """What the agenda of A1 and B1 says of their meeting."""
    with store.read() as session:
        problem, ids = problem_of(session, evening.event)
        mark = fingerprint(problem, ids)
    made = plan(problem)
    with store.work("plan-make") as work:
        actions.save_plan(work, event_id=evening.event, plan=made, ids=ids, made_from=mark)
    with store.read() as session:
        sheets = plan_sheet_data(session, evening.event)
    (meeting,) = [m for m in sheets.meetings if {m.a, m.b} == {evening["A1"], evening["B1"]}]
    return meeting.match


def test_a_diagnostic_that_is_not_shared_changes_nothing(store, evening, diagnosed):
    assert scores(store, evening) == 1
    with store.read() as session:
        assert advised(session, [evening["org A1"]]) == {}


def test_shared_with_us_it_counts_in_the_score(store, evening, agree):
    agree("A1", PAA)
    agree("B1", PAA)
    assert scores(store, evening) == 1 + 2
    with store.read() as session:
        someone = {p.label: p for p in event_facts(session, evening.event).people}["A1"]
    assert "mecenat" in someone.types


def test_a_consent_taken_back_counts_no_more(store, evening, agree):
    agree("A1", PAA)
    agree("B1", PAA)
    agree("B1", PAA, given=False)
    assert scores(store, evening) == 1


def test_the_agenda_says_why_only_where_both_agreed_that_the_other_knows(store, evening, agree):
    agree("A1", PAA)
    agree("B1", PAA)
    assert reason(store, evening) == ""
    agree("A1", PARTNER, "B1")
    assert reason(store, evening) == ""
    agree("B1", PARTNER, "A1")
    assert reason(store, evening).startswith("Conseillé à vous deux\u00a0: ")
