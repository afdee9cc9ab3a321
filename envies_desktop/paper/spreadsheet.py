"""Workbooks: text stays text; from plain values, the same values give the same bytes."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Cell = str | int | float | None
_MADE = dt.datetime(2000, 1, 1)
_LONGEST = 32_000  # characters that a cell of a spreadsheet holds
_WIDEST = 44


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a workbook: its title (31 characters at most), its headers, its rows."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook to write; `name` is its file."""

    name: str
    sheets: tuple[Sheet, ...]


@contextmanager
def workbook(path: Path, *, in_memory: bool = False) -> Iterator[Any]:
    """An empty workbook to fill (xlsxwriter's), written at `path` at the end; raises OSError.

    What looks like a formula or an address stays text.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {"in_memory": in_memory, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), options)
    yield book
    try:
        book.close()
    except FileCreateError as error:
        raise OSError(str(error)) from error


def write_book(path: Path, book: Book) -> None:
    """Write a workbook at `path`; raises OSError."""
    with workbook(path, in_memory=True) as made:
        _fill(made, book)


def _fill(made: Any, book: Book) -> None:
    from envies_desktop.paper.text import clean

    made.set_properties({"created": _MADE})
    head = made.add_format({"bold": True, "text_wrap": True, "bg_color": "#DDD8CE", "valign": "top"})
    text = made.add_format({"num_format": "@"})
    for sheet in book.sheets:
        page = made.add_worksheet(sheet.title)
        page.freeze_panes(1, 1)
        for column, title in enumerate(sheet.header):
            page.set_column(column, column, _width(sheet, column))
            page.write_string(0, column, title, head)
        for place, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    if cell:
                        page.write_string(place, column, clean(cell, lines=True)[:_LONGEST], text)
                elif cell is not None:
                    page.write_number(place, column, cell)


def _width(sheet: Sheet, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in sheet.rows), default=0)
    return min(_WIDEST, max(8, len(sheet.header[column]) + 2, longest + 2))
