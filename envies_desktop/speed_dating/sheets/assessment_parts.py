"""The parts of the room in small tables: families of organisations, territories, themes."""

from collections.abc import Sequence
from dataclasses import replace

from envies_desktop.directory.kinds import group_label
from envies_desktop.i18n import DASH, number, tr
from envies_desktop.paper.page import MM
from envies_desktop.paper.pen import Pen
from envies_desktop.paper.tables import Cell, Column, draw_heading, draw_row
from envies_desktop.speed_dating.indicators.figures import Part
from envies_desktop.speed_dating.sheets.assessment_charts import Box
from envies_desktop.speed_dating.sheets.assessment_words import untyped

_MOST = 6


def families(parts: Sequence[Part]) -> list[Part]:
    """The stakeholder groups under the names that people read."""
    return [replace(part, name=group_label(part.name)) for part in parts]


def draw_parts(title: str, parts: Sequence[Part], pen: Pen, box: Box) -> None:
    """Draw a table: name, present out of registered, mutual interests; the largest parts first."""
    present, interests = box.size * 5.1, box.size * 2.6
    columns = [
        Column(title, box.width - present - interests),
        Column(tr("Présents"), present, "right"),
        Column("", interests, "right"),
    ]
    heading = max(6 * MM, box.size * 1.6)
    y = draw_heading(pen, columns, box.x, box.top, heading, box.size)
    _heart(pen, box, heading)
    rows = _rows(parts)
    height = min(box.size * 2.3, (box.height - heading) / len(rows))
    most = 2 if height >= 2 * 9 * 1.2 else 1
    for cells in rows:
        y = draw_row(pen, columns, box.x, y, height, cells, size=box.size, most=most, upright=False)


def _heart(pen: Pen, box: Box, heading: float) -> None:
    """The sign of mutual interest, over its column."""
    size = box.size * 0.9
    pen.shape("heart", box.x + box.width - size - 4, box.top - (heading + size) / 2, size)


def _rows(parts: Sequence[Part]) -> list[list[Cell]]:
    if not parts:
        return [[untyped(), DASH, DASH]]
    shown = parts if len(parts) <= _MOST else parts[: _MOST - 1]
    rows: list[list[Cell]] = [[part.name, _present(part), _figure(part.interests)] for part in shown]
    if len(shown) < len(parts):
        rows.append([tr("et %n autre(s)", "", len(parts) - len(shown)), "", ""])
    return rows


def _present(part: Part) -> str:
    return tr("{present} / {registered}").format(
        present=_figure(part.present), registered=number(part.registered)
    )


def _figure(value: int | None) -> str:
    return DASH if value is None else number(value)
