"""Comparisons in rows of words and figures."""

from collections.abc import Sequence

from envies_desktop.diagnostics.printed.compared_data import Comparison, Compatibility
from envies_desktop.diagnostics.sheets.compared_words import gap, lacking
from envies_desktop.i18n import number, tr

Rows = tuple[Sequence[str], Sequence[Sequence[str]]]
"""Titles of columns, and rows."""


def comparison_rows(found: Comparison) -> Rows:
    """Each axis, then the global score: now, beside, and the difference."""
    levels = tuple(points for points, _ in found.levels)
    axes = [(axis.title, axis.values) for axis in found.axes]
    rows = [_row(title, values) for title, values in axes]
    return ("", *found.series, tr("Écart")), [*rows, _row(tr("Ensemble"), levels)]


def _row(title: str, values: tuple[float | None, ...]) -> list[str]:
    return [title, *map(points, values), gap(*values)]


def pair_rows(found: Compatibility) -> Rows:
    """Each type with the parts of its sum: never a bare number."""
    titles = (
        "",
        found.first.subject,
        found.second.subject,
        tr("0,7 × le plus bas"),
        tr("0,3 × la moyenne"),
        tr("Besoins"),
        tr("Territoire"),
        tr("ODD"),
        tr("Total / 100"),
    )
    rows = []
    for row in found.rows:
        parts = [row.lower, row.mean, row.needs, row.territory, row.odd]
        told = ["–"] * 5 if row.total is None else [part_words(part) for part in parts]
        rows.append([row.title, points(row.first), points(row.second), *told, points(row.total)])
    return titles, rows


def pair_words(found: Compatibility) -> str:
    """What both have in common."""
    told = [*filter(None, [lacking(found)]), *found.matches]
    if found.territory:
        told.append(tr("Même territoire\u00a0: {territory}").format(territory=found.territory))
    if found.odd:
        numbers = ", ".join(number(one) for one in found.odd)
        told.append(tr("ODD en commun\u00a0: {numbers}").format(numbers=numbers))
    return "\n".join(told) or tr("Rien de commun n’est connu\u00a0: ni besoin servi, ni territoire, ni ODD.")


def points(value: float | None) -> str:
    """ "56", a dash where there is none."""
    return "–" if value is None else number(round(value))


def part_words(value: float) -> str:
    """A part of a sum, with a decimal."""
    return number(value, 1)
