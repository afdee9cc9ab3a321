"""The comparison of two diagnostics, or of one with a group: both polygons, the gaps, what changed."""

from collections.abc import Sequence

from envies_desktop.diagnostics.printed.compared_data import ComparedAxis, Comparison
from envies_desktop.diagnostics.printed.data import Point
from envies_desktop.diagnostics.sheets.blocks import (
    Block,
    Paper,
    band,
    heading,
    pages_of,
    prose,
    self_positioning,
    space,
    together,
)
from envies_desktop.diagnostics.sheets.compared_words import basis, gap
from envies_desktop.diagnostics.sheets.report_first import radar_block, tall
from envies_desktop.diagnostics.sheets.rows import table
from envies_desktop.diagnostics.sheets.words import facts_line, points
from envies_desktop.i18n import tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page
from envies_desktop.paper.pen import MUTED
from envies_desktop.paper.radar import Radar, Spoke, figure_of
from envies_desktop.paper.tables import Cell, Column, spread

_RADAR = 104 * MM


def comparison_pages(sheet: Comparison, job: Job) -> list[Page]:
    """One page, then what changed and what was left out."""
    paper = Paper(job, tr("Comparaison de diagnostics"), facts_line(sheet.heading), note=self_positioning())
    spokes = tuple(Spoke(axis.title, axis.values) for axis in sheet.axes if axis.scored)
    blocks = [
        band([*_levels(sheet, job), (basis(sheet), REGULAR, job.size(10.5))]),
        radar_block(Radar(spokes, sheet.series), tall(_RADAR, job), job.size(10)),
        *_axes(sheet, job),
        *_moved(sheet.moved, job),
        *_left_out(sheet.left_out, job),
    ]
    return pages_of(paper, [blocks])


def _levels(sheet: Comparison, job: Job) -> list[tuple[str, str, float]]:
    found = []
    for name, (score, level) in zip(sheet.series, sheet.levels, strict=True):
        told = " – ".join(part for part in (level, points(score)) if part)
        found.append((tr("{name}\u00a0: {level}").format(name=name, level=told), BOLD, job.size(13)))
    return found


def _axes(sheet: Comparison, job: Job) -> list[Block]:
    size, gaps = job.size(10), len(sheet.series) == 2
    columns = [Column(tr("Axe"), 74), *(Column(name, 34, "right") for name in sheet.series)]
    if gaps:
        columns.append(Column(tr("Écart"), 26, "right", BOLD))
    rows: list[list[Cell]] = [
        [_title(axis), *(figure_of(value) for value in axis.values)] for axis in sheet.axes
    ]
    if gaps:
        rows = [
            [*row, gap(axis.values[0], axis.values[1])] for row, axis in zip(rows, sheet.axes, strict=True)
        ]
    return [*table(spread(columns, A4.inner), rows, size), space(3 * MM)]


def _title(axis: ComparedAxis) -> str:
    return axis.title


def _moved(rows: Sequence[Point], job: Job) -> list[Block]:
    if not rows:
        return []
    columns = spread(
        [Column("", 14, font=BOLD), Column(tr("Question"), 112), Column(tr("Réponses"), 54)], A4.inner
    )
    cells = [[row.code, row.text, row.detail] for row in rows]
    title = heading(tr("Ce qui a changé"), job.size(12))
    return together([title, *table(columns, cells, job.size(9.5)), space(3 * MM)])


def _left_out(rows: Sequence[Point], job: Job) -> list[Block]:
    if not rows:
        return []
    size = job.size(9.5)
    blocks = [heading(tr("Questions mises de côté (posées une seule fois)"), job.size(12))]
    for row in rows:
        blocks += prose(
            " · ".join(part for part in (row.code, row.text, row.detail) if part), size, grey=MUTED
        )
    return together(blocks, 2)
