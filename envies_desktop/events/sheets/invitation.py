"""The invitation: one sheet, the invitation and its reply slip in front, the déroulé on the back."""

from collections.abc import Sequence
from functools import partial

from envies_desktop.events.printed import EventHeader, ProgrammeLine
from envies_desktop.events.sheets.phrases import DOT, day, facts, hours, public_name
from envies_desktop.i18n import clock_time, labelled, tr
from envies_desktop.paper import tables
from envies_desktop.paper.fonts import BOLD, ITALIC, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Letterhead, Page, foot, head, head_height, masthead
from envies_desktop.paper.pen import INK, LINE, MUTED, PRIMARY, Pen

_SLIP = 92 * MM
_SMALLEST = 10.0


def invitation_pages(event: EventHeader, job: Job) -> list[Page]:
    """Front and back; the back is left out where there is no programme yet."""
    pages = [Page(A4, partial(_draw_front, event, job))]
    size, parts = _programme(event.programme, job)
    return pages + [Page(A4, partial(_draw_back, event, job, part, size)) for part in parts]


def _draw_front(event: EventHeader, job: Job, pen: Pen, page: int, pages: int) -> None:
    x, width, top = A4.left, A4.inner, A4.height - A4.margin
    masthead(pen, x, top, job.letterhead, width, 12)
    y = top - (26 if job.large else 32) * MM
    pen.ink(PRIMARY)
    y = pen.block(x, y, width, DOT.join((tr("Invitation"), public_name(event))), BOLD, job.size(12))
    pen.ink(INK)
    y = pen.block(x, y - 2 * MM, width, event.title, BOLD, 34, most=3, smallest=20, leading=1.12)
    y = pen.block(x, y - 1.5 * MM, width, event.subtitle, REGULAR, job.size(14), most=3, smallest=11)
    pen.fill(x, y - 6 * MM, 26 * MM, 1.2 * MM, 0)
    y = _draw_facts(pen, event, job, x, y - 13 * MM, width)
    if y > A4.margin + _SLIP + 22 * MM:
        pen.prose(x, y - 5 * MM, width * 0.86, event.words.welcome, job.size(11.5))
    _draw_slip(pen, event, job, x, A4.margin + _SLIP, width)
    foot(pen, A4, job, page, pages)


def _draw_facts(pen: Pen, event: EventHeader, job: Job, x: float, y: float, width: float) -> float:
    """When, where, with whom, side by side; returns the y below the longest."""
    times = hours(event.start, event.end)
    columns = (
        (tr("Quand"), [line for line in (day(event), times) if line] or [tr("date à venir")]),
        (tr("Où"), [event.place or tr("lieu à venir")]),
        (tr("Avec"), [line for line in event.hosts.splitlines() if line.strip()]),
    )
    shown = [(title, lines) for title, lines in columns if lines]
    gap, lowest = 8 * MM, y
    across = (width - gap * (len(shown) - 1)) / len(shown)
    for place, (title, lines) in enumerate(shown):
        left = x + place * (across + gap)
        pen.label(left, y, title, job.size(9.5))
        below = y - 3 * MM
        for line in lines[:6]:
            below = pen.block(
                left, below, across, line, REGULAR, job.size(12.5), most=4, smallest=10, leading=1.25
            )
        lowest = min(lowest, below)
    return lowest


def _draw_slip(pen: Pen, event: EventHeader, job: Job, x: float, top: float, width: float) -> None:
    pen.rule(0, top, A4.width, top, grey=0.5, width=0.5, dash=(3, 3))
    pen.write(x - 6 * MM, top - 3.6, "✂", REGULAR, 12)
    size, letterhead = job.size(11), job.letterhead
    y = pen.block(x, top - 6 * MM, width, tr("Coupon-réponse"), BOLD, job.size(14))
    pen.ink(MUTED)
    y = pen.block(x, y, width, _return_to(letterhead), REGULAR, job.size(11), most=2)
    pen.ink(INK)
    titles = (
        (tr("Prénom et nom"), tr("Organisation")),
        (tr("Fonction"), tr("Téléphone")),
        (tr("Courriel"), tr("Nombre de personnes")),
    )
    half, step = (width - 8 * MM) / 2, 12.5 * MM
    y -= 8.5 * MM if not job.large else 7 * MM
    for pair in titles:
        for place, title in enumerate(pair):
            _draw_field(pen, x + place * (half + 8 * MM), y, half, title, size)
        y -= step
    after = pen.choice(x, y, tr("Je participerai"), size)
    pen.choice(after + 10 * MM, y, tr("Je ne pourrai pas venir"), size)
    pen.ink(MUTED)
    pen.block(x, y - 4 * MM, width, _privacy(letterhead), ITALIC, 12 if job.large else 10, most=3)
    pen.ink(INK)


def _draw_field(pen: Pen, x: float, y: float, width: float, title: str, size: float) -> None:
    pen.write(x, y, labelled(title), REGULAR, size)
    begun = pen.width(labelled(title), REGULAR, size) + 2 * MM
    pen.rule(x + begun, y - 1, x + width, y - 1, grey=LINE, width=0.6)


def _return_to(letterhead: Letterhead) -> str:
    if letterhead.address:
        return tr("À renvoyer à {association}, {address}").format(
            association=letterhead.association, address=letterhead.address
        )
    return tr("À renvoyer à {association}").format(association=letterhead.association)


def _privacy(letterhead: Letterhead) -> str:
    return tr(
        "Ces renseignements servent à organiser cet événement et ne sont pas cédés. Pour les consulter, les "
        "corriger ou les effacer\u00a0: {contact}."
    ).format(contact=letterhead.contact)


def _programme(lines: Sequence[ProgrammeLine], job: Job) -> tuple[float, list[list[ProgrammeLine]]]:
    """The lines in pages, at the largest size at which they hold on one."""
    if not lines:
        return 0.0, []
    room = A4.height - 2 * A4.margin - head_height(job) - 14 * MM
    sizes = [16, 14] if job.large else [15, 14, 13, 12, 11, _SMALLEST]
    for size in sizes:
        parts = tables.shared(lines, partial(_line_height, size), room)
        if len(parts) == 1:
            return size, parts
    return sizes[-1], parts


def _line_height(size: float, line: ProgrammeLine) -> float:
    """The height kept for a line: two lines of title, one more for who speaks."""
    letters = len(line.title)
    rows = max(1, -(-letters // int((180 - 38 * size / 12) * MM / (size * 0.5))))
    return size * (1.25 * min(rows, 3) + (1.2 if line.speaker.strip() else 0)) + 5.2 * MM * size / 12


def _draw_back(
    event: EventHeader, job: Job, lines: Sequence[ProgrammeLine], size: float, pen: Pen, page: int, pages: int
) -> None:
    x, width = A4.left, A4.inner
    y = head(pen, A4, job, tr("Déroulé"), DOT.join((event.title, facts(event))))
    for line in lines:
        y = _draw_line(pen, line, size, x, y, width)
    foot(pen, A4, job, page, pages)


def _draw_line(pen: Pen, line: ProgrammeLine, size: float, x: float, top: float, width: float) -> float:
    height, beside = _line_height(size, line), 38 * MM * size / 12
    down = top - 2.2 * MM * size / 12
    if line.start:
        pen.write(x, down - size * 0.93, clock_time(line.start), BOLD, size)
        if line.end:
            begun = pen.width(clock_time(line.start), BOLD, size)
            pen.ink(MUTED)
            pen.write(
                x + begun,
                down - size * 0.93,
                f"\u00a0– {clock_time(line.end)}",
                REGULAR,
                max(9.0, size * 0.88),
            )
            pen.ink(INK)
    quiet = line.kind in ("pause", "convivialite")
    below = pen.block(
        x + beside, down, width - beside, line.title, ITALIC if quiet else REGULAR, size, most=3, smallest=9
    )
    if line.speaker.strip():
        pen.ink(MUTED)
        pen.block(x + beside, below, width - beside, line.speaker, REGULAR, size * 0.92, smallest=9)
        pen.ink(INK)
    pen.rule(x, top - height, x + width, top - height, grey=LINE)
    return top - height
