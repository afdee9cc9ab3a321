"""The blank questionnaire, to fill by hand: boxes to tick, lines for comments, the code of each question.

Answers are typed again by these codes, in this order: one key for each, as on the screen.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from envies_desktop.diagnostics.questionnaire import Axis, Question, Questionnaire
from envies_desktop.diagnostics.sheets.blocks import (
    Block,
    Paper,
    heading,
    lines_of,
    pages_of,
    prose,
    space,
    together,
)
from envies_desktop.diagnostics.subject import PARTNERSHIP
from envies_desktop.i18n import labelled, number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page
from envies_desktop.paper.pen import INK, MUTED, Pen

_COMMENT = 8.5 * MM
_NOTES, _FEW_NOTES = 8, 4


class Look(NamedTuple):
    """Sizes: the texts, the square of a box, the width of a box with its sign, that of the code."""

    text: float
    box: float
    each: float
    code: float


_SMALL = Look(11, 5.2 * MM, 10.5 * MM, 15 * MM)
_LARGE = Look(14, 6.5 * MM, 13 * MM, 19 * MM)


def blank_pages(questionnaire: Questionnaire, job: Job, subject: str = "") -> list[Page]:
    """The questionnaire to fill by hand; `subject` is printed where it is known."""
    look = _LARGE if job.large else _SMALL
    code = tr("{code}, version {version}").format(code=questionnaire.id, version=questionnaire.version)
    paper = Paper(job, questionnaire.title.said(), tr("À remplir à la main"), note=code)
    anonymous = questionnaire.kind == "survey" and not questionnaire.statuses
    fields = _nameless(subject, look) if anonymous else _fields(_whom(questionnaire), subject, look)
    blocks = [*fields, *_manual(questionnaire, look)]
    for axis in questionnaire.axes:
        if questionnaire.questions_of[axis.id]:
            blocks += _axis(questionnaire, axis, look)
    lines = _FEW_NOTES if questionnaire.kind == "survey" else _NOTES  # handed out: a slip is one page
    return pages_of(paper, [[*blocks, *_notes(look, lines)]])


def signs(questionnaire: Questionnaire, axis: str) -> list[tuple[str, str]]:
    """What may be ticked for a question of an axis, and what each sign means."""
    scale = questionnaire.scale_of(axis)
    found = [(number(one.value), one.label.said()) for one in scale.values]
    if scale.na_allowed:
        found.append((tr("N"), tr("non concerné")))
    if scale.unknown_allowed:
        found.append(("?", tr("ne sait pas")))
    return found


def _whom(questionnaire: Questionnaire) -> str:
    """What the questionnaire is about."""
    return tr("Partenariat") if questionnaire.audience == PARTNERSHIP else tr("Structure")


def _fields(whom: str, subject: str, look: Look) -> list[Block]:
    """Who answers, and when."""
    rows = (
        ((whom, subject, 1.0),),
        ((tr("Nom"), "", 0.55), (tr("Fonction"), "", 0.45)),
        ((tr("Animé par"), "", 0.55), (tr("Date"), "", 0.45)),
    )
    return [Block(look.text * 2.1, partial(_field_row, row, look)) for row in rows]


def _nameless(subject: str, look: Look) -> list[Block]:
    """What a survey is about, and when: nobody is asked who they are."""
    row = ((tr("Objet"), subject, 0.65), (tr("Date"), "", 0.35))
    words = tr("Anonyme\u00a0: n’écrivez pas votre nom.")
    return [Block(look.text * 2.1, partial(_field_row, row, look)), *prose(words, look.text, font=BOLD)]


def _field_row(row: Sequence[tuple[str, str, float]], look: Look, pen: Pen, top: float) -> None:
    x, y = A4.left, top - look.text * 1.5
    for place, (title, text, share) in enumerate(row, 1):
        width = A4.inner * share - (4 * MM if place < len(row) else 0)
        pen.write(x, y, labelled(title), REGULAR, look.text)
        begun = x + pen.width(labelled(title), REGULAR, look.text) + 2 * MM
        pen.rule(begun, y - 2, x + width, y - 2)
        if text:
            size, lines = pen.fold(text, BOLD, look.text, x + width - begun, 1)
            pen.write(begun, y, lines[0], BOLD, size)
        x += A4.inner * share


def _manual(questionnaire: Questionnaire, look: Look) -> list[Block]:
    words = tr(
        "Cochez une seule case par ligne\u00a0; sans réponse, laissez vide. Il n’y a ni bonne ni mauvaise "
        "réponse\u00a0: c’est votre regard qui compte. N’écrivez ni jugement sur une personne ni donnée "
        "sensible."
    )
    purpose = prose(questionnaire.purpose.said(), look.text)
    return [space(2 * MM), *purpose, *prose(words, look.text, grey=MUTED)]


def _axis(questionnaire: Questionnaire, axis: Axis, look: Look) -> list[Block]:
    """The title, the scale, the questions."""
    found = signs(questionnaire, axis.id)
    told = (tr("{sign} = {meaning}").format(sign=sign, meaning=said) for sign, said in found)
    legend = "\u00a0· ".join(one.replace(" ", "\u00a0") for one in told)
    blocks = [heading(axis.title.said(), look.text + 2), *prose(legend, look.text, grey=MUTED)]
    first = len(blocks) + 1
    blocks += [_question(question, found, look) for question in questionnaire.questions_of[axis.id]]
    return together(blocks, first)


def _question(question: Question, found: Sequence[tuple[str, str]], look: Look) -> Block:
    boxes = len(found) * look.each
    width = A4.inner - look.code - boxes - 3 * MM
    text = question.text.said()
    if question.evidence:
        text = tr("{text} – preuve\u00a0: {evidence}").format(text=text, evidence=question.evidence.said())
    lines = lines_of(text, REGULAR, look.text, width)
    high = max(look.box, len(lines) * look.text * 1.22)
    return Block(high + _COMMENT + 3 * MM, partial(_draw, question.short, lines, found, high, look))


def _draw(
    code: str, lines: Sequence[str], found: Sequence[tuple[str, str]], high: float, look: Look, pen: Pen,
    top: float,
) -> None:  # fmt: skip
    size, lines_code = pen.fold(code, BOLD, look.text, look.code - 1 * MM, 1)
    pen.write(A4.left, top - look.text * 0.95, lines_code[0], BOLD, size)
    pen.lines_at(A4.left + look.code, top, lines, REGULAR, look.text, leading=1.22)
    x = A4.right - len(found) * look.each
    for sign, _ in found:
        pen.write(x + look.each - look.box - 1.5, top - look.text, sign, BOLD, look.text, "right")
        pen.box(x + look.each - look.box, top - look.box, look.box)
        x += look.each
    y = top - high - _COMMENT + 1 * MM
    pen.ink(MUTED)
    words = labelled(tr("Commentaire"))
    pen.write(A4.left + look.code, y, words, REGULAR, look.text)
    pen.ink(INK)
    begun = A4.left + look.code + pen.width(words, REGULAR, look.text)
    pen.rule(begun + 2 * MM, y - 2, A4.right, y - 2)


def _notes(look: Look, count: int) -> list[Block]:
    """Lines for whatever did not hold beside a question."""
    rows = [Block(9 * MM, lambda pen, top: pen.rule(A4.left, top - 9 * MM, A4.right, top - 9 * MM))] * count
    return together([space(2 * MM), heading(tr("Autres remarques"), look.text + 2), *rows], 4)
