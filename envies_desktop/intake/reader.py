"""Read a stranger's spreadsheet: in a process of its own that is capped and can be ended."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import envies_desktop
from envies_desktop.intake.limits import SECONDS
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a sheet: its number as a spreadsheet program shows it, and its cells as plain text."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something repaired while reading: a code of this room's wording, and the line."""

    line: int
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its lines that hold something; `others` names the sheets of the workbook left aside.

    `merged` lists merged cells as (first line, first column, last line, last column): lines count from 1,
    columns from 0. The value of a cell merged downwards is repeated on each of its lines.
    """

    file: str
    name: str | None
    rows: tuple[Row, ...]
    others: tuple[str, ...] = ()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    notes: tuple[Note, ...] = ()


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
    sheet: str | None = None,
    profile: str = "participants",
    progress: Callable[[float, str], None] | None = None,
    stop: Any = None,
) -> Sheet:
    """The sheet called `sheet`, or the one whose header is best recognised for `profile`.

    Blocks for up to SECONDS: a page calls it through its tasks. Raises Refused("import-…").
    """
    from envies_desktop.intake.columns import load_fields, recognise

    sheets = read_sheets(path, stop=stop)
    if sheet is None:
        fields = load_fields(profile)
        return max(sheets, key=lambda one: recognise(one, fields).weight)
    for one in sheets:
        if one.name == sheet:
            return one
    raise Refused("import-no-sheet", file=Path(path).name, sheet=sheet)


def _sheet(file: str, told: Mapping[str, Any], names: list[str]) -> Sheet:
    return Sheet(
        file=file,
        name=told["name"],
        rows=tuple(Row(number, tuple(cells)) for number, cells in told["rows"]),
        others=tuple(name for name in names if name != told["name"]),
        merged=tuple((t, x, b, y) for t, x, b, y in told["merged"]),
        notes=tuple(Note(line, code, params) for line, code, params in told.get("notes", ())),
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
