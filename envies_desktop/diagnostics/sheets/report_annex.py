"""The annex of a report: every answer with its comments, and every line of the SWOT with its source."""

from envies_desktop.diagnostics.printed.data import AnswerRow, Report
from envies_desktop.diagnostics.sheets.blocks import Block, Paper, heading, space, together
from envies_desktop.diagnostics.sheets.report_plan import whole_plan
from envies_desktop.diagnostics.sheets.rows import table
from envies_desktop.diagnostics.sheets.words import QUADRANTS, swot_line, swot_source
from envies_desktop.i18n import tr
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A4, MM
from envies_desktop.paper.tables import Cell, Column, spread


def annex_blocks(report: Report, paper: Paper) -> list[Block]:
    """Answers axis by axis, then the four quadrants; empty where there is nothing to add."""
    size, title = paper.job.size(9.5), paper.job.size(11.5)
    blocks = [heading(tr("Annexe\u00a0: toutes les réponses"), paper.job.size(13))] if report.answers else []
    for axis, rows in report.answers:
        blocks += [*together([heading(axis, title), *_answers(rows, report, size)]), space(2 * MM)]
    if plan := whole_plan(report, size):
        blocks += together(
            [heading(tr("Annexe\u00a0: le plan d’action en entier"), paper.job.size(13)), *plan]
        )
    above = [heading(tr("Annexe\u00a0: toutes les lignes du SWOT"), paper.job.size(13))]
    for code, name in QUADRANTS.items():
        if report.swot.get(code):
            lines = [*above, *_lines(name(), report, code, size)]
            blocks += [*together(lines, len(above) + 2), space(2 * MM)]
            above = []
    return blocks


def _answers(rows: tuple[AnswerRow, ...], report: Report, size: float) -> list[Block]:
    commented = any(comment for row in rows for comment in row.comments)
    several = any(len(row.said) > 1 for row in rows)
    answer = (40, 60) if commented else (56, 76)
    columns = spread(
        [
            Column("", 14, font=BOLD),
            Column(tr("Question"), (118 if commented else 166) - answer[several]),
            Column(tr("Réponse"), answer[several]),
            *([Column(tr("Commentaire"), 48)] if commented else []),
        ],
        A4.inner,
    )
    return table(columns, [_answer(row, commented) for row in rows], size)


def _answer(row: AnswerRow, commented: bool) -> list[Cell]:
    cells: list[Cell] = [row.code, row.text, "\n".join(row.said)]
    return [*cells, "\n".join(comment for comment in row.comments if comment)] if commented else cells


def _lines(title: str, report: Report, code: str, size: float) -> list[Block]:
    """The lines of a quadrant; those of a room come from nowhere but the room."""
    found = report.swot[code]
    if not any(swot_source(row) for row in found):
        return table(spread([Column(title, 180)], A4.inner), [[swot_line(row)] for row in found], size)
    columns = spread([Column(title, 120), Column(tr("D’où elle vient"), 60)], A4.inner)
    return table(columns, [[swot_line(row), swot_source(row)] for row in found], size)
