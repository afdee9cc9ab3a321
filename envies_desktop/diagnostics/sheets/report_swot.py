"""The second page of a report: the SWOT in four squares, what to clarify, what to debate."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.diagnostics.printed.data import Point, Report, SwotRow
from envies_desktop.diagnostics.sheets.blocks import Block, Paper, heading, prose, space, together
from envies_desktop.diagnostics.sheets.words import OWN, QUADRANTS, swot_line
from envies_desktop.i18n import tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, WASH, Pen
from envies_desktop.paper.ruler import Ruler

_GAP = 4 * MM
_SQUARE = 78 * MM
_ROWS = (("S", "W"), ("O", "T"))


class Square(NamedTuple):
    """A quadrant: where it stands, its title and its lines, how many more the annex has."""

    title: str
    lines: Sequence[SwotRow]
    more: int
    size: float


def swot_blocks(report: Report, paper: Paper) -> list[Block]:
    """Four squares of equal height, then the two lists as far as the page holds them."""
    large = paper.job.large
    size, height = paper.job.size(10.5), _SQUARE * (1.25 if large else 1)
    squares = {code: _square(report, code, size) for code in QUADRANTS}
    blocks = [
        Block(height + _GAP, partial(_pair, [squares[code] for code in codes], height)) for codes in _ROWS
    ]
    used = sum(block.height for block in blocks) + 14 * MM
    lists = _lists(report, paper, size, paper.room if large else paper.room - used)
    title = heading(tr("Forces, faiblesses, opportunités, menaces"), paper.job.size(13))
    return [title, space(2 * MM), *blocks, *_legend(report, paper.job.size(9)), *lists]


def _square(report: Report, code: str, size: float) -> Square:
    lines = report.swot.get(code, ())
    return Square(QUADRANTS[code](), lines[: report.most], max(0, len(lines) - report.most), size)


def _pair(squares: Sequence[Square], height: float, pen: Pen, top: float) -> None:
    width = (A4.inner - _GAP) / 2
    for place, square in enumerate(squares):
        _draw(square, A4.left + place * (width + _GAP), top, width, height, pen)


def _draw(square: Square, x: float, top: float, width: float, height: float, pen: Pen) -> None:
    size, band = square.size, square.size * 1.9
    pen.fill(x, top - band, width, band, WASH)
    pen.frame(x, top - height, width, height, grey=MUTED, line=0.8, radius=3)
    pen.ink(PRIMARY)
    pen.write(x + 3 * MM, top - band + size * 0.6, square.title, BOLD, size * 1.15)
    pen.ink(INK)
    y, low = top - band - size * 0.6, top - height + size * (1.6 if square.more else 0.4)
    inside, beside = width - 6 * MM, size * 0.9
    most = _lines_each(square, (y - low) / (size * 1.25))
    for row in square.lines:
        font = BOLD if row.strong else REGULAR
        found, lines = pen.fold(swot_line(row), font, size, inside - beside, most, max(9, size * 0.8))
        pen.write(x + 3 * MM, y - found * 0.93, "–", REGULAR, found)
        y = pen.lines_at(x + 3 * MM + beside, y, lines, font, found) - size * 0.3
    _under(square, x + 3 * MM, top - height, y, pen)


def _lines_each(square: Square, room: float) -> int:
    """How many printed lines a line of the SWOT may take for all of them to hold."""
    return max(1, int((room - 0.3 * len(square.lines)) / max(1, len(square.lines))))


def _under(square: Square, x: float, low: float, y: float, pen: Pen) -> None:
    pen.ink(MUTED)
    if square.more:
        pen.write(x, low + square.size * 0.5, more_line(square.more), REGULAR, max(9, square.size - 1.5))
    elif not square.lines:
        pen.write(x, y - square.size, tr("Rien pour l’instant"), REGULAR, square.size)
    pen.ink(INK)


def more_line(count: int) -> str:
    """What the annex has besides."""
    return tr("et %n autre(s) en annexe", "", count)


def _legend(report: Report, size: float) -> list[Block]:
    marks = {row.mark for rows in report.swot.values() for row in rows[: report.most]}
    if not marks & {"added", "edited", "stale"}:
        return []
    return prose(tr("{sign} ligne de l’animateur·rice").format(sign=OWN), size, grey=MUTED)


def _lists(report: Report, paper: Paper, size: float, room: float) -> list[Block]:
    clarify = (tr("Points à éclaircir"), tr("personne ne savait répondre"), report.clarify)
    debate = (
        tr("Points à mettre en débat"),
        tr("deux points d’écart ou plus entre les réponses"),
        report.debate,
    )
    kept = [part for part in (clarify, debate) if part[2]]
    blocks: list[Block] = []
    for place, (title, why, rows) in enumerate(kept):
        share = (room - sum(block.height for block in blocks)) / (len(kept) - place)
        blocks += together(_list(title, why, rows, paper, size, share), 2)
    return blocks


def _list(title: str, why: str, rows: Sequence[Point], paper: Paper, size: float, room: float) -> list[Block]:
    """A title and the questions that hold in `room`; the others stand in the annex."""
    blocks = [heading(tr("{title} ({why})").format(title=title, why=why), paper.job.size(11))]
    used, ruler = blocks[0].height + size * 1.3, Ruler()
    for place, row in enumerate(rows):
        said = " · ".join(part for part in (row.code, row.text, row.detail) if part)
        found, lines = ruler.fold(said, REGULAR, size, A4.inner, 2, 9)
        height = len(lines) * found * 1.25 + size * 0.2
        last = place == len(rows) - 1
        if used + height > room + (size * 1.3 if last else 0):
            return blocks + prose(more_line(len(rows) - place), size, grey=MUTED)
        blocks.append(Block(height, partial(_point, found, lines)))
        used += height
    return blocks


def _point(size: float, lines: Sequence[str], pen: Pen, top: float) -> None:
    pen.lines_at(A4.left, top, lines, REGULAR, size, leading=1.25)
