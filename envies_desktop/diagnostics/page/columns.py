"""The columns of the lists of diagnostics."""

from collections.abc import Sequence

from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.tables import Column
from envies_desktop.diagnostics.queries import DiagnosticRow
from envies_desktop.i18n import number, short_date, sort_key, tr


def diagnostic_columns(*, whom: bool = True) -> Sequence[Column]:
    """Whom about (left out in the record of an organisation), how far, at which level, by whom."""
    name = Column(
        "name",
        tr("Sur qui"),
        lambda row: f"{shape_mark(row.shape)} {row.name}" if row.shape else row.name,
        sort=lambda row: sort_key(row.name),
        width=216,
        stretch=True,
    )
    date = Column(
        "date",
        tr("Date"),
        lambda row: short_date(row.opened_on),
        sort=lambda row: -row.opened_on.toordinal(),
        width=104,
    )
    what = Column(
        "questionnaire",
        tr("Questionnaire"),
        lambda row: row.questionnaire or tr("SWOT sans questionnaire"),
        width=232,
        stretch=not whom,
    )
    others = [
        Column(
            "completeness",
            tr("Rempli"),
            share_words,
            sort=lambda row: row.completeness,
            width=80,
            right=True,
        ),
        Column(
            "level",
            tr("Niveau"),
            level_words,
            sort=lambda row: row.points,
            width=184,
        ),
        Column("facilitator", tr("Mené par"), lambda row: row.facilitator or "–", width=130),
        Column(
            "state",
            tr("État"),
            state_words,
            sort=lambda row: row.closed_on is not None,
            mark=lambda row: ("lock", "muted") if row.closed_on else ("pencil", "primary"),
            width=136,
        ),
    ]
    return [name, what, date, *others] if whom else [date, what, *others]


def share_words(row: DiagnosticRow) -> str:
    """ "45 %"; a share below one is never said whole."""
    return "–" if row.completeness is None else f"{number(int(100 * row.completeness + 1e-9))}\u00a0%"


def level_words(row: DiagnosticRow) -> str:
    """The level with its score, and whether it is provisional."""
    if row.points is None:
        return tr("provisoire") if row.provisional else "–"
    said = f"{row.level} ({number(round(row.points))})" if row.level else number(round(row.points))
    return tr("{level}, provisoire").format(level=said) if row.provisional else said


def state_words(row: DiagnosticRow) -> str:
    """Whether answers can still be changed."""
    if row.closed_on is None:
        return tr("en cours")
    return tr("clos le {day}").format(day=short_date(row.closed_on))
