"""The pages of the documents that every event has, from what was read for them.

The sheets (and what draws) are imported when a document is first made: the window comes first.
"""

import uuid
from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from envies_desktop.events.printed import EventSheets

if TYPE_CHECKING:
    from envies_desktop.paper.page import Job, Page

People = Collection[uuid.UUID]
"""Guest.id of those concerned; none for everybody."""


def invitation(sheets: EventSheets, job: "Job", people: People) -> "list[Page]":
    """The invitation, the déroulé on its back."""
    from envies_desktop.events.sheets.invitation import invitation_pages

    return invitation_pages(sheets.event, job)


def registration(sheets: EventSheets, job: "Job", people: People) -> "list[Page]":
    """The paper form, empty or for one guest."""
    from envies_desktop.events.sheets.registration import registration_pages

    alone = next((guest for guest in sheets.guests if guest.id in people), None)
    return registration_pages(sheets.event, job, alone)


def privacy(sheets: EventSheets, job: "Job", people: People) -> "list[Page]":
    """The privacy notice."""
    from envies_desktop.events.sheets.privacy import privacy_pages

    return privacy_pages(sheets.event, job)


def sign_in(sheets: EventSheets, job: "Job", people: People) -> "list[Page]":
    """The list to sign at the door."""
    from envies_desktop.events.sheets.sign_in import sign_in_pages

    return sign_in_pages(sheets, job)


def badges(sheets: EventSheets, job: "Job", people: People) -> "list[Page]":
    """The badges of all with some to spare, or those of some."""
    from envies_desktop.events.sheets.badges import badge_pages

    if not people:
        return badge_pages(sheets, job)
    chosen = tuple(guest for guest in sheets.guests if guest.id in people)
    return badge_pages(replace(sheets, guests=chosen), job, spare=False) if chosen else []
