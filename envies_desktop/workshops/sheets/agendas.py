"""The own list of each person: A5, two on an A4 to cut; in large print one A4 page each."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from envies_desktop.events.printed import badge_number, full_name, structure
from envies_desktop.events.sheets.phrases import DOT, facts, hours, mark, public_name
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.imposing import stacked
from envies_desktop.paper.page import A4, MM, Job, Page, masthead, page_line, printed_line
from envies_desktop.paper.pen import INK, LINE, MUTED, PRIMARY, Pen
from envies_desktop.workshops.printed import GroupSheets, SeatedGuest


@dataclass(frozen=True, slots=True)
class Look:
    """The sizes of a card, in points."""

    width: float
    height: float
    margin: float
    name: float
    title: float
    text: float
    table: float
    lowest: float
    highest: float

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


_SMALL = Look(148.5 * MM, 210 * MM, 11 * MM, 18, 11, 9.5, 30, 17 * MM, 42 * MM)
_LARGE = Look(210 * MM, 297 * MM, 15 * MM, 26, 17, 14, 44, 25 * MM, 60 * MM)
_HEAD = 4.6
"""The head of a card, in heights of a name."""


@dataclass(frozen=True, slots=True)
class Card:
    """A page of somebody's list: the places of the rounds on it."""

    groups: GroupSheets
    job: Job
    person: SeatedGuest
    rounds: Sequence[int]
    page: int
    pages: int


def agenda_pages(groups: GroupSheets, job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """The pages of all lists, in the order of people; none where nobody sits anywhere.

    `only` are the Guest.id of those whose list is printed again; empty for everybody.
    """
    look = _LARGE if job.large else _SMALL
    people = [one for one in groups.people if not only or one.guest.id in only]
    cards = [card for person in people for card in _cards(groups, job, person, look)]
    if job.large:
        return [Page(A4, partial(_draw_one, card)) for card in cards]
    return [Page(A4.landscape(), partial(_draw_two, pair)) for pair in stacked(cards, 2)]


def _cards(groups: GroupSheets, job: Job, person: SeatedGuest, look: Look) -> list[Card]:
    """As few pages as hold the rounds."""
    held = max(1, int((look.height - 2 * look.margin - _HEAD * look.name * 1.5 - 20) / look.lowest))
    parts = [range(i, min(i + held, len(groups.rounds))) for i in range(0, len(groups.rounds), held)]
    return [Card(groups, job, person, part, page, len(parts)) for page, part in enumerate(parts, 1)]


def _draw_one(card: Card, pen: Pen, page: int, pages: int) -> None:
    _draw_card(pen, card, _LARGE, 0)


def _draw_two(pair: Sequence[Card | None], pen: Pen, page: int, pages: int) -> None:
    for place, card in enumerate(pair):
        if card is not None:
            _draw_card(pen, card, _SMALL, place * _SMALL.width)
    pen.rule(_SMALL.width, 0, _SMALL.width, _SMALL.height, grey=LINE, width=0.4, dash=(3, 3))


def _draw_card(pen: Pen, card: Card, look: Look, left: float) -> None:
    x = left + look.margin
    y = _draw_head(pen, card, look, x)
    room = y - look.margin - look.text
    height = min(look.highest, room / max(1, len(card.rounds)))
    for place in card.rounds:
        _draw_round(pen, card, look, place, x, y, height)
        y -= height
    pen.ink(MUTED)
    size = max(9.0, look.text * 0.9)
    pen.write(x, look.margin - 3 * MM, printed_line(card.job), REGULAR, size)
    if card.pages > 1:
        pen.write(
            x + look.inner, look.margin - 3 * MM, page_line(card.page, card.pages), REGULAR, size, "right"
        )
    pen.ink(INK)


def _draw_head(pen: Pen, card: Card, look: Look, x: float) -> float:
    """Who this is for; the y below."""
    event, guest = card.groups.event, card.person.guest
    top = look.height - look.margin
    below = masthead(pen, x, top, card.job.letterhead, look.inner * 0.58, look.text)
    pen.ink(PRIMARY)
    y = pen.block(x + look.inner * 0.6, top, look.inner * 0.4, public_name(event), BOLD, look.title, most=2,
                  align="right")  # fmt: skip
    pen.ink(INK)
    y = min(below, y) - 2.5 * MM
    badge = badge_number(guest)
    pen.write(x + look.inner, y - look.name * 0.93, badge, BOLD, look.name, "right")
    room = look.inner - pen.width(badge, BOLD, look.name) - 3 * MM
    y = pen.block(x, y, room, full_name(guest) or structure(guest), BOLD, look.name, most=2, smallest=11)
    sign, size = mark(guest, by_group=event.by_group), look.title * 0.72
    pen.shape(sign.shape, x, y - look.title * 0.95, size)
    belonging = DOT.join(part for part in (guest.organisation, guest.role) if part.strip()) or sign.word
    y = pen.block(x + size * 1.6, y, look.inner - size * 1.6, belonging, REGULAR, look.title, most=2,
                  smallest=look.text)  # fmt: skip
    pen.ink(MUTED)
    line = DOT.join(part for part in (event.title, facts(event)) if part.strip())
    y = pen.block(x, y - 1.5, look.inner, line, REGULAR, look.text, most=2, smallest=look.text)
    pen.ink(INK)
    pen.rule(x, y - 2.5 * MM, x + look.inner, y - 2.5 * MM, grey=INK, width=0.9)
    return y - 2.5 * MM


def _draw_round(pen: Pen, card: Card, look: Look, place: int, x: float, top: float, height: float) -> None:
    """When, which table, what is asked there, and room for a note."""
    moment, table = card.groups.rounds[place], card.person.tables[place]
    beside = look.table * 2.6
    y = top - 2 * MM
    title = tr("Tour {number}").format(number=number(moment.number))
    when = DOT.join(part for part in (title, hours(moment.start, moment.end)) if part)
    pen.ink(MUTED)
    pen.write(x + beside, y - look.title * 0.93, when, REGULAR, look.title)
    pen.ink(INK)
    figure = "–" if table is None else number(table)
    pen.write(x + beside / 2, top - 3.5 * MM - look.table * 0.72, figure, BOLD, look.table, "center")
    pen.write(x + beside / 2, top - 5 * MM - look.table * 0.72 - look.text, tr("table"), REGULAR, look.text,
              "center")  # fmt: skip
    y -= look.title * 1.25
    _draw_question(pen, card, look, place, x + beside, y, look.inner - beside)
    pen.rule(x, top - height, x + look.inner, top - height, grey=LINE)


def _draw_question(pen: Pen, card: Card, look: Look, place: int, x: float, top: float, width: float) -> None:
    table = card.person.tables[place]
    if table is None:
        pen.block(x, top, width, tr("Vous n’êtes pas à table à ce tour."), REGULAR, look.text)
        return
    asked = card.groups.table(table)
    own = asked.questions[place] if place < len(asked.questions) else ""
    if asked.name:
        top = pen.block(x, top, width, asked.name, BOLD, look.title, most=1, smallest=look.text)
    if card.person.host:
        keeps = tr("Vous êtes l’hôte\u00a0: vous gardez cette table.")
        top = pen.block(x, top, width, keeps, BOLD, look.text, most=2, smallest=look.text)
    elif card.person.keeps:
        top = pen.block(x, top, width, tr("Vous gardez cette table."), BOLD, look.text)
    pen.block(x, top, width, own or card.groups.questions[place], REGULAR, look.text, most=3,
              smallest=look.text)  # fmt: skip
