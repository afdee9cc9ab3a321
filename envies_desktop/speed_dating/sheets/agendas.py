"""The agenda of each person: A5, two on an A4 to cut; in large print one A4 page each, 14 points and more.

Cut in one stack, the two piles come out in the order of the lists. Printed by the hundred, minutes before the
doors open: every card draws itself straight on the canvas.
"""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from envies_desktop.events.printed import Guest, badge_number, full_name, structure
from envies_desktop.events.sheets.phrases import DOT, facts, mark, public_name
from envies_desktop.i18n import tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.imposing import stacked
from envies_desktop.paper.page import A4, MM, Job, Page, masthead, page_line, printed_line
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, Pen
from envies_desktop.paper.ruler import Ruler
from envies_desktop.speed_dating.evenings import Slot, evenings
from envies_desktop.speed_dating.printed import Break, PlanSheets, Seated
from envies_desktop.speed_dating.sheets.agenda_look import LARGE, SMALL, Look, Row, heights, parted
from envies_desktop.speed_dating.sheets.agenda_rows import draw_pause, draw_slot

_ABOVE_FOOT = 4 * MM


@dataclass(frozen=True, slots=True)
class Card:
    """A page of somebody's agenda."""

    plan: PlanSheets
    job: Job
    person: Seated
    rows: Sequence[Row]
    page: int
    pages: int


def agenda_pages(plan: PlanSheets, job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """The pages of all agendas, in the order of the plan's people; none where nobody is there.

    `only` are the Guest.id of those whose agenda is printed again; empty for everybody.
    """
    found = evenings(plan, only)
    ruler = Ruler()
    cards = [card for person, slots in found for card in _cards(ruler, plan, job, person, slots)]
    if job.large:
        return [Page(A4, partial(_draw_one, card)) for card in cards]
    return [Page(A4.landscape(), partial(_draw_two, pair)) for pair in stacked(cards, 2)]


def _cards(ruler: Ruler, plan: PlanSheets, job: Job, person: Seated, slots: Sequence[Slot]) -> list[Card]:
    look = LARGE if job.large else SMALL
    size, lines = _name(ruler, person.guest, look)
    room = _room(look, job) - max(0, len(lines) - 1) * size * 1.2
    parts = parted(ruler, _with_breaks(slots, plan.breaks), look, room)
    return [Card(plan, job, person, part, page, len(parts)) for page, part in enumerate(parts, 1)]


def _name(ruler: Ruler, guest: Guest, look: Look) -> tuple[float, list[str]]:
    """Whose agenda it is, beside the number of the badge: the size and the lines."""
    taken = ruler.measured(badge_number(guest), BOLD) * look.name
    room = look.inner - (taken + 4 * MM if taken else 0)
    return ruler.fold(full_name(guest) or structure(guest), BOLD, look.name, room, 2, look.title)


def _room(look: Look, job: Job) -> float:
    """The height left for the rounds of a card."""
    masthead_height = (13 if job.letterhead.logo else 9) * MM
    header = masthead_height + look.name * 1.2 + look.title * 1.2 + look.text * 2.5 + 3 * MM
    return look.height - 2 * look.margin - header - _ABOVE_FOOT


def _with_breaks(slots: Sequence[Slot], breaks: Sequence[Break]) -> list[Row]:
    rows: list[Row] = []
    for place, slot in enumerate(slots):
        rows.append(slot)
        last = place + 1 == len(slots)
        if not last and slots[place + 1].round.number != slot.round.number:
            rows += [pause for pause in breaks if pause.after == slot.round.number]
    return rows


def _draw_one(card: Card, pen: Pen, page: int, pages: int) -> None:
    _draw_card(pen, card, LARGE, 0.0)


def _draw_two(cards: Sequence[Card | None], pen: Pen, page: int, pages: int) -> None:
    for place, card in enumerate(cards):
        if card is not None:
            _draw_card(pen, card, SMALL, place * SMALL.width)
    pen.rule(SMALL.width, 0, SMALL.width, SMALL.height, grey=0.6, width=0.4, dash=(3, 3))


def _draw_card(pen: Pen, card: Card, look: Look, left: float) -> None:
    x, top = left + look.margin, look.height - look.margin
    y = _draw_header(pen, card, look, x, top)
    for row, height in zip(
        card.rows, heights(pen, card.rows, look, y - look.margin - _ABOVE_FOOT), strict=True
    ):
        y -= height
        if isinstance(row, Break):
            draw_pause(pen, row, look, x, y)
        else:
            draw_slot(pen, card.plan.event.by_group, row, look, x, y, height)
    _draw_footer(pen, card, look, x)


def _draw_header(pen: Pen, card: Card, look: Look, x: float, top: float) -> float:
    event, guest, text = card.plan.event, card.person.guest, look.text
    below = masthead(pen, x, top, card.job.letterhead, look.inner * 0.6, text)
    pen.ink(PRIMARY)
    left, width = x + look.inner * 0.6, look.inner * 0.4
    y = pen.block(left, top, width, public_name(event), BOLD, look.title, most=2, align="right")
    pen.ink(INK)
    y = min(below, y) - 2.5 * MM
    pen.write(x + look.inner, y - look.name * 0.93, badge_number(guest), BOLD, look.name, "right")
    name, lines = _name(pen, guest, look)
    y = pen.lines_at(x, y, lines, BOLD, name)
    sign, size = mark(guest, by_group=event.by_group), look.title * 0.72
    pen.shape(sign.shape, x, y - look.title * 0.95, size)
    belonging = DOT.join(part for part in (guest.organisation, guest.role) if part.strip()) or sign.word
    room = look.inner - size * 1.6
    y = pen.block(x + size * 1.6, y, room, belonging, REGULAR, look.title, most=2, smallest=text)
    pen.ink(MUTED)
    line = DOT.join(part for part in (event.title, facts(event)) if part.strip())
    y = pen.block(x, y - 1.5, look.inner, line, REGULAR, text, most=2, smallest=text)
    pen.ink(INK)
    pen.rule(x, y - 2.5 * MM, x + look.inner, y - 2.5 * MM, grey=INK, width=0.9)
    return y - 2.5 * MM


def _draw_footer(pen: Pen, card: Card, look: Look, x: float) -> None:
    y, size = look.margin - 1 * MM, max(9.0, look.text * 0.8)
    pen.ink(MUTED)
    pen.write(x, y, printed_line(card.job), REGULAR, size)
    pen.write(x + look.inner, y, page_line(card.page, card.pages), REGULAR, size, "right")
    if any(isinstance(row, Slot) and row.mutual for row in card.rows):
        middle = x + look.inner * 0.62
        pen.shape("heart", middle - size * 1.2, y - size * 0.1, size * 0.85)
        pen.write(middle, y, tr("vœu réciproque"), REGULAR, size)
    pen.ink(INK)
