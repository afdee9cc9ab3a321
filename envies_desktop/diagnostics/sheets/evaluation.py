"""The evaluation sheet of a partnership: every rater apart, the gaps to debate, indicators, the decision."""

from collections.abc import Callable
from functools import partial

from envies_desktop.diagnostics.gaps import DEBATE_FROM
from envies_desktop.diagnostics.indicator_fields import FIELDS
from envies_desktop.diagnostics.printed.compared_data import Evaluation, IndicatorRow, RatedRow
from envies_desktop.diagnostics.sheets.blocks import (
    Block,
    Paper,
    facts_block,
    heading,
    pages_of,
    prose,
    self_positioning,
    space,
    together,
)
from envies_desktop.diagnostics.sheets.report_first import radar_block, tall
from envies_desktop.diagnostics.sheets.report_plan import signatures
from envies_desktop.diagnostics.sheets.rows import table
from envies_desktop.diagnostics.sheets.words import facts_line
from envies_desktop.i18n import labelled, long_date, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page
from envies_desktop.paper.pen import INK, MUTED, Pen
from envies_desktop.paper.radar import Radar, Spoke, figure_of
from envies_desktop.paper.tables import Cell, Column, spread

_RADAR = 96 * MM
_FIGURES = ("situation_depart", "cible", "resultat")
_DECISIONS: tuple[Callable[[], str], ...] = (
    lambda: tr("Renouveler"),
    lambda: tr("Faire évoluer"),
    lambda: tr("Essaimer"),
    lambda: tr("Clore"),
)


def evaluation_pages(sheet: Evaluation, job: Job) -> list[Page]:
    """What each rater sees, then question by question, then indicators and decision."""
    stamp = tr("PROVISOIRE\u00a0: il manque des réponses à l’une des parties") if sheet.provisional else ""
    paper = Paper(job, tr("Fiche d’évaluation"), facts_line(sheet.heading), stamp, self_positioning())
    return pages_of(paper, [_views(sheet, job), _answers(sheet, job), _decision(sheet, job)])


def _views(sheet: Evaluation, job: Job) -> list[Block]:
    size = job.size(10.5)
    found = sheet.heading
    facts = [
        (labelled(tr("Partenariat")), found.subject),
        (labelled(tr("Date")), long_date(found.date)),
        (labelled(tr("Regards")), ", ".join(found.respondents)),
        (labelled(tr("Animé par")), found.facilitator),
    ]
    words = tr(
        "Chaque partie a répondu seule. Un écart entre les regards est un sujet de discussion, jamais une "
        "faute."
    )
    columns = [Column(tr("Axe"), 74), *(Column(name, 32, "right") for name in sheet.raters)]
    rows: list[list[Cell]] = [
        [axis.title, *(figure_of(value) for value in axis.values)] for axis in sheet.axes
    ]
    spokes = tuple(Spoke(axis.title, axis.values) for axis in sheet.axes if axis.scored)
    blocks = [*facts_block(facts, size), space(2 * MM), *prose(words, size)]
    if sheet.raters:
        blocks.append(radar_block(Radar(spokes, sheet.raters), tall(_RADAR, job), job.size(10)))
    blocks += [
        heading(tr("Les axes, sur 100"), job.size(13)),
        *table(spread(columns, A4.inner), rows, job.size(10)),
    ]
    return [*blocks, *_debate(sheet, job)]


def _debate(sheet: Evaluation, job: Job) -> list[Block]:
    blocks: list[Block] = [space(2 * MM)]
    for title, rows in (
        (tr("Points à mettre en débat"), sheet.debate),
        (tr("Points à éclaircir"), sheet.clarify),
    ):
        if rows:
            lines = [heading(title, job.size(13))]
            for row in rows:
                told = " · ".join(part for part in (row.code, row.text, row.detail) if part)
                lines += prose(told, job.size(10), after=0.15)
            blocks += together(lines, 2)
    return blocks


def _answers(sheet: Evaluation, job: Job) -> list[Block]:
    """Every question with the value of each rater; a wide gap is marked with a word."""
    size = job.size(9.5)
    blocks: list[Block] = [heading(tr("Question par question"), job.size(13))]
    for axis, rows in sheet.rows:
        columns = spread(
            [
                Column("", 14, font=BOLD),
                Column(axis, 80),
                *(Column(name, 26, "center") for name in sheet.raters),
                Column(tr("Écart"), 30, font=BOLD),
            ],
            A4.inner,
        )
        blocks += [*together(table(columns, [_rated(row) for row in rows], size), 2), space(2 * MM)]
    return blocks


def _rated(row: RatedRow) -> list[Cell]:
    gap = tr("{gap}, à débattre").format(gap=number(row.gap)) if row.gap >= DEBATE_FROM else ""
    return [row.code, row.text, *row.values, gap]


def _decision(sheet: Evaluation, job: Job) -> list[Block]:
    size = job.size(10.5)
    blocks = _indicators(sheet, job)
    blocks += [heading(tr("Décision"), job.size(13)), Block(10 * MM, partial(_choices, size))]
    lines = Block(9 * MM, lambda pen, top: pen.rule(A4.left, top - 8 * MM, A4.right, top - 8 * MM))
    why = prose(tr("Pourquoi, et à quelles conditions\u00a0:"), size, after=0)
    return [
        *blocks,
        *together(
            [
                *why,
                lines,
                lines,
                lines,
                lines,
                space(5 * MM),
                signatures((tr("Association"), tr("Entreprise"), tr("Pour l’animation")), size),
            ],
            7,
        ),
    ]


def _indicators(sheet: Evaluation, job: Job) -> list[Block]:
    """The figures to write down: where it began, what was aimed at, what was reached, who says so."""
    if not sheet.indicators:
        return []
    columns = spread(
        [
            Column(tr("Indicateur"), 66),
            Column(tr("Unité"), 24),
            *(Column(FIELDS[code](), 18) for code in _FIGURES),
            Column(tr("Source, date"), 36),
        ],
        A4.inner,
    )
    rows: list[list[Cell]] = [[row.text, row.unit, *_measured(row)] for row in sheet.indicators]
    size = job.size(10)
    return [
        heading(tr("Indicateurs"), job.size(13)),
        *table(columns, rows, size, least=size * 2.6, upright=True),
        space(4 * MM),
    ]


def _measured(row: IndicatorRow) -> list[str]:
    """Figures, then who says so and when."""
    who = ", ".join(filter(None, (row.values.get("source", ""), row.values.get("date", ""))))
    return [*(row.values.get(code, "") for code in _FIGURES), who]


def _choices(size: float, pen: Pen, top: float) -> None:
    x = A4.left
    for made in _DECISIONS:
        x = pen.choice(x, top - 7 * MM, made(), size) + 9 * MM
    pen.ink(MUTED)
    pen.write(A4.right, top - 7 * MM, tr("cochez une case"), REGULAR, max(9, size - 1.5), "right")
    pen.ink(INK)
