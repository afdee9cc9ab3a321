"""Results: figures, SWOT edited and traced, what is unclear and what is debated."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.diagnostics.actions import add_respondent, set_answer, set_comment
from envies_desktop.diagnostics.page.results import gates
from envies_desktop.diagnostics.page.results.panel import ResultsPanel
from envies_desktop.diagnostics.page.results.series import scores_of
from envies_desktop.diagnostics.page.swot import board as boards
from envies_desktop.diagnostics.printed.report import report_of
from envies_desktop.diagnostics.printed.steps import steps_of
from envies_desktop.diagnostics.sheets.radar import radar_of_series
from envies_desktop.diagnostics.sheets.steps import title
from envies_desktop.diagnostics.sheets.words import radar_of as printed_radar
from envies_desktop.i18n import tr
from tests.diagnostics.sheets.samples import heading

ASSOCIATION = "maturite_partenariat_association"


def _panel(qtbot, desk, key, **look):
    made = ResultsPanel(desk, key, **look)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    qtbot.waitUntil(lambda: made.card is not None)
    return made


@pytest.fixture
def vector(case):
    """The test vector of the method: all answers 1 but some."""
    case.answer(1, but=("p2", "c4", "l1", "n3", "n4", "g2", "n1"))
    card = case.card()
    with case.store.work("answer-set", name="x", question="") as work:
        for short in ("p2", "c4", "l1", "n3", "n4", "g2", "n1"):
            set_answer(
                work, respondent_id=card.respondents[0].id, question=f"{ASSOCIATION}.{short}",
                state="value", value=2 if short in ("g2", "n1") else 3,
            )  # fmt: skip
    return case


@pytest.fixture
def panel(qtbot, desk, vector):
    return _panel(qtbot, desk, vector.diagnostic)


def _lines(panel, quadrant):
    return [line.text for line in panel.board.quadrants[quadrant].list.lines()]


def _press(qtbot, panel, quadrant, row, *keys, alt=False):
    listing = panel.board.quadrants[quadrant].list
    listing.setCurrentRow(row)
    for key in keys:
        qtbot.keyClick(
            listing, key, Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        )


def test_radar_of_the_screen_has_the_spokes_of_the_printed_one(panel):
    questionnaire = panel.card.questionnaire
    sheet = report_of(heading(questionnaire), questionnaire, panel.card.respondents)
    shown = radar_of_series(
        questionnaire, [("x", scores_of(questionnaire, panel.card.respondents[0].answers))]
    )
    assert len(shown.spokes) == 6
    assert shown.spokes == printed_radar(sheet).spokes


def test_figures_of_the_test_vector(panel):
    assert panel.facts.level.accessibleName().startswith("52,1 / 100 Décollage.")
    assert panel.facts.filled.accessibleName() == "100\u00a0% des questions ont une réponse. "
    assert panel.facts.types.accessibleName() == "Mécénat (72) type de partenariat recommandé. "
    bars = [bar.accessibleName() for bar, _ in panel.axes._lines.values()]
    assert bars == [
        "Projet et intention. 55,6 – Décollage",
        "Gouvernance et valeurs. 46,7 – Consolidation",
        "Capacité à faire. 44,4 – Consolidation",
        "Offre et savoir-faire. 33,3 – Consolidation",
        "Cadre juridique et fiscal. 66,7 – Décollage",
        "Réseau et communication. 73,3 – Décollage",
        "Environnement (non noté). 33,3",
    ]
    assert (_lines(panel, "S")[0], _lines(panel, "W")[0]) == (
        "Projet phare prêt à être présenté",
        "À consolider\u00a0: intention partenariale claire",
    )


def test_line_moves_by_keyboard_within_and_between_quadrants(panel, qtbot):
    one, two = _lines(panel, "S")[:2]
    _press(qtbot, panel, "S", 0, Qt.Key.Key_Down, alt=True)
    qtbot.waitUntil(lambda: _lines(panel, "S")[:2] == [two, one])
    _press(qtbot, panel, "S", 0, Qt.Key.Key_Right, alt=True)
    qtbot.waitUntil(lambda: _lines(panel, "W")[-1] == two)
    assert panel.board.quadrants["W"].list.line.mark == "moved"


def test_dropped_line_takes_the_place_before_the_one_it_is_dropped_on(panel, qtbot):
    strong = panel.board.quadrants["S"].list.lines()[0]
    panel.board.drop(strong.key, "O", 1)
    qtbot.waitUntil(lambda: strong.text in _lines(panel, "O"))
    assert _lines(panel, "O").index(strong.text) == min(1, len(_lines(panel, "O")) - 1)
    assert strong.text not in _lines(panel, "S")


def test_line_taken_away_can_be_shown_and_put_back(panel, qtbot):
    first = _lines(panel, "S")[0]
    _press(qtbot, panel, "S", 0, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: first not in _lines(panel, "S"))
    panel.board.hidden.click()
    assert _lines(panel, "S")[0] == first
    _press(qtbot, panel, "S", 0, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not panel.board.quadrants["S"].list.lines()[0].hidden)


def test_edited_line_is_marked_as_the_facilitators(panel, qtbot, monkeypatch):
    monkeypatch.setattr(boards, "ask_text", lambda *args: "Deux projets phares <prêts>")
    _press(qtbot, panel, "S", 0, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: _lines(panel, "S")[0] == "Deux projets phares <prêts>")
    item = panel.board.quadrants["S"].list.item(0)
    assert item.text() == "Deux projets phares <prêts>  (✎ modifiée)"
    assert item.toolTip() == "Deux projets phares &lt;prêts>  (✎ modifiée)"


def test_no_line_moves_when_a_word_is_changed_or_a_vote_given(panel, qtbot, monkeypatch):
    before = _lines(panel, "W")
    monkeypatch.setattr(boards, "ask_text", lambda *args: "Autrement dit")
    _press(qtbot, panel, "W", 2, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: _lines(panel, "W")[2] == "Autrement dit")
    _press(qtbot, panel, "W", 3, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: panel.board.quadrants["W"].list.lines()[3].votes == 1)
    assert _lines(panel, "W") == [*before[:2], "Autrement dit", *before[3:]]


def test_own_line_stands_before_those_of_the_answers_after_a_change_too(panel, qtbot, monkeypatch):
    monkeypatch.setattr(boards, "ask_text", lambda *args: "Autrement dit")
    _press(qtbot, panel, "W", 1, Qt.Key.Key_F2)
    field = panel.board.quadrants["W"].new
    qtbot.keyClicks(field, "Locaux trop petits")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _lines(panel, "W")[0] == "Locaux trop petits")
    assert _lines(panel, "W")[2] == "Autrement dit"


def test_line_is_added_by_enter(panel, qtbot):
    field = panel.board.quadrants["T"].new
    qtbot.keyClicks(field, "Fin du bail")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Fin du bail" in _lines(panel, "T"))
    assert field.text() == ""


def test_line_is_traced_to_its_answers(panel, qtbot, vector):
    card = vector.card()
    with vector.store.work("answer-comment", name="x", question="p2") as work:
        set_comment(
            work, respondent_id=card.respondents[0].id, question=f"{ASSOCIATION}.p2", comment="Vu sur place"
        )
    qtbot.waitUntil(lambda: bool(panel.card.respondents[0].comments))
    panel.board.quadrants["S"].list.setCurrentRow(0)
    said = panel.trace.words.text().splitlines()
    assert said[0].startswith("p2 · ")
    assert said[1] == "Dirigeant·e\u00a0: 3 – Oui, avec preuves «\u00a0Vu sur place\u00a0»"
    with qtbot.waitSignal(panel.question_wanted) as wanted:
        panel.trace.go.click()
    assert wanted.args == [f"{ASSOCIATION}.p2"]


def test_board_stays_where_it_is_when_a_line_is_chosen(panel, qtbot, vector):
    card = vector.card()
    with vector.store.work("answer-comment", name="x", question="p2") as work:
        set_comment(
            work, respondent_id=card.respondents[0].id, question=f"{ASSOCIATION}.p2", comment="Vu " * 200
        )
    qtbot.waitUntil(lambda: bool(panel.card.respondents[0].comments))
    qtbot.wait(10)
    before = panel.board.pos().y()
    panel.board.quadrants["S"].list.setCurrentRow(0)
    qtbot.waitUntil(lambda: panel.trace.go.isVisible())
    qtbot.wait(10)
    assert panel.board.pos().y() == before


def test_gaps_and_unknown_answers_are_listed(panel, qtbot, vector):
    card = vector.card()
    with vector.store.work("respondent-add", name="x") as work:
        other = add_respondent(work, diagnostic_id=vector.diagnostic, role="employee").id
        work.session.flush()
        for respondent, short, state, value in (
            (other, "p2", "value", 1),
            (other, "g2", "value", 1),
            (card.respondents[0].id, "c1", "unknown", None),
        ):
            set_answer(
                work, respondent_id=respondent, question=f"{ASSOCIATION}.{short}", state=state, value=value
            )
    qtbot.waitUntil(lambda: panel.debated.list.count() == 1)
    assert panel.debated.list.item(0).text().startswith("p2 · ")
    assert panel.debated.list.item(0).text().endswith("(Dirigeant·e 3, Salarié·e 1)")
    assert [panel.unclear.list.item(n).text()[:5] for n in range(panel.unclear.list.count())] == ["c1 · "]


def test_previous_diagnosis_stands_beside_by_itself(qtbot, desk, vector):
    later = vector.open(ASSOCIATION, dt.date(2027, 11, 2))
    vector.answer(2, key=later)
    panel = _panel(qtbot, desk, later)
    assert panel.beside.currentText() == "Diagnostic du 02/11/2026"
    assert panel.radar.accessibleName().startswith("Radar. Projet et intention\u00a0: 67, 56.")


def test_cards_of_a_room_are_typed_voted_and_moved(qtbot, desk, case):
    panel = _panel(qtbot, desk, case.room, room=True)
    field = panel.board.quadrants["S"].new
    for words in ("Une équipe", "Un lieu"):
        qtbot.keyClicks(field, words.replace("é", "e"))
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(_lines(panel, "S")) == 2)
    _press(qtbot, panel, "S", 1, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    qtbot.waitUntil(lambda: panel.board.quadrants["S"].list.lines()[1].votes == 1)
    assert panel.board.quadrants["S"].list.item(1).text() == f"Un lieu  ({tr('%n vote(s)', '', 1)})"
    assert (panel.facts.isVisible(), panel.figure.isVisible()) == (False, False)
    _press(qtbot, panel, "S", 0, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _lines(panel, "S") == ["Un lieu"])


def test_steps_of_a_checklist_say_what_is_missing(qtbot, desk, case):
    key = case.open("etapes_partenariat", dt.date(2026, 11, 5))
    card = case.card(key)
    with case.store.work("answer-set", name="x", question="") as work:
        for question in card.questionnaire.questions_of["e1"]:
            set_answer(
                work, respondent_id=card.respondents[0].id, question=question.id, state="value", value=2
            )
    panel = _panel(qtbot, desk, key)
    table = panel.steps.table
    said = [[table.item(row, place).text() for place in range(4)] for row in range(2)]
    assert said == [
        ["1. Se préparer", "100\u00a0%", "0", "terminée"],
        ["2. Se rencontrer et co-construire", "0\u00a0%", "6", "ouverte"],
    ]
    assert panel.steps.missing.list.count() == 6
    hidden = (panel.board, panel.facts, panel.figure)
    assert [part.isVisible() for part in hidden] == [False, False, False]


def test_step_says_the_share_that_its_sheet_prints(qtbot, desk, case):
    key = case.open("etapes_partenariat", dt.date(2026, 11, 5))
    card = case.card(key)
    points = card.questionnaire.questions_of["e1"]
    with case.store.work("answer-set", name="x", question="") as work:
        for place, question in enumerate(points):
            state, value = ("na", None) if place == 6 else ("value", 2 if place < 4 else 0)
            set_answer(
                work, respondent_id=card.respondents[0].id, question=question.id, state=state, value=value
            )
    panel = _panel(qtbot, desk, key)
    sheet = steps_of(heading(card.questionnaire), card.questionnaire, case.card(key).respondents[0])
    assert panel.steps.table.item(0, 1).text() == "66\u00a0%"
    assert title(sheet.steps[0]) == "1. Se préparer – 66\u00a0% – étape en cours"


def test_step_is_passed_for_a_reason_and_taken_up_again(qtbot, desk, case, monkeypatch):
    key = case.open("etapes_partenariat", dt.date(2026, 11, 5))
    panel = _panel(qtbot, desk, key)
    view = panel.steps
    assert (view.go_on.isVisible(), view.back.isVisible()) == (True, False)
    monkeypatch.setattr(gates, "ask_text", lambda *asked: "La convention est urgente")
    view.go_on.click()
    assert case.card(key).passed == {"e1": "La convention est urgente"}
    panel.refresh()
    states = [view.table.item(row, 3).text() for row in range(3)]
    assert states == ["passée", "ouverte", "à venir"]
    assert view.passed.text() == (
        "1. Se préparer\u00a0: passée malgré ce qui manque – La convention est urgente"
    )
    assert view.back.text() == "Reprendre «\u00a01. Se préparer\u00a0»"
    view.back.click()
    assert case.card(key).passed == {}


def test_step_is_not_passed_where_no_reason_is_written(qtbot, desk, case, monkeypatch):
    key = case.open("etapes_partenariat", dt.date(2026, 11, 5))
    panel = _panel(qtbot, desk, key)
    monkeypatch.setattr(gates, "ask_text", lambda *asked: None)
    panel.steps.go_on.click()
    assert case.card(key).passed == {}


def test_raters_of_a_questionnaire_answer_under_their_names(case, store):
    key = case.open("utilite_sociale_partenariat", dt.date(2026, 11, 5))
    with store.work("respondent-add", name="x") as work:
        add_respondent(work, diagnostic_id=key, role="tiers", name="PAA")
    assert [one.label for one in case.card(key).respondents] == ["Dirigeant·e", "Tiers facilitateur – PAA"]


def test_questionnaire_without_questions_on_types_says_nothing_of_them(qtbot, desk, case):
    key = case.open("rse_entreprise", dt.date(2026, 11, 4), case.val)
    case.answer(3, key)
    assert _panel(qtbot, desk, key).facts.types.isHidden()


def test_diagnostic_that_nobody_answered_is_not_set_beside(qtbot, desk, case):
    later = case.open(ASSOCIATION, dt.date(2026, 12, 1))
    case.answer(1, later)
    panel = _panel(qtbot, desk, later)
    assert (panel.earlier, panel.beside.count()) == ([], 1)


def test_keyboard_goes_along_with_a_line_from_quadrant_to_quadrant(qtbot, desk, case):
    panel = _panel(qtbot, desk, case.room, room=True)
    panel.activateWindow()
    quadrants = panel.board.quadrants
    panel.board.add("S", "Une équipe")
    qtbot.waitUntil(lambda: quadrants["S"].list.count() == 1)
    quadrants["S"].list.setFocus()
    quadrants["S"].list.setCurrentRow(0)
    for code in "WO":
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda code=code: quadrants[code].list.line is not None)
    assert panel.focusWidget() is quadrants["O"].list
