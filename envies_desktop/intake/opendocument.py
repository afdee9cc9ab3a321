"""OpenDocument sheets (LibreOffice): checked and copied like workbooks, then handed to calamine."""

import io
import zipfile
from pathlib import Path
from typing import Any
from xml.parsers import expat

from envies_desktop.intake.packing import check_reach, plain_xml, weigh
from envies_desktop.intake.workbook import visible_sheets
from envies_desktop.refused import Refused

_PARTS = ("mimetype", "META-INF/manifest.xml", "content.xml")


def read_opendocument(path: Path) -> list[dict[str, Any]]:
    """The visible sheets, shaped as those of `read_workbook`; raises Refused("import-…")."""
    copy = io.BytesIO()
    with zipfile.ZipFile(path) as pack, zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as safe:
        weigh(pack, path.name)
        for name in _PARTS:
            content = pack.read(name)
            if name == "META-INF/manifest.xml" and b"encryption-data" in content:
                raise Refused("import-encrypted", file=path.name)
            if name == "content.xml":
                _check_reach(plain_xml(content, path.name), path.name)
            safe.writestr(name, content)
    copy.seek(0)
    return visible_sheets(copy)


class _Reach:
    """Follows the cells of a table, repeated ones included; empty ones cost nothing wherever they are."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.row = self.column = self.rows = self.columns = self.cells = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "table":
            self.row = self.rows = 0
        elif name == "table-row":
            self.row += self.rows
            self.rows = _repeated(attributes, "rows")
            self.column = self.columns = 0
        elif name in ("table-cell", "covered-table-cell"):
            self.column += self.columns
            self.columns = _repeated(attributes, "columns")
            if any(key.endswith(":value-type") for key in attributes):
                self._filled()
        elif name == "p":
            self._filled()

    def _filled(self) -> None:
        self.cells += self.rows * self.columns
        check_reach(self.file, row=self.row + self.rows, column=self.column + self.columns, cells=self.cells)


def _repeated(attributes: dict[str, str], what: str) -> int:
    ends = f":number-{what}-repeated"
    return max(1, int(next((value for key, value in attributes.items() if key.endswith(ends)), "1")))


def _check_reach(content: bytes, file: str) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = _Reach(file).start
    parser.Parse(content, True)
