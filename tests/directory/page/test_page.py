"""The directory by clicks and keys: search, open, correct, add, remove, undo."""

from PySide6.QtCore import Qt

from envies_desktop.directory.dialogs.records import NeedDialog, NewOrganisation, PersonDialog
from envies_desktop.directory.queries import organisation_card, organisation_count, organisation_rows

LEFT = Qt.MouseButton.LeftButton


def card(desk, key):
    with desk.store.read() as session:
        return organisation_card(session, key)


def names(page):
    table = page.listing.table
    return [table.model.record(line).name for line in range(table.model.rowCount())]


def test_empty_directory_says_what_it_is_for(page):
    assert page.listing.table._stack.currentWidget() is page.listing.table._empty
    assert not page.listing.table.filter.isVisible()


def test_list_sorts_without_articles_and_searches_without_accents(page, organisations, qtbot):
    qtbot.waitUntil(lambda: names(page) == ["Azoth", "Les Cigales", "Fournil"])
    qtbot.keyClicks(page.listing.table.filter, "venel")
    qtbot.waitUntil(lambda: names(page) == ["Fournil"])


def test_kind_filters_the_list(page, organisations, qtbot):
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    box = page.listing.kind
    box.setCurrentIndex(box.findText("■ Entreprise"))
    box.activated.emit(box.currentIndex())
    assert names(page) == ["Fournil"]


def test_new_organisation_opens_its_record(desk, page, qtbot, during):
    def fill(dialog):
        assert isinstance(dialog, NewOrganisation)
        qtbot.keyClicks(dialog.form.name, "Lavande")
        qtbot.mouseClick(dialog.go, LEFT)

    failures = during(fill)
    assert page.create_new()
    assert failures == []
    assert page.record is not None
    qtbot.waitUntil(lambda: page.record.header._title.text() == "Lavande")


def test_organisation_without_name_is_refused_in_the_dialog(desk, page, qtbot):
    dialog = NewOrganisation(desk, page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.banner.words.text() == "Une organisation a besoin d’un nom\u00a0: écrivez-le."


def test_odd_identifier_warns_under_its_field_and_is_kept(desk, page, organisations, qtbot):
    page.open_record(organisations["Azoth"])
    form = page.record.form
    siret = form.fields.widgets["siret"]
    qtbot.waitUntil(form.isVisible)
    siret.setFocus()
    qtbot.keyClicks(siret, "123")
    assert form.siret_note.text() == "Un numéro SIRET a quatorze chiffres."
    assert form.siret_note.isVisible()
    form.fields.flush()
    assert card(desk, organisations["Azoth"]).siret == "123"
    qtbot.keyClicks(siret, "45678900011")
    assert "clé" in form.siret_note.text() or not form.siret_note.isVisible()


def test_typing_in_the_record_is_saved_and_undone(desk, page, organisations, qtbot):
    page.open_record(organisations["Azoth"])
    city = page.record.form.fields.widgets["city"]
    qtbot.waitUntil(lambda: city.text() == "Aix-en-Provence")
    city.selectAll()
    qtbot.keyClicks(city, "Gardanne")
    qtbot.waitUntil(lambda: card(desk, organisations["Azoth"]).city == "Gardanne", timeout=3000)
    desk.undo()
    qtbot.waitUntil(lambda: city.text() == "Aix-en-Provence")


def test_name_emptied_is_refused_and_said(desk, page, organisations, qtbot):
    page.open_record(organisations["Azoth"])
    name = page.record.form.fields.widgets["name"]
    qtbot.waitUntil(lambda: name.text() == "Azoth")
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    page.record.form.fields.flush()
    assert card(desk, organisations["Azoth"]).name == "Azoth"
    assert name.property("wrong") is True


def test_theme_ticked_is_kept(desk, page, organisations, qtbot):
    page.open_record(organisations["Azoth"])
    themes = page.record.form.themes
    qtbot.waitUntil(lambda: themes.count() == 1)
    themes.item(0).setCheckState(Qt.CheckState.Checked)
    assert [name for _, name in card(desk, organisations["Azoth"]).themes] == ["Culture"]


def test_person_is_added_corrected_and_taken_out(desk, page, organisations, qtbot, during):
    page.open_record(organisations["Azoth"])
    page.record.tabs.show_step("people")

    def fill(dialog):
        assert isinstance(dialog, PersonDialog)
        qtbot.keyClicks(dialog.form.first_name, "Camille")
        qtbot.keyClicks(dialog.form.last_name, "Roux")
        qtbot.keyClicks(dialog.form.title, "directrice")
        qtbot.mouseClick(dialog.go, LEFT)

    failures = during(fill)
    page.record.people.add()
    assert failures == []
    people = card(desk, organisations["Azoth"]).people
    assert [(p.first_name, p.last_name, p.title) for p in people] == [("Camille", "Roux", "directrice")]
    qtbot.waitUntil(lambda: page.record.people.table.model.rowCount() == 1)
    page.record.people.table.view.selectRow(0)
    qtbot.keyClick(page.record.people.table.view, Qt.Key.Key_Delete)
    assert card(desk, organisations["Azoth"]).people == ()
    desk.undo()
    assert len(card(desk, organisations["Azoth"]).people) == 1


def test_need_is_added(desk, page, organisations, qtbot, during):
    page.open_record(organisations["Azoth"])

    def fill(dialog):
        assert isinstance(dialog, NeedDialog)
        qtbot.keyClicks(dialog.form.text, "Une salle le mardi")
        qtbot.mouseClick(dialog.go, LEFT)

    failures = during(fill)
    page.record.needs.add()
    assert failures == []
    assert [need.text for need in card(desk, organisations["Azoth"]).needs] == ["Une salle le mardi"]


def test_several_removed_by_the_delete_key_come_back_by_one_undo(desk, page, organisations, qtbot):
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    view = page.listing.table.view
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    with desk.store.read() as session:
        assert organisation_count(session) == 0
    desk.undo()
    with desk.store.read() as session:
        assert len(organisation_rows(session)) == 3


def test_enter_opens_and_the_arrow_comes_back(page, organisations, qtbot):
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    view = page.listing.table.view
    view.selectRow(1)
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.record.organisation_id == organisations["Les Cigales"]
    page.record.left.emit()
    assert page.record is None


def test_markup_in_a_name_is_shown_as_typed(desk, page, organisations, qtbot):
    page.open_record(organisations["Azoth"])
    name = page.record.form.fields.widgets["name"]
    qtbot.waitUntil(lambda: name.text() == "Azoth")
    qtbot.keyClicks(name, "<b>x</b>")
    page.record.form.fields.flush()
    qtbot.waitUntil(lambda: page.record.header._title.text() == card(desk, organisations["Azoth"]).name)
    assert page.record.header._title.textFormat() == Qt.TextFormat.PlainText


def test_people_are_listed_found_and_corrected(desk, page, organisations, qtbot, during):
    from envies_desktop.directory.actions import add_person, set_role
    from envies_desktop.directory.dialogs.person import PersonRecord
    from envies_desktop.directory.queries import person_rows

    with desk.store.work("person-add", name="Camille Roux") as work:
        person = add_person(work, first_name="Camille", last_name="Roux", email="c.roux@example.org").id
        work.session.flush()
        set_role(work, person_id=person, organisation_id=organisations["Azoth"], title="directrice")
    page.steps.show_step("people")
    people = page.steps.content()
    qtbot.waitUntil(lambda: people.table.model.rowCount() == 1)

    def correct(dialog):
        assert isinstance(dialog, PersonRecord)
        assert dialog.roles.text() == "Azoth – directrice"
        dialog.form.phone.setFocus()
        qtbot.keyClicks(dialog.form.phone, "0612345678")
        qtbot.mouseClick(dialog.leave, LEFT)

    failures = during(correct)
    people.open(person)
    assert failures == []
    with desk.store.read() as session:
        assert [row.phone for row in person_rows(session)] == ["0612345678"]
    people.table.view.selectRow(0)
    qtbot.keyClick(people.table.view, Qt.Key.Key_Delete)
    with desk.store.read() as session:
        assert person_rows(session) == []
    desk.undo()
    with desk.store.read() as session:
        assert len(person_rows(session)) == 1


def test_territory_and_theme_are_made_where_they_are_chosen(page, organisations, qtbot, desk, during):
    page.open_record(organisations["Azoth"])
    form = page.record.form
    qtbot.waitUntil(lambda: form.themes.count() == 1)
    line = form.territory_id.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "Fuveau")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    found = card(desk, organisations["Azoth"])
    assert found.territory_id == form.territory_id.currentData() is not None
    during(lambda dialog: (dialog.field.setText("Sport"), dialog.go.click()))
    form.new_theme.click()
    qtbot.waitUntil(
        lambda: [name for _, name in card(desk, organisations["Azoth"]).themes] == ["Sport"], timeout=3000
    )
