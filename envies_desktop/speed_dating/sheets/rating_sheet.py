"""The rating sheet: all the meetings of a person on one page, to note as the evening goes on.

It says with whom and when, never at which table: a plan made again must not leave a sheet that leads to an
empty one.
"""

import uuid
from collections.abc import Collection, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.events.printed import Guest, badge_number, full_name, structure
from envies_desktop.events.sheets.phrases import DOT, facts, mark, person_line
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen
from envies_desktop.paper.ruler import ELLIPSIS, Ruler
from envies_desktop.paper.tables import shared
from envies_desktop.speed_dating.evenings import Slot, evenings
from envies_desktop.speed_dating.printed import PlanSheets, Seated


class Look(NamedTuple):
    """Sizes in points: names, texts, boxes to tick; heights of the owner's band, of it with the scale below,
    of the heading and of a row."""

    name: float
    text: float
    box: float
    band: float
    owner: float
    heading: float
    lowest: float
    highest: float


class Line(NamedTuple):
    """A meeting of the plan, or one that it did not know: who, as they hold in their column, and the height.

    `names` is the organisation in `size` points, `people` the person who comes for it.
    """

    slot: Slot | None
    size: float
    names: Sequence[str]
    people: Sequence[str]
    height: float


class Leaf(NamedTuple):
    """A page of somebody's sheet, `page` of `pages`."""

    plan: PlanSheets
    job: Job
    person: Seated
    lines: Sequence[Line]
    dense: bool
    page: int
    pages: int


class Columns(NamedTuple):
    """The left ends of the columns, from the margin: when, who, how much, contact, notes; the right end."""

    when: float
    who: float
    value: float
    share: float
    notes: float
    end: float


_SMALL = Look(11, 10, 14, 13.5 * MM, 21.5 * MM, 10 * MM, 12.5 * MM, 27 * MM)
_LARGE = Look(15, 14, 20, 18 * MM, 32 * MM, 15 * MM, 18 * MM, 34 * MM)
_MOST = 7
"""Lines that a name may take before it is cut."""
_BESIDE = 2
"""Rows for meetings outside the plan, where there is room for them."""


def rating_sheet_pages(plan: PlanSheets, job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """A page for each person (more where a great many meetings need them), in the order of the lists.

    `only` are the Guest.id of those whose sheet is printed; empty for everybody.
    """
    ruler = Ruler()
    found = (
        leaf for person, slots in evenings(plan, only) for leaf in _leaves(ruler, plan, job, person, slots)
    )
    return [Page(A4, partial(_draw, leaf)) for leaf in found]


def _leaves(
    ruler: Ruler, plan: PlanSheets, job: Job, person: Seated, slots: Sequence[Slot]
) -> Iterator[Leaf]:
    look, room = _look(job), _room(job)
    met = [(slot, slot.partner.guest) for slot in slots if slot.partner is not None]
    calm, tight = (
        shared([_line(ruler, job, *each, dense=dense) for each in met], lambda line: line.height, room)
        for dense in (False, True)
    )
    dense = len(tight) < len(calm)
    parts = tight if dense else calm
    for page, part in enumerate(parts, 1):
        left = room - sum(line.height for line in part)
        if page == len(parts):
            part += [Line(None, look.name, (), (), look.lowest)] * min(_BESIDE, int(left / look.lowest))
        yield Leaf(plan, job, person, _spread(part, look, room), dense, page, len(parts))


def _line(ruler: Ruler, job: Job, slot: Slot, guest: Guest, *, dense: bool) -> Line:
    """Who sits opposite: the organisation beside the number to type, then the person.

    `dense` leaves out what they do, and shrinks a long name before it takes another line.
    """
    look, columns = _look(job), _columns(job, dense=dense)
    width = columns.value - columns.who - 8
    room = width - look.name - ruler.measured(badge_number(guest), BOLD) * look.name - 2 * MM
    smallest = look.text * 0.9 if dense else look.text
    size, names = ruler.fold(structure(guest), BOLD, look.name, room, 2 if dense else _MOST, smallest)
    if names and names[-1].endswith(ELLIPSIS):
        size, names = ruler.fold(structure(guest), BOLD, look.name, room, _MOST, smallest)
    told = full_name(guest) if dense else person_line(guest)
    told = told if guest.organisation.strip() else guest.role
    _, people = ruler.fold(told, REGULAR, look.text, width, _MOST, look.text)
    tall = (size * len(names) + look.text * len(people)) * 1.2
    least = 11 * MM if dense and not job.large else look.lowest
    return Line(slot, size, names, people, max(least, tall + 5))


def _spread(lines: Sequence[Line], look: Look, room: float) -> list[Line]:
    """The lines higher than they need where the page has room to write."""
    spare = (room - sum(line.height for line in lines)) / max(1, len(lines))
    return [line._replace(height=max(line.height, min(look.highest, line.height + spare))) for line in lines]


def _look(job: Job) -> Look:
    return _LARGE if job.large else _SMALL


def _room(job: Job) -> float:
    look = _look(job)
    return A4.height - 2 * A4.margin - head_height(job) - look.owner - look.heading - look.text * 3


def _columns(job: Job, *, dense: bool) -> Columns:
    """`dense` leaves less room for notes and more for names."""
    look = _look(job)
    when, share = (21 * MM, 34 * MM) if job.large else (17 * MM, 26 * MM)
    value = 4 * look.box + 5 * 2 * MM
    who = (A4.inner - when - value - share) * (0.72 if dense else 0.6 if job.large else 0.53)
    begun = A4.left + when
    scale = begun + who
    return Columns(A4.left, begun, scale, scale + value, scale + value + share, A4.right)


def _draw(leaf: Leaf, pen: Pen, page: int, pages: int) -> None:
    event, look, columns = leaf.plan.event, _look(leaf.job), _columns(leaf.job, dense=leaf.dense)
    told = DOT.join(part for part in (event.title, facts(event)) if part.strip())
    y = head(pen, A4, leaf.job, tr("Ma fiche de notes"), told)
    y = _draw_owner(pen, leaf.person.guest, look, y)
    y = _draw_heading(pen, look, columns, y)
    top = y
    for line in leaf.lines:
        y -= line.height
        _draw_row(pen, leaf, line, look, columns, y)
    for x in columns[1:-1]:
        pen.rule(x, top + look.heading, x, y, grey=LINE)
    words = tr(
        "À rendre à l’accueil avant de partir. Coordonnées\u00a0: sans case cochée, votre réponse à "
        "l’inscription compte."
    )
    pen.block(A4.left, A4.margin + look.text * 2.6, A4.inner, words, REGULAR, look.text, most=2)
    foot(pen, A4, leaf.job, leaf.page, leaf.pages)


def _draw_owner(pen: Pen, guest: Guest, look: Look, top: float) -> float:
    """Whose sheet it is: it is handed out, then typed by its number."""
    height = look.band
    pen.fill(A4.left, top - height, A4.inner, height, WASH)
    x, size = A4.left + 3 * MM, look.name * 1.5
    words = badge_number(guest)
    pen.write(A4.right - 3 * MM, top - height / 2 - size * 0.35, words, BOLD, size, "right")
    width = A4.inner - 8 * MM - pen.width(words, BOLD, size)
    y = pen.block(x, top - 1.2 * MM, width, full_name(guest) or structure(guest), BOLD, look.name * 1.2)
    belonging = DOT.join(part for part in (guest.organisation, guest.role) if part.strip())
    pen.block(x, y, width, belonging, REGULAR, look.text, most=2)
    scale = tr("Donner suite\u00a0: 1 non · 2 pas sûr·e · 3 oui, à voir · 4 oui, je donne suite")
    pen.block(A4.left, top - height - 1.5 * MM, A4.inner, scale, REGULAR, look.text, most=2)
    return top - look.owner


def _draw_heading(pen: Pen, look: Look, columns: Columns, top: float) -> float:
    y = top - look.heading
    pen.fill(A4.left, y, A4.inner, look.heading, WASH)
    titles = (
        tr("Tour"),
        tr("J’ai rencontré"),
        tr("Donner suite"),
        tr("Lui donner mes coordonnées"),
        tr("Notes"),
    )
    for x, end, title in zip(columns, columns[1:], titles, strict=False):
        pen.boxed(x + 4, y, end - x - 8, look.heading, title, BOLD, look.text, most=2)
    return y


def _draw_row(pen: Pen, leaf: Leaf, line: Line, look: Look, columns: Columns, y: float) -> None:
    height, slot = line.height, line.slot
    if slot is not None and slot.partner is not None:
        _draw_moment(pen, slot, look, columns, y, height)
        _draw_partner(pen, leaf.plan.event.by_group, slot.partner.guest, line, look, columns, y)
    else:
        _draw_unplanned(pen, look, columns, y, height)
    _draw_boxes(pen, look, columns, y, height)
    written = max(2, int(height / (8 * MM)))
    for place in range(written):
        base = y + height * (place + 0.3) / written
        pen.rule(columns.notes + 4, base, columns.end, base, grey=LINE, dash=(0.8, 1.6))
    pen.rule(A4.left, y, A4.right, y, grey=MUTED)


def _draw_moment(pen: Pen, slot: Slot, look: Look, columns: Columns, y: float, height: float) -> None:
    base = y + height / 2
    words = tr("Tour {number}").format(number=number(slot.round.number))
    if slot.round.start is None:
        pen.write(columns.when, base - look.text * 0.35, words, BOLD, look.text)
        return
    pen.write(columns.when, base + 1.5, words, BOLD, look.text)
    pen.ink(MUTED)
    pen.write(columns.when, base - look.text, clock_time(slot.round.start), REGULAR, look.text)
    pen.ink(INK)


def _draw_partner(
    pen: Pen, by_group: bool, guest: Guest, line: Line, look: Look, columns: Columns, y: float
) -> None:
    right, x = columns.value - 4, columns.who + 4
    tall = (line.size * len(line.names) + look.text * len(line.people)) * 1.2
    top = y + (line.height + tall) / 2
    pen.shape(mark(guest, by_group=by_group).shape, x, top - look.name * 0.95, look.name * 0.72)
    pen.write(right, top - look.name * 0.93, badge_number(guest), BOLD, look.name, "right")
    top = pen.lines_at(x + look.name, top, line.names, BOLD, line.size)
    pen.lines_at(x, top, line.people, REGULAR, look.text)


def _draw_unplanned(pen: Pen, look: Look, columns: Columns, y: float, height: float) -> None:
    """A meeting that the plan did not know: its number and its name are written by hand."""
    pen.ink(MUTED)
    pen.write(columns.when, y + height / 2 - look.text * 0.35, tr("Autre"), REGULAR, look.text)
    pen.write(columns.who + 4, y + height * 0.55, tr("Badge n°"), REGULAR, look.text)
    pen.ink(INK)
    begun = columns.who + 4 + pen.width(tr("Badge n°"), REGULAR, look.text) + 2 * MM
    pen.rule(begun, y + height * 0.55 - 1, begun + 16 * MM, y + height * 0.55 - 1)
    pen.rule(columns.who + 4, y + 1.8 * MM, columns.value - 4, y + 1.8 * MM)


def _draw_boxes(pen: Pen, look: Look, columns: Columns, y: float, height: float) -> None:
    """Four boxes with their figure, then yes or no."""
    low = y + (height - look.box) / 2
    for place in range(4):
        x = columns.value + 2 * MM + place * (look.box + 2 * MM)
        pen.frame(x, low, look.box, look.box, grey=INK, line=0.7, radius=2)
        pen.write(
            x + look.box / 2, low + look.box / 2 - look.text * 0.35, number(place + 1), REGULAR, look.text,
            "center",
        )  # fmt: skip
    middle = y + height / 2
    pen.choice(columns.share + 4, middle + 1.5, tr("oui"), look.text)
    pen.choice(columns.share + 4, middle - look.text * 1.15, tr("non"), look.text)
