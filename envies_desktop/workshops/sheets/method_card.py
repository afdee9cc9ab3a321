"""A method card on paper, for the hand of whoever hosts: its steps first, then what to mind."""

from collections.abc import Sequence

from envies_desktop.diagnostics.sheets.blocks import (
    INDENT,
    Block,
    Paper,
    band,
    facts_block,
    heading,
    pages_of,
    prose,
    titled,
    together,
)
from envies_desktop.events.sheets.phrases import facts
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import Job, Page
from envies_desktop.paper.pen import MUTED
from envies_desktop.workshops.lines import line_label
from envies_desktop.workshops.method import Method, MethodStep
from envies_desktop.workshops.method_words import access_label, bell_label, grouping_label, source_line, span
from envies_desktop.workshops.method_words import facts as method_facts
from envies_desktop.workshops.printed import MethodSheets

TEXT = 10.5


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
    lines = [*prose(", ".join(how), size, indent=INDENT), *prose(said, size, indent=INDENT)]
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
    blocks += titled(tr("Matériel"), _bullets(method.material.said()), size)
    blocks += titled(tr("Pour que chacun participe"), _bullets(access), size)
    blocks += titled(tr("Variantes"), _bullets(method.variants.said()), size)
    blocks += titled(tr("Pièges"), _bullets(method.traps.said()), size)
    return blocks + prose(source_line(method), size, grey=MUTED)


def _bullets(texts: Sequence[str]) -> list[str]:
    return [f"•\u00a0{text}" for text in texts]
