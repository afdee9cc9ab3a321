"""Somebody whom nobody expected, by the keyboard: registered, here, with a badge said aloud."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop.directory.actions import add_organisation, add_person, set_role
from envies_desktop.directory.queries import consents_of
from envies_desktop.events.page.reception.walk_in import WalkIn
from envies_desktop.speed_dating.queries.people import seated_rows

KEY = Qt.Key


@pytest.fixture
def registered(desk, event):
    """`registered("Lavande")` as the list of participants has it."""

    def read(label):
        with desk.store.read() as session:
            return {row.label: row for row in seated_rows(session, event)}[label]

    return read


@pytest.fixture
def dialog(desk, event, panel, qtbot):
    """The form on its own, for what it shows."""
    made = WalkIn(desk, event, desk.activities.kind("speed_dating"), panel.people.everybody, "", panel)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_new_person_of_a_new_organisation_by_the_keyboard(panel, press, registered, desk, qtbot, answering):
    def fill(dialog):
        form = dialog.form
        assert (form.first_name.text(), form.last_name.text()) == ("Noe", "Brun")
        qtbot.waitUntil(form.organisation.hasFocus)
        press("Lavande", KEY.Key_Tab)
        assert form.kind.hasFocus()
        press("e", KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab)
        assert form.email.hasFocus()
        press("noe@lavande.example", KEY.Key_Tab, KEY.Key_Tab)
        press("n", KEY.Key_Tab, "o", KEY.Key_Return)

    failures = answering(fill)
    press("Noe Brun", KEY.Key_Return)
    assert failures == []
    found = registered("Lavande")
    assert (found.name, found.kind, found.side, found.status, found.badge) == (
        "Noe Brun", "entreprise", "B", "present", 5,
    )  # fmt: skip
    assert found.email == "noe@lavande.example"
    assert panel.porter.said.figure.text() == "Badge n° 5"
    assert panel.porter.said.text == "Lavande\u00a0: inscrit·e et présent·e – Ctrl+Z annule"
    with desk.store.read() as session:
        consents = consents_of(session, found.person_id)
    assert {purpose: given for purpose, (given, at) in consents.items()} == {"photo": False, "contact": True}


def test_undo_takes_a_walk_in_back(panel, press, desk, event, qtbot, answering):
    failures = answering(lambda dialog: qtbot.keyClick(dialog.form.organisation, KEY.Key_Return))
    press("Noe Brun", KEY.Key_Return)
    assert failures == []
    desk.undo()
    with desk.store.read() as session:
        assert len(seated_rows(session, event)) == 4
    qtbot.waitUntil(lambda: panel.porter.said.figure.isHidden())


def test_ctrl_n_opens_the_form_with_what_is_typed(window, panel, press, qtbot, answering):
    seen = []

    def look(dialog):
        qtbot.waitUntil(dialog.form.first_name.hasFocus)
        seen.append(dialog.form.last_name.text())
        qtbot.keyClick(dialog, KEY.Key_Escape)

    failures = answering(look)
    press("Brun", "Ctrl+N")
    assert failures == []
    assert seen == ["Brun"]
    assert panel.field.text() == "Brun"


def test_somebody_of_the_directory_is_found_by_three_letters(dialog, desk, press):
    with desk.store.work("person-add", name="Zoé Lautier") as work:
        place = add_organisation(work, name="Moulin", kind="entreprise").id
        who = add_person(work, first_name="Zoé", last_name="Lautier", email="zoe@moulin.example").id
        set_role(work, person_id=who, organisation_id=place)
    dialog.form.last_name.setFocus()
    press("lau", KEY.Key_Return)
    form = dialog.form
    assert (form.first_name.text(), form.last_name.text()) == ("Zoé", "Lautier")
    assert (form.email.text(), form.organisation.text()) == ("zoe@moulin.example", "Moulin")
    assert (form.kind.currentData(), form.own.side.currentData()) == ("entreprise", "B")
    assert dialog.isVisible()
    press(KEY.Key_Return)
    assert not dialog.isVisible()
    assert dialog.made is not None


def test_name_changed_after_it_was_found_is_somebody_else(dialog, desk, press):
    with desk.store.work("person-add", name="Zoé Lautier") as work:
        add_person(work, first_name="Zoé", last_name="Lautier")
    dialog.form.last_name.setFocus()
    press("lau", KEY.Key_Return)
    assert dialog._person is not None
    dialog.form.first_name.setFocus()
    press("x")
    assert dialog._person is None


def test_second_person_has_a_badge_of_their_own_or_counts_with_the_first(
    dialog, press, people, registered, qtbot
):
    before = dialog.height()
    dialog.form.organisation.setFocus()
    press("Azoth", KEY.Key_Tab)
    assert dialog.form.delegation.isVisible()
    assert [dialog.form.delegation.itemText(n) for n in range(2)] == [
        "un badge à son nom",
        "+\u00a01 représentant·e de Azoth, badge n° 1",
    ]
    qtbot.waitUntil(lambda: dialog.height() > before)
    press(KEY.Key_Down, KEY.Key_Return)
    assert dialog.made == people["Azoth"]
    found = registered("Azoth")
    assert (found.representatives, found.status) == (2, "present")


def test_second_person_with_a_badge(dialog, press, desk, event):
    dialog.form.last_name.setFocus()
    press("Brun", KEY.Key_Tab, "Azoth", KEY.Key_Tab, KEY.Key_Return)
    with desk.store.read() as session:
        found = [(row.label, row.badge) for row in seated_rows(session, event) if "Azoth" in row.label]
    assert found == [("Azoth – Brun", 5), ("Azoth – Ange de Azoth", 1)]


def test_somebody_registered_already_is_refused_in_the_form(dialog, press, desk, event, people):
    with desk.store.read() as session:
        known = {row.label: row for row in seated_rows(session, event)}["Azoth"]
    dialog._show_person(known.person_id)
    press(KEY.Key_Return)
    assert dialog.isVisible()
    assert dialog.banner.words.text().startswith("Ange de Azoth est déjà dans la liste")


def test_nothing_at_all_is_refused_in_the_form(dialog, press):
    press(KEY.Key_Return)
    assert dialog.isVisible()
    assert "nom" in dialog.banner.words.text()
