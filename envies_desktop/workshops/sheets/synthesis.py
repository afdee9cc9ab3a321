"""The synthesis of a workshop: what was said, by kind, each line with its table; disagreements kept."""

from collections.abc import Sequence

from envies_desktop.diagnostics.sheets.blocks import Paper, band, pages_of, prose, titled
from envies_desktop.events.sheets.phrases import DOT, facts
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import Job, Page
from envies_desktop.workshops.lines import line_label
from envies_desktop.workshops.method_check import CAPTURES
from envies_desktop.workshops.printed import SaidLine, SynthesisSheets

TEXT = 10.5
_MIDDLE = 3
"""Impact from here on is high, effort below is low."""


def synthesis_pages(found: SynthesisSheets, job: Job) -> list[Page]:
    """As few pages as the lines take."""
    size = job.size(TEXT)
    paper = Paper(job, tr("Synthèse de l’atelier"), facts(found.event))
    blocks = [band([(found.question or found.event.title, BOLD, size * 1.35)])]
    said = (
        found.method,
        tr("%n participant(s)", "", found.came),
        tr("%n parole(s) notée(s)", "", len(found.lines)),
    )
    blocks += prose(DOT.join(filter(None, said)), size)
    for kind in CAPTURES:
        lines = [line for line in found.lines if line.kind == kind]
        blocks += titled(line_label(kind), [_said(line) for line in lines], size, 13)
    blocks += titled(tr("Par quoi commencer\u00a0: fort impact, peu d’effort"), _first(found.lines), size, 13)
    return pages_of(paper, [blocks])


def _said(line: SaidLine) -> str:
    """The text, then where it comes from and who said it."""
    where = tr("plénière") if line.table is None else tr("table {number}").format(number=number(line.table))
    return f"•\u00a0{line.text} ({DOT.join(filter(None, (where, line.speaker)))})"


def _first(lines: Sequence[SaidLine]) -> list[str]:
    """What brings most for least effort, in that order."""
    weighed = [line for line in lines if line.impact and line.effort]
    good = [line for line in weighed if (line.impact or 0) >= _MIDDLE and (line.effort or 0) <= _MIDDLE]
    good.sort(key=lambda line: ((line.effort or 0) - (line.impact or 0), line.text))
    return [
        tr("{text} (impact {impact}, effort {effort})").format(
            text=line.text, impact=number(line.impact or 0), effort=number(line.effort or 0)
        )
        for line in good
    ]
