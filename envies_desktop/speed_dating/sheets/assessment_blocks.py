"""The blocks of an assessment, each of a fixed height: the page is laid out before anything is drawn."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from envies_desktop.i18n import tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, WASH, Pen
from envies_desktop.speed_dating.assessment_data import Assessment
from envies_desktop.speed_dating.sheets.assessment_charts import CHARTS, Box
from envies_desktop.speed_dating.sheets.assessment_parts import draw_parts, families
from envies_desktop.speed_dating.sheets.assessment_words import Headline, attention, headlines, next_steps

Cell = Callable[[Pen, Box], None]
_GAP = 3 * MM


class Look(NamedTuple):
    """Sizes in points: the large figures, the texts, the heights of each sort of block, without their gaps.

    `across` is how many cards, charts (and notes), and tables of parts stand side by side.
    """

    figure: float
    text: float
    small: float
    across: tuple[int, int, int]
    card: float
    chart: float
    notes: float
    parts: float


SMALL = Look(24, 10, 9.5, (3, 2, 3), 23.5 * MM, 41.5 * MM, 35 * MM, 52 * MM)
LARGE = Look(32, 14, 14, (2, 1, 1), 34 * MM, 64 * MM, 52 * MM, 68 * MM)


class Block(NamedTuple):
    """A stretch of the page: its height, and what draws it below a y."""

    height: float
    draw: Callable[[Pen, float], None]


def blocks(sheet: Assessment, look: Look) -> list[Block]:
    """All blocks, in the order in which they are read."""
    found = sheet.figures
    cards, wide, thirds = look.across
    notes = ((tr("À regarder"), attention(found)), (tr("Et maintenant"), next_steps(found)))
    parts = (
        (tr("Famille"), families(found.by_group)),
        (tr("Territoire"), found.by_territory),
        (tr("Thème"), found.by_theme),
    )
    return [
        *_grid([partial(_card, look, card) for card in headlines(found)], cards, look.card, look.text),
        *_grid([partial(_chart, chart, sheet) for chart in CHARTS], wide, look.chart, look.text),
        *_grid([partial(_notes, title, lines) for title, lines in notes], wide, look.notes, look.small),
        *_grid(
            [partial(draw_parts, title, rows) for title, rows in parts], thirds, look.parts, look.small,
            shares=(1.25, 1, 1),
        ),
    ]  # fmt: skip


def _grid(
    cells: Sequence[Cell], across: int, height: float, size: float, shares: Sequence[float] = ()
) -> list[Block]:
    """The cells in rows of `across`; `shares` of the width, where they are not equal."""
    chosen = shares if len(shares) == across else (1.0,) * across
    gutter = 3 * MM if across > 2 else 8 * MM
    room = A4.inner - (across - 1) * gutter
    widths = [room * share / sum(chosen) for share in chosen]
    starts = [A4.left + place * gutter + before for place, before in enumerate(accumulate(widths, initial=0))]
    rows = [cells[place : place + across] for place in range(0, len(cells), across)]
    return [Block(height + _GAP, partial(_row, row, starts, widths, height, size)) for row in rows]


def _row(
    cells: Sequence[Cell], starts: Sequence[float], widths: Sequence[float], height: float, size: float,
    pen: Pen, top: float,
) -> None:  # fmt: skip
    for cell, x, width in zip(cells, starts, widths, strict=False):
        cell(pen, Box(x, top, width, height, size))


def _card(look: Look, card: Headline, pen: Pen, box: Box) -> None:
    pen.fill(box.x, box.top - box.height, box.width, box.height, WASH)
    x, width = box.x + 3 * MM, box.width - 6 * MM
    y = pen.block(x, box.top - 1.5 * MM, width, card.title, BOLD, look.small)
    pen.ink(PRIMARY)
    y = pen.block(x, y, width, card.value, BOLD, look.figure, leading=1.1)
    pen.ink(MUTED)
    pen.block(x, y, width, card.detail, REGULAR, look.small, most=2, leading=1.1)
    pen.ink(INK)


def _chart(chart: Callable[..., None], sheet: Assessment, pen: Pen, box: Box) -> None:
    chart(pen, box, sheet.figures)


def _notes(title: str, lines: Sequence[str], pen: Pen, box: Box) -> None:
    y = pen.block(box.x, box.top, box.width, title, BOLD, box.size + 0.5) - box.size * 0.2
    beside, lowest = box.size * 0.9, box.top - box.height
    for line in lines:
        most = min(2, int((y - lowest) / (box.size * 1.2)))
        if most < 1:
            break
        pen.write(box.x, y - box.size * 0.93, "·", BOLD, box.size)
        y = pen.block(box.x + beside, y, box.width - beside, line, REGULAR, box.size, most=most)
