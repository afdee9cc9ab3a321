"""XLSX workbooks: weighed part by part, copied without anything foreign, only then handed to calamine."""

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any
from xml.parsers import expat

from envies_desktop.intake.packing import check_reach, plain_xml, weigh
from envies_desktop.intake.text import clean

_PARTS = ("_rels/", "xl/_rels/", "xl/worksheets/")
_SINGLE = frozenset({"[content_types].xml", "xl/workbook.xml", "xl/sharedstrings.xml", "xl/styles.xml"})


def read_workbook(path: Path) -> list[dict[str, Any]]:
    """The visible sheets: {"name", "rows": [[number, cells]], "merged": [[top, left, bottom, right]]}.

    Lines count from 1, columns from 0; raises Refused("import-…").
    """
    return visible_sheets(_safe_copy(path))


def visible_sheets(book: io.BytesIO) -> list[dict[str, Any]]:
    """The sheets that a person sees, of a copy that was checked."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with CalamineWorkbook.from_filelike(book) as opened:
        return [
            _sheet(opened.get_sheet_by_name(about.name))
            for about in opened.sheets_metadata
            if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible
        ]


def _safe_copy(path: Path) -> io.BytesIO:
    """The parts that carry cells, in a fresh archive: no macro, no link, no size that lies."""
    copy = io.BytesIO()
    with zipfile.ZipFile(path) as pack, zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as safe:
        weigh(pack, path.name)
        for part in pack.infolist():
            name = part.filename.replace("\\", "/")
            low = name.lower()
            if not (low in _SINGLE or (low.startswith(_PARTS) and low.endswith((".xml", ".rels")))):
                continue
            content = plain_xml(pack.read(part), path.name)
            if low.startswith("xl/worksheets/") and low.endswith(".xml"):
                _check_extent(content, path.name)
            safe.writestr(name, content)
    copy.seek(0)
    return copy


class _Extent:
    """How far the filled cells of a sheet reach; stops at the first one beyond the limits.

    The dimension that a sheet declares is not believed, and empty cells that only carry a style are free.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.row = self.column = self.cells = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "row":
            self.row = int(attributes.get("r", self.row + 1))
            self.column = 0
        elif name == "c":
            self._enter(attributes.get("r", ""))
        elif name in ("v", "is"):
            self._filled()

    def _enter(self, place: str) -> None:
        letters = place.rstrip("0123456789")
        if not letters:
            self.column += 1
            return
        self.column = 0
        for letter in letters.upper():
            self.column = self.column * 26 + ord(letter) - 64
        self.row = int(place[len(letters) :] or self.row)

    def _filled(self) -> None:
        self.cells += 1
        check_reach(self.file, row=self.row, column=self.column, cells=self.cells)


def _check_extent(content: bytes, file: str) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = _Extent(file).start
    parser.Parse(content, True)


def _sheet(sheet: Any) -> dict[str, Any]:
    merged = [[top, left, bottom, right] for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()]
    grid = [[_text(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    for top, left, bottom, _ in merged:
        for below in range(top + 1, min(bottom + 1, len(grid))):
            if left < len(grid[below]) and not grid[below][left]:
                grid[below][left] = grid[top][left]
    rows = [[number, cells] for number, cells in enumerate(grid, 1) if any(cells)]
    return {"name": sheet.name, "rows": rows, "merged": [[t + 1, x, b + 1, y] for t, x, b, y in merged]}


def _text(value: Any) -> str:
    """A cell as a person would have typed it: 612345678.0 is "612345678", a date is ISO."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return "VRAI" if value else "FAUX"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, dt.datetime):
        if value.year <= 1900:
            return _clock(value.time())
        return value.date().isoformat() + (f" {_clock(value.time())}" if value.time() != dt.time() else "")
    if isinstance(value, dt.time):
        return _clock(value)
    if isinstance(value, dt.timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return str(value)


def _clock(moment: dt.time) -> str:
    return f"{moment.hour:02d}:{moment.minute:02d}" + (f":{moment.second:02d}" if moment.second else "")
