"""Tables whose rows are as high as their longest text: nothing that people typed is left out."""

from collections.abc import Sequence
from functools import partial

from envies_desktop.diagnostics.sheets.blocks import Block, lines_of
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A4
from envies_desktop.paper.pen import Pen
from envies_desktop.paper.ruler import ELLIPSIS, Ruler
from envies_desktop.paper.tables import PADDING, Cell, Column, draw_heading, draw_row

_TALLEST = 30
"""Lines of a row, which stands on one page."""


def table(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], size: float, *, least: float = 0,
    upright: bool = False, most: int = 0,
) -> list[Block]:  # fmt: skip
    """A heading, and a row of the height of its longest cell for each (at least `least` points).

    The heading is repeated overleaf, the code of a row too. `upright` rules the columns, where people write
    by hand. Texts keep the line ends that somebody typed; one of more than 30 lines goes on in a row below,
    or is cut after `most` lines where that is given.
    """
    ruler = Ruler()
    high = size * (2.9 if any(_folds(ruler, column, size) for column in columns) else 1.7)
    titles = Block(high, lambda pen, top: draw_heading(pen, columns, A4.left, top, high, size))
    blocks = [titles]
    for cells in rows:
        folded = [
            _folded(ruler, column, cell, size, most) if isinstance(cell, str) else cell
            for column, cell in zip(columns, cells, strict=True)
        ]
        longest = max([1, *(len(cell) for cell in folded if isinstance(cell, list))])
        for start in range(0, longest, _TALLEST):
            part = [_part(cell, start, column) for column, cell in zip(columns, folded, strict=True)]
            lines = min(_TALLEST, longest - start)
            height = max(least, lines * size * 1.2 + size * 0.6)
            blocks.append(Block(height, partial(_row, columns, part, height, size, upright), titles))
    return blocks


def _part(cell: Cell | list[str], start: int, column: Column) -> Cell | list[str]:
    """The lines of a cell in a part of a row: a code (without title) is in each, a box in the first."""
    if not isinstance(cell, list):
        return "" if start else cell
    return cell if not column.title and len(cell) == 1 else cell[start : start + _TALLEST]


def is_cut(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], size: float, most: int) -> bool:
    """Whether a table of these would cut a text after `most` lines."""
    ruler = Ruler()
    return any(
        isinstance(cell, str) and len(_folded(ruler, column, cell, size, 0)) > most
        for cells in rows
        for column, cell in zip(columns, cells, strict=True)
    )


def _folded(ruler: Ruler, column: Column, cell: str, size: float, most: int) -> list[str]:
    width = column.width - 2 * PADDING
    lines = lines_of(cell, column.font, size, width, ruler)
    if not most or len(lines) <= most:
        return lines
    return [*lines[: most - 1], ruler.cut(lines[most - 1] + ELLIPSIS, column.font, size, width)]


def _folds(ruler: Ruler, column: Column, size: float) -> bool:
    return ruler.measured(column.title, BOLD) * size > column.width - 2 * PADDING


def _row(
    columns: Sequence[Column], cells: Sequence[Cell | list[str]], height: float, size: float, upright: bool,
    pen: Pen, top: float,
) -> None:  # fmt: skip
    drawn: list[Cell] = [
        partial(_lines, column, cell, size) if isinstance(cell, list) else cell
        for column, cell in zip(columns, cells, strict=True)
    ]
    draw_row(pen, columns, A4.left, top, height, drawn, upright=upright)


def _lines(
    column: Column, lines: list[str], size: float, pen: Pen, x: float, y: float, width: float, height: float
) -> None:
    at = x + {"left": PADDING, "center": width / 2, "right": width - PADDING}[column.align]
    pen.lines_at(at, y + height - size * 0.25, lines, column.font, size, align=column.align)
