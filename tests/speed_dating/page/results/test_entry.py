"""Typing slips by keyboard, as on the evening: badge, Enter, "4 4, 5 2", Enter."""

import pytest
from PySide6.QtCore import QPoint, Qt

from envies_desktop.events.actions import change_participant
from envies_desktop.speed_dating.page.results.entry import EntryPanel
from envies_desktop.speed_dating.page.results.finding import called, find_slips, next_missing
from envies_desktop.speed_dating.page.results.notes import place_of

ENTER = Qt.Key.Key_Return


@pytest.fixture
def entry(panel):
    return panel.entry


@pytest.fixture
def type_slip(entry, qtbot):
    def typed(who, line):
        entry.fields.who.clear()
        qtbot.keyClicks(entry.fields.who, who)
        qtbot.keyClick(entry.fields.who, ENTER)
        qtbot.keyClicks(entry.fields.line, line)
        qtbot.keyClick(entry.fields.line, ENTER)
        qtbot.wait(1)

    return typed


def _row(entry, badge):
    model = entry.table.model
    return next(k for k in range(model.rowCount()) if model.record(k).partner.badge == badge)


def test_slip_typed_by_keyboard_is_in_the_store_and_the_next_is_proposed(entry, type_slip, held):
    type_slip("1", "4 4, 5 2-")
    assert held.said(1) == {4: (4, None), 5: (2, False)}
    assert entry.fields.said.text() == "Gardé – Azoth\u00a0: Lavande 4, Platanes 2"
    assert entry.fields.who.text() == called(held.slip(2).person)
    assert entry.fields.who.selectedText() == entry.fields.who.text()
    assert entry.fields.line.text() == ""
    assert entry.counted.text() == "1 / 6 fiches saisies"


def test_enter_on_the_proposed_person_goes_to_the_line(entry, qtbot, held):
    entry.activateWindow()
    qtbot.keyClick(entry.fields.who, ENTER)
    qtbot.keyClicks(entry.fields.line, "4 3")
    qtbot.keyClick(entry.fields.line, ENTER)
    assert held.said(1) == {4: (3, None)}


def test_three_letters_find_the_person(type_slip, held):
    type_slip("fon", "4 1")
    assert held.said(3) == {4: (1, None)}


def test_wrong_words_stay_in_the_line_and_the_others_are_kept(entry, type_slip, held):
    type_slip("1", "4 4, 99 2, 5 7, 1 3")
    assert held.said(1) == {4: (4, None)}
    assert entry.fields.line.text() == "99 2, 5 7, 1 3"
    assert "«\u00a099 2\u00a0»" in entry.fields.said.text()
    assert entry.fields.said.property("role") == "bad"
    assert entry.slips.of(entry.here).person.badge == 1


def test_an_odd_rating_is_asked_and_kept_only_by_its_button(entry, type_slip, held, qtbot):
    met = next(line.partner.badge for line in held.slip(1).lines)
    type_slip("1", f"{met} 4, 2 3+")
    assert held.said(1) == {met: (4, None)}
    assert "même côté" in entry.fields.said.text()
    assert entry.fields.line.text() == "2 3+"
    assert entry.fields.anyway.isVisible()
    qtbot.keyClick(entry.fields.line, ENTER)
    assert held.said(1) == {met: (4, None)}
    qtbot.mouseClick(entry.fields.anyway, Qt.MouseButton.LeftButton)
    assert held.said(1) == {met: (4, None), 2: (3, True)}
    assert not entry.fields.anyway.isVisible()
    assert entry.fields.line.text() == ""


def test_an_odd_rating_can_be_corrected_instead(entry, type_slip, held):
    met = [line.partner.badge for line in held.slip(1).lines]
    odd = next(badge for badge in (4, 5, 6) if badge not in met)
    type_slip("1", f"{odd} 4")
    assert "ne fait pas se rencontrer" in entry.fields.said.text()
    type_slip("1", f"{met[0]} 4")
    assert held.said(1) == {met[0]: (4, None)}
    assert not entry.fields.anyway.isVisible()


def test_unknown_person_is_said_where_the_hand_is(entry, qtbot, held):
    entry.fields.who.setText("zzz")
    qtbot.keyClick(entry.fields.who, ENTER)
    assert entry.fields.said.text() == "Personne ne correspond à «\u00a0zzz\u00a0»\u00a0: vérifiez le badge."
    assert all(not slip.rated for slip in held.slips().slips)


def test_name_left_by_tab_or_click_is_the_person_whose_slip_is_typed(entry, qtbot, held):
    """Otherwise the ratings would go to the former person."""
    entry.choose(held.slip(2).person.id)
    entry.fields.who.setText("3")
    qtbot.keyClicks(entry.fields.line, "6 4")
    qtbot.keyClick(entry.fields.line, ENTER)
    assert (held.said(2), held.said(3)) == ({}, {6: (4, None)})


def test_cursor_in_the_line_shows_the_meetings_of_the_person_named(entry, qtbot, held):
    entry.activateWindow()
    qtbot.waitUntil(entry.isActiveWindow)
    entry.choose(held.slip(2).person.id)
    entry.fields.who.setFocus()
    entry.fields.who.setText("5")
    qtbot.keyClick(entry.fields.who, Qt.Key.Key_Tab)
    assert entry.fields.line.hasFocus()
    assert entry.title.text().startswith(called(held.slip(5).person))


def test_line_of_nobody_is_kept_and_says_so(entry, qtbot, held):
    entry.fields.who.setText("zzz")
    entry.fields.line.setText("4 4")
    qtbot.keyClick(entry.fields.line, ENTER)
    assert entry.fields.said.property("role") == "bad"
    assert entry.fields.line.text() == "4 4"
    assert held.said(1) == {}


def test_empty_line_goes_on_to_the_next_missing_slip(entry, type_slip, held):
    type_slip("2", "")
    assert entry.fields.who.text() == called(held.slip(3).person)


def test_button_keeps_the_line_too(entry, qtbot, held):
    entry.choose(held.slip(2).person.id)
    entry.fields.line.setText("6 4+")
    qtbot.mouseClick(entry.fields.keep, Qt.MouseButton.LeftButton)
    assert held.said(2) == {6: (4, True)}


def test_undo_takes_the_whole_line_back(entry, type_slip, held, store, qtbot):
    type_slip("1", "4 4, 5 2")
    store.undo()
    assert held.said(1) == {}
    qtbot.waitUntil(lambda: entry.counted.text() == "0 / 6 fiches saisies")


def test_partner_outside_the_plan_is_kept_and_marked(entry, type_slip, held, qtbot):
    type_slip("1", "2 4")
    qtbot.mouseClick(entry.fields.anyway, Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    entry.choose(held.slip(1).person.id)
    row = _row(entry, 2)
    model = entry.table.model
    assert model.data(model.index(row, 0)) == "Hors plan"
    assert row == model.rowCount() - 1
    assert held.said(1) == {2: (4, None)}


def test_digits_and_signs_on_a_row_rate_and_say_the_contact(entry, qtbot, held):
    entry.choose(held.slip(1).person.id)
    view, first = entry.table.view, entry.table.model.record(0).partner.badge
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: held.said(1) == {first: (3, None)})
    assert view.currentIndex().row() == 1
    qtbot.waitUntil(lambda: entry.table.model.record(0).value == 3)
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert held.said(1) == {first: (3, True)}
    qtbot.waitUntil(lambda: entry.table.model.record(0).share is True)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert held.said(1) == {first: (3, None)}
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert held.said(1) == {}


def test_click_on_a_note_gives_it_then_takes_it_away(entry, qtbot, held):
    entry.choose(held.slip(1).person.id)
    view, badge = entry.table.view, entry.table.model.record(0).partner.badge
    cell = view.visualRect(entry.table.model.index(0, 3))

    def click(value):
        where: QPoint = place_of(cell, value).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)

    click(4)
    assert held.said(1) == {badge: (4, None)}
    qtbot.waitUntil(lambda: entry.table.model.record(0).value == 4)
    click(4)
    assert held.said(1) == {}


def test_contact_without_a_rating_is_refused_and_changes_nothing(entry, qtbot, held):
    entry.choose(held.slip(1).person.id)
    entry.table.view.selectRow(0)
    qtbot.keyClick(entry.table.view, Qt.Key.Key_Plus)
    assert held.said(1) == {}


def test_contact_column_says_who_answers(entry, type_slip, held, store, qtbot):
    type_slip("1", "4 4, 5 2-")
    with store.work("participant-change") as work:
        change_participant(work, participant_id=held.slip(1).person.id, contact_consent=True)
    entry.choose(held.slip(1).person.id)
    qtbot.waitUntil(lambda: entry.slips.of(entry.here).person.contact_consent is True)
    model = entry.table.model
    said = {model.record(k).partner.badge: model.data(model.index(k, 4)) for k in range(model.rowCount())}
    assert (said[4], said[5]) == ("oui (inscription)", "non (fiche)")


def test_what_is_being_typed_stays_when_the_store_changes(entry, type_slip, held, store, qtbot):
    entry.choose(held.slip(2).person.id)
    qtbot.keyClicks(entry.fields.line, "4 4, 5")
    with store.work("participant-change") as work:
        change_participant(work, participant_id=held.slip(6).person.id, status="absent")
    qtbot.waitUntil(lambda: entry.counted.text() == "0 / 5 fiches saisies")
    assert entry.fields.line.text() == "4 4, 5"
    assert entry.fields.who.text() == called(held.slip(2).person)


def test_without_a_plan_the_tab_says_what_to_do_first(desk, event_id, qtbot):
    made = EntryPanel(desk, event_id)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.typed.isVisible())
    assert made.nobody.isVisible()
    assert not made.meetings.isVisible()


def test_finding_prefers_the_very_badge_and_the_beginning_of_names(held):
    slips = held.slips().slips
    assert [slip.person.badge for slip in find_slips(slips, "4")] == [4]
    assert [slip.person.badge for slip in find_slips(slips, called(held.slip(5).person))] == [5]
    assert [slip.person.label for slip in find_slips(slips, "LAV")] == ["Lavande"]
    assert find_slips(slips, "a") == []


def test_next_missing_goes_round_and_ends(held):
    slips = held.slips().slips
    assert next_missing(slips, slips[-1]) == slips[0]
    assert next_missing(slips[:1], slips[0]) is None
