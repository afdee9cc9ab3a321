"""The action plan: typed in place, put in order, put aside, linked to an offer."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from envies_desktop.diagnostics.dialogs.action import ActionDialog
from envies_desktop.diagnostics.page.plan.panel import PlanPanel
from envies_desktop.directory.actions import add_need


@pytest.fixture
def panel(qtbot, desk, case):
    case.answer(0)
    made = PlanPanel(desk, case.diagnostic)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    qtbot.waitUntil(lambda: len(made.plan.lines) == 6)
    return made


def _texts(panel):
    return [line.text for line in panel.plan.lines]


def test_six_actions_are_proposed_and_the_others_wait(panel):
    assert [card.isVisible() for card in panel.cards] == [True] * 6
    assert panel.aside.count() == len(panel.plan.aside) > 0
    assert panel.said.text() == "Actions prêtes\u00a0: 0 sur 6 (quelqu’un, une date, un signe de réussite)."


def test_owner_date_and_sign_are_saved_as_they_are_typed(panel, qtbot):
    card = panel.cards[0]
    for field, words in ((card.owner, "Lea"), (card.due, "31/1/27"), (card.success, "Charte signee")):
        field.setFocus()
        qtbot.keyClicks(field, words)
    panel.new.setFocus()
    qtbot.waitUntil(lambda: panel.plan.lines[0].ready)
    line = panel.plan.lines[0]
    assert (line.owner, line.due, line.success) == ("Lea", dt.date(2027, 1, 31), "Charte signee")
    assert panel.said.text().startswith("Actions prêtes\u00a0: 1 sur 6")


def test_date_that_cannot_be_read_is_said_in_the_card(panel, qtbot):
    card = panel.cards[0]
    card.due.setFocus()
    qtbot.keyClicks(card.due, "bientot")
    panel.new.setFocus()
    assert card.note.text() == "Date non comprise\u00a0: écrivez par exemple 15/03/2018."
    assert panel.plan.lines[0].due is None


def test_actions_move_by_keyboard(panel, qtbot):
    one, two = _texts(panel)[:2]
    qtbot.keyClick(panel.cards[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: _texts(panel)[:2] == [two, one])


def test_action_put_aside_can_be_taken_back(panel, qtbot):
    first, seventh = _texts(panel)[0], panel.plan.aside[0].text
    panel.do("aside", 0)
    qtbot.waitUntil(lambda: first not in _texts(panel))
    assert _texts(panel)[-1] == seventh
    panel.aside.setCurrentRow([line.text for line in panel.plan.aside].index(first))
    panel.back.click()
    qtbot.waitUntil(lambda: _texts(panel)[-1] == first)


def test_own_action_is_added_and_done(panel, qtbot):
    qtbot.keyClicks(panel.new, "Ouvrir la salle")
    qtbot.keyClick(panel.new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ouvrir la salle" in _texts(panel))
    place = _texts(panel).index("Ouvrir la salle")
    panel.cards[place].done.click()
    qtbot.waitUntil(lambda: panel.plan.lines[place].done_on == dt.date.today())


def test_offers_of_the_same_type_come_first(panel, qtbot, desk, case, store):
    with store.work("need-add", name="x") as work:
        for category, text in (("eco_achats", "Achats"), ("comp_mecenat", "Trois jours")):
            add_need(work, organisation_id=case.val, side="offre", category=category, text=text)
        add_need(work, organisation_id=case.azoth, side="offre", category="comp_mecenat", text="La leur")
    dialog = ActionDialog(desk, panel.card, panel.plan.lines[0], panel)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findText("Mécénat"))
    said = [dialog.offer.itemText(place) for place in range(dialog.offer.count())]
    assert said == [
        "Aucune",
        "★ ■ Val Énergies – Mécénat de compétences, Trois jours",
        "■ Val Énergies – Achats responsables (ESAT, IAE, associations), Achats",
    ]
    dialog.offer.setCurrentIndex(1)
    dialog.text.setPlainText("Demander trois jours")
    dialog.submit()
    panel.gestures.change(panel.plan.lines[0], **dialog.changed)
    qtbot.waitUntil(lambda: panel.plan.lines[0].text == "Demander trois jours")
    assert (
        panel.cards[0]
        .facts.text()
        .endswith("Mécénat · Offre\u00a0: Val Énergies – Mécénat de compétences, Trois jours · ✎ modifiée")
    )
