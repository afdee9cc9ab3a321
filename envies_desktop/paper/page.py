"""Sheets of paper and what every one of them carries: who prints, what, when, page x of y."""

import datetime as dt
import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from envies_desktop.i18n import clock_time, long_date, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, Pen

MM = 72 / 25.4
_LOGO_HEIGHT = 11 * MM
_LOGO_WIDTH = 34 * MM
_LARGEST_LOGO = 40_000_000
"""Pixels; a larger picture is not opened (a small file may hold a huge one)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper, in points; printers need a margin of 10 mm."""

    width: float
    height: float
    margin: float = 15 * MM

    def landscape(self) -> "Sheet":
        """The same sheet, lying."""
        return replace(self, width=max(self.width, self.height), height=min(self.width, self.height))

    @property
    def left(self) -> float:
        """Where text begins."""
        return self.margin

    @property
    def right(self) -> float:
        """Where text ends."""
        return self.width - self.margin

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


A5 = Sheet(148 * MM, 210 * MM, 11 * MM)
A4 = Sheet(210 * MM, 297 * MM)
A3 = Sheet(297 * MM, 420 * MM)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The association that prints: its name, address, logo (PNG bytes) and who answers about privacy.

    `needs_days` days after an event, the access needs of its participants are erased.
    """

    association: str
    address: str = ""
    logo: bytes = field(default=b"", repr=False)
    privacy_contact: str = ""
    needs_days: int = 30

    @property
    def contact(self) -> str:
        """Whom to write to about one's data; where nobody said, a line to be completed by hand."""
        return self.privacy_contact.strip() or tr("………………………………… (à compléter)")


@dataclass(frozen=True, slots=True)
class Job:
    """One printing: for whom, on which day, which version of the plan (0: none), in large print or not.

    `at` is the time of day, said where a sheet replaces another one of the same day.
    """

    letterhead: Letterhead
    printed: dt.date
    version: int = 0
    large: bool = False
    at: dt.time | None = None

    def size(self, points: float) -> float:
        """A size of text: as it is, or 14 points and more where large print is asked for."""
        return max(14.0, points * 4 / 3) if self.large else points


@dataclass(frozen=True, slots=True)
class Page:
    """A page to come: its sheet, and what draws it."""

    sheet: Sheet
    draw: Callable[[Pen, int, int], None]
    """Called with the pen, the number of the page and the number of pages."""


def head(pen: Pen, sheet: Sheet, job: Job, title: str, facts: str = "") -> float:
    """Draw logo and association, the title of the document and its line of facts; returns the y below."""
    top = sheet.height - sheet.margin
    after = masthead(pen, sheet.left, top, job.letterhead, sheet.inner * 0.38, 11)
    width, large = sheet.inner * 0.6, job.large
    left = sheet.right - width
    pen.ink(PRIMARY)
    y = pen.block(left, top, width, title, BOLD, job.size(18), most=2, smallest=12, align="right")
    pen.ink(MUTED)
    size, most, smallest = (14, 3, 11) if large else (10, 2, 9)
    y = pen.block(left, y - 1, width, facts, REGULAR, size, most=most, smallest=smallest, align="right")
    pen.ink(INK)
    below = min(top - head_height(job) + 5 * MM, after - 2 * MM, y - 2 * MM)
    pen.rule(sheet.left, below, sheet.right, below, width=0.8)
    return below - 5 * MM


def head_height(job: Job) -> float:
    """The height that `head` takes below the margin of a page."""
    return (34 if job.large else 23) * MM


def masthead(pen: Pen, x: float, top: float, letterhead: Letterhead, width: float, size: float) -> float:
    """Draw the logo and the name beside it; returns the y below both."""
    below = top
    logo = logo_image(letterhead.logo)
    if logo is not None:
        across, high = logo.getSize()
        scale = min(_LOGO_WIDTH / across, _LOGO_HEIGHT / high)
        pen.picture(logo, x, top - high * scale, across * scale, high * scale)
        below = top - high * scale
        x, width = x + across * scale + 3 * MM, width - across * scale - 3 * MM
    name = letterhead.association
    size, lines = pen.fold(name, BOLD, size, width, 3, 9)
    start = top - max(0.0, (top - below - len(lines) * size * 1.2) / 2)
    return min(below, pen.block(x, start, width, name, BOLD, size, most=3))


def foot(pen: Pen, sheet: Sheet, job: Job, page: int, pages: int, note: str = "") -> None:
    """Draw the date of printing, the version, a note in the middle and "page x/y"."""
    y, size = sheet.margin - (4.2 if sheet.margin > 13 * MM else 1) * MM, 11 if job.large else 9
    pen.ink(MUTED)
    printed, number_of = printed_line(job), page_line(page, pages)
    pen.write(sheet.left, y, printed, REGULAR, size)
    pen.write(sheet.right, y, number_of, REGULAR, size, "right")
    if note:
        begun = sheet.left + pen.width(printed, REGULAR, size) + 3 * MM
        ended = sheet.right - pen.width(number_of, REGULAR, size) - 3 * MM
        middle = min(max(sheet.width / 2, begun + pen.width(note, REGULAR, size) / 2), (begun + ended) / 2)
        pen.write(middle, y, pen.cut(note, REGULAR, size, ended - begun), REGULAR, size, "center")
    pen.ink(INK)


def printed_line(job: Job) -> str:
    """ "Imprimé le jeudi 15 mars 2018 · version 3"."""
    line = tr("Imprimé le {date}").format(date=long_date(job.printed))
    if job.at is not None:
        line = tr("{printed} à {time}").format(printed=line, time=clock_time(job.at))
    return (
        tr("{printed} · version {version}").format(printed=line, version=job.version) if job.version else line
    )


def page_line(page: int, pages: int) -> str:
    """ "page 1/3"."""
    return tr("page {page}/{pages}").format(page=number(page), pages=number(pages))


@lru_cache(maxsize=4)
def logo_image(logo: bytes) -> Any:
    """The logo as reportlab draws it, at most 700 pixels wide; None where there is none or it is broken."""
    if not logo:
        return None
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    try:
        opened = Image.open(io.BytesIO(logo), formats=("PNG", "JPEG"))
        if not 0 < opened.width * opened.height <= _LARGEST_LOGO:
            return None
        picture = opened.convert("RGBA")
        picture.thumbnail((700, 400))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return ImageReader(picture)
