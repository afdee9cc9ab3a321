"""Contact slips: A5, one for each person and each meeting, to be filled at the table or just after."""

import uuid
from collections.abc import Collection, Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.events.printed import badge_number, structure
from envies_desktop.events.sheets.phrases import DOT, mark, person_line, public_name
from envies_desktop.i18n import clock_time, labelled, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.imposing import stacked
from envies_desktop.paper.page import A4, MM, Job, Page, masthead, page_line, printed_line
from envies_desktop.paper.pen import INK, LINE, MUTED, PRIMARY, Pen
from envies_desktop.speed_dating.evenings import Slot, evenings
from envies_desktop.speed_dating.printed import PlanSheets, Seated


class Slip(NamedTuple):
    """A meeting seen by one of its two people; `page` of the `pages` slips of that person."""

    plan: PlanSheets
    job: Job
    person: Seated
    partner: Seated
    slot: Slot
    page: int
    pages: int


class Look(NamedTuple):
    """The size of a slip and of its texts, in points."""

    width: float
    height: float
    margin: float
    name: float
    text: float
    small: float
    line: float


_SMALL = Look(148.5 * MM, 210 * MM, 12 * MM, 16, 10.5, 9, 10 * MM)
_LARGE = Look(210 * MM, 297 * MM, 16 * MM, 22, 14, 14, 13 * MM)


def contact_slip_pages(plan: PlanSheets, job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """The slips of each person in the order of the evening; two on an A4 landscape, one in large print.

    Cut in one stack, the two piles come out in that order. `only` are the Guest.id of those whose slips are
    printed; empty for everybody.
    """
    found = evenings(plan, only)
    slips = [slip for person, slots in found for slip in _slips(plan, job, person, slots)]
    if job.large:
        return [Page(A4, partial(_draw, _LARGE, [slip])) for slip in slips]
    return [Page(A4.landscape(), partial(_draw, _SMALL, pair)) for pair in stacked(slips, 2)]


def _slips(plan: PlanSheets, job: Job, person: Seated, slots: Sequence[Slot]) -> list[Slip]:
    met = [(slot, slot.partner) for slot in slots if slot.partner is not None]
    return [Slip(plan, job, person, other, slot, n, len(met)) for n, (slot, other) in enumerate(met, 1)]


def _draw(look: Look, slips: Sequence[Slip | None], pen: Pen, page: int, pages: int) -> None:
    for place, slip in enumerate(slips):
        if slip is not None:
            _draw_slip(pen, slip, look, place * look.width + look.margin)
    if look is _SMALL:
        pen.rule(look.width, 0, look.width, look.height, grey=0.6, width=0.4, dash=(3, 3))


def _draw_slip(pen: Pen, slip: Slip, look: Look, x: float) -> None:
    width, top = look.width - 2 * look.margin, look.height - look.margin
    masthead(pen, x, top, slip.job.letterhead, width * 0.6, look.small)
    pen.ink(PRIMARY)
    y = pen.block(x + width * 0.6, top, width * 0.4, tr("Fiche contact"), BOLD, look.text, align="right")
    pen.ink(MUTED)
    pen.block(
        x + width * 0.6, y, width * 0.4, public_name(slip.plan.event), REGULAR, look.small, align="right"
    )
    pen.ink(INK)
    y = _draw_people(pen, slip, look, x, top - 15 * MM, width)
    y = _draw_interest(pen, look, x, y - 4 * MM, width)
    titles = (
        tr("Ce que j’apporte"),
        tr("Ce que je demande"),
        tr("Prochaine étape, et qui s’en charge"),
    )
    for title in titles:
        y = _draw_lines(pen, title, look, x, y - 2.5 * MM, width)
    _draw_end(pen, slip, look, x, y - 6.5 * MM, width)


def _draw_people(pen: Pen, slip: Slip, look: Look, x: float, y: float, width: float) -> float:
    said = (tr("Moi"), slip.person), (tr("J’ai rencontré"), slip.partner)
    for place, (title, person) in enumerate(said):
        guest, size = person.guest, look.name if place else look.name * 0.75
        pen.label(x, y - look.small, title, look.small)
        sign = mark(guest, by_group=slip.plan.event.by_group).shape
        top = y - look.small * 1.5
        pen.shape(sign, x, top - size * 0.93, size * 0.7)
        number = badge_number(guest)
        pen.write(x + width, top - size * 0.93, number, BOLD, size, "right")
        room = width - size * 1.1 - (pen.width(number, BOLD, size) + 3 * MM if number else 0)
        y = pen.block(x + size * 1.1, top, room, structure(guest), BOLD, size, most=2, smallest=look.small)
        line = person_line(guest) if guest.organisation.strip() else guest.role
        y = pen.block(x, y, width, line, REGULAR, look.text, most=2, smallest=look.small)
        y -= 2.5 * MM
    pen.ink(MUTED)
    pen.block(x, y + 1 * MM, width, _moment(slip.slot), REGULAR, look.small)
    pen.ink(INK)
    return y - look.small * 1.4


def _moment(slot: Slot) -> str:
    parts = [tr("Tour {number}").format(number=number(slot.round.number))]
    if slot.round.start:
        parts.append(clock_time(slot.round.start))
    parts.append(tr("Table {number}").format(number=number(slot.table)))
    return DOT.join(parts)


def _draw_interest(pen: Pen, look: Look, x: float, y: float, width: float) -> float:
    """Four boxes from "no" to "I want to go on"."""
    words = (tr("non"), tr("pas sûr·e"), tr("oui, à voir"), tr("je donne suite"))
    pen.block(x, y, width, tr("Envie de donner suite"), BOLD, look.text)
    top, gap = y - look.text * 1.7, 3 * MM
    across, high = (width - 3 * gap) / 4, look.text * 3.4
    for place, word in enumerate(words):
        left = x + place * (across + gap)
        pen.frame(left, top - high, across, high, grey=INK, line=0.7, radius=2 * MM)
        pen.write(
            left + across / 2, top - look.text * 1.5, number(place + 1), BOLD, look.text * 1.4, "center"
        )
        pen.block(left + 2, top - look.text * 1.9, across - 4, word, REGULAR, look.small, align="center")
    return top - high


def _draw_lines(pen: Pen, title: str, look: Look, x: float, y: float, width: float) -> float:
    y = pen.block(x, y - 2 * MM, width, title, BOLD, look.text)
    for _ in range(2):
        y -= look.line * 0.78
        pen.rule(x, y, x + width, y, grey=LINE)
    return y


def _draw_end(pen: Pen, slip: Slip, look: Look, x: float, y: float, width: float) -> None:
    words = labelled(tr("Date de prochain contact"))
    pen.write(x, y - look.text, words, BOLD, look.text)
    begun = x + pen.width(words, BOLD, look.text) + 2 * MM
    pen.rule(begun, y - look.text - 1, x + width, y - look.text - 1)
    pen.choice(x, y - look.text * 3, tr("J’accepte que mes coordonnées lui soient transmises"), look.text)
    low, size = look.margin - 2 * MM, max(9.0, look.small * 0.8)
    pen.ink(MUTED)
    pen.write(x, low, printed_line(slip.job), REGULAR, size)
    pen.write(x + width, low, page_line(slip.page, slip.pages), REGULAR, size, "right")
    pen.ink(INK)
