"""XLSX workbooks: weighed part by part, copied without anything foreign, only then handed to calamine."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

from envies_desktop.intake.mending import mended_rows
from envies_desktop.intake.packing import plain_xml, weigh
from envies_desktop.intake.surveying import Survey, survey_sheet

_PARTS = ("_rels/", "xl/_rels/", "xl/worksheets/")
_SINGLE = frozenset({"[content_types].xml", "xl/workbook.xml", "xl/sharedstrings.xml", "xl/styles.xml"})


def read_workbook(path: Path) -> list[dict[str, Any]]:
    """The visible sheets: {"name", "rows": [[number, cells]], "merged": [[top, left, bottom, right]]}.

    Lines count from 1, columns from 0; raises Refused("import-…").
    """
    return visible_sheets(*_safe_copy(path))


def visible_sheets(book: io.BytesIO, surveys: Mapping[str, Survey]) -> list[dict[str, Any]]:
    """The sheets that a person sees, of a copy that was checked; `surveys` by the name of the sheet."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with CalamineWorkbook.from_filelike(book) as opened:
        return [
            _sheet(opened.get_sheet_by_name(about.name), surveys.get(about.name, Survey()))
            for about in opened.sheets_metadata
            if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible
        ]


def _safe_copy(path: Path) -> tuple[io.BytesIO, dict[str, Survey]]:
    """The parts that carry cells, in a fresh archive: no macro, no link, no size that lies."""
    copy = io.BytesIO()
    surveys: dict[str, Survey] = {}
    with zipfile.ZipFile(path) as pack, zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as safe:
        weigh(pack, path.name)
        parts = {part.filename.replace("\\", "/").lower(): part.filename for part in pack.infolist()}
        sheets = _names_of_parts(pack, parts, path.name)
        for part in pack.infolist():
            name = part.filename.replace("\\", "/")
            low = name.lower()
            if not (low in _SINGLE or (low.startswith(_PARTS) and low.endswith((".xml", ".rels")))):
                continue
            content = plain_xml(pack.read(part), path.name)
            if low.startswith("xl/worksheets/") and low.endswith(".xml"):
                surveys[sheets.get(low, "")] = survey_sheet(content, path.name)
            safe.writestr(name, content)
    copy.seek(0)
    return copy, surveys


def _names_of_parts(pack: zipfile.ZipFile, names: Mapping[str, str], file: str) -> dict[str, str]:
    """Part → the sheet that it holds, as the workbook says: "xl/worksheets/sheet1.xml" → "Inscrits"."""
    targets: dict[str, str] = {}
    found: dict[str, str] = {}

    def relation(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(":")[2] == "Relationship":
            target = attributes.get("Target", "").lstrip("/")
            targets[attributes.get("Id", "")] = target if target.startswith("xl/") else f"xl/{target}"

    def sheet(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(":")[2] == "sheet":
            key = next((value for name, value in attributes.items() if name.endswith(":id")), "")
            found[targets.get(key, "").lower()] = attributes.get("name", "")

    for part, handler in (("xl/_rels/workbook.xml.rels", relation), ("xl/workbook.xml", sheet)):
        if part in names:
            parser = expat.ParserCreate()
            parser.StartElementHandler = handler
            parser.Parse(plain_xml(pack.read(names[part]), file), True)
    return found


def _sheet(sheet: Any, survey: Survey) -> dict[str, Any]:
    merged = [[top, left, bottom, right] for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()]
    grid = [[_text(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    for line, place in survey.wrong:
        if 0 < line <= len(grid) and 0 <= place < len(grid[line - 1]):
            grid[line - 1][place] = ""
    for top, left, bottom, _ in merged:
        for below in range(top + 1, min(bottom + 1, len(grid))):
            if left < len(grid[below]) and not grid[below][left]:
                grid[below][left] = grid[top][left]
    notes = [note for note in survey.notes if 0 < note[0] <= len(grid)]
    rows = mended_rows(enumerate(grid, 1), notes)
    merged_cells = [[t + 1, x, b + 1, y] for t, x, b, y in merged]
    return {"name": sheet.name, "rows": rows, "merged": merged_cells, "notes": notes, **survey.told()}


def _text(value: Any) -> str:
    """A cell as a person would have typed it: 612345678.0 is "612345678", a date is ISO."""
    if isinstance(value, str):
        return value
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
