"""The pages of each document, from an order.

The sheets (and reportlab) are imported when a document is first made: the window comes first.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from envies_desktop.documents.kit import Order
    from envies_desktop.paper.page import Page


def invitation(order: "Order") -> "list[Page]":
    """The invitation, the déroulé on its back."""
    from envies_desktop.events.sheets.invitation import invitation_pages

    return invitation_pages(order.kit.sheets.event, order.job)


def registration(order: "Order") -> "list[Page]":
    """The paper form, empty or for one guest."""
    from envies_desktop.events.sheets.registration import registration_pages

    return registration_pages(order.kit.sheets.event, order.job, order.guest)


def privacy(order: "Order") -> "list[Page]":
    """The privacy notice."""
    from envies_desktop.events.sheets.privacy import privacy_pages

    return privacy_pages(order.kit.sheets.event, order.job)


def sign_in(order: "Order") -> "list[Page]":
    """The list to sign at the door."""
    from envies_desktop.events.sheets.sign_in import sign_in_pages

    return sign_in_pages(order.kit.sheets, order.job)


def badges(order: "Order") -> "list[Page]":
    """The badges of all with some to spare, or those of some."""
    from envies_desktop.events.sheets.badges import badge_pages

    sheets, only = order.kit.sheets, order.only
    if not only:
        return badge_pages(sheets, order.job)
    chosen = tuple(guest for guest in sheets.guests if guest.id in only)
    return badge_pages(replace(sheets, guests=chosen), order.job, spare=False) if chosen else []


def agendas(order: "Order") -> "list[Page]":
    """The evening of each person."""
    from envies_desktop.speed_dating.sheets.agendas import agenda_pages

    return agenda_pages(order.plan, order.job, only=order.only)


def table_signs(order: "Order") -> "list[Page]":
    """The numbers that stand on the tables."""
    from envies_desktop.speed_dating.sheets.table_signs import table_sign_pages

    plan, event = order.kit.plan, order.kit.sheets.event
    count = plan.tables if plan else event.tables
    return table_sign_pages(event, range(1, max(1, count) + 1), order.job)


def round_plan(order: "Order") -> "list[Page]":
    """The poster of who meets whom."""
    from envies_desktop.speed_dating.sheets.round_plan import round_plan_pages

    return round_plan_pages(order.plan, order.job)


def persons_poster(order: "Order") -> "list[Page]":
    """The poster of where each person goes."""
    from envies_desktop.speed_dating.sheets.persons_poster import persons_poster_pages

    return persons_poster_pages(order.plan, order.job)


def rating_sheets(order: "Order") -> "list[Page]":
    """All the meetings of each person, to note."""
    from envies_desktop.speed_dating.sheets.rating_sheet import rating_sheet_pages

    return rating_sheet_pages(order.plan, order.job, only=order.only)


def slips(order: "Order") -> "list[Page]":
    """The slips filled after each meeting."""
    from envies_desktop.speed_dating.sheets.contact_slips import contact_slip_pages

    return contact_slip_pages(order.plan, order.job, only=order.only)


def running_sheet(order: "Order") -> "list[Page]":
    """What the host does, minute by minute."""
    from envies_desktop.speed_dating.sheets.running_sheet import running_sheet_pages

    kit = order.kit
    return running_sheet_pages(kit.sheets.event, kit.rounds, order.job) if kit.rounds else []


def mutual_contacts(order: "Order") -> "list[Page]":
    """What each person takes home; none where nobody has a mutual interest."""
    from envies_desktop.speed_dating.sheets.mutual_contacts import mutual_contact_pages

    contacts = order.kit.contacts
    return mutual_contact_pages(contacts, order.job, only=order.only) if contacts else []


def assessment(order: "Order") -> "list[Page]":
    """The figures of the evening."""
    from envies_desktop.speed_dating.sheets.assessment import assessment_pages

    found = order.kit.assessment
    return assessment_pages(found, order.job) if found else []
