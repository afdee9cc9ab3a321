"""A method card on paper, for the hand of whoever hosts: its steps first, then what to mind."""

from collections.abc import Sequence

from envies_desktop.diagnostics.sheets.blocks import (
    Block,
    Paper,
    band,
    facts_block,
    heading,
    pages_of,
    prose,
    together,
)
from envies_desktop.events.sheets.phrases import facts
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import MM, Job, Page
from envies_desktop.paper.pen import MUTED
from envies_desktop.workshops.lines import line_label
from envies_desktop.workshops.method import Method, MethodStep
from envies_desktop.workshops.method_words import access_label, bell_label, grouping_label, source_line, span
from envies_desktop.workshops.method_words import facts as method_facts
from envies_desktop.workshops.printed import MethodSheets

TEXT = 10.5
_INDENT = 4 * MM


def method_card_pages(found: MethodSheets, job: Job) -> list[Page]:
    """One page or two, as the card asks."""
    method, size = found.method, job.size(TEXT)
    paper = Paper(job, method.title.said(), facts(found.event))
    blocks = [band([(method.invitation.said(), BOLD, size * 1.35)])]
    blocks += prose(method_facts(method), size)
    blocks += prose(method.purpose.said(), size)
    for step in method.steps:
        blocks += _step(step, size)
    blocks += _rest(method, size)
    return pages_of(paper, [blocks])


def _step(step: MethodStep, size: float) -> list[Block]:
    how = [tr("{count} min").format(count=number(step.minutes)), grouping_label(step.grouping)]
    if step.rounds:
        how.append(tr("à chaque tour"))
    how.append(bell_label(step.bell or "none"))
    said = tr("«\u00a0{sentence}\u00a0»").format(sentence=step.say.said())
    lines = [*prose(", ".join(how), size, indent=_INDENT), *prose(said, size, indent=_INDENT)]
    return together([heading(step.title.said(), 12), *lines])


def _rest(method: Method, size: float) -> list[Block]:
    group = tr("Groupes de {span}").format(span=span(*method.group))
    blocks = facts_block(
        [
            (tr("La salle"), method.room.said()),
            (tr("Groupes"), group),
            (tr("Ce que l’on note"), ", ".join(map(line_label, method.captures))),
        ],
        size,
    )
    access = [f"{access_label(code)}\u00a0: {text.said()}" for code, text in method.access.items()]
    blocks += _part(tr("Matériel"), method.material.said(), size)
    blocks += _part(tr("Pour que chacun participe"), access, size)
    blocks += _part(tr("Variantes"), method.variants.said(), size)
    blocks += _part(tr("Pièges"), method.traps.said(), size)
    return blocks + prose(source_line(method), size, grey=MUTED)


def _part(title: str, texts: Sequence[str], size: float) -> list[Block]:
    lines = [block for text in texts for block in prose(f"•\u00a0{text}", size, indent=_INDENT)]
    return together([heading(title, 12), *lines]) if lines else []
