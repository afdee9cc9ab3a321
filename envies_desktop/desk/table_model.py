"""The model behind every table: a window on the rows of a source, read a page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from envies_desktop.desk import icons, theme
from envies_desktop.desk.sources import PAGE, Ask, Column, Source

if TYPE_CHECKING:
    from envies_desktop.store.engine import Store

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()


class RecordModel(QAbstractTableModel):
    """Rows of `source`; `key(row)` is what identifies a row across refreshes.

    `lacking` asks whoever shows it to `fetch` the rows that came into sight.
    """

    lacking = Signal()
    _typed = Signal(object, object, str)

    def __init__(
        self, store: "Store", columns: Sequence[Column], source: Source, key: Callable[[Any], Any]
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.ask = Ask()
        self._store, self._source, self._key = store, source, key
        self._pages: dict[int, Sequence[Any]] = {}
        self._count = 0
        self._lacking: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.lacking)
        self._typed.connect(lambda column, row, text: column.edit(row, text))

    def show(self, ask: Ask) -> None:
        """Ask the source again, from the top; where that fails, what was shown stays."""
        with self._store.read() as session:
            count = self._source.count(session, ask.text)
            first = self._source.rows(session, replace(ask, offset=0, limit=PAGE)) if count else ()
        self.beginResetModel()
        self.ask, self._count, self._pages = ask, count, {0: first}
        self._lacking = set()
        self.endResetModel()

    def fetch(self) -> None:
        """Read the pages that were to be shown and had not been read."""
        wanted, self._lacking = self._lacking, set()
        for number in wanted:
            self.record(number * PAGE)
            last = min((number + 1) * PAGE, self._count) - 1
            self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, len(self.columns) - 1))

    def record(self, line: int) -> Any | None:
        """The row at `line`, read if it was not yet; None past the end."""
        if not 0 <= line < self._count:
            return None
        number, place = divmod(line, PAGE)
        if number not in self._pages:
            ask = replace(self.ask, offset=number * PAGE, limit=PAGE)
            with self._store.read() as session:
                self._pages[number] = self._source.rows(session, ask)
        page = self._pages[number]
        return page[place] if place < len(page) else None

    def at_hand(self, line: int) -> Any | None:
        """The row at `line` if it was read: Qt's virtual functions must not fail, so they only ask for it."""
        number, place = divmod(line, PAGE)
        if number not in self._pages and 0 <= line < self._count:
            self._lacking.add(number)
            self._soon.start()
        page = self._pages.get(number, ())
        return page[place] if place < len(page) else None

    def key(self, line: int) -> Any | None:
        """What identifies the row at `line`."""
        row = self.record(line)
        return None if row is None else self._key(row)

    def lines_of(self, keys: set[Any]) -> list[int]:
        """Where these rows are among those read so far."""
        return [
            number * PAGE + place
            for number, page in self._pages.items()
            for place, row in enumerate(page)
            if self._key(row) in keys
        ]

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 -- Qt's name
        """All the rows that hold the filter's text."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 -- Qt's name
        """All the columns, chosen or not."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802 -- Qt's name
        """Titles above; nothing beside."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return _side(self.columns[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells with an `edit` can be typed in."""
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].edit:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell says, shows and explains."""
        column = self.columns[index.column()]
        row = self.at_hand(index.row())
        if row is None:
            return None
        if role in (Role.DisplayRole, Role.EditRole):
            return column.text(row)
        if role == Role.AccessibleTextRole:
            return f"{column.title} : {column.text(row)}"
        if role == Role.ToolTipRole:
            return _plain(column.tip(row) if column.tip else column.text(row))
        if role == Role.TextAlignmentRole:
            return _side(column)
        if role == Role.DecorationRole and column.mark and (found := column.mark(row)):
            return icons.pixmap(found[0], getattr(theme.tokens(), found[1]), theme.px(18))
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: N802 -- Qt's name
        """Hand what was typed to the column; the store's announcement brings the new text."""
        column, row = self.columns[index.column()], self.at_hand(index.row())
        if role != Role.EditRole or column.edit is None or row is None:
            return False
        if str(value) != column.text(row):
            self._typed.emit(column, row, str(value))
        return True


def _side(column: Column) -> Qt.AlignmentFlag:
    return (
        Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignVCenter


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text
