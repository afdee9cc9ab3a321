"""The sign-in sheet: A4 landscape, by side, with room to sign and lines for those who were not expected."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.directory.kinds import GROUPS, group_label
from envies_desktop.events.kinds import side_label
from envies_desktop.events.printed import SIDES, EventSheets, Guest, full_name
from envies_desktop.events.sheets.phrases import DOT, facts, mark
from envies_desktop.i18n import clock_time, tr
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import MUTED, Pen
from envies_desktop.paper.tables import Cell, Column, draw_band, draw_heading, draw_row, spread

_SHEET = A4.landscape()
_WALK_INS = 5
_LARGE_ROW = 12 * MM


class Section(NamedTuple):
    """The people of a side, or of a stakeholder group."""

    title: str
    guests: tuple[Guest, ...]


class Band(NamedTuple):
    """A row that names a section."""

    title: str


Row = Guest | Band | None
"""None is a line for somebody who was not expected."""


def sign_in_pages(data: EventSheets, job: Job) -> list[Page]:
    """The pages of the sheet; with nobody registered, a page of empty lines."""
    found = sections(data)
    parts: list[tuple[str, list[Row]]] = [(_counted(section), [*section.guests]) for section in found]
    parts.append((tr("Venus sans inscription"), [None] * _WALK_INS))
    held = int(_room(job) / _row_height(job))
    pages = _paged(parts, held)
    _fill(pages, held, len(found))
    return [Page(_SHEET, partial(_draw, data, job, found, part)) for part in pages]


def _paged(parts: Sequence[tuple[str, Sequence[Row]]], held: int) -> list[list[Row]]:
    """The rows in pages: a section's name is never the last of a page, and is said again on the next."""
    pages: list[list[Row]] = [[]]
    for title, rows in parts:
        if len(pages[-1]) + 2 > held:
            pages.append([])
        pages[-1].append(Band(title))
        for row in rows:
            if len(pages[-1]) == held:
                pages.append([Band(tr("{title} (suite)").format(title=title))])
            pages[-1].append(row)
    return pages


def sections(data: EventSheets) -> list[Section]:
    """The guests by side, or by stakeholder group where everyone meets everyone; support comes last."""
    if not data.event.by_group:
        named = [(side_label(side), side) for side in SIDES]
        found = [Section(t, tuple(g for g in data.guests if g.side == side)) for t, side in named]
    else:
        inside = [g for g in data.guests if g.side != "support"]
        found = [Section(group_label(k), tuple(g for g in inside if g.group == k)) for k in GROUPS]
        found.append(Section(side_label("support"), tuple(g for g in data.guests if g.side == "support")))
    return [section for section in found if section.guests]


def _counted(section: Section) -> str:
    return tr("{title}\u00a0: {count}").format(
        title=section.title, count=tr("%n inscrit(s)", "", len(section.guests))
    )


def _row_height(job: Job) -> float:
    return (13.5 if job.large else 8.8) * MM


def _room(job: Job) -> float:
    return _SHEET.height - 2 * _SHEET.margin - head_height(job) - _row_height(job) * 0.85


def _fill(pages: list[list[Row]], held: int, sections_shown: int) -> None:
    """Fill the last page with empty lines, once the lines of the totals are kept free."""
    totals = -(-(sections_shown + 1) // 4)
    last: list[Row] = pages[-1]
    if len(last) + totals > held:
        last = [Band(tr("Venus sans inscription"))]
        pages.append(last)
    last += [None] * (held - len(last) - totals)


def _columns(job: Job) -> list[Column]:
    return spread(
        [
            Column(tr("N°"), 10, "right"),
            Column(tr("Prénom et nom"), 60, font=BOLD),
            Column(tr("Organisation"), 62),
            Column(tr("Fonction"), 40),
            Column(tr("Arrivée"), 20, "center"),
            Column(tr("Signature"), 48),
            Column(tr("Photo"), 27 if not job.large else 34, "center"),
        ],
        _SHEET.inner,
    )


def _draw(
    data: EventSheets,
    job: Job,
    found: Sequence[Section],
    rows: Sequence[Row],
    pen: Pen,
    page: int,
    pages: int,
) -> None:
    x, size, height = _SHEET.left, job.size(10.5), _row_height(job)
    columns = _columns(job)
    top = head(pen, _SHEET, job, tr("Liste d’émargement"), DOT.join((data.event.title, facts(data.event))))
    y = draw_heading(pen, columns, x, top, height * 0.85, job.size(9.5) if not job.large else 12)
    for row in rows:
        if isinstance(row, Band):
            y = draw_band(pen, x, y, _SHEET.inner, height, row.title, size)
        else:
            cells = _cells(row, data.event.by_group)
            y = draw_row(pen, columns, x, y, height, cells, size=size, smallest=9 if not job.large else 12)
    if page == pages:
        _draw_totals(pen, found, x, y - 6 * MM, size)
    foot(pen, _SHEET, job, page, pages, tr("Photo\u00a0: la personne accepte d’être photographiée"))


def _cells(guest: Guest | None, by_group: bool) -> list[Cell]:
    if guest is None:
        return ["", "", "", "", "", "", _photo(None)]
    expected = clock_time(guest.arrival) if guest.arrival else ""
    return [
        str(guest.badge) if guest.badge else "",
        full_name(guest),
        partial(_structure, guest, by_group),
        guest.role,
        partial(_expected, expected),
        "",
        _photo(guest.photo_consent),
    ]


def _structure(
    guest: Guest, by_group: bool, pen: Pen, x: float, y: float, width: float, height: float
) -> None:
    size = 10.5 if height < _LARGE_ROW else 14
    across = size * 0.68
    pen.shape(mark(guest, by_group=by_group).shape, x + 4, y + (height - across) / 2, across)
    pen.boxed(x + 8 + across, y, width - across - 12, height, guest.organisation, size=size)


def _expected(text: str, pen: Pen, x: float, y: float, width: float, height: float) -> None:
    """The hour when somebody said they would come, small: the real one is written by hand."""
    pen.ink(MUTED)
    pen.write(x + width - 3, y + 3, text, size=9, align="right")
    pen.ink()


def _photo(consent: bool | None) -> Cell:
    return partial(_draw_photo, consent)


def _draw_photo(consent: bool | None, pen: Pen, x: float, y: float, width: float, height: float) -> None:
    size = 9.5 if height < _LARGE_ROW else 13
    base = y + height / 2 - size / 3
    after = pen.choice(x + 5, base, tr("oui"), size, ticked=consent is True)
    pen.choice(after + 6, base, tr("non"), size, ticked=consent is False)


def _draw_totals(pen: Pen, found: Sequence[Section], x: float, y: float, size: float) -> None:
    """Registered and present, side by side: the second is filled by hand at the end."""
    titles = [*(section.title for section in found), tr("Total")]
    counts = [*(len(section.guests) for section in found), sum(len(section.guests) for section in found)]
    across = min(4, len(titles))
    width = _SHEET.inner / across
    for place, (title, count) in enumerate(zip(titles, counts, strict=True)):
        left, base = x + (place % across) * width, y - (place // across) * size * 2
        words = tr("{title}\u00a0: {count}, présents\u00a0:").format(
            title=title, count=tr("%n inscrit(s)", "", count)
        )
        pen.block(left, base + size, width - 24 * MM, words, BOLD, size, smallest=9)
        pen.frame(left + width - 22 * MM, base - 2, 15 * MM, size * 1.5, grey=MUTED)
