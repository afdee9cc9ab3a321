"""A PDF that wants to be printed, and where it is kept when it is not."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

PAPERS = ("A5", "A4", "A3")
"""From the smallest to the largest."""
SIDES = ("one", "long", "short")
"""One side, or two: the edge over which the sheet is turned."""


@dataclass(frozen=True, slots=True)
class PrintFile:
    """A PDF and how it is printed; picklable.

    `pages` is how many it has, `only` those that are wanted (counted from 0; none: all). `paper` is what goes
    through the printer, `made_for` what its pages are drawn for: they are scaled where the two differ.
    `sides` is one of SIDES. `name` is its file where it is kept, `key` what its maker calls it.
    """

    path: Path
    title: str
    pages: int
    paper: str = "A4"
    sides: str = "one"
    copies: int = 1
    made_for: str = "A4"
    only: tuple[int, ...] = ()
    name: str = ""
    key: str = ""

    @property
    def printed_pages(self) -> int:
        """How many pages leave the printer, copies counted."""
        return (len(self.only) or self.pages) * self.copies


def read_pdf(path: Path) -> "QPdfDocument":
    """The document; raises Refused("print-unreadable")."""
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise Refused("print-unreadable", path=str(path))
    return document


def pages_of(text: str, count: int) -> list[int] | None:
    """ "1-3, 5" as pages counted from 0; None where it does not read as pages of a document of `count`."""
    chosen: list[int] = []
    for part in text.replace(";", ",").split(","):
        first, dash, last = (word.strip() for word in part.partition("-"))
        last = last if dash else first
        if not (first.isdecimal() and last.isdecimal()) or len(first + last) > 12:
            return None
        begin, end = int(first), int(last)
        if not 1 <= begin <= end <= count:
            return None
        chosen += [page - 1 for page in range(begin, end + 1) if page - 1 not in chosen]
    return chosen


def keep(path: Path, to: Path) -> Path:
    """Copy a document beside its final name, then rename; raises Refused("print-unsaved")."""
    draft: Path | None = None
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=to.parent, suffix=".part", delete=False) as made:
            draft = Path(made.name)
            with path.open("rb") as source:
                shutil.copyfileobj(source, made)
        shutil.copymode(path, draft)
        draft.replace(to)
    except OSError as error:
        if draft is not None:
            draft.unlink(missing_ok=True)
        detail = error.strerror or type(error).__name__
        raise Refused("print-unsaved", path=str(to), detail=detail) from error
    return to


def keep_all(files: Sequence[PrintFile], folder: Path) -> list[Path]:
    """Copy these documents into a folder, each under its name; raises Refused("print-unsaved")."""
    return [keep(file.path, folder / (file.name or file.path.name)) for file in files]
