"""Posters of an open forum, A3 lying: one sentence each, as large as it holds."""

from functools import partial

from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.printed import ForumSheets
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A3, MM, Job, Page, foot, masthead
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, Pen

_SHEET = A3.landscape()
LARGEST = 120.0
"""Points of a short sentence; a long one shrinks to a third of it."""


def principle_pages(forum: ForumSheets, job: Job) -> list[Page]:
    """The question where there is one, the principles, the law, the warning."""
    texts = [(tr("Notre question"), forum.question)]
    texts += [
        (tr("Principe {number}").format(number=number(place)), text)
        for place, text in enumerate(forum.principles, 1)
    ]
    texts += [(tr("La loi"), forum.law), ("", forum.warning)]
    return [Page(_SHEET, partial(_draw, job, title, text)) for title, text in texts if text.strip()]


def _draw(job: Job, title: str, text: str, pen: Pen, page: int, pages: int) -> None:
    top = _SHEET.height - _SHEET.margin
    masthead(pen, _SHEET.left, top, job.letterhead, 110 * MM, 16)
    pen.ink(MUTED)
    pen.block(_SHEET.right - 160 * MM, top, 160 * MM, title, BOLD, 26, align="right")
    pen.ink(PRIMARY)
    low = _SHEET.margin + 12 * MM
    high = top - 24 * MM
    pen.boxed(
        _SHEET.left, low, _SHEET.inner, high - low, text, BOLD, LARGEST, most=5, smallest=40, align="center"
    )
    pen.ink(INK)
    foot(pen, _SHEET, job, page, pages)
