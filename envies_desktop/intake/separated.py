"""Text of separated values (CSV) as spreadsheets of any age write it: coding, separator, quotes."""

import codecs
import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from envies_desktop.intake import limits
from envies_desktop.intake.mending import Notes, mended_rows
from envies_desktop.refused import Refused

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OLD = ("cp1252", "mac_roman", "cp850")
_FRENCH = frozenset("éèêëàâçîïôûùüœÉÈÊÀÇŒ’«»°€")
_EUROPEAN = re.compile("[\x00-\x7f\u00a0-\u017f\u0370-\u052f\u2010-\u203a€™]*")
_SEPARATORS = ";,\t|"
_SAMPLE = 60
_SHARE = 0.4
"""Share of the lines that a separator must cut: a comma in one name of a plain list is none."""


def read_separated(path: Path) -> list[dict[str, Any]]:
    """One sheet without a name, shaped as those of a workbook, with its `notes` [[line, code, params]].

    Lines count records, as a spreadsheet program shows them; raises Refused("import-…").
    """
    notes: Notes = []
    text = decode(path.read_bytes(), path.name, notes)
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
    rows = mended_rows(_rows(text, separator, path.name, notes, before), notes)
    return [{"name": None, "rows": rows, "merged": [], "notes": notes}]


def decode(content: bytes, file: str, notes: Notes | None = None) -> str:
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
        mixed = _mixed(content, notes if notes is not None else [])
        return mixed or max((content.decode(coding, "replace") for coding in _OLD), key=_frenchness)


def _mixed(content: bytes, notes: Notes) -> str:
    """Lines of two files glued together, some in UTF-8, some in Windows-1252; empty where that is not so.

    A line of Windows-1252 is hardly ever good UTF-8: one that is, with letters of Europe, says that both
    occur.
    """
    lines = content.split(b"\n")
    new = [_utf8(line) for line in lines]
    if not any(text and not text.isascii() and _EUROPEAN.fullmatch(text) for text in new):
        return ""
    old = [place for place, text in enumerate(new) if text is None]
    notes.append([old[0] + 1, "import-mixed-letters", {"count": len(old)}])
    return "\n".join(
        text if text is not None else line.decode("utf-8", "windows-1252")
        for text, line in zip(new, lines, strict=True)
    )


def _utf8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """For `decode`: a byte that is no UTF-8 is read as Windows shows it."""
    assert isinstance(error, UnicodeDecodeError)
    bad = error.object[error.start : error.start + 1]
    return bad.decode("cp1252", "replace"), error.start + 1


codecs.register_error("windows-1252", _as_windows)


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


def _rows(text: str, separator: str, file: str, notes: Notes, before: int) -> Iterator[tuple[int, list[str]]]:
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
        yield number + before, _checked(cells, number + before, file)


def _unquoted(cell: str) -> str:
    """Our own exports, as others', put an apostrophe before what a spreadsheet would take for a formula.

    Others write a number that must keep its zero as the formula ="0612345678".
    """
    if cell[:2] == '="' and cell[-1:] == '"' and '"' not in cell[2:-1]:
        return cell[2:-1]
    bare = cell[:1] == "'" and (cell[1:2] in ("=", "+", "-", "@") or re.fullmatch(r"[\d\s.]+", cell[1:60]))
    return cell[1:] if bare else cell


def _checked(cells: list[str], line: int, file: str) -> list[str]:
    if line > limits.ROWS and any(cells):
        raise Refused("import-too-many-rows", file=file, line=line, most=limits.ROWS)
    kept = [_unquoted(cell.strip()) for cell in cells]
    while kept and not kept[-1]:
        kept.pop()
    if len(kept) > limits.COLUMNS:
        raise Refused("import-too-many-columns", file=file, column=len(kept), most=limits.COLUMNS)
    return kept
