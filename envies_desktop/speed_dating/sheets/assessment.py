"""The assessment of an evening: one A4 page that a funder reads in two minutes.

Six figures, four charts, what to look at and what comes next, then the parts of the room. In large print the
same blocks take as many pages as they need.
"""

from collections.abc import Sequence
from functools import partial

from envies_desktop.events.sheets.phrases import DOT, facts
from envies_desktop.i18n import long_date, tr
from envies_desktop.paper.fonts import REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import INK, MUTED, Pen
from envies_desktop.paper.tables import shared
from envies_desktop.speed_dating.assessment_data import Assessment
from envies_desktop.speed_dating.sheets.assessment_blocks import LARGE, SMALL, Block, blocks

_LONG_HEAD = 2 * MM
"""What facts of two lines may take more than the head of a page."""


def assessment_pages(sheet: Assessment, job: Job) -> list[Page]:
    """One page, whatever the evening was; in large print several."""
    room = A4.height - 2 * A4.margin - head_height(job) - _LONG_HEAD - _source_height(job)
    parts = shared(blocks(sheet, LARGE if job.large else SMALL), lambda block: block.height, room)
    return [Page(A4, partial(_draw, sheet, job, part)) for part in parts]


def _draw(sheet: Assessment, job: Job, part: Sequence[Block], pen: Pen, page: int, pages: int) -> None:
    event = sheet.event
    told = (event.title, facts(event), event.territory, event.theme)
    y = head(pen, A4, job, tr("Bilan de la soirée"), DOT.join(part for part in told if part.strip()))
    y = _source(pen, job, y + 1.5 * MM)
    for block in part:
        block.draw(pen, y)
        y -= block.height
    foot(pen, A4, job, page, pages)


def _source(pen: Pen, job: Job, y: float) -> float:
    """Where the figures come from: nothing on the page was estimated."""
    line = tr(
        "Chiffres tirés de ce qui a été saisi jusqu’au {date}\u00a0; un tiret\u00a0: rien n’a été saisi."
    ).format(date=long_date(job.printed))
    pen.ink(MUTED)
    pen.block(A4.left, y, A4.inner, line, REGULAR, 14 if job.large else 9.5, most=2)
    pen.ink(INK)
    return y - _source_height(job)


def _source_height(job: Job) -> float:
    return (14 if job.large else 6) * MM
