"""The results of an open forum on one page, to hang up and to send."""

from functools import partial

from envies_desktop.events.sheets.phrases import DOT, facts
from envies_desktop.i18n import number, short_date, tr
from envies_desktop.open_forum.printed import BookletSheets
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, head
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, Pen

_MOST = 10
"""Lines of each part: the first ones, and how many more there are."""


def result_pages(found: BookletSheets, job: Job) -> list[Page]:
    """One page, whatever there is."""
    return [Page(A4, partial(_draw, found, job))]


def _draw(found: BookletSheets, job: Job, pen: Pen, page: int, pages: int) -> None:
    forum, size = found.forum, job.size(11)
    y = head(pen, A4, job, tr("Ce que le forum a donné"), facts(forum.event))
    pen.ink(PRIMARY)
    y = pen.block(A4.left, y, A4.inner, forum.question or forum.event.title, BOLD, 20, most=3, smallest=13)
    pen.ink(INK)
    held = [topic for topic in forum.topics if topic.cell is not None]
    said = (
        tr("%n participant(s)", "", found.came),
        tr("%n sujet(s) sur la grille", "", len(held)),
        tr("%n groupe(s) d’action", "", len(found.groups)),
    )
    y = pen.block(A4.left, y - 2 * MM, A4.inner, DOT.join(said), BOLD, size) - 4 * MM
    voted = [
        f"{number(place)}. {vote.title} ({tr('%n point(s)', '', vote.dots)})"
        for place, vote in enumerate(found.votes, 1)
    ]
    topics = [f"{number(topic.number)} · {topic.title}" for topic in held]
    y = (
        _part(pen, y, tr("Ce qui vient en tête"), voted, size)
        if voted
        else _part(pen, y, tr("Les sujets"), topics, size)
    )
    groups = []
    for group in found.groups:
        due = tr("pour le {date}").format(date=short_date(group.due)) if group.due else ""
        step = ", ".join(filter(None, (group.what, group.owner, due)))
        groups.append("\u00a0: ".join(filter(None, (group.title, step))))
    _part(pen, y, tr("Les groupes d’action et leur premier pas"), groups, size)
    foot(pen, A4, job, page, pages)


def _part(pen: Pen, top: float, title: str, lines: list[str], size: float) -> float:
    if not lines:
        return top
    pen.ink(PRIMARY)
    y = pen.block(A4.left, top, A4.inner, title, BOLD, size * 1.3) - 1 * MM
    pen.ink(INK)
    for line in lines[:_MOST]:
        y = pen.block(A4.left + 3 * MM, y, A4.inner - 3 * MM, line, REGULAR, size, most=2) - 1.5 * MM
    if len(lines) > _MOST:
        pen.ink(MUTED)
        y = pen.block(
            A4.left + 3 * MM, y, A4.inner, tr("et %n autre(s)", "", len(lines) - _MOST), REGULAR, size
        )
        pen.ink(INK)
    return y - 4 * MM
