"""Table signs: an A4 folded in two stands on the table; the number reads from both sides."""

from collections.abc import Mapping, Sequence
from functools import partial

from envies_desktop.events.printed import EventHeader
from envies_desktop.events.sheets.phrases import public_name
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, masthead, page_line, printed_line
from envies_desktop.paper.pen import INK, MUTED, Pen

_SHEET = A4.landscape()
_FACE = _SHEET.height / 2
NUMBER = 230.0
"""Points; 200 at least, to be read across a room."""


def table_sign_pages(
    event: EventHeader, tables: Sequence[int], job: Job, names: Mapping[int, str] | None = None
) -> list[Page]:
    """A page for each table, numbered from 1, with its name where it has one."""
    called = names or {}
    return [Page(_SHEET, partial(_draw, event, job, table, called.get(table, ""))) for table in tables]


def _draw(event: EventHeader, job: Job, table: int, name: str, pen: Pen, page: int, pages: int) -> None:
    _draw_face(pen, event, job, table, name)
    canvas = pen.canvas
    canvas.saveState()
    canvas.translate(_SHEET.width, _SHEET.height)
    canvas.rotate(180)
    _draw_face(pen, event, job, table, name)
    canvas.restoreState()
    for x in (0.0, _SHEET.width - 14 * MM):
        pen.rule(x, _FACE, x + 14 * MM, _FACE, grey=0.6, width=0.4, dash=(3, 3))
    pen.ink(MUTED)
    pen.write(_SHEET.left, 10.5 * MM, printed_line(job), REGULAR, 9)
    pen.write(_SHEET.right, 10.5 * MM, page_line(page, pages), REGULAR, 9, "right")
    pen.ink(INK)


def _draw_face(pen: Pen, event: EventHeader, job: Job, table: int, name: str) -> None:
    """The lower half of the sheet, read with the fold on top."""
    middle, top = _SHEET.width / 2, _FACE - 8 * MM
    masthead(pen, _SHEET.left, top, job.letterhead, 80 * MM, 14)
    pen.ink(MUTED)
    pen.block(_SHEET.right - 90 * MM, top, 90 * MM, public_name(event), BOLD, 16, most=2, align="right")
    pen.ink(INK)
    figures = number(table)
    base = (_FACE - NUMBER * 0.711) / 2 + 1 * MM
    pen.write(middle, base, figures, BOLD, NUMBER, "center")
    beside = middle - pen.width(figures, BOLD, NUMBER) / 2 - 10 * MM
    pen.write(beside, base, tr("Table"), REGULAR, 34, "right")
    pen.block(_SHEET.left, base - 5 * MM, _SHEET.inner, name, BOLD, 30, most=1, smallest=16, align="center")
