from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTableView

from envies_desktop.desk import theme
from envies_desktop.desk.sources import Ask, Column, Listed, Paged
from envies_desktop.desk.state import window_state
from envies_desktop.desk.table_model import RecordModel
from envies_desktop.desk.tables import RecordTable
from tests.desk.conftest import Line, TerritoryPage, add_territories


@pytest.fixture
def page(desk, qtbot):
    made = TerritoryPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def shown(table, column=0):
    return [table.model.index(line, column).data() for line in range(table.model.rowCount())]


def test_rows_are_sorted_without_accents_or_articles(page, desk, qtbot):
    add_territories(desk, "Les Milles", "Éguilles", "aix", "La Ciotat")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 4)
    assert shown(page.table) == ["aix", "La Ciotat", "Éguilles", "Les Milles"]


def test_a_click_on_the_header_sorts_then_turns_round(page, desk, qtbot):
    add_territories(desk, "b", "a", "c")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 3)
    page.table._sort_by(1)
    assert shown(page.table) == ["b", "a", "c"]
    page.table._sort_by(1)
    assert shown(page.table) == ["c", "a", "b"]


def test_filter_ignores_accents_and_says_how_many(page, desk, qtbot):
    add_territories(desk, "Éguilles", "Aix", "Rognes")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 3)
    qtbot.keyClicks(page.table.filter, "egu")
    qtbot.waitUntil(lambda: shown(page.table) == ["Éguilles"])
    page.table.filter.setText("zzz")
    qtbot.waitUntil(lambda: page.table._stack.currentWidget() is page.table._nothing)
    assert page.table._nothing.text() == "Aucune ligne ne contient «\u00a0zzz\u00a0»."


def test_selection_survives_a_refresh(page, desk, qtbot):
    ids = add_territories(desk, "b", "d", "f")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 3)
    page.table.select({ids[1]}, ids[1])
    add_territories(desk, "a", "c", "e")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 6)
    assert page.table.selection() == [ids[1]]
    assert page.table.view.currentIndex().data() == "d"


def test_selection_of_a_removed_row_is_let_go(page, desk, qtbot):
    from envies_desktop.directory.model import Territory

    ids = add_territories(desk, "a", "b")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 2)
    page.table.select({ids[0]})
    with desk.store.work("territory-remove", name="a") as work:
        work.remove(work.get(Territory, ids[0]))
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    assert page.table.selection() == []


def test_enter_opens_and_delete_removes(page, desk, qtbot):
    ids = add_territories(desk, "a", "b")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 2)
    page.table.select(set(ids), ids[0])
    with qtbot.waitSignal(page.table.opened) as opened:
        qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.table.removed) as removed:
        qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert (opened.args, removed.args) == ([ids[0]], [ids])


def test_delete_without_selection_does_nothing(page, desk, qtbot):
    add_territories(desk, "a")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    with qtbot.assertNotEmitted(page.table.removed):
        qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)


def test_empty_state_is_shown_while_there_is_nothing(page, desk, qtbot):
    assert page.table._stack.currentWidget() is page.table._empty
    assert not page.table.filter.isVisible()
    add_territories(desk, "a")
    qtbot.waitUntil(lambda: page.table._stack.currentWidget() is page.table.view)
    assert page.table.filter.isVisible()


def test_rows_are_tall_enough_for_fingers(page):
    assert page.table.view.verticalHeader().defaultSectionSize() >= 40


def test_cells_are_named_for_those_who_listen(page, desk, qtbot):
    add_territories(desk, "Aix")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    said = page.table.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Nom : Aix"
    assert page.table.view.accessibleName() == "Liste"


def test_tool_tip_cannot_be_markup(page, desk, qtbot):
    add_territories(desk, "<b>Aix</b>")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    tip = page.table.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "&lt;b>Aix&lt;/b>"


def test_chosen_columns_are_remembered(desk, qtbot):
    first = TerritoryPage(desk)
    qtbot.addWidget(first)
    first.table.header.show_column(1, False)
    again = TerritoryPage(desk)
    qtbot.addWidget(again)
    assert again.table.view.horizontalHeader().isSectionHidden(1)
    again.table.header.show_column(1, True)


def test_silent_column_comes_back_as_it_was_chosen_and_as_wide(desk, qtbot):
    first = TerritoryPage(desk)
    qtbot.addWidget(first)
    first.resize(900, 500)
    first.show()
    header, view = first.table.header, first.table.view
    width = view.columnWidth(1)
    header.silence({"number"})
    header.keep()
    assert view.isColumnHidden(1)
    header.silence(())
    assert (view.isColumnHidden(1), view.columnWidth(1)) == (False, width)
    again = TerritoryPage(desk)
    qtbot.addWidget(again)
    assert not again.table.view.isColumnHidden(1)
    header.show_column(1, False)
    header.silence({"number"})
    header.silence(())
    assert view.isColumnHidden(1)
    header.show_column(1, True)


def test_widths_are_remembered_whatever_the_zoom(desk, qtbot):
    first = TerritoryPage(desk)
    qtbot.addWidget(first)
    first.table.view.horizontalHeader().resizeSection(1, 222)
    first.table.header.keep()
    theme.apply("light", 150)
    again = TerritoryPage(desk)
    qtbot.addWidget(again)
    again.resize(1400, 500)
    again.show()
    assert again.table.view.columnWidth(1) == 333
    theme.apply("light", 100)
    assert again.table.view.columnWidth(1) == 222


def test_order_of_columns_is_remembered(desk, qtbot):
    first = RecordTable()
    qtbot.addWidget(first)
    columns = [Column(name, name, str) for name in ("a", "b", "c")]
    first.feed(desk, "moved", columns, Listed(lambda session: [], columns))
    first.view.horizontalHeader().moveSection(2, 1)
    first.header.keep()
    again = RecordTable()
    qtbot.addWidget(again)
    columns.insert(1, Column("new", "new", str))
    again.feed(desk, "moved", columns, Listed(lambda session: [], columns))
    header = again.view.horizontalHeader()
    assert [columns[header.logicalIndex(place)].name for place in range(4)] == ["a", "c", "b", "new"]


def test_memory_that_cannot_be_read_is_forgotten(desk, qtbot):
    window_state().setValue("table/territories", "{")
    page = TerritoryPage(desk)
    qtbot.addWidget(page)
    assert not page.table.view.isColumnHidden(1)


def test_menu_of_the_header_offers_all_but_the_first_column(page, qtbot):
    page.table.header.offer(QPoint(1, 1))
    from PySide6.QtWidgets import QMenu

    menu = page.table.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Numéro"]
    menu.close()


def test_columns_fill_the_width_and_scroll_when_they_cannot(page, desk, qtbot):
    add_territories(desk, "a")
    view = page.table.view
    qtbot.waitUntil(lambda: view.horizontalHeader().length() == view.viewport().width())
    view.horizontalHeader().resizeSection(1, 800)
    page.resize(800, 400)
    qtbot.waitUntil(lambda: view.horizontalHeader().length() > view.viewport().width())


def test_first_column_stays_when_scrolled_sideways(page, desk, qtbot):
    add_territories(desk, "a")
    page.table.view.horizontalHeader().resizeSection(1, 1200)
    page.resize(700, 400)
    bar = page.table.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.table.view.findChildren(QTableView) == []
    bar.setValue(bar.maximum())
    (over,) = page.table.view.findChildren(QTableView)
    assert over.isVisible()
    assert over.columnWidth(0) == page.table.view.columnWidth(0)
    bar.setValue(0)
    assert not over.isVisible()


def test_cell_with_edit_hands_over_what_was_typed(desk, new_id, qtbot):
    typed = []
    columns = [
        Column("name", "Nom", lambda row: row.name, edit=lambda row, text: typed.append((row.id, text)))
    ]
    line = Line(new_id(), "Aix", 1)
    table = RecordTable()
    qtbot.addWidget(table)
    table.feed(desk, "edited", columns, Listed(lambda session: [line], columns))
    table.refresh()
    index = table.model.index(0, 0)
    assert table.model.setData(index, "Gardanne")
    assert table.model.setData(index, "Aix")
    assert typed == [(line.id, "Gardanne")]


def test_paged_source_reads_only_what_is_looked_at(desk, new_id, qtbot):
    lines = [Line(new_id(), f"{place:05d}", place) for place in range(5000)]
    asked = []

    def fetch(session, ask):
        asked.append((ask.offset, ask.limit, ask.order))
        return lines[ask.offset : ask.offset + ask.limit]

    columns = [Column("name", "Nom", lambda row: row.name)]
    model = RecordModel(desk.store, columns, Paged(fetch, lambda session, text: 5000), lambda row: row.id)
    model.show(Ask(order="name"))
    assert model.rowCount() == 5000
    with qtbot.waitSignal(model.lacking):
        assert model.index(4321, 0).data() is None  # Qt asks while it paints: nothing is read then
    with qtbot.waitSignal(model.dataChanged):
        model.fetch()
    assert model.index(4321, 0).data() == "04321"
    assert asked == [(0, 200, "name"), (4200, 200, "name")]
    assert model.record(5000) is None


def test_listed_sorts_what_is_not_said_last():
    columns = [Column("n", "N", lambda row: str(row or ""), sort=lambda row: row)]
    source = Listed(lambda session: [3, None, 1], columns)
    assert source.count(None, "") == 3
    assert source.rows(None, Ask(order="n")) == [1, 3, None]
    assert source.rows(None, replace(Ask(order="n"), limit=1, offset=1)) == [3]
