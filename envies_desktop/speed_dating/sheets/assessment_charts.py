"""The four charts of an assessment; each is drawn in a box and says so where nothing was typed."""

from collections.abc import Callable
from typing import NamedTuple

from envies_desktop.directory.kinds import GROUP_SHAPES, group_label
from envies_desktop.events.kinds import SIDES, side_label
from envies_desktop.events.sheets.phrases import DOT
from envies_desktop.i18n import number, tr
from envies_desktop.paper import charts
from envies_desktop.paper.charts import PATTERNS, Bar
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.pen import Pen
from envies_desktop.speed_dating.indicators.figures import Camp, Indicators, Spread
from envies_desktop.speed_dating.sheets.assessment_words import percent, untyped

_SHAPES = {"A": "disc", "B": "square", "support": "", **GROUP_SHAPES}
_MOST_COLUMNS = 12
_FEWER_COLUMNS = 8


class Box(NamedTuple):
    """Where a chart is drawn: its upper left corner, its size and that of its texts."""

    x: float
    top: float
    width: float
    height: float
    size: float

    def below(self, top: float) -> "Box":
        """What is left of the box under `top`."""
        return self._replace(top=top, height=self.height - (self.top - top))


def attendance(pen: Pen, box: Box, found: Indicators) -> None:
    """Registered and present, by side."""
    box = _titled(pen, box, tr("Présents sur inscrits"))
    rows = [
        Bar(
            camp_label(camp.code), camp.present or 0, _fraction(camp), whole=camp.registered,
            shape=_SHAPES.get(camp.code, ""),
        )
        for camp in found.camps
    ]  # fmt: skip
    if rows:
        charts.bars(pen, box.x, box.top, box.width, box.height, rows, box.size)
    else:
        _untyped(pen, box)


def camp_label(code: str) -> str:
    """The name of a side or of a stakeholder group."""
    return side_label(code) if code in SIDES else group_label(code)


def _fraction(camp: Camp) -> str:
    present = untyped() if camp.present is None else number(camp.present)
    return tr("{present} / {registered}").format(present=present, registered=number(camp.registered))


def ratings(pen: Pen, box: Box, found: Indicators) -> None:
    """How many 1, 2, 3 and 4 each side gave; in an event of groups, the mean of each group."""
    title = tr("Notes des rencontres, de 1 à 4")
    if found.high is not None:
        high = tr("{percent} de notes 3 et 4").format(percent=percent(found.high))
        title = DOT.join((tr("Notes de 1 à 4"), high))
    box = _titled(pen, box, title)
    rated = [camp for camp in found.camps if camp.ratings is not None]
    if not rated:
        _untyped(pen, box)
    elif len(rated) > 2:
        charts.bars(pen, box.x, box.top, box.width, box.height, [_mean(camp) for camp in rated], box.size)
    else:
        across = box.width / len(rated)
        for place, camp in enumerate(rated):
            _four(pen, box._replace(x=box.x + place * across, width=across - 8), camp)


def _mean(camp: Camp) -> Bar:
    mean = camp.mean or 0
    return Bar(
        camp_label(camp.code), mean, number(mean, 1), whole=len(PATTERNS), shape=_SHAPES.get(camp.code, "")
    )


def _four(pen: Pen, box: Box, camp: Camp) -> None:
    said = tr("{camp}\u00a0: {mean} en moyenne").format(
        camp=camp_label(camp.code), mean=number(camp.mean or 0, 1)
    )
    pen.shape(_SHAPES.get(camp.code) or "triangle", box.x, box.top - box.size * 0.95, box.size * 0.75)
    beside = box.size * 1.1
    top = pen.block(box.x + beside, box.top, box.width - beside, said, size=box.size, most=2)
    columns = [
        Bar(number(value), count, number(count), PATTERNS[value - 1])
        for value, count in enumerate(camp.ratings or (), 1)
    ]
    rest = box.below(top - box.size * 0.4)
    charts.histogram(pen, rest.x, rest.top, rest.width, rest.height, columns, rest.size)


def meetings(pen: Pen, box: Box, found: Indicators) -> None:
    """How many people had so many meetings."""
    title = tr("Personnes selon leur nombre de rencontres")
    if found.basis == "planned":
        title = tr("Personnes selon leur nombre de rencontres prévues")
    box = _titled(pen, box, title)
    if found.each is None:
        _untyped(pen, box)
        return
    columns = [Bar(label, count, number(count)) for label, count in binned(found.each)]
    charts.histogram(pen, box.x, box.top, box.width, box.height, columns, box.size)


def binned(each: Spread) -> list[tuple[str, int]]:
    """The columns of the spread, by twos or more where there would be more than twelve."""
    step = 1 if len(each.counts) <= _MOST_COLUMNS else -(-len(each.counts) // _FEWER_COLUMNS)
    columns = []
    for start in range(0, len(each.counts), step):
        part = each.counts[start : start + step]
        ends = dict.fromkeys((part[0][0], part[-1][0]))
        columns.append(("–".join(map(number, ends)), sum(count for _, count in part)))
    return columns


def interests(pen: Pen, box: Box, found: Indicators) -> None:
    """What became of the couples who answered on both sides."""
    box = _titled(pen, box, tr("Suites souhaitées, par couple"))
    said = found.interests
    if said is None:
        _untyped(pen, box)
        return
    parts = [
        Bar(tr("les deux le souhaitent"), said.mutual, number(said.mutual), "solid", shape="heart"),
        Bar(tr("un seul le souhaite"), said.one_sided, number(said.one_sided), "hatched"),
        Bar(tr("aucun des deux"), said.neither, number(said.neither), "blank"),
    ]
    charts.stacked(pen, box.x, box.top, box.width, box.size * 2, parts, box.size)


def _titled(pen: Pen, box: Box, title: str) -> Box:
    return box.below(pen.block(box.x, box.top, box.width, title, BOLD, box.size, most=1) - box.size * 0.5)


def _untyped(pen: Pen, box: Box) -> None:
    charts.nothing(pen, box.x, box.top, box.width, box.height * 0.8, untyped(), box.size)


CHARTS: tuple[Callable[[Pen, Box, Indicators], None], ...] = (attendance, meetings, ratings, interests)
