"""The tables of the tab that are lists: by person, who has met whom, the plans."""

from collections.abc import Callable, Mapping
from uuid import UUID

from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.tables import Column
from envies_desktop.i18n import clock_time, number, short_date, sort_key, tr
from envies_desktop.workshops.queries.history import GroupPlanRow
from envies_desktop.workshops.queries.views import GroupsView, PersonLine

View = Callable[[], GroupsView | None]


def person_columns(rounds: int) -> list[Column]:
    """Who, and their table in each round."""
    return [
        Column("name", tr("Nom"), _name, sort=_by_last, width=240),
        Column("organisation", tr("Organisation"), lambda line: line.sitter.organisation, stretch=True),
        *(_round_column(place) for place in range(rounds)),
        Column("met", tr("Rencontre"), lambda line: number(line.met), sort=lambda line: line.met, width=100,
               right=True),
        Column("again", tr("Deux fois"), lambda line: number(line.again), sort=lambda line: -line.again,
               width=100, right=True, tip=lambda line: tr("Personnes rencontrées plus d’une fois")),
    ]  # fmt: skip


def met_columns(view: View) -> list[Column]:
    """Who has met whom, by name."""
    return [
        Column("name", tr("Nom"), _name, sort=_by_last, width=220),
        Column("met", tr("Rencontre"), lambda line: _met(view(), line), sort=lambda line: -line.met,
               stretch=True, tip=lambda line: _met(view(), line)),
        Column("count", tr("Personnes"), lambda line: number(line.met), sort=lambda line: -line.met,
               width=100, right=True),
        Column("again", tr("Deux fois ou plus"), lambda line: _again(view(), line),
               sort=lambda line: -line.again, width=240, tip=lambda line: _again(view(), line)),
    ]  # fmt: skip


def history_columns() -> list[Column]:
    """The plans of the workshop."""
    return [
        Column("number", tr("Plan"), lambda row: number(row.number), sort=lambda row: -row.number, width=90,
               mark=lambda row: ("circle-check", "good") if row.current else None),
        Column("made", tr("Calculé"), _made, sort=lambda row: row.made_at, width=180),
        Column("author", tr("Par"), lambda row: row.author or tr("sans nom"), width=160),
        Column("repeats", tr("Rencontres répétées"), lambda row: number(row.repeats),
               sort=lambda row: row.repeats, width=170, right=True),
        Column("bound", tr("Au moins"), lambda row: number(row.bound), sort=lambda row: row.bound, width=100,
               right=True),
        Column("played", tr("Tours gardés"), lambda row: number(row.played), sort=lambda row: row.played,
               width=130, right=True),
    ]  # fmt: skip


def _round_column(place: int) -> Column:
    def table(line: PersonLine) -> str:
        found = line.tables[place]
        return number(found) if found is not None else "–"

    title = tr("Tour {number}").format(number=number(place + 1))
    return Column(
        f"round-{place}", title, table, sort=lambda line: line.tables[place] or 0, width=86, right=True
    )


def _name(line: PersonLine) -> str:
    return f"{shape_mark(line.sitter.shape)} {line.sitter.by_last}"


def _by_last(line: PersonLine) -> str:
    return sort_key(line.sitter.by_last)


def _met(view: GroupsView | None, line: PersonLine) -> str:
    return ", ".join(_names(view, line, least=1))


def _again(view: GroupsView | None, line: PersonLine) -> str:
    return ", ".join(_names(view, line, least=2))


def _names(view: GroupsView | None, line: PersonLine, least: int) -> list[str]:
    """In the order of the list; those met several times say how often."""
    if view is None:
        return []
    counts: Mapping[UUID, int] = view.met.get(line.id, {})
    return [
        f"{other.sitter.name} ×{number(count)}" if count > 1 else other.sitter.name
        for other in view.people
        if (count := counts.get(other.id, 0)) >= least
    ]


def _made(row: GroupPlanRow) -> str:
    if row.made_at is None:
        return ""
    local = row.made_at.astimezone()
    return f"{short_date(local.date())} {clock_time(local)}"
