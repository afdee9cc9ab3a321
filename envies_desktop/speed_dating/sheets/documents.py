"""The pages of the documents of a speed dating, from what was read for them.

The sheets (and what draws) are imported when a document is first made: the window comes first.
"""

import uuid
from collections.abc import Collection
from typing import TYPE_CHECKING

from envies_desktop.speed_dating.assessment_data import Assessment
from envies_desktop.speed_dating.contact_data import ContactSheets
from envies_desktop.speed_dating.printed import PlanSheets, Timetable

if TYPE_CHECKING:
    from envies_desktop.paper.page import Job, Page

People = Collection[uuid.UUID]
"""Guest.id of those concerned; none for everybody."""


def agendas(plan: PlanSheets, job: "Job", people: People) -> "list[Page]":
    """The evening of each person."""
    from envies_desktop.speed_dating.sheets.agendas import agenda_pages

    return agenda_pages(plan, job, only=people)


def table_signs(timetable: Timetable, job: "Job", people: People) -> "list[Page]":
    """The numbers that stand on the tables."""
    from envies_desktop.events.sheets.table_signs import table_sign_pages

    return table_sign_pages(timetable.event, range(1, max(1, timetable.tables) + 1), job)


def round_plan(plan: PlanSheets, job: "Job", people: People) -> "list[Page]":
    """The poster of who meets whom."""
    from envies_desktop.speed_dating.sheets.round_plan import round_plan_pages

    return round_plan_pages(plan, job)


def persons_poster(plan: PlanSheets, job: "Job", people: People) -> "list[Page]":
    """The poster of where each person goes."""
    from envies_desktop.speed_dating.sheets.persons_poster import persons_poster_pages

    return persons_poster_pages(plan, job)


def running_sheet(timetable: Timetable, job: "Job", people: People) -> "list[Page]":
    """What the host does, minute by minute."""
    from envies_desktop.speed_dating.sheets.running_sheet import running_sheet_pages

    return running_sheet_pages(timetable.event, timetable.rounds, job)


def rating_sheets(plan: PlanSheets, job: "Job", people: People) -> "list[Page]":
    """All the meetings of each person, to note."""
    from envies_desktop.speed_dating.sheets.rating_sheet import rating_sheet_pages

    return rating_sheet_pages(plan, job, only=people)


def contact_slips(plan: PlanSheets, job: "Job", people: People) -> "list[Page]":
    """The slips filled after each meeting."""
    from envies_desktop.speed_dating.sheets.contact_slips import contact_slip_pages

    return contact_slip_pages(plan, job, only=people)


def mutual_contacts(contacts: ContactSheets, job: "Job", people: People) -> "list[Page]":
    """What each person takes home; none where nobody has a mutual interest."""
    from envies_desktop.speed_dating.sheets.mutual_contacts import mutual_contact_pages

    return mutual_contact_pages(contacts, job, only=people)


def assessment(found: Assessment, job: "Job", people: People) -> "list[Page]":
    """The figures of the evening."""
    from envies_desktop.speed_dating.sheets.assessment import assessment_pages

    return assessment_pages(found, job)
