"""Gestures on the directory; each runs inside one work (`with store.work("organisation-add", name=…)`).

| function | work | refuses |
|---|---|---|
| add_, change_, remove_organisation | organisation-add, -change, -remove | organisation-name, -kind |
| set_organisation_themes | organisation-themes | |
| add_, change_, remove_person | person-add, -change, -remove | person-name, person-email |
| set_role, remove_role | role-set, role-remove | |
| add_, change_, remove_need | need-add, -change, -remove | need-side, need-empty |
| give_consent | consent-give | consent-purpose |
| add_territory, add_theme | territory-add, theme-add | territory-name, theme-name |

Identifiers are normalised and never refused: what is odd in them is a warning of `organisation_card`.
"""

from envies_desktop.directory.actions.organisations import (
    add_need,
    add_organisation,
    add_territory,
    add_theme,
    change_need,
    change_organisation,
    remove_need,
    remove_organisation,
    set_organisation_themes,
)
from envies_desktop.directory.actions.people import (
    PURPOSES,
    add_person,
    change_person,
    give_consent,
    remove_person,
    remove_role,
    set_role,
)

__all__ = [
    "PURPOSES",
    "add_need",
    "add_organisation",
    "add_person",
    "add_territory",
    "add_theme",
    "change_need",
    "change_organisation",
    "change_person",
    "give_consent",
    "remove_need",
    "remove_organisation",
    "remove_person",
    "remove_role",
    "set_organisation_themes",
    "set_role",
]
