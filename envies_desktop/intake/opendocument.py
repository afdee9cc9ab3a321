"""OpenDocument sheets (LibreOffice): checked and copied like workbooks, then handed to calamine."""

import io
import zipfile
from pathlib import Path
from typing import Any

from envies_desktop.intake.packing import plain_xml, weigh
from envies_desktop.intake.surveying import Survey, survey_tables
from envies_desktop.intake.workbook import visible_sheets
from envies_desktop.refused import Refused

_PARTS = ("mimetype", "META-INF/manifest.xml", "content.xml")


def read_opendocument(path: Path) -> list[dict[str, Any]]:
    """The visible sheets, shaped as those of `read_workbook`; raises Refused("import-…")."""
    copy = io.BytesIO()
    surveys: dict[str, Survey] = {}
    with zipfile.ZipFile(path) as pack, zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as safe:
        weigh(pack, path.name)
        for name in _PARTS:
            content = pack.read(name)
            if name == "META-INF/manifest.xml" and b"encryption-data" in content:
                raise Refused("import-encrypted", file=path.name)
            if name == "content.xml":
                surveys = survey_tables(plain_xml(content, path.name), path.name)
            safe.writestr(name, content)
    copy.seek(0)
    return visible_sheets(copy, surveys)
