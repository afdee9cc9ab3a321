"""The third page of a report: what to do, which partnership suits, who may read it, signatures."""

from collections.abc import Sequence
from functools import partial

from envies_desktop.diagnostics.printed.data import ActionRow, Heading, Report, TypeRow
from envies_desktop.diagnostics.sheets.blocks import Block, Paper, heading, prose, space
from envies_desktop.diagnostics.sheets.rows import is_cut, table
from envies_desktop.diagnostics.sheets.words import consent_lines, horizon, status_label
from envies_desktop.i18n import labelled, short_date, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM
from envies_desktop.paper.pen import INK, MUTED, Pen
from envies_desktop.paper.radar import figure_of
from envies_desktop.paper.tables import Cell, Column, spread

_LINES = 6
"""Of a cell of the plan: six actions hold on the page, the annex has the rest."""


def plan_blocks(report: Report, paper: Paper) -> list[Block]:
    """The plan, the types where there are any, the consents, room to sign."""
    size = paper.job.size(10)
    blocks = [
        heading(tr("Plan d’action"), paper.job.size(13)),
        space(1 * MM),
        *_plan(report, size),
        space(4 * MM),
    ]
    if report.types:
        blocks += [
            heading(tr("Quel partenariat aujourd’hui\u00a0?"), paper.job.size(13)),
            *_types(report, size),
        ]
    blocks += [heading(tr("Qui peut lire ce diagnostic"), paper.job.size(13)), *_consents(report, size)]
    return [*blocks, space(3 * MM), signatures((_signer(report.heading), tr("Pour l’animation")), size)]


def _plan(report: Report, size: float) -> list[Block]:
    if not report.plan:
        return prose(_no_plan(report), size, grey=MUTED)
    return table(_columns(report, size), _actions(report), size, least=size * 3.2, upright=True, most=_LINES)


def whole_plan(report: Report, size: float) -> list[Block]:
    """The plan with its texts uncut, for the annex; nothing where the third page has them whole."""
    if not is_cut(_columns(report, size), _actions(report), size, _LINES):
        return []
    return table(_columns(report, size), _actions(report), size, upright=True)


def _columns(report: Report, size: float) -> list[Column]:
    purpose = [Column(tr("Pour"), 36)] if _has_purpose(report) else []
    columns = [
        Column(tr("Action"), 60, font=BOLD),
        *purpose,
        Column(tr("Qui"), 27),
        Column(tr("Quand"), max(27, size * 2.4)),
        Column(tr("Ce sera réussi si…"), 36),
    ]
    return spread(columns, A4.inner)


def _has_purpose(report: Report) -> bool:
    """Whether an action is for an axis, a type of partnership or an offer; in a room none may be."""
    return any(row.axis or row.kind or row.offer for row in report.plan)


def _actions(report: Report) -> list[list[Cell]]:
    rows = [_action(row) for row in report.plan]
    return rows if _has_purpose(report) else [[row[0], *row[2:]] for row in rows]


def _no_plan(report: Report) -> str:
    if report.axes and report.global_score is None:
        return tr("Pas encore d’action proposée\u00a0: aucun axe n’a assez de réponses.")
    return tr("Aucune action n’a été retenue.")


def _action(row: ActionRow) -> list[Cell]:
    told = [part for part in (row.axis, row.kind, row.offer) if part]
    done = tr("fait le {date}").format(date=short_date(row.done_on)) if row.done_on else ""
    when = "\n".join(part for part in (horizon(row), done) if part)
    return [row.text, "\n".join(told), row.owner, when, row.success]


def _types(report: Report, size: float) -> list[Block]:
    blocks: list[Block] = []
    if report.prepare:
        words = tr("Se préparer d’abord, en commençant par\u00a0: {axes}.").format(
            axes=", ".join(report.prepare)
        )
        blocks += prose(words, size, font=BOLD)
    columns = spread(
        [Column(tr("Type"), 44, font=BOLD), Column(tr("Sur 100"), 20, "right"), Column(tr("Conseil"), 30),
         Column(tr("Ce qui parle pour lui"), 86)],
        A4.inner,
    )  # fmt: skip
    blocks += table(columns, [_type(row) for row in report.types], size)
    return [*blocks, space(3 * MM)]


def _type(row: TypeRow) -> list[Cell]:
    return [row.title, figure_of(row.score), status_label(row), "\n".join(row.reasons)]


def _consents(report: Report, size: float) -> list[Block]:
    blocks = prose(_owner(report.heading), size, grey=MUTED)
    for line in consent_lines(report.consents, report.heading.parties):
        blocks += prose(line, size, indent=4 * MM, after=0)
    return blocks


def _owner(heading: Heading) -> str:
    if heading.group:
        return tr(
            "Ce diagnostic appartient au groupe qui l’a fait. Chaque accord est donné à part, daté, et peut "
            "être retiré\u00a0: sans lui, rien n’est transmis."
        )
    if heading.parties:
        return tr(
            "Ce diagnostic appartient aux parties du partenariat. Chacune donne son accord à part, daté, et "
            "peut le retirer\u00a0: sans celui de toutes, rien n’est transmis."
        )
    return tr(
        "Ce diagnostic appartient à la structure. Chaque accord est donné à part, daté, et peut être "
        "retiré\u00a0: sans lui, rien n’est transmis."
    )


def _signer(heading: Heading) -> str:
    if heading.group:
        return tr("Pour le groupe")
    return tr("Pour les parties") if heading.parties else tr("Pour la structure")


def signatures(fields: Sequence[str], size: float) -> Block:
    """Room for each to sign, side by side."""
    return Block(26 * MM, partial(_sign, fields, size))


def _sign(fields: Sequence[str], size: float, pen: Pen, top: float) -> None:
    gap = 6 * MM
    width = (A4.inner - gap * (len(fields) - 1)) / len(fields)
    for place, field in enumerate(fields):
        x = A4.left + place * (width + gap)
        pen.frame(x, top - 24 * MM, width, 24 * MM, grey=MUTED)
        pen.write(x + 2 * MM, top - size * 1.3, labelled(field), REGULAR, size)
        pen.ink(MUTED)
        pen.write(x + 2 * MM, top - 22.5 * MM, tr("nom, date, signature"), REGULAR, max(9, size - 1.5))
        pen.ink(INK)
