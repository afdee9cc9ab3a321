"""Own lists: where somebody could go in each slot; the law has the last word."""

import uuid
from collections.abc import Collection, Sequence
from functools import partial

from envies_desktop.events.sheets.phrases import hours
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.printed import OwnLine, OwnList
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A5, MM, Job, Page, foot, head
from envies_desktop.paper.pen import INK, MUTED, Pen


def own_list_pages(lists: Sequence[OwnList], job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """A half-page for each of these people, or for all who have a list."""
    return [Page(A5, partial(_draw, job, one)) for one in lists if not only or one.id in only]


def _draw(job: Job, one: OwnList, pen: Pen, page: int, pages: int) -> None:
    badge = tr("Badge {number}").format(number=number(one.badge)) if one.badge else ""
    y = head(pen, A5, job, one.name, badge)
    pen.ink(MUTED)
    law = tr("Une proposition\u00a0: la loi de la mobilité l’emporte.")
    y = pen.block(A5.left, y, A5.inner, law, REGULAR, 10.5, most=2) - 3 * MM
    pen.ink(INK)
    for line in one.lines:
        y = _line(pen, line, y)
    if one.missed:
        y = pen.block(A5.left, y - 2 * MM, A5.inner, tr("Vœux qui ne tiennent pas"), BOLD, 10.5)
        for title in one.missed[:6]:
            y = pen.block(A5.left, y, A5.inner, f"•\u00a0{title}", REGULAR, 10, most=2)
    foot(pen, A5, job, page, pages)


def _line(pen: Pen, line: OwnLine, top: float) -> float:
    said = f"{line.slot.name} · {hours(line.slot.begins, line.slot.ends)}".rstrip(" ·")
    below = pen.block(A5.left, top, A5.inner, said, BOLD, 11)
    if line.topic is None:
        pen.ink(MUTED)
        below = pen.block(A5.left, below, A5.inner, tr("libre\u00a0: bourdon ou papillon"), REGULAR, 11)
        pen.ink(INK)
        return below - 3 * MM
    title = f"{number(line.topic.number)} · {line.topic.title}"
    below = pen.block(A5.left, below, A5.inner, title, REGULAR, 12, most=3, smallest=10)
    below = pen.block(A5.left, below, A5.inner, line.where, REGULAR, 11)
    return below - 3 * MM
