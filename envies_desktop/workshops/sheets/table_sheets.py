"""What a table writes on: its question, its host, and room for ideas, what is agreed and what is not."""

from collections.abc import Sequence
from functools import partial

from envies_desktop.events.sheets.phrases import DOT, facts, public_name
from envies_desktop.i18n import labelled, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen
from envies_desktop.workshops.printed import AskedTable, TableSheets

_STEP = 9.5 * MM
"""Between two lines to write on."""
_GAP = 5 * MM


def table_sheet_pages(found: TableSheets, job: Job) -> list[Page]:
    """A page for each table, or for each question where that changes from round to round."""
    pages = []
    for table in found.tables:
        for question, rounds in _asked(table):
            pages.append(Page(A4, partial(_draw, found, job, table, question, rounds)))
    return pages


def _asked(table: AskedTable) -> list[tuple[str, tuple[int, ...]]]:
    """The questions of a table, each with its rounds (from 1); no rounds where it is always the same."""
    rounds: dict[str, list[int]] = {}
    for place, question in enumerate(table.questions, 1):
        rounds.setdefault(question, []).append(place)
    if len(rounds) < 2:
        return [(next(iter(rounds), ""), ())]
    return [(question, tuple(places)) for question, places in rounds.items()]


def _draw(
    found: TableSheets, job: Job, table: AskedTable, question: str, rounds: Sequence[int], pen: Pen,
    page: int, pages: int,
) -> None:  # fmt: skip
    event, size = found.event, job.size(11)
    title = tr("Table {number}").format(number=number(table.number))
    title = f"{title} · {table.name}" if table.name else title
    y = head(pen, A4, job, title, DOT.join(part for part in (public_name(event), facts(event)) if part))
    y = _draw_question(pen, job, question, rounds, y)
    y = _draw_roles(pen, table, size, y)
    bottom = A4.margin + 4 * MM
    room = y - bottom
    half = (A4.inner - _GAP) / 2
    shares = (0.36, 0.26, 0.22, 0.16)
    heights = [room * share for share in shares]
    y = _box(pen, A4.left, y, A4.inner, heights[0], tr("Idées, une par ligne"), size)
    _box(pen, A4.left, y, half, heights[1], tr("Ce qui fait accord"), size)
    y = _box(pen, A4.left + half + _GAP, y, half, heights[1], tr("Désaccords, gardés tels quels"), size)
    y = _box(pen, A4.left, y, A4.inner, heights[2], tr("Propositions"), size)
    _box(pen, A4.left, y, A4.inner, heights[3], tr("Qui porte la suite, et pour quand"), size)
    foot(pen, A4, job, page, pages)


def _draw_question(pen: Pen, job: Job, question: str, rounds: Sequence[int], top: float) -> float:
    """The question in a tinted box, as large as it holds; lines to write it where there is none."""
    height = 26 * MM
    pen.fill(A4.left, top - height, A4.inner, height, WASH)
    label = tr("Question")
    if rounds:
        label = tr("Question du tour {rounds}").format(rounds=", ".join(number(one) for one in rounds))
    pen.label(A4.left + 3 * MM, top - 5 * MM, label, job.size(9))
    if question:
        pen.boxed(A4.left + 3 * MM, top - height + 1 * MM, A4.inner - 6 * MM, height - 7 * MM, question,
                  BOLD, job.size(15), most=4, smallest=9)  # fmt: skip
    else:
        for place in (1, 2):
            y = top - 4 * MM - place * _STEP
            pen.rule(A4.left + 3 * MM, y, A4.right - 3 * MM, y, grey=LINE)
    return top - height - 3 * MM


def _draw_roles(pen: Pen, table: AskedTable, size: float, top: float) -> float:
    """Who hosts, who minds the time, who will speak: printed where it is known, else to be written."""
    y, across = top - size - 2 * MM, (A4.inner - 2 * _GAP) / 3
    roles = ((tr("Hôte"), table.host), (tr("Gardien du temps"), ""), (tr("Porte-parole"), ""))
    for place, (role, who) in enumerate(roles):
        x = A4.left + place * (across + _GAP)
        words = f"{labelled(role)} "
        pen.ink(MUTED)
        pen.write(x, y, words, REGULAR, size)
        pen.ink(INK)
        begun = x + pen.width(words, REGULAR, size)
        pen.rule(begun, y - 2, x + across, y - 2, grey=LINE)
        pen.block(begun, y + size * 0.93, x + across - begun, who, BOLD, size, most=1)
    return y - 5 * MM


def _box(pen: Pen, x: float, top: float, width: float, height: float, title: str, size: float) -> float:
    """A title and lines to write on, down to the height; returns the y below."""
    pen.block(x, top, width, title, BOLD, size, most=1)
    y = top - size * 1.2 - _STEP
    while y > top - height + 3 * MM:
        pen.rule(x, y, x + width, y, grey=LINE)
        y -= _STEP
    return top - height
