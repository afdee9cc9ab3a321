"""The board of tables: arrows walk from person to person, keys say who hosts and who stays."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from envies_desktop.desk import theme
from envies_desktop.i18n import fold, tr
from envies_desktop.workshops.page.board_model import TablesModel, called
from envies_desktop.workshops.page.card_delegate import CardDelegate, card_height, line_at
from envies_desktop.workshops.queries.views import RoundView, Sitter, TableView

CARD = 214
"""No card is narrower."""
_GESTURES = {
    Qt.Key.Key_H: "host",
    Qt.Key.Key_R: "stay",
    Qt.Key.Key_Return: "table",
    Qt.Key.Key_Enter: "table",
}
_DOWN, _UP = Qt.Key.Key_Down, Qt.Key.Key_Up
_ASIDE = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class TablesBoard(QTableView):
    """Shows the tables of a round. Nothing changes here: `wanted(gesture, table, person)` asks for it.

    Arrows walk: down and up from person to person, sideways from table to table. H: the person hosts the
    table, or does no more; R: they stay at it; Enter opens the table; the menu key lists that. `walked` when
    another person is current.
    """

    wanted = Signal(str, object, object)
    menu_wanted = Signal(QPoint)
    walked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._drawn = TablesModel(), CardDelegate()
        self._view: RoundView | None = None
        self._line = 0
        self.setModel(self._shown)
        self.setItemDelegate(self._drawn)
        self.setAccessibleName(tr("Plan par table"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("panel", "bare")
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_round(self, view: RoundView | None) -> None:
        """Other tables; the person that the keyboard is on stays current where they still sit."""
        person, table = self.person(), self.table()
        self._view = view
        self._lay_out()
        if person is not None and self._go_to(person.id):
            return
        index = self._shown.index_of(table.number) if table else self._shown.index(0, 0)
        self.setCurrentIndex(index if index.isValid() else self._shown.index(0, 0))
        self._walk_to(self._line)

    def table(self) -> TableView | None:
        """The table that the keyboard is on."""
        return self._shown.table(self.currentIndex())

    def person(self) -> Sitter | None:
        """The person that the keyboard is on."""
        table = self.table()
        return table.people[self._line] if table and self._line < len(table.people) else None

    def search(self, text: str) -> int:
        """Leave in the light those who have the text; how many they are, -1 for no search."""
        wanted = fold(text).split()
        people = [one for table in self._shown.tables for one in table.people]
        found = frozenset(one.id for one in people if all(word in fold(called(one)) for word in wanted))
        self._drawn.lit = found if wanted else None
        if wanted and found:
            self._go_to(next(one.id for one in people if one.id in found))
        self.viewport().update()
        return len(found) if wanted else -1

    def currentChanged(  # noqa: N802 -- Qt's name
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Another table: the same line of it, or its last."""
        super().currentChanged(current, previous)
        self._walk_to(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """More or fewer cards side by side."""
        super().resizeEvent(event)
        person = self.person()
        self._lay_out()
        if person is not None:
            self._go_to(person.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Up and down inside a table first; letters are gestures."""
        table, key = self.table(), event.key()
        if table is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _GESTURES:
            self.wanted.emit(_GESTURES[Qt.Key(key)], table, self.person())
        elif key == _DOWN and self._line + 1 < len(table.people):
            self._walk_to(self._line + 1)
        elif key == _UP and self._line > 0:
            self._walk_to(self._line - 1)
        elif key in (_DOWN, _UP):
            self._next_row(1 if key == _DOWN else -1)
        elif key in _ASIDE:
            self._next_table(_ASIDE[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """The person under the mouse is current."""
        super().mousePressEvent(event)
        self._point(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 -- Qt's name
        """The menu of the person under the mouse, or of the current one where the menu key asked."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key:
            self._point(event.pos())
        if self.table() is not None:
            where = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def _next_row(self, step: int) -> None:
        here = self.currentIndex()
        index = self._shown.index(here.row() + step, here.column())
        table = self._shown.table(index)
        if table is not None:
            self._line = 0 if step > 0 else max(0, len(table.people) - 1)
            self.setCurrentIndex(index)

    def _next_table(self, step: int) -> None:
        """The table of the next number, at the end of a line the first of the next."""
        here = self.currentIndex()
        place = here.row() * self._shown.columnCount() + here.column() + step
        if 0 <= place < len(self._shown.tables):
            self.setCurrentIndex(self._shown.index_of(self._shown.tables[place].number))

    def _point(self, where: QPoint) -> None:
        index = self.indexAt(where)
        table = self._shown.table(index)
        if table is not None:
            line = line_at(self.visualRect(index), where.y())
            self.setCurrentIndex(index)
            self._walk_to(max(0, min(line, len(table.people) - 1)))

    def _go_to(self, person: UUID) -> bool:
        for table in self._shown.tables:
            for line, one in enumerate(table.people):
                if one.id == person:
                    self._line = line
                    self.setCurrentIndex(self._shown.index_of(table.number))
                    self._walk_to(line)
                    return True
        return False

    def _walk_to(self, line: int) -> None:
        table = self.table()
        self._line = max(0, min(line, len(table.people) - 1)) if table else 0
        person = self.person()
        self._drawn.current = person.id if person else None
        self.setAccessibleDescription(called(person) if person else "")
        self.viewport().update()
        self.walked.emit()

    def _lay_out(self) -> None:
        """As many cards across as hold; a line as high as its largest table."""
        tables = len(self._view.tables) if self._view else 0
        across = max(1, min(max(1, tables), self.viewport().width() // theme.px(CARD)))
        self._shown.show(self._view, across)
        for column in range(across):
            left, right = (self.viewport().width() * place // across for place in (column, column + 1))
            self.horizontalHeader().resizeSection(column, right - left)
        for row in range(self._shown.rowCount()):
            self.verticalHeader().resizeSection(row, card_height(self._shown.most(row)))
