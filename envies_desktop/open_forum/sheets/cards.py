"""What is cut apart in an open forum: cards of topics, tickets of places, vote slips."""

import uuid
from collections.abc import Callable, Collection, Sequence
from functools import partial

from envies_desktop.events.sheets.phrases import hours
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.printed import ForumSheets, PrintedSlot, PrintedSpace, PrintedTopic
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.imposing import stacked
from envies_desktop.paper.page import A4, MM, Job, Page
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, Pen

_CUT = A4.landscape()
_INSIDE = 9 * MM
_LINES = 8 * MM
Drawn = Callable[[Pen, float, float, float, float], None]
"""Draws in a box: pen, x, y, width, height."""


def card_pages(forum: ForumSheets, job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """Four cards (A6) on a sheet, in the order of their numbers; of these hosts alone where some are."""
    topics = [topic for topic in forum.topics if not only or set(topic.hosts) & set(only)]
    return _cut([partial(_card, forum, topic) for topic in topics], 2, 2)


def ticket_pages(forum: ForumSheets, job: Job) -> list[Page]:
    """Eight tickets on a sheet: one for each place that is open."""
    return _cut(
        [
            partial(_ticket, slot, space)
            for slot in forum.slots
            for space in forum.spaces
            if slot.position not in space.closed
        ],
        2,
        4,
    )


def vote_slip_pages(forum: ForumSheets, job: Job) -> list[Page]:
    """A sheet of eight slips, to be printed as often as it takes."""
    return _cut([partial(_slip, forum)] * 8, 2, 4)


def _cut(cards: Sequence[Drawn], down: int, across: int) -> list[Page]:
    sheets = stacked(cards, down * across)
    return [Page(_CUT, partial(_draw_cut, sheet, down, across)) for sheet in sheets]


def _draw_cut(cards: Sequence[Drawn | None], down: int, across: int, pen: Pen, page: int, pages: int) -> None:
    width, height = _CUT.width / across, _CUT.height / down
    for place, card in enumerate(cards):
        row, column = divmod(place, across)
        x, y = column * width, _CUT.height - (row + 1) * height
        if card is not None:
            card(pen, x + _INSIDE, y + _INSIDE, width - 2 * _INSIDE, height - 2 * _INSIDE)
    for column in range(1, across):
        pen.rule(column * width, 0, column * width, _CUT.height, grey=0.6, width=0.4, dash=(3, 3))
    for row in range(1, down):
        pen.rule(0, row * height, _CUT.width, row * height, grey=0.6, width=0.4, dash=(3, 3))


def _card(
    forum: ForumSheets, topic: PrintedTopic, pen: Pen, x: float, y: float, width: float, height: float
) -> None:
    top = y + height
    pen.ink(PRIMARY)
    pen.write(x, top - 34, number(topic.number), BOLD, 40)
    pen.ink(INK)
    if topic.ticket:
        pen.write(x + width, top - 34, topic.ticket, BOLD, 40, "right")
    low = y + 24 * MM
    pen.boxed(x, low, width, top - 46 - low, topic.title, BOLD, 30, most=5, smallest=13)
    pen.block(x, low - 2, width, topic.host_names, REGULAR, 14, most=2, smallest=10)
    where = _place(forum, topic) or tr("à placer")
    pen.ink(MUTED)
    pen.block(x, y + 8 * MM, width, where, REGULAR, 12, most=1, smallest=9)
    pen.ink(INK)


def _place(forum: ForumSheets, topic: PrintedTopic) -> str:
    if topic.cell is None:
        return ""
    slot, space = forum.slots[topic.cell[0]], forum.spaces[topic.cell[1]]
    said = (slot.name, hours(slot.begins, slot.ends), f"{space.shape} {space.name}")
    return " · ".join(filter(None, said))


def _ticket(
    slot: PrintedSlot, space: PrintedSpace, pen: Pen, x: float, y: float, width: float, height: float
) -> None:
    code = f"{space.letter}{slot.position + 1}"
    pen.ink(PRIMARY)
    pen.boxed(x, y + height * 0.45, width, height * 0.55, code, BOLD, 80, most=1, smallest=40, align="center")
    pen.ink(INK)
    middle = y + height * 0.42
    below = pen.block(x, middle, width, slot.name, BOLD, 14, align="center")
    below = pen.block(x, below, width, hours(slot.begins, slot.ends), REGULAR, 12, align="center")
    below = pen.block(x, below - 4, width, f"{space.shape} {space.name}", REGULAR, 12, most=2, align="center")
    held = tr("%n place(s)", "", space.capacity)
    pen.block(x, below, width, held, REGULAR, 10, align="center")


def _slip(forum: ForumSheets, pen: Pen, x: float, y: float, width: float, height: float) -> None:
    top = y + height
    below = pen.block(x, top, width, tr("Mes points"), BOLD, 14)
    rule = tr("%n point(s), {most} au plus sur un même sujet", "", forum.dots)
    below = pen.block(x, below, width, rule.format(most=number(forum.most_dots)), REGULAR, 10, most=2)
    lines = min(forum.dots, 6)
    for line in range(lines):
        base = below - (line + 1) * _LINES
        pen.write(x, base, tr("Sujet n°"), REGULAR, 10)
        pen.rule(x + 18 * MM, base - 1, x + 32 * MM, base - 1)
        pen.write(x + 35 * MM, base, tr("points"), REGULAR, 10)
        pen.rule(x + 47 * MM, base - 1, x + width, base - 1)
