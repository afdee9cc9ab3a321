"""The checklist of a partnership: boxes to tick, what opens the next step, the evidence of each point."""

from functools import partial

from envies_desktop.diagnostics.printed.steps import CheckRow, StepRow, StepsSheet
from envies_desktop.diagnostics.sheets.blocks import Block, Paper, heading, pages_of, prose, space, together
from envies_desktop.diagnostics.sheets.rows import table
from envies_desktop.diagnostics.sheets.words import facts_line
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A4, MM, Job, Page
from envies_desktop.paper.pen import MUTED, Pen
from envies_desktop.paper.tables import Cell, Column, spread

_BOX = 9.0
_REQUIRED = "*"


def steps_pages(sheet: StepsSheet, job: Job) -> list[Page]:
    """Two or three pages: a table for each step."""
    paper = Paper(job, tr("Étapes du partenariat"), facts_line(sheet.heading), note=tr("confidentiel"))
    words = tr("{sign} point obligatoire\u00a0: l’étape suivante s’ouvre quand ils sont tous faits.")
    blocks = prose(words.format(sign=_REQUIRED), job.size(9.5), grey=MUTED)
    for step in sheet.steps:
        blocks += _step(step, job)
    return pages_of(paper, [blocks])


def _step(step: StepRow, job: Job) -> list[Block]:
    size = job.size(9.5)
    columns = spread(
        [
            Column("", 8),
            Column("", 15, font=BOLD),
            Column(tr("Point"), 71),
            Column(tr("Qui"), 26),
            Column(tr("Preuve"), 38),
            Column(tr("État"), 22),
        ],
        A4.inner,
    )
    rows: list[list[Cell]] = [_check(row) for row in step.rows]
    blocks = [heading(title(step), job.size(12)), *prose(step.gate, size, grey=MUTED)]
    if step.reason:
        told = tr("Étape passée malgré ce qui manque\u00a0: {reason}").format(reason=step.reason)
        blocks += prose(told, size, font=BOLD)
    opening = len(blocks) + 2
    return together([*blocks, *table(columns, rows, size), space(3 * MM)], opening)


def title(step: StepRow) -> str:
    """The step, what is done of it, and whether one stands there."""
    told = [step.title]
    if step.progress is not None:
        told.append(tr("{share}\u00a0%").format(share=number(int(step.progress))))
    if step.complete:
        told.append(tr("étape franchie"))
    elif step.reason:
        told.append(tr("passée outre"))
    elif step.current:
        told.append(tr("étape en cours"))
    return " – ".join(told)


def _check(row: CheckRow) -> list[Cell]:
    text = f"{row.text}\u00a0{_REQUIRED}" if row.required else row.text
    if row.comment.strip():
        text = f"{text}\n{row.comment}"
    return [partial(_box, row.done), row.code, text, row.who, row.evidence, row.state]


def _box(done: bool, pen: Pen, x: float, y: float, width: float, height: float) -> None:
    pen.box(x + 4, y + height - _BOX - 3, _BOX, ticked=done)
