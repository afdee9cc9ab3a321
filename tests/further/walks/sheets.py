"""What a walk has on paper."""

from collections.abc import Collection
from functools import partial
from uuid import UUID

from envies_desktop.i18n import tr
from envies_desktop.paper.fonts import REGULAR
from envies_desktop.paper.page import A4, Job, Page, head
from envies_desktop.paper.pen import Pen
from walks.pace import minutes
from walks.queries import WalkRow


def way_pages(walk: WalkRow, job: Job, people: Collection[UUID]) -> list[Page]:
    """One sheet: how long it is, how long it takes."""
    return [Page(A4, partial(_draw, walk, job))]


def _draw(walk: WalkRow, job: Job, pen: Pen, page: int, pages: int) -> None:
    y = head(pen, A4, job, walk.name)
    said = tr("{metres} m, environ {minutes} minutes").format(
        metres=walk.metres, minutes=minutes(walk.metres)
    )
    pen.block(A4.left, y, A4.inner, said, REGULAR, job.size(14))
