"""Text of separated values (CSV) as spreadsheets of any age write it: coding, separator, quotes."""

import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from envies_desktop.intake import limits
from envies_desktop.intake.text import clean
from envies_desktop.refused import Refused

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OLD = ("cp1252", "mac_roman", "cp850")
_FRENCH = frozenset("éèêëàâçîïôûùüœÉÈÊÀÇŒ’«»°€")
_SEPARATORS = ";,\t|"
_SAMPLE = 60
_SHARE = 0.4
"""Share of the lines that a separator must cut: a comma in one name of a plain list is none."""


def read_separated(path: Path) -> list[dict[str, Any]]:
    """One sheet without a name, shaped as those of a workbook, with its `notes` [[line, code, params]].

    Lines count records, as a spreadsheet program shows them; raises Refused("import-…").
    """
    text = decode(path.read_bytes(), path.name)
    notes: list[list[Any]] = []
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        notes.append([line, "import-nul", {}])
        text = text.replace("\0", "")
    first, _, rest = text.partition("\n")
    declared = first.strip().lower().removeprefix("sep=") if first.lower().startswith("sep=") else ""
    before = 0
    if len(declared) == 1 or first.strip().lower() == "sep=":
        text, before = rest, 1
    separator = declared if len(declared) == 1 else _separator(text)
    rows = [
        [number + before, cells]
        for number, cells in _rows(text, separator, path.name, notes, before)
        if any(cells)
    ]
    return [{"name": None, "rows": rows, "merged": [], "notes": notes}]


def decode(content: bytes, file: str) -> str:
    """The text of a file whose coding nobody wrote down; raises Refused("import-not-a-table")."""
    for mark, coding in _MARKS:
        if content.startswith(mark):
            return _decoded(content, coding, file)
    zeros = content[:4096].count(0)
    if zeros > len(content[:4096]) // 4:
        coding = "utf-16-le" if content[1:2] == b"\0" else "utf-16-be"
        return _decoded(content, coding, file)
    controls = sum(byte < 9 or 13 < byte < 32 for byte in content[:4096])
    if controls > max(8, len(content[:4096]) // 50):
        raise Refused("import-not-a-table", file=file)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return max((content.decode(coding, "replace") for coding in _OLD), key=_frenchness)


def _decoded(content: bytes, coding: str, file: str) -> str:
    try:
        return content.decode(coding)
    except UnicodeDecodeError as error:
        raise Refused("import-not-a-table", file=file) from error


def _frenchness(text: str) -> int:
    """How many of the letters beyond ASCII are those of French; the first coding wins a tie."""
    beyond = Counter(letter for letter in text if letter > "\x7f")
    return sum(count if letter in _FRENCH else -count for letter, count in beyond.items())


def _separator(text: str) -> str:
    """The separator that cuts most of the first records into the same number of cells, above one."""
    return max(_SEPARATORS, key=lambda mark: (_evenness(text, mark), -_SEPARATORS.index(mark)))


def _evenness(text: str, mark: str) -> int:
    sample = itertools.islice(csv.reader(io.StringIO(text, newline=""), delimiter=mark), _SAMPLE)
    try:
        widths = Counter(len(row) for row in sample if row)
    except csv.Error:
        return 0
    if widths.total() - widths[1] < _SHARE * widths.total():
        return 0
    return max((rows * (width - 1) for width, rows in widths.items()), default=0)


def _rows(
    text: str, separator: str, file: str, notes: list[list[Any]], before: int
) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(limits.FILE_BYTES)
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines, delimiter=separator, strict=True)
    for number in itertools.count(1):
        begun = reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if reader.line_num > begun + 1 or lines[begun].count('"') % 2:
                raise Refused("import-open-quote", file=file, line=number + before) from error
            notes.append([number + before, "import-quotes", {}])
            cells = next(csv.reader([lines[begun]], delimiter=separator))
        yield number, _checked(cells, number + before, file)


def _unquoted(cell: str) -> str:
    """Our own exports, as others', put an apostrophe before what a spreadsheet would take for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def _checked(cells: list[str], line: int, file: str) -> list[str]:
    if line > limits.ROWS and any(cells):
        raise Refused("import-too-many-rows", file=file, line=line, most=limits.ROWS)
    cleaned = [_unquoted(clean(cell)) for cell in cells]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    if len(cleaned) > limits.COLUMNS:
        raise Refused("import-too-many-columns", file=file, column=len(cleaned), most=limits.COLUMNS)
    for place, cell in enumerate(cleaned, 1):
        if len(cell) > limits.CELL_LETTERS:
            raise Refused(
                "import-cell-too-long", file=file, line=line, column=place, most=limits.CELL_LETTERS
            )
    return cleaned
