"""A whole interview by keyboard, interrupted, resumed by somebody else; several people; blind."""

import sys
import time

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from envies_desktop.diagnostics.actions import add_respondent, close_diagnostic
from envies_desktop.diagnostics.dialogs.respondent import RespondentDialog
from envies_desktop.diagnostics.page.interview.words import keys_words
from envies_desktop.diagnostics.page.record import DiagnosticRecord
from envies_desktop.diagnostics.page.results import panel as panels
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.paper.fonts import read_figure_fonts

CODE = "maturite_partenariat_association"


@pytest.mark.parametrize(
    ("code", "keys"),
    [
        (CODE, "0 à 3 répondre, N non concerné, ? ne sait pas, C commenter, ← → passer, Suppr effacer"),
        ("etapes_partenariat", "0 à 2 répondre, N non concerné, C commenter, ← → passer, Suppr effacer"),
    ],
)
def test_keys_are_those_of_the_scale_asked(code, keys):
    questionnaire = shipped()[code]
    scale = questionnaire.scale_of(questionnaire.questions[0].axis)
    assert keys_words(scale) == f"Touches\u00a0: {keys}"
    assert keys_words(scale, survey=True).endswith(", + fiche suivante")


@pytest.fixture
def record(qtbot, desk, case):
    made = DiagnosticRecord(desk, case.diagnostic)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: bool(made.interview.here))
    return made


def test_results_show_what_the_interview_has_just_read_and_read_again_after_undo(
    qtbot, record, case, store, monkeypatch
):
    reads = []

    def counted(session, key, real=panels.diagnostic_card):
        reads.append(key)
        return real(session, key)

    monkeypatch.setattr(panels, "diagnostic_card", counted)
    _type(qtbot, record, "2" * 26)
    qtbot.waitUntil(lambda: record.tabs.name() == "results" and record.results.card is not None)
    assert (len(record.results.card.respondents[0].answers), reads) == (26, [])
    store.undo()
    qtbot.waitUntil(lambda: reads == [case.diagnostic])
    assert len(record.results.card.respondents[0].answers) == 25


def test_fonts_of_the_radar_are_read_while_questions_are_asked(qtbot, desk, case, monkeypatch):
    asked = []
    monkeypatch.setattr(desk.tasks, "short", asked.append)
    qtbot.addWidget(DiagnosticRecord(desk, case.room))
    qtbot.addWidget(DiagnosticRecord(desk, case.diagnostic))
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(50)
    assert asked == [read_figure_fonts]


def _type(qtbot, record, keys):
    for key in keys:
        qtbot.keyClicks(record.interview.view.one, key)


def _press(qtbot, record, key):
    qtbot.keyClick(record.interview.view.one, key)


def _short(record):
    return record.interview.question.short


def _answers(case):
    return {key.partition(".")[2]: given for key, given in case.card().respondents[0].answers.items()}


def test_one_key_answers_and_goes_on(record, qtbot, case):
    _type(qtbot, record, "3n?0")
    assert list(_answers(case).values()) == [
        Given("value", 3),
        Given("na"),
        Given("unknown"),
        Given("value", 0),
    ]
    assert record.interview.here == record.interview.questionnaire.questions[4].id


def test_row_of_digits_of_a_french_keyboard_answers_too(record, qtbot, case):
    for text in 'à&é",':
        pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(record.interview.view.one, pressed)
    assert [given.value for given in _answers(case).values()] == [0, 1, 2, 3, None]


def test_keys_move_between_questions_and_axes(record, qtbot):
    key = Qt.Key
    seen = []
    for pressed in (key.Key_Right, key.Key_PageDown, key.Key_Left, key.Key_End, key.Key_Home, key.Key_Left):
        _press(qtbot, record, pressed)
        seen.append(_short(record))
    known = record.interview.questionnaire
    axis = [question.short for question in known.questions_of[known.axes[0].id]]
    assert seen == [axis[1], axis[2], axis[1], axis[-1], axis[0], axis[0]]


def test_answer_is_taken_away_and_undone(record, qtbot, case, store):
    _type(qtbot, record, "2")
    _press(qtbot, record, Qt.Key.Key_Left)
    _press(qtbot, record, Qt.Key.Key_Delete)
    assert _answers(case) == {}
    store.undo()
    assert [given.value for given in _answers(case).values()] == [2]


def test_comment_is_saved_and_esc_comes_back(record, qtbot, case):
    first = record.interview.here
    _type(qtbot, record, "c")
    text = record.interview.view.comment.text
    assert QApplication.focusWidget() is text
    qtbot.keyClicks(text, "0 reunion en 2025")
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is record.interview.view.one
    _type(qtbot, record, "1")
    card = case.card().respondents[0]
    assert (card.comments, card.answers[first]) == ({first: "0 reunion en 2025"}, Given("value", 1))


def test_note_pad_is_saved_when_it_is_left(record, qtbot, case):
    pad = record.interview.view.pad.text
    pad.setFocus()
    qtbot.keyClicks(pad, "Revoir le budget")
    record.interview.view.one.setFocus()
    assert case.card().notes == "Revoir le budget"


def test_interview_interrupted_at_question_17_is_resumed_by_another(record, qtbot, desk, case, store):
    for _ in range(16):
        _type(qtbot, record, "1")
    left = record.interview.here
    record.close()
    store.author = "Bruno"
    again = DiagnosticRecord(desk, case.diagnostic)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: bool(again.interview.here))
    assert (again.interview.here, len(_answers(case))) == (left, 16)
    for _ in range(10):
        _type(qtbot, again, "2")
    assert (len(_answers(case)), case.card().facilitator, again.tabs.name()) == (26, "Bruno", "results")


def test_interview_interrupted_at_the_second_person_is_resumed_with_them(record, qtbot, desk, case, store):
    for _ in range(26):
        _type(qtbot, record, "1")
    with store.work("respondent-add", name="x") as work:
        other = add_respondent(work, diagnostic_id=case.diagnostic, role="employee").id
    record.tabs.show_step("interview")
    qtbot.waitUntil(lambda: record.interview.view.whom.people.count() == 2)
    record.interview.choose(other)
    _type(qtbot, record, "00000")
    record.close()
    again = DiagnosticRecord(desk, case.diagnostic)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: bool(again.interview.here))
    questions = again.interview.questionnaire.questions
    assert (again.interview.who, again.interview.here) == (other, questions[5].id)
    _type(qtbot, again, "2")
    said = [[given.value for given in one.answers.values()] for one in case.card().respondents]
    assert (set(said[0]), sorted(said[1])) == ({1}, [0, 0, 0, 0, 0, 2])


def test_last_answer_shows_the_results(record, qtbot, case, capsys):
    case.answer(1, but=("x",))
    first = record.interview.questionnaire.questions[0]
    qtbot.waitUntil(lambda: len(record.interview.respondent.answers) == 26)
    _type(qtbot, record, "c")
    record.interview.view.take_cursor()
    _press(qtbot, record, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(record.interview.respondent.answers) == 25)
    begun = time.perf_counter()
    _type(qtbot, record, "3")
    QApplication.processEvents()
    took = 1000 * (time.perf_counter() - begun)
    with capsys.disabled():
        sys.stdout.write(f"\nfrom the last answer to the results: {took:.0f} ms\n")
    assert record.tabs.name() == "results"
    results = record.results
    assert results.radar.accessibleName().startswith("Radar. ")
    texts = [line.text for line in results.board.quadrants["S"].list.lines()]
    assert texts == [first.high.text.said()]


def test_blind_interview_shows_neither_answers_nor_results(record, qtbot, case):
    case.answer(2)
    qtbot.waitUntil(lambda: len(record.interview.respondent.answers) == 26)
    one = record.interview.view.one
    assert one.buttons[Given("value", 2)].isChecked()
    record.interview.tools.blind.click()
    assert not any(button.isChecked() for button in one.buttons.values())
    record.tabs.show_step("results")
    qtbot.waitUntil(record.results.blind.isVisible)
    assert not record.results.shown.isVisible()
    record.interview.tools.blind.click()
    qtbot.waitUntil(record.results.shown.isVisible)


def test_whole_axis_is_answered_line_by_line(record, qtbot, case):
    record.interview.tools.whole.click()
    sheet = record.interview.view.sheet
    known = record.interview.questionnaire
    first, second = known.questions_of[known.axes[0].id][:2]
    assert list(sheet.lines) == [question.id for question in known.questions_of[known.axes[0].id]]
    qtbot.keyClicks(sheet.lines[first.id], "2")
    assert (record.interview.here, QApplication.focusWidget()) == (second.id, sheet.lines[second.id])
    sheet.lines[second.id].buttons[Given("na")].click()
    assert case.card().respondents[0].answers == {first.id: Given("value", 2), second.id: Given("na")}


def test_respondents_answer_apart(record, qtbot, case, store):
    _type(qtbot, record, "33")
    with store.work("respondent-add", name="x") as work:
        other = add_respondent(work, diagnostic_id=case.diagnostic, role="employee").id
    qtbot.waitUntil(lambda: record.interview.view.whom.people.count() == 2)
    record.interview.choose(other)
    assert record.interview.here == record.interview.questionnaire.questions[0].id
    _type(qtbot, record, "0")
    said = [[given.value for given in one.answers.values()] for one in case.card().respondents]
    assert said == [[3, 3], [0]]


def test_somebody_more_answers_in_a_role_that_nobody_has(desk, qtbot, case):
    roles = {"association": "Association", "entreprise": "Entreprise", "tiers": "Tiers"}
    proposed = []
    for taken in (["association"], ["association", "entreprise"], list(roles)):
        dialog = RespondentDialog(desk, case.diagnostic, roles, None, taken)
        qtbot.addWidget(dialog)
        proposed.append(dialog.role.currentData())
    assert proposed == ["entreprise", "tiers", "association"]


def test_projector_shows_the_question_and_no_answer(record, qtbot, case):
    _type(qtbot, record, "3")
    record.interview.tools.projected.click()
    window = record.interview.projection.window
    qtbot.addWidget(window)
    question = record.interview.question
    said = window.face.text.splitlines()
    assert (said[0], said[2][0], len(said)) == (question.text.said(), "0", 8)
    record.interview.tools.projected.click()
    assert record.interview.projection.window is None


def test_closed_diagnostic_cannot_be_answered(record, qtbot, desk, case, store):
    record.close_it.click()
    qtbot.waitUntil(lambda: record.interview.view.banner.isVisible())
    _type(qtbot, record, "3")
    assert _answers(case) == {}
    assert record.close_it.text() == "Rouvrir"
    record.close_it.click()
    _type(qtbot, record, "3")
    assert len(_answers(case)) == 1


def test_closing_twice_changes_nothing(case, store):
    import datetime as dt

    for day in (1, 2):
        with store.work("diagnostic-close", name="x") as work:
            close_diagnostic(work, diagnostic_id=case.diagnostic, closed_on=dt.date(2026, 12, day))
    assert case.card().closed_on == dt.date(2026, 12, 1)


def test_double_click_answers_one_question(record, case):
    button = record.interview.view.one.buttons[Given("value", 2)]
    kind, left = QEvent.Type, Qt.MouseButton.LeftButton
    first, again = (kind.MouseButtonPress, kind.MouseButtonRelease), kind.MouseButtonDblClick
    for what in (*first, again, kind.MouseButtonRelease):
        held = Qt.MouseButton.NoButton if what == kind.MouseButtonRelease else left
        at = QPointF(button.rect().center())
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(button, QMouseEvent(what, at, button.mapToGlobal(at), left, held, none))
    assert _answers(case) == {"p1": Given("value", 2)}
    assert _short(record) == "p2"
