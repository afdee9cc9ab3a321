"""Sheets of mutual contacts: every other match gives nothing away."""

import datetime as dt

from envies_desktop.speed_dating.contact_data import ContactLine, ContactSheet, ContactSheets
from tests.paper import samples


def line(n, **changes):
    """A match; contact details are given by the even ones."""
    guest, given = samples.guest(n, "B"), n % 2 == 0
    values = {
        "guest": guest, "organisation": guest.organisation, "role": guest.role, "contact_given": given,
        "person": f"{guest.first_name} {guest.last_name}" if given else "",
        "email": f"contact{n}@entreprise.example" if given else "",
        "phone": "04 42 00 00 00" if given else "",
    }  # fmt: skip
    return ContactLine(**{**values, **changes})


def sheet(n, matches=3, **changes):
    """What an association takes home."""
    return ContactSheet(samples.guest(n), tuple(line(20 + m, **changes) for m in range(matches)))


def sheets(*found):
    """All of them."""
    return ContactSheets(samples.header(), found or (sheet(0), sheet(1, next_action="Visiter les ateliers",
        next_owner="Claire Martin", next_due=dt.date(2018, 4, 12))))  # fmt: skip
