"""Every printable document of an event: what it is called, whom it is for, what makes its pages.

The sheets (and reportlab) are imported when a document is first made: the window comes first.
"""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.events.sheets.data import EventSheets, Guest
    from envies_desktop.paper.page import Job, Letterhead, Page
    from envies_desktop.speed_dating.sheets.data import PlanSheets


@dataclass(frozen=True, slots=True)
class Kit:
    """All that the documents of an event print; picklable. `plan` is None where there is none yet.

    With `only`, what is made for each person is made for these participants; `at` is the time of day that
    stamps sheets which replace earlier ones.
    """

    sheets: "EventSheets"
    plan: "PlanSheets | None"
    letterhead: "Letterhead"
    printed: dt.date
    language: str = "fr"
    only: frozenset[uuid.UUID] = frozenset()
    at: dt.time | None = None


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


@dataclass(frozen=True, slots=True)
class Document:
    """A printable document: its English name (doors.md), and what it takes to print it.

    `kinds` are the kinds of events that have it (none: all), `most` the pages that it should hold on in
    normal print. `per_person`: it can be printed for one participant alone.
    """

    name: str
    label: Callable[[], str]
    pages: "Callable[[Order], list[Page]]"
    kinds: frozenset[str] = frozenset()
    needs_plan: bool = False
    per_person: bool = False
    most: int | None = None

    @property
    def title(self) -> str:
        """The name in the language of the moment."""
        return self.label()


def _invitation(order: Order) -> "list[Page]":
    from envies_desktop.events.sheets.invitation import invitation_pages

    return invitation_pages(order.kit.sheets.event, order.job)


def _registration(order: Order) -> "list[Page]":
    from envies_desktop.events.sheets.registration import registration_pages

    return registration_pages(order.kit.sheets.event, order.job, order.guest)


def _privacy(order: Order) -> "list[Page]":
    from envies_desktop.events.sheets.privacy import privacy_pages

    return privacy_pages(order.kit.sheets.event, order.job)


def _sign_in(order: Order) -> "list[Page]":
    from envies_desktop.events.sheets.sign_in import sign_in_pages

    return sign_in_pages(order.kit.sheets, order.job)


def _badges(order: Order) -> "list[Page]":
    from envies_desktop.events.sheets.badges import badge_pages

    if order.guest is None:
        return badge_pages(order.kit.sheets, order.job)
    return badge_pages(replace(order.kit.sheets, guests=(order.guest,)), order.job, spare=False)


def _agendas(order: Order) -> "list[Page]":
    from envies_desktop.speed_dating.sheets.agendas import agenda_pages

    return agenda_pages(order.plan, order.job, only=order.only)


def _table_signs(order: Order) -> "list[Page]":
    from envies_desktop.speed_dating.sheets.table_signs import table_sign_pages

    plan, event = order.kit.plan, order.kit.sheets.event
    count = plan.tables if plan else event.tables
    return table_sign_pages(event, range(1, max(1, count) + 1), order.job)


def _round_plan(order: Order) -> "list[Page]":
    from envies_desktop.speed_dating.sheets.round_plan import round_plan_pages

    return round_plan_pages(order.plan, order.job)


def _slips(order: Order) -> "list[Page]":
    from envies_desktop.speed_dating.sheets.contact_slips import contact_slip_pages

    return contact_slip_pages(order.plan, order.job, only=order.only)


_SPEED = frozenset({"speed_dating"})

DOCUMENTS: tuple[Document, ...] = (
    Document("invitation", lambda: tr("Invitation"), _invitation, most=2),
    Document("registration", lambda: tr("Bulletin d’inscription"), _registration, per_person=True, most=2),
    Document("privacy-notice", lambda: tr("Notice d’information sur les données"), _privacy, most=1),
    Document("sign-in", lambda: tr("Liste d’émargement"), _sign_in),
    Document("badges", lambda: tr("Badges"), _badges, per_person=True),
    Document(
        "agendas", lambda: tr("Agendas individuels"), _agendas, _SPEED, needs_plan=True, per_person=True
    ),
    Document("table-signs", lambda: tr("Numéros de table"), _table_signs, _SPEED),
    Document("round-plan", lambda: tr("Affiche du plan des tours"), _round_plan, _SPEED, needs_plan=True),
    Document(
        "contact-slips",
        lambda: tr("Fiches contact"),
        _slips,
        _SPEED,
        needs_plan=True,
        per_person=True,
    ),
)


def documents_for(kind: str) -> tuple[Document, ...]:
    """The documents that an event of this kind has, in the order in which they are used."""
    return tuple(document for document in DOCUMENTS if not document.kinds or kind in document.kinds)
