"""What the documents of an event are made from, in plain values that travel to another process."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from envies_desktop.events.printed import EventSheets, Guest
    from envies_desktop.events.schedule import Settings
    from envies_desktop.paper.page import Job, Letterhead
    from envies_desktop.speed_dating.assessment_data import Assessment
    from envies_desktop.speed_dating.contact_data import ContactSheets
    from envies_desktop.speed_dating.printed import PlanSheets


@dataclass(frozen=True, slots=True)
class Kit:
    """All that the documents of an event print; picklable. `plan` is None where there is none yet.

    With `only`, what is made for each person is made for these participants; `at` is the time of day that
    stamps sheets which replace earlier ones. Only a speed dating has the last three: the settings of its
    rounds, what each person takes home, its figures.
    """

    sheets: "EventSheets"
    plan: "PlanSheets | None"
    letterhead: "Letterhead"
    printed: dt.date
    language: str = "fr"
    only: frozenset[uuid.UUID] = frozenset()
    at: dt.time | None = None
    rounds: "Settings | None" = None
    contacts: "ContactSheets | None" = None
    assessment: "Assessment | None" = None


@dataclass(frozen=True, slots=True)
class Order:
    """A document to make: of which kit, for one person or all, how printed."""

    kit: Kit
    job: "Job"
    guest: "Guest | None" = None

    @property
    def plan(self) -> "PlanSheets":
        """The plan; documents that need none never ask."""
        assert self.kit.plan is not None
        return self.kit.plan

    @property
    def only(self) -> frozenset[uuid.UUID]:
        """The participants concerned; empty for everybody."""
        return frozenset((self.guest.id,)) if self.guest else self.kit.only
