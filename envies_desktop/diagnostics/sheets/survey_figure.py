"""How the answers to a question are spread, as bars with their figures: one drawing for paper and screen."""

from functools import cache

from envies_desktop.diagnostics.printed.survey import SpreadRow
from envies_desktop.i18n import number, tr
from envies_desktop.paper.figure import Figure, Role, Stroke, Words
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.ruler import Ruler

_LEADING = 1.25
_BAR = 1.35
"""Height of a bar with the air around it, in sizes of its text."""


@cache
def _ruler() -> Ruler:
    return Ruler()


def spread_figure(row: SpreadRow, width: float, size: float, *, known: bool = False) -> Figure:
    """The question, what is said of all its answers, a bar for each answer that was offered.

    No bars where fewer than five people answered, unless they are `known` to whoever looks.
    """
    ruler = _ruler()
    title = ruler.lines(row.text, BOLD, size, width)
    said = ruler.lines(summary(row, known=known), REGULAR, size * 0.9, width)
    bars = row.enough or known
    height = (len(title) + len(said) * 0.9) * size * _LEADING + size * 0.4
    height += len(row.labels) * size * _BAR if bars else 0.0
    items: list[Stroke | Words] = []
    y = height
    for line in title:
        items.append(Words(0, y - size * 0.93, line, size, bold=True))
        y -= size * _LEADING
    for line in said:
        items.append(Words(0, y - size * 0.85, line, size * 0.9, role="muted"))
        y -= size * 0.9 * _LEADING
    if bars:
        items += _bars(row, width, size, y - size * 0.2)
    return Figure(width, height, tuple(items))


def summary(row: SpreadRow, *, known: bool = False) -> str:
    """How many answered, the share of favourable answers, the mean."""
    if not row.enough and not known:
        return tr("Moins de cinq réponses\u00a0: rien n’en est dit.")
    told = [tr("%n réponse(s)", "", row.count)]
    if row.favourable is not None:
        told.append(tr("{share} favorables").format(share=rounded(row.favourable)))
    if row.mean is not None:
        mean = number(round(row.mean, 1))
        told.append(tr("moyenne {mean} sur {top}").format(mean=mean, top=number(row.top)))
    if row.apart:
        told.append(tr("non concerné\u00a0: {count}").format(count=number(row.apart)))
    return " · ".join(told)


def _bars(row: SpreadRow, width: float, size: float, top: float) -> list[Stroke | Words]:
    """Labels in a column, the frame of all the answers, what is filled of it, the figure at its end."""
    ruler, each = _ruler(), size * 0.92
    figures = [_figure(count, row.count) for count in row.counts]
    begun = max(ruler.measured(label, REGULAR) for label in row.labels) * each
    begun = min(begun, width * 0.42) + size * 0.6
    across = width - begun - max(ruler.measured(figure, BOLD) for figure in figures) * each - size * 0.5
    items: list[Stroke | Words] = []
    for label, count, figure in zip(row.labels, row.counts, figures, strict=True):
        low, high = top - size * 1.08, top - size * 0.22
        shown = ruler.cut(label, REGULAR, each, begun - size * 0.6)
        items.append(Words(0, top - size * 0.97, shown, each))
        items.append(_box(begun, low, across, high, None))
        if count:
            items.append(_box(begun, low, across * count / row.count, high, "primary"))
        items.append(Words(begun + across + size * 0.4, top - size * 0.97, figure, each, bold=True))
        top -= size * _BAR
    return items


def rounded(share: float) -> str:
    """ "87 %" of a share from 0 to 1; one below one is never said whole."""
    points = round(100 * share)
    return tr("{share}\u00a0%").format(share=number(points if share == 1 else min(points, 99)))


def _figure(count: int, of: int) -> str:
    """ "12 (40 %)"."""
    return f"{number(count)} ({rounded(count / of if of else 0.0)})"


def _box(x: float, low: float, across: float, high: float, fill: Role | None) -> Stroke:
    corners = ((x, low), (x + across, low), (x + across, high), (x, high))
    return Stroke(corners, "line" if fill is None else None, 0.6, closed=True, fill=fill)
