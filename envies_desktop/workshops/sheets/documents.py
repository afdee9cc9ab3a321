"""The pages of the documents of a workshop, from what was read for them.

The sheets (and what draws) are imported when a document is first made: the window comes first.
"""

import uuid
from collections.abc import Collection
from typing import TYPE_CHECKING

from envies_desktop.events.printed import PersonsPoster, PosterLine
from envies_desktop.i18n import number, tr
from envies_desktop.workshops.printed import GroupSheets, MethodSheets, SynthesisSheets, TableSheets

if TYPE_CHECKING:
    from envies_desktop.paper.page import Job, Page

People = Collection[uuid.UUID]
"""Guest.id of those concerned; none for everybody."""


def persons_poster(groups: GroupSheets, job: "Job", people: People) -> "list[Page]":
    """Where each person goes, in alphabetical order."""
    from envies_desktop.events.sheets.persons_poster import persons_poster_pages

    lines = tuple(
        PosterLine(one.guest, tuple("" if table is None else number(table) for table in one.tables))
        for one in groups.people
    )
    most = max((table.number for table in groups.hall), default=1)
    note = tr("T 1\u00a0: la table du tour 1")
    return persons_poster_pages(PersonsPoster(groups.event, groups.rounds, most, lines, note), job)


def round_plan(groups: GroupSheets, job: "Job", people: People) -> "list[Page]":
    """Who sits at each table, round by round."""
    from envies_desktop.workshops.sheets.round_plan import round_plan_pages

    return round_plan_pages(groups, job)


def agendas(groups: GroupSheets, job: "Job", people: People) -> "list[Page]":
    """The tables of each person."""
    from envies_desktop.workshops.sheets.agendas import agenda_pages

    return agenda_pages(groups, job, only=people)


def table_signs(found: TableSheets, job: "Job", people: People) -> "list[Page]":
    """The numbers that stand on the tables."""
    from envies_desktop.events.sheets.table_signs import table_sign_pages

    names = {table.number: table.name for table in found.tables}
    return table_sign_pages(found.event, sorted(names), job, names)


def workshop_sheets(found: TableSheets, job: "Job", people: People) -> "list[Page]":
    """What each table writes on."""
    from envies_desktop.workshops.sheets.table_sheets import table_sheet_pages

    return table_sheet_pages(found, job)


def synthesis(found: SynthesisSheets, job: "Job", people: People) -> "list[Page]":
    """What the tables brought, by kind, with where each line comes from."""
    from envies_desktop.workshops.sheets.synthesis import synthesis_pages

    return synthesis_pages(found, job)


def method_card(found: MethodSheets, job: "Job", people: People) -> "list[Page]":
    """The card for the host's hand."""
    from envies_desktop.workshops.sheets.method_card import method_card_pages

    return method_card_pages(found, job)
