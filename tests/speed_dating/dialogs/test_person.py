"""What a speed dating adds to a participant's dialog: wishes, rules, where they sit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from envies_desktop.events.dialogs.edit import EditParticipant
from envies_desktop.events.dialogs.register import Register
from envies_desktop.events.queries import participant_card
from envies_desktop.speed_dating.actions import set_wishes
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.wishes import wish_list

KEY = Qt.Key


@pytest.fixture
def dialog(desk, event, people, window, qtbot):
    made = EditParticipant(desk, event, people["Azoth"], parent=window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def wishes(dialog):
    dialog.tabs.show_step("wishes")
    return dialog.tabs.content("wishes").wishes


def wished_by(desk, key):
    with desk.store.read() as session:
        return wish_list(session, key)


def rules_of(desk, key):
    with desk.store.read() as session:
        return participant_card(session, key).rules


def test_wishes_are_added_ordered_and_removed_by_keys(desk, people, wishes, qtbot):
    for letters in ("four", "garr"):
        wishes.seek.setFocus()
        qtbot.keyClicks(wishes.seek, letters)
        qtbot.keyClick(wishes.seek, KEY.Key_Return)
        qtbot.waitUntil(lambda: wishes.seek.text() == "")
    wished = [people["Fournil"], people["Garrigue"]]
    assert [wish.wished_id for wish in wished_by(desk, people["Azoth"])] == wished
    qtbot.keyClick(wishes.ranked, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [wish.wished_id for wish in wished_by(desk, people["Azoth"])] == wished[::-1]
    qtbot.keyClick(wishes.ranked, KEY.Key_Delete)
    assert [wish.label for wish in wished_by(desk, people["Azoth"])] == ["Fournil"]


def test_people_of_the_same_side_are_not_offered_as_wishes(wishes):
    assert [choice.text for choice in wishes._search("prox")] == []


def test_rule_is_added_and_removed(desk, people, dialog, qtbot):
    dialog.tabs.show_step("rules")
    rules = dialog.tabs.content("rules").rules
    rules.added.emit("apart", people["Fournil"])
    assert [(rule.rule, rule.label) for rule in rules_of(desk, people["Azoth"])] == [("apart", "Fournil")]
    assert rules.listed.item(0).text() == "Jamais avec Fournil"
    rules.listed.setCurrentRow(0)
    qtbot.keyClick(rules.listed, KEY.Key_Delete)
    assert rules_of(desk, people["Azoth"]) == ()


def test_mutual_wish_wears_a_heart(desk, people, wishes, qtbot):

    with desk.store.work("wishes-set", name="Azoth") as work:
        set_wishes(work, participant_id=people["Azoth"], wished=[people["Fournil"]])
        set_wishes(work, participant_id=people["Fournil"], wished=[people["Azoth"]])
    qtbot.waitUntil(lambda: wishes.ranked.count() == 1)
    assert wishes.ranked.item(0).text() == "1.  Fournil   ♥ vœu réciproque"


def test_least_and_most_meetings_are_kept_and_taken_back(desk, event, people, dialog):
    for name, value in (("fewest", 1), ("most", 2), ("most", 0)):
        dialog.form.fields.widgets[name].setValue(value)
        dialog.form.fields.flush()
    with desk.store.read() as session:
        row = {row.id: row for row in seated_rows(session, event)}[people["Azoth"]]
    assert (row.fewest, row.most) == (1, None)


def test_refused_rule_is_said_by_the_dialog(desk, people, dialog):
    dialog.tabs.show_step("rules")
    rules = dialog.tabs.content("rules").rules
    rules.added.emit("together", people["Proxidom"])
    assert dialog.banner.words.text() == (
        "Azoth ne peut pas rencontrer Proxidom\u00a0: les deux sont du même côté."
    )
    rules.added.emit("apart", people["Proxidom"])
    assert not dialog.banner.isVisible()


def test_tabs_count_wishes_and_rules(desk, people, dialog):
    with desk.store.work("wishes-set", name="Azoth") as work:
        set_wishes(work, participant_id=people["Azoth"], wished=[people["Fournil"], people["Garrigue"]])
    assert [dialog.tabs.tabText(place) for place in range(3)] == [
        "Inscription",
        "Vœux  2",
        "Règles de placement",
    ]


def test_lines_stand_among_those_of_every_participant_for_the_keyboard_too(dialog):
    form = dialog.form
    order, field = [], form.fields.widgets["phone"]
    for _ in range(200):
        field = field.nextInFocusChain()
        if field.objectName() in form.fields.widgets and field.objectName() not in order:
            order.append(field.objectName())
    assert order[:10] == [
        "side", "status", "representatives", "arrival", "departure", "fixed_table", "fewest", "most",
        "access_needs", "photo_consent",
    ]  # fmt: skip


def verbs(dialog):
    return [button.text() for button in dialog.findChildren(QPushButton) if button.text()]


def test_other_events_ask_nothing_of_a_speed_dating(desk, event, window, qtbot):
    asked = {}
    for kind in ("speed_dating", "rencontre"):
        made = Register(desk, event, desk.activities.kind(kind), window)
        qtbot.addWidget(made)
        asked[kind] = set(made.form.fields.widgets), verbs(made)
    own = {"side", "representatives", "fixed_table", "fewest", "most"}
    assert asked["speed_dating"][0] - asked["rencontre"][0] == own
    assert set(asked["speed_dating"][1]) - set(asked["rencontre"][1]) == {"Inscrire, puis saisir ses vœux"}
