"""The compatibility of a pair: for each type of partnership the parts of the sum, never a bare number."""

from collections.abc import Sequence

from envies_desktop.diagnostics.printed.compared_data import Compatibility, PairRow
from envies_desktop.diagnostics.printed.data import Heading
from envies_desktop.diagnostics.sheets.blocks import (
    Block,
    Paper,
    band,
    heading,
    pages_of,
    prose,
    self_positioning,
    space,
)
from envies_desktop.diagnostics.sheets.compared_words import lacking
from envies_desktop.diagnostics.sheets.rows import table
from envies_desktop.i18n import DASH, labelled, long_date, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page
from envies_desktop.paper.pen import INK, MUTED, Pen
from envies_desktop.paper.tables import Cell, Column, spread

_STEPS = 3


def compatibility_pages(sheet: Compatibility, job: Job) -> list[Page]:
    """One page in ordinary print."""
    names = " · ".join((sheet.first.subject, sheet.second.subject))
    paper = Paper(job, tr("Rapport de compatibilité"), names, lacking(sheet), self_positioning())
    size = job.size(10.5)
    blocks = [
        *prose(_who("A", sheet.first), size),
        *prose(_who("B", sheet.second), size),
        space(2 * MM),
        band(_summary(sheet, job)),
        heading(tr("D’où vient chaque total"), job.size(13)),
        *_parts(sheet, job),
        space(1.5 * MM),
        *prose(_rule(), job.size(9.5), grey=MUTED),
        *_shared(sheet, job),
        heading(tr("Prochaine étape"), job.size(13)),
        *_steps(size),
    ]
    return pages_of(paper, [blocks])


def _who(letter: str, found: Heading) -> str:
    told = tr("{letter} – {subject}\u00a0: {questionnaire}, le {date}")
    return told.format(
        letter=letter, subject=found.subject, questionnaire=found.questionnaire, date=long_date(found.date)
    )


def _summary(sheet: Compatibility, job: Job) -> list[tuple[str, str, float]]:
    """The type to talk about first, and what a total is worth."""
    worth = tr("Un total ouvre une conversation\u00a0; il n’en décide pas. Ses parts sont ci-dessous.")
    best = [row for row in sheet.rows if row.total is not None]
    first = tr("Rien à comparer\u00a0: il manque des réponses à l’un des deux.")
    if best:
        first = tr("À explorer d’abord\u00a0: {kind}").format(kind=best[0].title)
    return [(first, BOLD, job.size(15)), (worth, REGULAR, job.size(10.5))]


def _parts(sheet: Compatibility, job: Job) -> list[Block]:
    columns = spread(
        [
            Column(tr("Type"), 48, font=BOLD),
            Column(tr("Score de A"), 20, "right"),
            Column(tr("Score de B"), 20, "right"),
            Column(tr("0,7 × le plus bas"), 21, "right"),
            Column(tr("0,3 × la moyenne"), 21, "right"),
            Column(tr("Besoins et offres"), 20, "right"),
            Column(tr("Même territoire"), 20, "right"),
            Column(tr("ODD communs"), 20, "right"),
            Column(tr("Total sur 100"), 20, "right", BOLD),
        ],
        A4.inner,
    )
    return table(columns, [_row(row) for row in sheet.rows], job.size(9.5))


def _row(row: PairRow) -> list[Cell]:
    if row.total is None:
        return [row.title, _points(row.first), _points(row.second), *[DASH] * 6]
    added = [f"+{number(value, 1)}" for value in (row.lower, row.mean, row.needs, row.territory, row.odd)]
    return [row.title, _points(row.first), _points(row.second), *added, number(row.total, 1)]


def _points(value: float | None) -> str:
    return DASH if value is None else number(value, 1)


def _rule() -> str:
    return tr(
        "Total = 0,7 × le plus bas des deux scores + 0,3 × leur moyenne + 5 par besoin qui trouve une offre "
        "(20 au plus) + 5 si le territoire est le même + 2 par objectif de développement durable (ODD) "
        "commun (6 au plus), sans dépasser 100."
    )


def _shared(sheet: Compatibility, job: Job) -> list[Block]:
    """What the added points stand for."""
    size = job.size(10.5)
    blocks = [heading(tr("Ce qui vous rapproche"), job.size(13))]
    told = [*sheet.matches]
    if sheet.territory:
        told.append(tr("Même territoire\u00a0: {territory}").format(territory=sheet.territory))
    if sheet.odd:
        told.append(tr("ODD communs\u00a0: {odd}").format(odd=", ".join(number(one) for one in sheet.odd)))
    for line in told or [
        tr("Ni besoin et offre qui se répondent, ni territoire, ni ODD communs pour l’instant.")
    ]:
        blocks += prose(tr("– {line}").format(line=line), size, after=0.15)
    return [*blocks, space(2 * MM)]


def _steps(size: float) -> Sequence[Block]:
    """Lines to write who does what, by when."""
    row = Block(11 * MM, lambda pen, top: _step(size, pen, top))
    return [row] * _STEPS


def _step(size: float, pen: Pen, top: float) -> None:
    y = top - 8 * MM
    x = A4.left
    for title, share in ((tr("Quoi"), 0.5), (tr("Qui"), 0.28), (tr("Quand"), 0.22)):
        words, width = labelled(title), A4.inner * share - 3 * MM
        pen.ink(MUTED)
        pen.write(x, y, words, REGULAR, size)
        pen.ink(INK)
        pen.rule(x + pen.width(words, REGULAR, size) + 3, y - 2, x + width, y - 2)
        x += A4.inner * share
