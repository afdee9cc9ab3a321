"""The synthesis of a survey: how many slips, how each answer is spread, what people wrote, without any name.

The figures stand on one page; remarks that do not hold under them go on overleaf, for none is left out.
"""

from collections.abc import Sequence
from functools import partial

from envies_desktop.diagnostics.printed.survey import Remarks, SpreadRow, SurveySheet
from envies_desktop.diagnostics.sheets.blocks import Block, Paper, heading, pages_of, prose, space, together
from envies_desktop.diagnostics.sheets.survey_figure import spread_figure
from envies_desktop.diagnostics.sheets.words import facts_line
from envies_desktop.i18n import tr
from envies_desktop.paper.figure import Figure, draw
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A4, MM, Job, Page
from envies_desktop.paper.pen import MUTED, Pen

_BETWEEN = 8 * MM


def survey_pages(sheet: SurveySheet, job: Job) -> list[Page]:
    """One page, and its back where there are many remarks; none where so few slips hide nobody."""
    if not sheet.rows:
        return []
    note = tr("Anonyme\u00a0: aucun nom, aucune feuille à part")
    paper = Paper(job, tr("Synthèse de l’enquête"), facts_line(sheet.heading), note=note)
    size = job.size(9.5)
    blocks = [
        *prose(tr("%n feuille(s) remplie(s)", "", sheet.slips), job.size(13), font=BOLD),
        *prose(_reading(sheet.rows), size, grey=MUTED),
        space(2 * MM),
        *_figures(sheet.rows, job),
    ]
    return pages_of(paper, [[*blocks, *_remarks(sheet.remarks, job)]])


def _reading(rows: Sequence[SpreadRow]) -> str:
    """How the figures are read, where all questions have the same answers."""
    if len({row.labels for row in rows}) > 1:
        return ""
    best = rows[0]
    words = tr(
        "Favorables\u00a0: «\u00a0{second}\u00a0» et au-dessus. La moyenne va de 0 («\u00a0{low}\u00a0») à "
        "{top} («\u00a0{high}\u00a0»). Sans réponse et «\u00a0non concerné\u00a0» ne comptent pas."
    )
    return words.format(
        second=best.labels[min(2, best.top)], low=best.labels[0], top=best.top, high=best.labels[-1]
    )


def _figures(rows: Sequence[SpreadRow], job: Job) -> list[Block]:
    """Two beside one another; one under the other in large print."""
    across = 1 if job.large else 2
    width = (A4.inner - _BETWEEN * (across - 1)) / across
    figures = [spread_figure(row, width, job.size(10)) for row in rows]
    blocks = []
    for start in range(0, len(figures), across):
        beside = figures[start : start + across]
        high = max(figure.height for figure in beside) + 4 * MM
        blocks.append(Block(high, partial(_side_by_side, beside)))
    return blocks


def _side_by_side(figures: Sequence[Figure], pen: Pen, top: float) -> None:
    x = A4.left
    for figure in figures:
        draw(pen, figure, x, top)
        x += figure.width + _BETWEEN


def _remarks(remarks: Sequence[Remarks], job: Job) -> list[Block]:
    """By question; each text as it was typed."""
    size = job.size(9.5)
    title = heading(tr("Remarques"), job.size(12))
    if not remarks:
        return together([title, *prose(tr("Personne n’a écrit de remarque."), size, grey=MUTED)], 2)
    words = tr("Telles qu’elles ont été écrites, dans l’ordre alphabétique\u00a0: il ne dit pas qui a écrit.")
    blocks = [title, *prose(words, size, grey=MUTED)]
    opening = len(blocks) + 2
    for one in remarks:
        blocks += prose(one.question, size, font=BOLD, after=0.1)
        for text in one.texts:
            blocks += prose(f"– {text}", size, indent=3 * MM, after=0.15)
        blocks.append(space(size * 0.4))
    return together(blocks, opening)
