"""The capped process in which a stranger's file is opened: `python -m envies_desktop.intake.child FILE`.

It answers one JSON document, {"sheets": […]} or {"refused": code, "params": {…}}, and touches nothing else.
"""

import json
import sys
from pathlib import Path
from typing import Any

from envies_desktop.intake.limits import NOTES, cap_this_process
from envies_desktop.refused import Refused


def answer(path: Path) -> dict[str, Any]:
    """What is in the file, or why it is refused."""
    try:
        return {"sheets": [_with_few_notes(sheet) for sheet in _read(path)]}
    except Refused as refused:
        return {"refused": refused.code, "params": refused.params}
    except MemoryError:
        return {"refused": "import-too-heavy", "params": {"file": path.name}}
    except BaseException:  # a panic of the reader's library is no Exception; all mean the same to a person
        return {"refused": "import-damaged", "params": {"file": path.name}}


def _read(path: Path) -> list[dict[str, Any]]:
    """The sheets of the file; only the reader that it needs is imported: somebody waits for it."""
    from envies_desktop.intake.nature import nature_of

    match nature_of(path):
        case "workbook":
            from envies_desktop.intake.workbook import read_workbook as read
        case "opendocument":
            from envies_desktop.intake.opendocument import read_opendocument as read
        case "text":
            from envies_desktop.intake.separated import read_separated as read
    return read(path)


def _with_few_notes(sheet: dict[str, Any]) -> dict[str, Any]:
    """A sheet that is broken everywhere is told so once."""
    notes = sorted(sheet.get("notes", ()), key=lambda note: int(note[0]))
    if len(notes) > NOTES:
        notes[NOTES:] = [[notes[NOTES][0], "import-notes-more", {"count": len(notes) - NOTES}]]
    return {**sheet, "notes": notes}


if __name__ == "__main__":
    cap_this_process()
    sys.stdout.write(json.dumps(answer(Path(sys.argv[1]))))
