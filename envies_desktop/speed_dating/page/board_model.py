"""What the board shows: a row per table, a column per round, a meeting or a free place in each cell."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from envies_desktop.i18n import tr

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Face:
    """Who sits in a cell: the organisation, the shape of its side, and who goes where `name` is no person."""

    id: UUID
    name: str
    mark: str
    who: str = ""

    @property
    def called(self) -> str:
        """Both in one line."""
        return f"{self.name} – {self.who}" if self.who else self.name


@dataclass(frozen=True, slots=True)
class Cell:
    """A place (round and table from 0): two faces, or none when it is free."""

    round: int
    table: int
    meeting: UUID | None = None
    faces: tuple[Face, ...] = ()
    mutual: bool = False
    locked: bool = False

    def spoken(self) -> str:
        """The cell in one sentence, for screen readers and tool tips."""
        if not self.faces:
            return tr("Place libre")
        words = [f"{face.mark} {face.called}" for face in self.faces]
        if self.mutual:
            words.append(tr("♥ vœu réciproque"))
        if self.locked:
            words.append(tr("verrouillée"))
        return "\n".join(words)


@dataclass(frozen=True, slots=True)
class Board:
    """The whole plan; `headers` are the rounds ("Tour 1   17 h 45"), cells come by (round, table)."""

    headers: tuple[str, ...] = ()
    tables: int = 0
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)


class BoardModel(QAbstractTableModel):
    """The board as a Qt model; `search` dims the cells that do not have the text."""

    def __init__(self) -> None:
        super().__init__()
        self.board = Board()

    def show(self, board: Board) -> None:
        """Replace the plan; only a change of size resets the view, so that scroll and selection stay."""
        same = (len(board.headers), board.tables) == (len(self.board.headers), self.board.tables)
        if not same:
            self.beginResetModel()
        self.board = board
        if not same:
            self.endResetModel()
        elif board.tables and board.headers:
            self.dataChanged.emit(self.index(0, 0), self.index(board.tables - 1, len(board.headers) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(board.headers) - 1)

    def cell(self, index: Index) -> Cell:
        """The cell at an index."""
        place = (index.column(), index.row())
        return self.board.cells.get(place, Cell(*place))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 -- Qt's name
        """One row per table."""
        return 0 if parent is not None and parent.isValid() else self.board.tables

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 -- Qt's name
        """One column per round."""
        return 0 if parent is not None and parent.isValid() else len(self.board.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell itself for the delegate, a sentence for people."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(f"{face.mark} {face.called}" for face in cell.faces)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                cell.spoken().replace("<", "&lt;") if role == Qt.ItemDataRole.ToolTipRole else cell.spoken()
            )
        return None

    def headerData(  # noqa: N802 -- Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Rounds with their time above, table numbers at the left."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.board.headers[section] if section < len(self.board.headers) else None
        return str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Meetings can be dragged, every place can be dropped on."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if self.cell(index).faces:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags


def places_of(board: Board, wanted: str, fold: Any) -> Sequence[tuple[int, int]]:
    """The (round, table) whose faces contain the text `wanted`, already folded."""
    return [
        place
        for place, cell in board.cells.items()
        if any(wanted in fold(face.called) for face in cell.faces)
    ]
