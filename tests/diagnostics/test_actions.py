"""Gestures on diagnostics: what they keep, what they refuse, what an undo brings back."""

import datetime as dt

import pytest

from envies_desktop.diagnostics import actions
from envies_desktop.diagnostics.model import Diagnostic, StoredQuestionnaire
from envies_desktop.diagnostics.queries import (
    diagnostic_card,
    diagnostic_rows,
    document_of,
    draft_of,
    offered,
)
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.refused import Refused

ASSOCIATION = "maturite_partenariat_association"


def _question(case, short):
    return f"{ASSOCIATION}.{short}"


def _set(case, short, state, value=None, store=None):
    with (store or case.store).work("answer-set", name="x", question=short) as work:
        actions.set_answer(
            work, respondent_id=case.card().respondents[0].id, question=_question(case, short),
            state=state, value=value,
        )  # fmt: skip


def _stored(store):
    with store.read() as session:
        return [(row.code, row.version, row.used, row.own) for row in session.query(StoredQuestionnaire)]


def test_first_answer_freezes_the_questionnaire(case, store):
    assert _stored(store) == [(ASSOCIATION, 1, False, False)]
    _set(case, "p1", "value", 2)
    assert _stored(store) == [(ASSOCIATION, 1, True, False)]


def test_answers_of_every_kind_are_kept(case):
    for short, state, value in (("p1", "value", 3), ("p2", "na", None), ("p3", "unknown", None)):
        _set(case, short, state, value)
    assert case.card().respondents[0].answers == {
        _question(case, "p1"): Given("value", 3),
        _question(case, "p2"): Given("na"),
        _question(case, "p3"): Given("unknown"),
    }


def test_answer_taken_away_is_no_answer(case):
    _set(case, "p1", "value", 3)
    _set(case, "p1", "")
    assert case.card().respondents[0].answers == {}


@pytest.mark.parametrize(("state", "value"), [("value", 4), ("value", None), ("na", 1), ("maybe", None)])
def test_answer_out_of_the_scale_is_refused(case, state, value):
    with pytest.raises(Refused, match="answer-value"):
        _set(case, "p1", state, value)


def test_whoever_answers_holds_the_diagnostic(case, store):
    store.author = "Bruno"
    _set(case, "p2", "value", 1)
    card = case.card()
    assert (card.facilitator, card.last_question) == ("Bruno", _question(case, "p2"))


def test_closed_diagnostic_keeps_its_answers(case, store):
    with store.work("diagnostic-close", name="x") as work:
        actions.close_diagnostic(work, diagnostic_id=case.diagnostic, closed_on=dt.date(2026, 11, 9))
    with pytest.raises(Refused, match="diagnostic-closed"):
        _set(case, "p1", "value", 1)
    with store.work("diagnostic-reopen", name="x") as work:
        actions.reopen_diagnostic(work, diagnostic_id=case.diagnostic)
    _set(case, "p1", "value", 1)
    assert len(case.card().respondents[0].answers) == 1


@pytest.mark.parametrize(
    "gesture",
    [
        lambda work, key, who: actions.change_diagnostic(work, diagnostic_id=key, notes="vu"),
        lambda work, key, who: actions.add_respondent(work, diagnostic_id=key, role="employee"),
        lambda work, key, who: actions.change_respondent(work, respondent_id=who, role="other", name=""),
        lambda work, key, who: actions.add_line(work, diagnostic_id=key, quadrant="S", text="a"),
        lambda work, key, who: actions.order_lines(work, diagnostic_id=key, quadrant="S", lines=["p1:high"]),
        lambda work, key, who: actions.vote(work, diagnostic_id=key, line="p1:high", quadrant="S", step=1),
        lambda work, key, who: actions.add_action(work, diagnostic_id=key, text="a"),
        lambda work, key, who: actions.change_action(work, diagnostic_id=key, action="proj.a", owner="Léa"),
        lambda work, key, who: actions.order_actions(work, diagnostic_id=key, actions=["proj.a"]),
    ],
)
def test_closed_diagnostic_is_not_changed(case, store, gesture):
    who = case.card().respondents[0].id
    with store.work("diagnostic-close", name="x") as work:
        actions.close_diagnostic(work, diagnostic_id=case.diagnostic, closed_on=dt.date(2026, 11, 9))
    before = case.card()
    with pytest.raises(Refused, match="diagnostic-closed"), store.work("diagnostic-change", name="x") as work:
        gesture(work, case.diagnostic, who)
    assert case.card() == before


def test_action_is_done_after_the_diagnostic_was_closed(case, store):
    with store.work("diagnostic-close", name="x") as work:
        actions.close_diagnostic(work, diagnostic_id=case.diagnostic, closed_on=dt.date(2026, 11, 9))
    with store.work("plan-change", name="x") as work:
        actions.change_action(
            work, diagnostic_id=case.diagnostic, action="proj.a", done_on=dt.date(2027, 2, 1)
        )
    assert [one.done_on for one in case.card().actions] == [dt.date(2027, 2, 1)]


def test_removed_diagnostic_comes_back_whole(case, store):
    _set(case, "p1", "value", 1)
    with store.work("diagnostic-remove", name="x") as work:
        actions.remove_diagnostic(work, diagnostic_id=case.diagnostic)
    with store.read() as session:
        assert [row.id for row in diagnostic_rows(session)] == [case.room]
    store.undo()
    assert case.card().respondents[0].answers == {_question(case, "p1"): Given("value", 1)}


def test_diagnostic_about_nobody_is_refused(store):
    with pytest.raises(Refused, match="diagnostic-whom"), store.work("diagnostic-open", name="x") as work:
        actions.open_diagnostic(work, document=None, opened_on=dt.date(2026, 1, 1), title="  ")


def test_only_respondent_cannot_leave(case, store):
    only = case.card().respondents[0].id
    with pytest.raises(Refused, match="respondent-last"), store.work("respondent-remove", name="x") as work:
        actions.remove_respondent(work, respondent_id=only)


def test_respondents_are_kept_apart(case, store):
    with store.work("respondent-add", name="x") as work:
        actions.add_respondent(work, diagnostic_id=case.diagnostic, role="employee", name=" Léa ")
    case.answer(1)
    case.answer(3, who=1)
    one, other = case.card().respondents
    assert (one.label, other.label) == ("Dirigeant·e", "Salarié·e – Léa")
    assert ({a.value for a in one.answers.values()}, {a.value for a in other.answers.values()}) == ({1}, {3})


def test_unknown_role_is_refused(case, store):
    with pytest.raises(Refused, match="respondent-role"), store.work("respondent-add", name="x") as work:
        actions.add_respondent(work, diagnostic_id=case.diagnostic, role="king")


def test_votes_never_go_under_none(case, store):
    with store.work("swot-add", name="x") as work:
        line = actions.add_line(work, diagnostic_id=case.room, quadrant="S", text=" Une équipe ")
        where = {"diagnostic_id": case.room, "line": line.id, "quadrant": "S"}
        votes = [actions.vote(work, **where, step=step) for step in (-1, 1, 1, -1)]
    assert (line.text, votes) == ("Une équipe", [0, 1, 2, 1])


@pytest.mark.parametrize(
    ("quadrant", "text", "code"), [("X", "a", "swot-quadrant"), ("S", "  ", "swot-empty")]
)
def test_line_without_words_or_place_is_refused(case, store, quadrant, text, code):
    with pytest.raises(Refused, match=code), store.work("swot-add", name="x") as work:
        actions.add_line(work, diagnostic_id=case.room, quadrant=quadrant, text=text)


def test_emptied_card_is_removed(case, store):
    with store.work("swot-add", name="x") as work:
        line = actions.add_line(work, diagnostic_id=case.room, quadrant="S", text="Une équipe")
    with store.work("swot-change", name="x") as work:
        actions.change_line(work, diagnostic_id=case.room, line=line.id, quadrant="S", text="")
    assert case.card(case.room).lines == ()


@pytest.mark.parametrize(
    ("audience", "name", "partner", "code"),
    [
        ("press", "Léa", False, "consent-audience"),
        ("paa", " ", False, "consent-name"),
        ("partner", "Léa", False, "consent-partner"),
        ("public", "Léa", True, "consent-partner"),
    ],
)
def test_consent_without_what_makes_it_one_is_refused(case, store, audience, name, partner, code):
    with pytest.raises(Refused, match=code), store.work("consent-set", name="x") as work:
        actions.record_consent(
            work, diagnostic_id=case.diagnostic, audience=audience, given=True, name=name,
            partner_id=case.val if partner else None,
        )  # fmt: skip


def test_consent_clicked_twice_is_one_answer(case, store):
    noon = dt.datetime(2026, 11, 9, 12, tzinfo=dt.UTC)
    said = [(True, 0), (True, 1), (False, 2), (True, 3), (True, 3600)]
    for given, seconds in said:
        with store.work("consent-set", name="x") as work:
            actions.record_consent(
                work, diagnostic_id=case.diagnostic, audience="paa", given=given, name="Léa",
                at=noon + dt.timedelta(seconds=seconds),
            )  # fmt: skip
    assert [line.given for line in case.card().consents] == [True, True, False, True]


def test_own_questionnaire_changes_until_it_is_used(case, store):
    own = {**shipped_documents()[ASSOCIATION], "id": "le_mien", "version": 1}
    with store.work("questionnaire-keep", name="x") as work:
        actions.keep_questionnaire(work, document=own)
    with store.work("questionnaire-keep", name="x") as work:
        kept = actions.keep_questionnaire(work, document={**own, "duration_min": 20})
        assert (kept.version, kept.document["duration_min"]) == (1, 20)
        kept.used = True
    with store.work("questionnaire-keep", name="x") as work:
        again = actions.keep_questionnaire(work, document={**own, "duration_min": 30})
    assert (again.version, again.document["version"], again.document["duration_min"]) == (2, 2, 30)
    with store.read() as session:
        found = {one.questionnaire.id: one for one in offered(session)}["le_mien"]
    assert (found.own, found.used, found.questionnaire.version) == (True, False, 2)


def _draft(store):
    with store.read() as session:
        return draft_of(session, "le_mien")


def test_draft_stands_beside_the_questionnaire_until_it_is_valid(case, store):
    own = {**shipped_documents()[ASSOCIATION], "id": "le_mien", "version": 1}
    with store.work("questionnaire-keep", name="x") as work:
        actions.keep_questionnaire(work, document=own)
    for axes in ([], ["faux"]):
        with store.work("questionnaire-draft", name="x") as work:
            actions.draft_questionnaire(work, code="le_mien", document={**own, "axes": axes})
    assert _draft(store)["axes"] == ["faux"]
    with store.read() as session:
        found = {one.questionnaire.id: one for one in offered(session)}["le_mien"]
        assert (found.draft, document_of(session, "le_mien")) == (True, own)
    with store.work("questionnaire-keep", name="x") as work:
        actions.keep_questionnaire(work, document={**own, "duration_min": 20})
    assert _draft(store) is None
    store.undo()
    assert _draft(store)["axes"] == ["faux"]


def test_draft_goes_with_its_questionnaire_and_comes_back_with_it(case, store):
    own = {**shipped_documents()[ASSOCIATION], "id": "le_mien", "version": 1}
    with store.work("questionnaire-keep", name="x") as work:
        key = actions.keep_questionnaire(work, document=own).id
    for _ in range(2):  # the second time under the same key
        with store.work("questionnaire-draft", name="x") as work:
            actions.draft_questionnaire(work, code="le_mien", document={**own, "axes": []})
        with store.work("questionnaire-draft-drop", name="x") as work:
            actions.drop_draft(work, code="le_mien")
        assert _draft(store) is None
    store.undo()
    with store.work("questionnaire-remove", name="x") as work:
        actions.remove_questionnaire(work, questionnaire_id=key)
    assert _draft(store) is None
    store.undo()
    assert _draft(store)["axes"] == []


def test_questionnaire_of_the_program_is_not_changed(case, store):
    for code in (ASSOCIATION, "rse_entreprise"):  # used here, never used here
        with pytest.raises(Refused, match="questionnaire-shipped"), store.work("questionnaire-keep") as work:
            actions.keep_questionnaire(work, document=shipped_documents()[code])


def test_card_of_a_diagnostic_that_is_gone_is_refused(case, store):
    with store.work("diagnostic-remove", name="x") as work:
        work.remove(work.get(Diagnostic, case.room))
    with store.read() as session, pytest.raises(Refused, match="store-gone"):
        diagnostic_card(session, case.room)
