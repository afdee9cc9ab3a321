"""Read a stranger's spreadsheet: in a process of its own that is capped and can be ended."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import envies_desktop
from envies_desktop.intake.fields import load_fields
from envies_desktop.intake.joining import joined, of_one_list
from envies_desktop.intake.limits import SECONDS
from envies_desktop.intake.sheet import Note, Row, Sheet
from envies_desktop.refused import Refused


def read_sheets(path: str | Path, *, stop: Any = None) -> tuple[Sheet, ...]:
    """Every visible sheet that holds something, in the order of the workbook; a CSV gives one.

    `stop` is anything with `is_set()`. Raises Refused("import-…"): what is wrong with the file.
    """
    file = Path(path)
    told = _ask_child(file, stop)
    if "refused" in told:
        raise Refused(told["refused"], **told["params"])
    filled = [sheet for sheet in told["sheets"] if sheet["rows"]]
    if not filled:
        raise Refused("import-empty", file=file.name)
    names = [sheet["name"] for sheet in filled]
    return tuple(_sheet(file.name, sheet, names) for sheet in filled)


def read_table(
    path: str | Path,
    *,
    sheet: str | Sequence[str] | None = None,
    profile: str = "participants",
    stop: Any = None,
) -> Sheet:
    """The sheet called `sheet`, or those of that names as one; else the list that the workbook holds.

    Blocks for up to SECONDS: a page calls it through its tasks. Raises Refused("import-…").
    """
    sheets = read_sheets(path, stop=stop)
    names = [sheet] if isinstance(sheet, str) else list(dict.fromkeys(sheet or ()))
    fields = load_fields(profile)
    if not names:
        return joined(of_one_list(sheets, fields), fields)
    known = {one.name: one for one in sheets}
    for name in names:
        if name not in known:
            there = [one.name for one in sheets if one.name]
            raise Refused("import-no-sheet", file=Path(path).name, sheet=name, sheets=there)
    return joined([known[name] for name in names], fields)


def _sheet(file: str, told: Mapping[str, Any], names: list[str]) -> Sheet:
    return Sheet(
        file=file,
        name=told["name"],
        rows=tuple(Row(number, tuple(cells)) for number, cells in told["rows"]),
        others=tuple(name for name in names if name != told["name"]),
        merged=tuple((t, x, b, y) for t, x, b, y in told["merged"]),
        notes=tuple(Note(line, code, params) for line, code, params in told.get("notes", ())),
        hidden=frozenset(told.get("hidden", ())),
        hidden_columns=frozenset(told.get("hidden_columns", ())),
    )


def _ask_child(file: Path, stop: Any) -> dict[str, Any]:
    """Run the capped process and wait for it; it is ended when told to stop, or after SECONDS."""
    home = str(Path(envies_desktop.__file__).parent.parent)
    environment = {**os.environ, "PYTHONPATH": home, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-P", "-m", "envies_desktop.intake.child", str(file.absolute())]
    with subprocess.Popen(  # noqa: S603 -- our own interpreter and module; the path is one argument
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        try:
            content = _wait(child, file, stop)
        finally:
            child.kill()
    try:
        told: dict[str, Any] = json.loads(content)
    except ValueError as error:
        raise Refused("import-too-heavy", file=file.name) from error
    return told


def _wait(child: "subprocess.Popen[bytes]", file: Path, stop: Any) -> bytes:
    end = time.monotonic() + SECONDS
    while True:
        try:
            return child.communicate(timeout=0.2)[0]
        except subprocess.TimeoutExpired as late:
            if stop is not None and stop.is_set():
                raise Refused("import-stopped", file=file.name) from late
            if time.monotonic() > end:
                raise Refused("import-too-slow", file=file.name, seconds=SECONDS) from late
