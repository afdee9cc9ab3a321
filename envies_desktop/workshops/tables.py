"""The columns of what the tables brought."""

from collections.abc import Callable
from typing import Any

from envies_desktop.desk.tables import Column
from envies_desktop.i18n import number, tr
from envies_desktop.workshops.lines import line_label
from envies_desktop.workshops.queries.lines import LineRow

_LAST = 1000


def line_columns(change: Callable[..., None]) -> list[Column]:
    """Columns of `LineRow`s; `change(row, **fields)` is called with what is typed in a cell."""

    def weigh(name: str) -> Callable[[LineRow, str], None]:
        return lambda row, text: change(row, **{name: _weight(text)})

    return [
        Column(
            "table",
            tr("Table"),
            lambda row: tr("plénière") if row.table is None else number(row.table),
            sort=lambda row: (row.table or _LAST, row.kind),
            width=90,
        ),
        Column("kind", tr("Sorte"), lambda row: line_label(row.kind), width=170),
        Column(
            "text",
            tr("Ce qui est dit"),
            lambda row: row.text,
            width=360,
            stretch=True,
            tip=lambda row: row.text,
            edit=lambda row, text: change(row, text=text),
        ),
        Column("speaker", tr("Qui le dit"), lambda row: row.speaker, width=150),
        Column("organisation", tr("Organisation"), lambda row: row.organisation, hidden=True),
        _weighed("impact", tr("Impact"), lambda row: row.impact, weigh("impact")),
        _weighed("effort", tr("Effort"), lambda row: row.effort, weigh("effort")),
        Column("kept", tr("Annuaire"), lambda row: tr("oui") if row.need_id else "", width=100),
    ]


def _weighed(
    name: str, title: str, value: Callable[[LineRow], int | None], edit: Callable[[Any, str], None]
) -> Column:
    return Column(
        name,
        title,
        lambda row: "" if value(row) is None else number(value(row) or 0),
        sort=lambda row: value(row) or 0,
        width=80,
        right=True,
        tip=lambda row: tr("De 1 à 5\u00a0: tapez F2, puis le chiffre"),
        edit=edit,
    )


def _weight(text: str) -> int | None:
    """What is typed as impact or effort; another number than 1 to 5 is refused by the gesture."""
    typed = text.strip()
    if not typed:
        return None
    return int(typed) if typed.isdecimal() and len(typed) < 4 else 0
