"""The board of an open forum: slots by spaces, on one A3 sheet or on A4 sheets to put side by side."""

from collections.abc import Sequence
from functools import partial

from envies_desktop.events.sheets.phrases import facts, hours
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.printed import ForumSheets, PrintedSpace, PrintedTopic
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A3, A4, MM, Job, Page, Sheet, foot, head
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen

ACROSS = 8
"""Spaces on an A3 sheet; on A4, half as many."""
_HEADING = 14 * MM
_SLOT = 30 * MM
_PADDING = 4.0


def board_pages(forum: ForumSheets, job: Job) -> list[Page]:
    """As few A3 sheets as hold the spaces, as many on each."""
    return _pages(forum, job, A3.landscape(), ACROSS)


def board_cut_pages(forum: ForumSheets, job: Job) -> list[Page]:
    """The same on A4: each sheet has all slots, and some of the spaces."""
    return _pages(forum, job, A4.landscape(), ACROSS // 2)


def _pages(forum: ForumSheets, job: Job, sheet: Sheet, most: int) -> list[Page]:
    count = len(forum.spaces)
    sheets = -(-count // most)
    size = -(-count // sheets)
    parts = [range(first, min(first + size, count)) for first in range(0, count, size)]
    return [Page(sheet, partial(_draw, forum, job, sheet, part)) for part in parts]


def _draw(
    forum: ForumSheets, job: Job, sheet: Sheet, places: Sequence[int], pen: Pen, page: int, pages: int
) -> None:
    large = sheet.height > A4.height
    title = tr("Place du marché")
    below = head(pen, sheet, job, title, facts(forum.event))
    across = (sheet.inner - _SLOT) / len(places)
    low = sheet.margin + 6 * MM
    high = (below - _HEADING - low) / max(1, len(forum.slots))
    for column, place in enumerate(places):
        _space(pen, forum.spaces[place], sheet.left + _SLOT + column * across, below, across, large)
    topics = {topic.cell: topic for topic in forum.topics if topic.cell is not None}
    for row, slot in enumerate(forum.slots):
        top = below - _HEADING - row * high
        pen.boxed(sheet.left, top - high / 2, _SLOT - 4, high / 2, slot.name, BOLD, 16 if large else 12)
        pen.ink(MUTED)
        said = hours(slot.begins, slot.ends)
        pen.block(sheet.left, top - high / 2, _SLOT - 4, said, REGULAR, 12 if large else 10, most=2)
        pen.ink(INK)
        for column, place in enumerate(places):
            x = sheet.left + _SLOT + column * across
            if slot.position in forum.spaces[place].closed:
                pen.fill(x, top - high, across, high, WASH)
            pen.frame(x, top - high, across, high, grey=LINE)
            if (topic := topics.get((slot.position, place))) is not None:
                _topic(pen, topic, x, top - high, across, high, large=large)
    foot(pen, sheet, job, page, pages, _waiting(forum))


def _space(pen: Pen, space: PrintedSpace, x: float, top: float, width: float, large: bool) -> None:
    pen.fill(x, top - _HEADING, width, _HEADING, WASH)
    name = f"{space.shape} {space.name}"
    size = 16 if large else 12
    pen.boxed(x + _PADDING, top - _HEADING, width * 0.78 - _PADDING, _HEADING, name, BOLD, size)
    held = tr("{count} pl.").format(count=number(space.capacity))
    pen.ink(MUTED)
    beside = width * 0.22 - _PADDING
    pen.boxed(x + width * 0.78, top - _HEADING, beside, _HEADING, held, REGULAR, 10, align="right")
    pen.ink(INK)


def _topic(
    pen: Pen, topic: PrintedTopic, x: float, y: float, width: float, height: float, *, large: bool
) -> None:
    room = width - 2 * _PADDING
    size = 18 if large else 13
    top = y + height - _PADDING
    below = pen.block(
        x + _PADDING, top, room, f"{number(topic.number)} · {topic.title}", BOLD, size, most=4, smallest=9
    )
    pen.ink(MUTED)
    pen.block(x + _PADDING, below - 2, room, topic.host_names, REGULAR, 12 if large else 10, most=2)
    pen.write(x + width - _PADDING, y + _PADDING, topic.ticket, BOLD, 12 if large else 10, "right")
    pen.ink(INK)


def _waiting(forum: ForumSheets) -> str:
    """How many topics have no place."""
    count = sum(topic.cell is None for topic in forum.topics)
    return tr("%n sujet(s) sans place", "", count) if count else ""
