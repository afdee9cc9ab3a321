"""What each person takes home: those with whom the interest is mutual, and what comes next.

One A4 page for a person (more where there are many matches), with room to write. It says nothing that the
other has not agreed to give: where contact details are withheld, the association passes the word on.
"""

import uuid
from collections.abc import Collection, Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.events.printed import full_name, structure
from envies_desktop.events.sheets.phrases import DOT, facts, mark
from envies_desktop.i18n import labelled, short_date, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import INK, MUTED, WASH, Pen
from envies_desktop.paper.tables import shared
from envies_desktop.speed_dating.contact_data import ContactLine, ContactSheet, ContactSheets


class Look(NamedTuple):
    """Sizes in points: names, texts; the heights of the owner's band, of a match and of the privacy line."""

    name: float
    text: float
    owner: float
    match: float
    privacy: float


class Leaf(NamedTuple):
    """A page of somebody's sheet, `page` of `pages`."""

    data: ContactSheets
    job: Job
    sheet: ContactSheet
    lines: Sequence[ContactLine]
    page: int
    pages: int


_SMALL = Look(13, 10.5, 17 * MM, 48 * MM, 15 * MM)
_LARGE = Look(18, 14, 24 * MM, 66 * MM, 24 * MM)


def mutual_contact_pages(data: ContactSheets, job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """The sheets of all, in the order of every list; none for those without a mutual interest.

    `only` are the Guest.id of those whose sheet is printed; empty for everybody.
    """
    look = _LARGE if job.large else _SMALL
    room = A4.height - 2 * A4.margin - head_height(job) - look.owner - look.privacy
    leaves = []
    for sheet in data.sheets:
        if not only or sheet.guest.id in only:
            parts = shared(sheet.lines, lambda line: look.match, room)
            leaves += [Leaf(data, job, sheet, part, page, len(parts)) for page, part in enumerate(parts, 1)]
    return [Page(A4, partial(_draw, leaf, look)) for leaf in leaves]


def _draw(leaf: Leaf, look: Look, pen: Pen, page: int, pages: int) -> None:
    event = leaf.data.event
    told = DOT.join(part for part in (event.title, facts(event)) if part.strip())
    y = head(pen, A4, leaf.job, tr("Mes contacts de la soirée"), told)
    y = _owner(pen, leaf, look, y)
    for line in leaf.lines:
        _match(pen, leaf, line, look, y)
        y -= look.match
    _privacy(pen, leaf, look)
    foot(pen, A4, leaf.job, leaf.page, leaf.pages)


def _owner(pen: Pen, leaf: Leaf, look: Look, top: float) -> float:
    """Whose sheet it is: it is handed out."""
    guest = leaf.sheet.guest
    height = look.owner - 4 * MM
    pen.fill(A4.left, top - height, A4.inner, height, WASH)
    x, width = A4.left + 3 * MM, A4.inner - 6 * MM
    y = pen.block(x, top - 1.5 * MM, width, full_name(guest) or structure(guest), BOLD, look.name)
    belonging = DOT.join(part for part in (guest.organisation, guest.role) if part.strip())
    pen.block(x, y, width, belonging, REGULAR, look.text)
    return top - look.owner


def _match(pen: Pen, leaf: Leaf, line: ContactLine, look: Look, top: float) -> None:
    sign, across = mark(line.guest, by_group=leaf.data.event.by_group), look.name * 0.72
    pen.shape(sign.shape, A4.left, top - look.name * 0.95, across)
    x, width = A4.left + look.name * 1.1, A4.inner - look.name * 1.1
    person = line.person if line.contact_given else ""
    title = line.organisation or person or sign.word
    y = pen.block(x, top, width, title, BOLD, look.name, most=2)
    who = ", ".join(part for part in (person, line.role) if part.strip() and part != title)
    y = pen.block(x, y, width, who, REGULAR, look.text)
    _reach(pen, leaf, line, look, x, y, width)
    _next(pen, line, look, x, top - look.match + 7 * MM, width)
    rule = top - look.match + 3 * MM
    pen.rule(A4.left, rule, A4.right, rule, grey=INK)


def _reach(pen: Pen, leaf: Leaf, line: ContactLine, look: Look, x: float, y: float, width: float) -> None:
    """E-mail and phone where both agreed; else by whom the word is passed on."""
    known = [said for said in (line.email, line.phone) if said.strip()] if line.contact_given else []
    for said in known:
        y = pen.block(x, y, width, said, BOLD, look.text)
    if known:
        return
    words = tr("Coordonnées non communiquées\u00a0: passez par {association}.")
    if line.contact_given:
        words = tr("Accord donné, mais coordonnées inconnues\u00a0: passez par {association}.")
    text = words.format(association=leaf.job.letterhead.association)
    pen.ink(MUTED)
    pen.block(x, y, width, text, REGULAR, look.text, most=2)
    pen.ink(INK)


def _next(pen: Pen, line: ContactLine, look: Look, x: float, low: float, width: float) -> None:
    """The next step, its owner and its date: what is known, over lines to write on."""
    due, pitch = short_date(line.next_due) if line.next_due else "", look.text * 1.9
    _field(pen, tr("Prochaine étape"), line.next_action, look, x, low + 2 * pitch, width, lines=2)
    half = width * 0.62
    _field(pen, tr("Qui s’en charge"), line.next_owner, look, x, low, half - 4 * MM)
    _field(pen, tr("Date"), due, look, x + half, low, width - half)


def _field(
    pen: Pen, title: str, text: str, look: Look, x: float, y: float, width: float, lines: int = 1
) -> None:
    words = labelled(title)
    pen.write(x, y, words, REGULAR, look.text)
    begun = x + pen.width(words, REGULAR, look.text) + 2 * MM
    size, known = pen.fold(text, BOLD, look.text, x + width - begun, lines)
    for place in range(lines):
        base = y - place * look.text * 1.9
        pen.rule(begun, base - 2, x + width, base - 2)
        if place < len(known):
            pen.write(begun, base, known[place], BOLD, size)


def _privacy(pen: Pen, leaf: Leaf, look: Look) -> None:
    """Why these details were given, and to whom to speak about them."""
    letterhead = leaf.job.letterhead
    words = tr(
        "Ces coordonnées vous sont remises avec l’accord de chacun, pour donner suite à votre "
        "rencontre\u00a0: ne les transmettez pas et ne les inscrivez sur aucune liste. "
        "Pour en parler\u00a0: {contact}."
    ).format(contact=letterhead.contact)
    top = A4.margin + look.privacy - 1 * MM
    pen.ink(MUTED)
    pen.block(A4.left, top, A4.inner, words, REGULAR, 14 if leaf.job.large else 9.5, most=4)
    pen.ink(INK)
