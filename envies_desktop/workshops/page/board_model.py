"""What the board of tables shows: a card for each table of a round, as many across as the width allows."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from envies_desktop.desk.marks import shape_mark
from envies_desktop.i18n import labelled, number, tr
from envies_desktop.workshops.queries.views import RoundView, Sitter, TableView

Index = QModelIndex | QPersistentModelIndex
TABLE = Qt.ItemDataRole.UserRole + 1


class TablesModel(QAbstractTableModel):
    """The tables of a round, from left to right, then down."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: tuple[TableView, ...] = ()
        self._across = 1

    def show(self, view: RoundView | None, across: int) -> None:
        """Other tables, or as many on a line; only a change of shape resets the view."""
        tables = view.tables if view else ()
        same = (len(tables), across) == (len(self.tables), self._across)
        if not same:
            self.beginResetModel()
        self.tables, self._across = tables, across
        if not same:
            self.endResetModel()
        elif tables:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, across - 1))

    def table(self, index: Index) -> TableView | None:
        """The table at an index; None where the last line has no more."""
        place = index.row() * self._across + index.column()
        return self.tables[place] if index.isValid() and 0 <= place < len(self.tables) else None

    def index_of(self, number: int) -> QModelIndex:
        """Where a table stands, by its number."""
        places = (place for place, table in enumerate(self.tables) if table.number == number)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(*divmod(place, self._across))

    def most(self, row: int) -> int:
        """The most people at a table of a line of the board."""
        here = self.tables[row * self._across : (row + 1) * self._across]
        return max((len(table.people) for table in here), default=0)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 -- Qt's name
        """As many lines as the tables take."""
        return 0 if parent is not None and parent.isValid() else -(-len(self.tables) // self._across)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 -- Qt's name
        """Tables side by side."""
        return 0 if parent is not None and parent.isValid() else self._across

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The table itself for the delegate, its people for whoever hears them."""
        table = self.table(index)
        if role == TABLE:
            return table
        if table is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return "\n".join((table_title(table), *(called(one) for one in table.people)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A place without a table is not walked to."""
        return super().flags(index) if self.table(index) is not None else Qt.ItemFlag.NoItemFlags


def table_title(table: TableView) -> str:
    """ "Table 3 · Jardin"."""
    title = tr("Table {number}").format(number=number(table.number))
    return f"{title} · {table.name}" if table.name else title


def called(one: Sitter) -> str:
    """Somebody in one line, as a screen reader says it."""
    words = [f"{shape_mark(one.shape)} {one.name}"]
    words += [one.organisation] if one.organisation else []
    words += [word for word in signs(one) if word]
    said = ", ".join(words)
    return f"{labelled(tr('change de place'))} {said}" if one.moved else said


def signs(one: Sitter) -> tuple[str, ...]:
    """What is to be known of somebody at a table, in a word each."""
    said = []
    if one.host:
        said.append(tr("hôte"))
    if one.stays:
        said.append(tr("reste"))
    if one.gone:
        said.append(tr("absent"))
    return tuple(said)
