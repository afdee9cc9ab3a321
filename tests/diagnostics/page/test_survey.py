"""A survey about an event: one sheet after the other, read over everybody."""

import pytest
from PySide6.QtWidgets import QLabel

from envies_desktop.diagnostics.dialogs.new import NewDiagnostic
from envies_desktop.diagnostics.page.consents import ConsentsPanel
from envies_desktop.diagnostics.page.record import DiagnosticRecord
from envies_desktop.diagnostics.queries.printed import printed_diagnostic
from envies_desktop.events.model import Event
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

SURVEY = "satisfaction_evenement"


@pytest.fixture
def dialog(qtbot, desk, case):
    with desk.store.work("event-add", name="x") as work:
        work.add(Event(kind="speed_dating", title="Alliances en 7 minutes"))
    made = NewDiagnostic(desk)
    qtbot.addWidget(made)
    made.what.setCurrentIndex(made.what.findData(SURVEY))
    return made


@pytest.fixture
def record(qtbot, desk, dialog):
    dialog.event_box.setCurrentIndex(1)
    dialog.submit()
    made = DiagnosticRecord(desk, dialog.made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: bool(made.interview.here))
    return made


def test_survey_is_opened_for_an_event_alone(record, case):
    card = case.card(record.diagnostic_id)
    assert (card.name, card.organisation_id) == ("Alliances en 7 minutes", None)
    assert [one.label for one in card.respondents] == ["Participant·e"]
    assert record.tabs.names() == ["interview", "results", "consents", "documents"]


def test_survey_about_nothing_is_refused(dialog):
    with pytest.raises(Refused, match="diagnostic-whom"):
        dialog.submit()


def test_swot_made_in_a_room_may_be_about_the_people_of_an_event(dialog, case):
    dialog.what.setCurrentIndex(dialog.what.findData(""))
    with pytest.raises(Refused, match="diagnostic-whom"):
        dialog.submit()
    dialog.event_box.setCurrentIndex(1)
    dialog.submit()
    card = case.card(dialog.made)
    assert (card.name, card.of_group, card.questionnaire) == ("Alliances en 7 minutes", True, None)


def test_group_owns_the_swot_that_it_made(dialog, desk, qtbot, store):
    dialog.what.setCurrentIndex(dialog.what.findData(""))
    dialog.event_box.setCurrentIndex(1)
    dialog.submit()
    consents = ConsentsPanel(desk, dialog.made)
    qtbot.addWidget(consents)
    said = [label.text() for label in consents.findChildren(QLabel)]
    assert "Qui répond au nom du groupe\u00a0?" in said
    with store.read() as session:
        shown = printed_diagnostic(session, dialog.made).report.heading
    assert (shown.subject, shown.event, shown.group) == ("Alliances en 7 minutes", "", True)


def test_follow_up_of_a_partnership_is_not_offered_here(dialog):
    assert dialog.what.findData("suivi_1_3_6_mois") == -1


def test_sheets_follow_one_another_and_are_read_together(record, qtbot, case):
    for value in "320":
        qtbot.keyClicks(record.interview.view.one, value * 6)
    card = case.card(record.diagnostic_id)
    assert [(one.label, len(one.answers)) for one in card.respondents] == [
        ("Participant·e", 6),
        ("Participant·e – 2", 6),
        ("Participant·e – 3", 6),
        ("Participant·e – 4", 0),
    ]
    record.tabs.show_step("results")
    survey = record.results.survey
    qtbot.waitUntil(lambda: survey.table.rowCount() == 6)
    assert [survey.table.item(0, column).text() for column in (1, 2, 3)] == ["3", "67\u00a0%", "1,7"]
    assert survey.said.text() == tr("%n feuille(s) remplie(s)", "", 3)
    assert (survey.isVisible(), record.results.board.isVisible()) == (True, False)


def test_documents_offered_are_those_of_a_survey(record, qtbot):
    record.tabs.show_step("documents")
    tab = record.tabs.content()
    qtbot.waitUntil(lambda: tab.options.card is not None)
    assert [name for name, row in tab.rows.items() if not row.isHidden()] == ["survey", "questionnaire"]


def test_plus_goes_on_with_the_next_sheet_though_answers_are_missing(record, qtbot, case):
    qtbot.keyClicks(record.interview.view.one, "33+2")
    people = case.card(record.diagnostic_id).respondents
    assert [len(one.answers) for one in people] == [2, 1]
    assert record.interview.here == f"{SURVEY}.ren"


def test_plus_makes_no_second_blank_sheet(record, qtbot, case):
    qtbot.keyClicks(record.interview.view.one, "++3+++")
    people = case.card(record.diagnostic_id).respondents
    assert [len(one.answers) for one in people] == [1, 0]


def test_plus_goes_back_to_the_sheet_in_waiting(record, qtbot, case):
    qtbot.keyClicks(record.interview.view.one, "333333")
    first, second = case.card(record.diagnostic_id).respondents
    record.interview.choose(first.id)
    record.interview.tools.sheet.click()
    assert record.interview.who == second.id


def test_undo_comes_back_to_the_end_of_the_sheet(record, qtbot, desk, case):
    qtbot.keyClicks(record.interview.view.one, "3333333333331")
    for _ in range(3):  # the answer to the third sheet, that sheet, the last answer to the second one
        desk.undo()
    qtbot.waitUntil(lambda: len(record.interview.card.respondents) == 2)
    assert record.interview.here == f"{SURVEY}.sui"
    qtbot.keyClicks(record.interview.view.one, "0")
    second = case.card(record.diagnostic_id).respondents[1]
    assert second.answers[f"{SURVEY}.sui"].value == 0


def test_survey_goes_on_with_its_last_sheet_once_opened_again(record, qtbot, desk):
    qtbot.keyClicks(record.interview.view.one, "33333322")
    again = DiagnosticRecord(desk, record.diagnostic_id)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: bool(again.interview.here))
    assert again.interview.respondent.label == "Participant·e – 2"
    assert again.interview.here == f"{SURVEY}.dur"
