"""The poster by person: who, in alphabetical order, then the table of each round."""

from collections.abc import Sequence

from envies_desktop.events.printed import PersonsPoster, PosterLine
from envies_desktop.events.sheets import persons_poster
from envies_desktop.i18n import number, tr
from envies_desktop.paper.page import Job, Page
from envies_desktop.speed_dating.evenings import Slot, evenings
from envies_desktop.speed_dating.printed import PlanSheets


def persons_poster_pages(plan: PlanSheets, job: Job) -> list[Page]:
    """As few sheets as let every name hold; none where nobody is there."""
    lines = tuple(
        PosterLine(person.guest, tuple(_tables(slots, moment.number) for moment in plan.rounds))
        for person, slots in evenings(plan)
    )
    rest = tr("–\u00a0: pause utile")
    return persons_poster.persons_poster_pages(
        PersonsPoster(plan.event, plan.rounds, plan.tables, lines, rest), job
    )


def _tables(slots: Sequence[Slot], round_: int) -> str:
    """The tables of a round, one under the other for a delegation; a dash for a rest, nothing when away."""
    here = [slot for slot in slots if slot.round.number == round_]
    if any(slot.state == "idle" for slot in here):
        return "–"
    return "\n".join(number(slot.table) for slot in here if slot.state == "meeting")
