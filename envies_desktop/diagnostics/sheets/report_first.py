"""The first page of a report: who, when and with whom, the level, the radar, the scores of the axes."""

from functools import partial

from envies_desktop.diagnostics.printed.data import AxisRow, Report
from envies_desktop.diagnostics.sheets.blocks import (
    Block,
    Paper,
    band,
    facts_block,
    heading,
    prose,
    space,
    together,
)
from envies_desktop.diagnostics.sheets.rows import table
from envies_desktop.diagnostics.sheets.words import axis_level, identity, level_lines, radar_of
from envies_desktop.i18n import number, tr
from envies_desktop.paper.figure import draw
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job
from envies_desktop.paper.pen import MUTED, Pen
from envies_desktop.paper.radar import Radar, figure_of
from envies_desktop.paper.radar_figure import radar_figure
from envies_desktop.paper.tables import Cell, Column, spread

_LOWEST, _HIGHEST = 76 * MM, 112 * MM
"""The height of the radar: what is left on the page, within these."""


def first_blocks(report: Report, paper: Paper) -> list[Block]:
    """Without a questionnaire, only who was there: the SWOT follows."""
    size = paper.job.size(10.5)
    told = [*facts_block(identity(report), size), space(3 * MM)]
    if not report.axes:
        return told + prose(_without(), size, grey=MUTED)
    level, worth = level_lines(report)
    told.append(band(((level, BOLD, paper.job.size(19)), (worth, REGULAR, size))))
    scores = together([heading(tr("Les axes"), paper.job.size(13)), *_scores(report, paper.job.size(10))])
    scores += _remark(report, paper.job.size(9))
    used = sum(block.height for block in (*told, *scores))
    least = tall(_LOWEST, paper.job)
    height = min(max(_HIGHEST, least), max(least, paper.room - used - 1))
    return [*told, radar_block(radar_of(report), height, paper.job.size(10)), *scores]


def _without() -> str:
    return tr(
        "Ce SWOT a été fait dans la salle, sans questionnaire\u00a0: il n’a ni score ni niveau, il dit ce "
        "que le groupe a écrit et choisi."
    )


def tall(height: float, job: Job) -> float:
    """The height of a figure whose texts are larger in large print."""
    return height * 1.4 if job.large else height


def radar_block(radar: Radar, height: float, size: float) -> Block:
    """The figure, as wide as the page."""
    figure = radar_figure(radar, A4.inner, height - 2 * MM, size)
    return Block(height, lambda pen, top: draw(pen, figure, A4.left, top))


def _scores(report: Report, size: float) -> list[Block]:
    compared = report.series[1:]
    columns = spread(
        [
            Column(tr("Axe"), 64),
            Column(tr("Sur 100"), 20, "right", BOLD),
            Column("", 42),
            Column(tr("Niveau"), 34),
            Column(tr("Réponses"), 22, "right"),
            *(Column(name, 26, "right") for name in compared),
        ],
        A4.inner,
    )
    return table(columns, [_score(row) for row in report.axes], size)


def _score(row: AxisRow) -> list[Cell]:
    answered = tr("{answered} / {of}").format(answered=number(row.answered), of=number(row.of))
    others = [figure_of(value) for value in row.others]
    return [row.title, figure_of(row.score), partial(_gauge, row), axis_level(row), answered, *others]


def _gauge(row: AxisRow, pen: Pen, x: float, y: float, width: float, height: float) -> None:
    """The score as a length, with the thresholds of the levels."""
    left, across, high = x + 4, width - 8, min(7.0, height * 0.5)
    low = y + height - min(height, 16) / 2 - high / 2  # beside the first line of the title
    if row.score is not None:
        pen.fill(left, low, across * row.score / 100, high, 0.45)
    for mark in (25, 50, 75):
        pen.rule(left + across * mark / 100, low, left + across * mark / 100, low + high, width=0.4)
    pen.frame(left, low, across, high, grey=MUTED, line=0.5)


def _remark(report: Report, size: float) -> list[Block]:
    """What a dash means, where there is one."""
    if all(row.score is not None for row in report.axes):
        return []
    words = tr(
        "Un tiret, un axe hachuré\u00a0: moins de la moitié de l’axe a une réponse, il n’a donc pas de score "
        "et ne compte pas dans le niveau."
    )
    return [space(1.5 * MM), *prose(words, size, grey=MUTED)]
