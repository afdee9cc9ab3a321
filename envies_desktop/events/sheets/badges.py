"""Badges: ten of 85 x 54 mm on an A4, with marks to cut along; the first name is read from afar.

Cut in one stack, the piles come out in the order of the lists.
"""

import uuid
from collections.abc import Sequence
from functools import partial

from envies_desktop.events.printed import EventHeader, EventSheets, Guest, badge_number
from envies_desktop.events.sheets.phrases import DOT, mark, public_name
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.imposing import stacked
from envies_desktop.paper.page import A4, MM, Job, Page, logo_image, page_line, printed_line
from envies_desktop.paper.pen import INK, LINE, MUTED, Pen
from envies_desktop.paper.ruler import ELLIPSIS

WIDTH, HEIGHT = 85 * MM, 54 * MM
ACROSS, DOWN = 2, 5
_LEFT = (A4.width - ACROSS * WIDTH) / 2
_BOTTOM = (A4.height - DOWN * HEIGHT) / 2
_PADDING = 5 * MM
_NAMES = 30 * MM
_SEAT = 38 * MM
_NAMES_ABOVE_REST = 27.7 * MM
_SPARE = Guest(uuid.UUID(int=0))
"""A badge to fill by hand."""
_ACCENT = (0.706, 0.282, 0.059)
_SCALES = (
    ((30, 24, 1), (15, 11, 1), (12, 10, 2)),
    ((24, 24, 2), (14, 11, 1), (12, 10, 1)),
    ((24, 24, 2), (12, 10, 2), (10, 9, 1)),
    ((20, 13, 2), (12, 10, 2), (10.5, 9, 2)),
    ((14, 9, 2), (11, 8, 2), (9, 7, 2)),
)
"""First name, last name, organisation: size, smallest, lines; the first row at which all three hold."""
_LARGE_SCALES = (((30, 24, 1), (16, 14, 1), (14, 14, 2)), *_SCALES)


def badge_pages(data: EventSheets, job: Job, *, spare: bool = True) -> list[Page]:
    """The pages of all badges; `spare` fills the last page with empty ones for those who come unexpected."""
    held = ACROSS * DOWN
    cards = list(data.guests)
    if spare:
        cards += [_SPARE] * (-len(cards) % held or (0 if cards else held))
    return [Page(A4, partial(_draw, data.event, job, part)) for part in stacked(cards, held)]


def _draw(
    event: EventHeader, job: Job, cards: Sequence[Guest | None], pen: Pen, page: int, pages: int
) -> None:
    for place, guest in enumerate(cards):
        x = _LEFT + (place % ACROSS) * WIDTH
        y = _BOTTOM + (DOWN - 1 - place // ACROSS) * HEIGHT
        if guest is not None:
            _draw_badge(pen, event, job, guest, x, y)
    _draw_marks(pen)
    size, y = 9, _BOTTOM - 3.1 * MM
    pen.ink(MUTED)
    pen.write(_LEFT + 3 * MM, y, DOT.join((tr("Badges"), printed_line(job))), REGULAR, size)
    pen.write(A4.width - _LEFT - 3 * MM, y, page_line(page, pages), REGULAR, size, "right")
    pen.ink(INK)


def _draw_badge(pen: Pen, event: EventHeader, job: Job, guest: Guest, x: float, y: float) -> None:
    left, width, top = x + _PADDING, WIDTH - 2 * _PADDING, y + HEIGHT - 4.5 * MM
    beside = _draw_number(pen, guest, left + width, top)
    _draw_masthead(pen, event, job, left, top, width - beside)
    if guest == _SPARE:
        for line in (y + 27 * MM, y + 17 * MM):
            pen.rule(left, line, left + width, line, dash=(0.8, 1.6))
        return
    _draw_names(pen, job, guest, left, top - 9 * MM, width)
    _draw_mark(pen, event, guest, left, y + 4 * MM, width)


def _draw_number(pen: Pen, guest: Guest, right: float, top: float) -> float:
    """The number by which the door and the ratings know the badge, left of the dot; the width taken."""
    taken = 0.0
    if guest.photo_consent is False:
        _draw_no_photo(pen, right - 6 * MM, top - 6.4 * MM)
        taken = 8 * MM
    if guest.badge:
        words = badge_number(guest)
        pen.write(right - taken, top - 14, words, BOLD, 15, "right")
        taken += pen.width(words, BOLD, 15) + 2 * MM
    return taken


def _draw_masthead(pen: Pen, event: EventHeader, job: Job, x: float, top: float, width: float) -> None:
    logo, high = logo_image(job.letterhead.logo), 6.4 * MM
    if logo is not None:
        across, tall = logo.getSize()
        scale = min(14 * MM / across, high / tall)
        pen.picture(logo, x, top - tall * scale, across * scale, tall * scale)
        x, width = x + across * scale + 2 * MM, width - across * scale - 2 * MM
    pen.block(x, top - 0.5, width, job.letterhead.association, BOLD, 9)
    pen.ink(MUTED)
    pen.block(x, top - 11, width, public_name(event), REGULAR, 9)
    pen.ink(INK)


def _draw_names(pen: Pen, job: Job, guest: Guest, x: float, top: float, width: float) -> None:
    first, last = guest.first_name.strip(), guest.last_name.strip()
    large, others = (first, last) if first else (last or guest.organisation, "")
    structure = guest.organisation if large != guest.organisation else ""
    texts = ((large, BOLD), (others, BOLD), (structure, REGULAR))
    for scale in _LARGE_SCALES if job.large else _SCALES:
        folded = [
            pen.fold(text, font, size, width, most, smallest)
            for (text, font), (size, smallest, most) in zip(texts, scale, strict=True)
        ]
        height = sum(size * 1.15 * len(lines) for size, lines in folded)
        cut = any(lines and lines[-1].endswith(ELLIPSIS) for _, lines in folded)
        if height <= (_NAMES_ABOVE_REST if guest.rests else _NAMES) and not cut:
            break
    for (_, font), (size, lines) in zip(texts, folded, strict=True):
        top = pen.lines_at(x, top, lines, font, size, leading=1.15) - 1


def _draw_mark(pen: Pen, event: EventHeader, guest: Guest, x: float, y: float, width: float) -> None:
    sign, size = mark(guest, by_group=event.by_group), 5.4 * MM
    pen.shape(sign.shape, x, y, size)
    pen.canvas.setFillGray(1)
    pen.write(
        x + size / 2, y + size * (0.2 if sign.shape == "triangle" else 0.27), sign.letter, BOLD, 9.5, "center"
    )
    pen.ink(INK)
    taken = _draw_seat(pen, guest, x + width, y)
    room = width - size - taken - 4 * MM
    pen.boxed(x + size + 2 * MM, y - 1.5 * MM, room, size + 3 * MM, sign.word, REGULAR, 10.5)


def _draw_seat(pen: Pen, guest: Guest, right: float, y: float) -> float:
    """Where the person sits first, and in which round; that they rest before it; the width taken."""
    rest = tr("Tour 1\u00a0: pause utile") if guest.rests else ""
    if guest.first_table is None:
        pen.write(right, y + 1.5 * MM, rest, REGULAR, 10.5, "right")
        return pen.width(rest, REGULAR, 10.5)
    words = tr("Table {number}").format(number=number(guest.first_table))
    if guest.first_round:
        round_ = tr("Tour {number}").format(number=number(guest.first_round))
        words = DOT.join((round_, words))
    size = 13 if pen.width(words, BOLD, 13) < _SEAT else 11
    across = pen.width(words, BOLD, size) + 5 * MM
    pen.frame(right - across, y - 0.6 * MM, across, 6.8 * MM, grey=INK, radius=1.6 * MM)
    pen.write(right - across / 2, y + 1.2 * MM, words, BOLD, size, "center")
    pen.write(right, y + 7.4 * MM, rest, REGULAR, 9.5, "right")
    return max(across, pen.width(rest, REGULAR, 9.5))


def _draw_no_photo(pen: Pen, x: float, y: float) -> None:
    """The dot that photographers look for: full, and struck through so that it needs no colour."""
    size = 6 * MM
    pen.ink(_ACCENT)
    pen.shape("disc", x, y, size)
    pen.ink(INK)
    pen.rule(x + size * 0.2, y + size * 0.2, x + size * 0.8, y + size * 0.8, grey=1, width=1.8)


def _draw_marks(pen: Pen) -> None:
    right, top = _LEFT + ACROSS * WIDTH, _BOTTOM + DOWN * HEIGHT
    for column in range(ACROSS + 1):
        x = _LEFT + column * WIDTH
        pen.rule(x, _BOTTOM - 1 * MM, x, _BOTTOM - 3.4 * MM, grey=INK, width=0.4)
        pen.rule(x, top + 1 * MM, x, top + 3.4 * MM, grey=INK, width=0.4)
    for row in range(DOWN + 1):
        y = _BOTTOM + row * HEIGHT
        pen.rule(_LEFT - 1 * MM, y, _LEFT - 6 * MM, y, grey=INK, width=0.4)
        pen.rule(right + 1 * MM, y, right + 6 * MM, y, grey=INK, width=0.4)
        if 0 < row < DOWN:
            x = _LEFT + WIDTH
            pen.rule(x - 1.5 * MM, y, x + 1.5 * MM, y, grey=LINE, width=0.4)
            pen.rule(x, y - 1.5 * MM, x, y + 1.5 * MM, grey=LINE, width=0.4)
