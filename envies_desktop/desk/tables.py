"""The table of every page: filter, sort by a click, columns chosen and remembered, keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.columns import Columns
from envies_desktop.desk.frozen import FrozenColumn
from envies_desktop.desk.page import panel_around
from envies_desktop.desk.sources import Ask, Column, Listed, Paged, Source
from envies_desktop.desk.table_model import RecordModel
from envies_desktop.desk.widgets import empty_state, plain_label, row
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk

__all__ = ["Ask", "Column", "Listed", "Paged", "RecordTable", "Source"]


_OURS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)


class RecordTable(QWidget):
    """A table of records. Made empty (a form may name it), then fed once:

        columns = [Column("name", tr("Nom"), lambda row: row.name, stretch=True), …]
        table.feed(desk, "participants", columns, Listed(lambda session: rows(session, event_id), columns))
        table.opened.connect(...)    # Enter or a double click: the key of the row
        table.removed.connect(...)   # Del: the keys selected; make it one undoable work
        table.refresh()              # from the panel's refresh: selection and scroll survive

    For thousands of rows use `Paged(fetch, count)`: `fetch(session, ask)` orders by `ask.order` (a column's
    name), filters by `ask.text`, and obeys `ask.offset` and `ask.limit`. `key(row)` is `row.id` by default.
    """

    opened = Signal(object)
    removed = Signal(list)
    selection_changed = Signal(list)
    _pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QLineEdit(self, clearButtonEnabled=True, placeholderText=tr("Filtrer…"))
        self.filter.setProperty("search", True)
        self.filter.setAccessibleName(tr("Filtrer les lignes"))
        theme.sized(self.filter, width=240, most_width=420)
        self.said = plain_label(role="muted")
        self._stack = QStackedWidget(self)
        self.view = QTableView(self._stack)
        self._tools = row(self.filter, None, self.said)
        self._stack.addWidget(self.view)
        self._nothing = plain_label(role="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addLayout(self._tools)
        layout.addWidget(self._stack, 1)
        self._typed = QTimer(self, singleShot=True, interval=150)
        self._typed.timeout.connect(self._filtered)
        self.filter.textChanged.connect(lambda: self._typed.start())
        self._empty: QWidget | None = None
        self._model: RecordModel | None = None
        self._prepare_view()

    def _prepare_view(self) -> None:
        view = self.view
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)
        view.doubleClicked.connect(self._open)
        self._pressed.connect(self._take_key)
        view.installEventFilter(self)
        self._size_rows()

    def feed(
        self,
        desk: "Desk",
        name: str,
        columns: Sequence[Column],
        source: Source,
        *,
        key: Callable[[Any], Any] = lambda record: record.id,
        order: str = "",
        label: str = "",
    ) -> None:
        """Say what to show. The choice of columns is remembered under `name`; `label` is the spoken name."""
        self.setObjectName(name)
        self._model = RecordModel(desk.store, columns, source, key)
        self._model.setParent(self)
        self._model.ask = Ask(order=order or columns[0].name)
        self._model.lacking.connect(lambda: self._attempt(self.model.fetch))
        self.view.setModel(self._model)
        self.view.setAccessibleName(label or tr("Liste"))
        self.view.selectionModel().selectionChanged.connect(
            lambda: self.selection_changed.emit(self.selection())
        )
        self.header = Columns(self.view, columns, name)
        self._show_order()
        self._frozen = FrozenColumn(self.view)

    @property
    def model(self) -> RecordModel:
        """The rows; only after `feed`."""
        assert self._model is not None
        return self._model

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, chosen or not."""
        return self.model.columns

    def set_empty(self, title: str, text: str, actions: Sequence[QWidget] = (), icon: str = "") -> None:
        """What is shown instead of the table while there is nothing at all."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = empty_state(title, text, actions, icon)
        self._stack.addWidget(self._empty)

    def add_tool(self, tool: QWidget) -> None:
        """Put a button or a choice at the right of the filter."""
        self._tools.addWidget(tool)

    def refresh(self) -> None:
        """Ask again; the selection, the current row and the scroll stay."""
        if self._model is None:
            return
        kept, here = set(self.selection()), self._model.key(self.view.currentIndex().row())
        bar = self.view.verticalScrollBar()
        place = bar.value()
        self._model.show(self._model.ask)
        self._say_count()
        self.select(kept, here)
        bar.setValue(place)

    def selection(self) -> list[Any]:
        """The keys of the rows selected, from top to bottom."""
        chosen = self.view.selectionModel()
        if self._model is None or chosen is None:
            return []
        lines = sorted(index.row() for index in chosen.selectedRows())
        return [key for key in (self._model.key(line) for line in lines) if key is not None]

    def has_selection(self) -> bool:
        """Whether a row is selected; asks nothing of the store, so that any of Qt's calls may ask it."""
        chosen = self.view.selectionModel()
        return chosen is not None and chosen.hasSelection()

    def select(self, keys: set[Any], current: Any = None) -> None:
        """Select the rows of these keys, those that are still there."""
        chosen, wanted = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        for line in self.model.lines_of(keys):
            chosen.select(self.model.index(line, 0), wanted.Select | wanted.Rows)
        for line in self.model.lines_of({current if current is not None else next(iter(keys), None)}):
            chosen.setCurrentIndex(self.model.index(line, 0), wanted.NoUpdate)

    def record(self, key: Any) -> Any | None:
        """The row of a key among those shown so far."""
        lines = self.model.lines_of({key})
        return self.model.record(lines[0]) if lines else None

    def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Enter opens, Del removes."""
        if watched is not self.view or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and event.key() in _OURS and self.has_selection():
            self._pressed.emit(event.key())
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Rows follow the zoom."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._size_rows()
            if self._model is not None:
                self.header.resize()

    def _take_key(self, key: int) -> None:
        if key == Qt.Key.Key_Delete:
            self.removed.emit(self.selection())
        else:
            self._open(self.view.currentIndex())

    def _attempt(self, step: Callable[[], object]) -> None:
        """Read for the panel around, which tells where it fails; a dialog has none."""
        panel = panel_around(self)
        if panel is None:
            step()
        else:
            panel.attempt(step)

    def _size_rows(self) -> None:
        self.view.verticalHeader().setMinimumSectionSize(theme.px(40))
        self.view.verticalHeader().setDefaultSectionSize(theme.px(40))
        self.view.setMinimumHeight(theme.px(200))

    def _open(self, index: QModelIndex) -> None:
        key = self.model.key(index.row())
        if key is not None:
            self.opened.emit(key)

    def _filtered(self) -> None:
        if self._model is not None:
            self._model.ask = replace(self._model.ask, text=self.filter.text())
            self._attempt(self.refresh)

    def _say_count(self) -> None:
        count, text = self.model.rowCount(), self.filter.text().strip()
        self.said.setText(tr("%n ligne(s)", "", count))
        self._nothing.setText(tr("Aucune ligne ne contient «\u00a0{text}\u00a0».").format(text=text))
        if count:
            self._stack.setCurrentWidget(self.view)
        elif text or self._empty is None:
            self._nothing.setText(self._nothing.text() if text else tr("Rien à montrer pour l’instant."))
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._empty)
        alone = self._stack.currentWidget() is self._empty
        self.filter.setVisible(not alone)
        self.said.setVisible(not alone)

    def _sort_by(self, place: int) -> None:
        column, ask = self.columns[place], self.model.ask
        if not column.sortable:
            self._show_order()
            return
        self.model.ask = replace(
            ask, order=column.name, descending=column.name == ask.order and not ask.descending
        )
        self._show_order()
        self._attempt(self.refresh)

    def _show_order(self) -> None:
        ask = self.model.ask
        places = [place for place, column in enumerate(self.columns) if column.name == ask.order]
        down = Qt.SortOrder.DescendingOrder if ask.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(places[0] if places else -1, down)
