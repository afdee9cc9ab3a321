"""The empty form of a session, its head filled in: its code finds the session when it is typed back."""

import uuid
from collections.abc import Collection
from functools import partial

from envies_desktop.events.sheets.phrases import DOT, facts, hours
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.printed import ForumSheets, PrintedTopic
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, Pen

_POINTS = 5
_LINE = 11 * MM


def report_form_pages(forum: ForumSheets, job: Job, *, only: Collection[uuid.UUID] = ()) -> list[Page]:
    """A page for each topic that has a place, by slot."""
    held = [topic for topic in forum.topics if topic.cell and (not only or set(topic.hosts) & set(only))]
    held.sort(key=lambda topic: (topic.cell or (0, 0), topic.number))
    return [Page(A4, partial(_draw, forum, job, topic)) for topic in held]


def _draw(forum: ForumSheets, job: Job, topic: PrintedTopic, pen: Pen, page: int, pages: int) -> None:
    y = head(pen, A4, job, tr("Compte rendu de session"), facts(forum.event))
    code = number(topic.number)
    pen.ink(PRIMARY)
    pen.write(A4.right, y - 26, code, BOLD, 34, "right")
    pen.ink(INK)
    room = A4.inner - pen.width(code, BOLD, 34) - 8 * MM
    y = pen.block(A4.left, y, room, topic.title, BOLD, 16, most=3, smallest=11)
    slot, space = forum.slots[(topic.cell or (0, 0))[0]], forum.spaces[(topic.cell or (0, 0))[1]]
    said = (slot.name, hours(slot.begins, slot.ends), f"{space.shape} {space.name}", topic.host_names)
    pen.ink(MUTED)
    y = pen.block(A4.left, y - 2, room, DOT.join(filter(None, said)), REGULAR, 11, most=2) - 3 * MM
    pen.ink(INK)
    y = _fields(pen, y, (tr("Rapporteur"), tr("Combien de présents")))
    y = _ruled(pen, y, tr("Ce qui a été dit (cinq points au plus)"), _POINTS * 2 - 2, numbered=_POINTS)
    y = _ruled(pen, y, tr("Ce que nous proposons"), 3)
    y = _ruled(pen, y, tr("Premier pas\u00a0: quoi"), 1)
    y = _fields(pen, y, (tr("Qui"), tr("Quand")))
    _ruled(pen, y, tr("Ce dont nous avons besoin pour avancer"), 2)
    note = tr("À rendre à l’accueil\u00a0: code {code}").format(code=code)
    foot(pen, A4, job, page, pages, note)


def _fields(pen: Pen, top: float, names: tuple[str, str]) -> float:
    """Two short fields side by side."""
    half = A4.inner / 2
    base = top - _LINE
    for place, name in enumerate(names):
        x = A4.left + place * half
        pen.write(x, base, name, BOLD, 11)
        begins = x + pen.width(name, BOLD, 11) + 2 * MM
        pen.rule(begins, base - 1, x + half - 5 * MM, base - 1)
    return base - 3 * MM


def _ruled(pen: Pen, top: float, name: str, lines: int, *, numbered: int = 0) -> float:
    """A title and lines to write on; with `numbered`, so many of them begin with their number."""
    pen.write(A4.left, top - 5 * MM, name, BOLD, 11)
    base = top - 5 * MM
    count = numbered or lines
    step = _LINE if not numbered else _LINE * lines / numbered
    for line in range(count):
        base -= step
        if numbered:
            pen.write(A4.left, base, number(line + 1), REGULAR, 11)
        pen.rule(A4.left + (6 * MM if numbered else 0), base - 1, A4.right, base - 1)
    return base - 4 * MM
