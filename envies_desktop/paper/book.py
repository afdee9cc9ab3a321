"""Pages become a file: written beside its final name, then renamed; the same pages give the same bytes."""

import datetime as dt
import errno
import os
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from envies_desktop.i18n import language
from envies_desktop.paper.fonts import REGULAR, load
from envies_desktop.paper.page import Page
from envies_desktop.paper.pen import Pen
from envies_desktop.paper.text import clean
from envies_desktop.refused import Refused

CREATOR = "Envies d'Alliances Desktop"


@dataclass(frozen=True, slots=True)
class Meta:
    """What the file says about itself."""

    title: str
    author: str
    date: dt.date
    subject: str = ""


def build(path: Path, meta: Meta, pages: Sequence[Page], *, stop: Callable[[], bool] | None = None) -> int:
    """Write the pages as a PDF and return how many there are; nothing is left where it is refused.

    Raises Refused("paper-disk-full"), ("paper-folder-missing"), ("paper-folder-closed"), ("paper-file-open"),
    ("paper-unwritable") and, where `stop` answers True between two pages, ("paper-stopped").
    """
    draft = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("xb") as file:
            write(file, meta, pages, stop=stop)
            file.flush()
            os.fsync(file.fileno())
        _rename(draft, path)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return len(pages)


def write(
    target: BinaryIO | Any, meta: Meta, pages: Sequence[Page], *, stop: Callable[[], bool] | None = None
) -> None:
    """Write the pages as a PDF into an open file."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # binary streams: a fifth smaller, and not spelt out letter by letter
    load(REGULAR)
    name: Any = REGULAR
    spoken = {"en": "en-GB"}.get(language(), "fr-FR")
    canvas = Canvas(target, invariant=1, pageCompression=1, lang=spoken, initialFontName=name)
    _stamp(canvas, meta.date)
    canvas.setTitle(clean(meta.title))
    canvas.setAuthor(clean(meta.author))
    canvas.setSubject(clean(meta.subject))
    canvas.setCreator(CREATOR)
    pen = Pen(canvas)
    for place, page in enumerate(pages, 1):
        if stop is not None and stop():
            raise Refused("paper-stopped")
        canvas.setPageSize((page.sheet.width, page.sheet.height))
        page.draw(pen, place, len(pages))
        canvas.showPage()
    canvas.save()


def _stamp(canvas: Any, day: dt.date) -> None:
    """Date the document by the day of the printing, not by the second: equal inputs give equal files."""
    stamp = canvas._doc._timeStamp
    stamp.lt = (day.year, day.month, day.day, 12, 0, 0)
    stamp.YMDhms = stamp.lt


def _rename(draft: Path, path: Path) -> None:
    try:
        draft.replace(path)
    except PermissionError as error:
        if not path.is_file():
            raise
        raise Refused("paper-file-open", file=path.name) from error


def _refusal(path: Path, error: OSError) -> Refused:
    folder = str(path.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refused("paper-disk-full", folder=folder)
    if isinstance(error, FileNotFoundError | NotADirectoryError | FileExistsError):
        return Refused("paper-folder-missing", folder=folder)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return Refused("paper-folder-closed", folder=folder)
    return Refused("paper-unwritable", folder=folder, detail=os.strerror(error.errno or 0))
