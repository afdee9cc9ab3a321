"""Reading the directory.

| function | gives |
|---|---|
| organisation_rows, organisation_count | a page of the list, filtered and sorted; how many there are |
| organisation_card | all of one organisation: its fields, people, needs, offers, themes |
| organisation_choices | id and name of organisations matching a text, for a field that completes |
| person_rows, person_count, person_card | the same for people |
| person_choices | id and "NOM Prénom (organisation)" of people matching a text |
| territory_choices, theme_choices | id and name, sorted, for combo boxes |
| same_organisation, same_person | who is already there: for imports and for quick entry |
| consents_of | the last consent of a person for each purpose |
"""

from envies_desktop.directory.queries.cards import (
    NeedLine,
    OrganisationCard,
    PersonCard,
    PersonLine,
    RoleLine,
    consents_of,
    organisation_card,
    person_card,
)
from envies_desktop.directory.queries.choices import (
    Choice,
    organisation_choices,
    person_choices,
    same_organisation,
    same_person,
    territory_choices,
    theme_choices,
)
from envies_desktop.directory.queries.people import PersonRow, person_count, person_rows
from envies_desktop.directory.queries.rows import (
    OrganisationFilter,
    OrganisationRow,
    organisation_count,
    organisation_rows,
)

__all__ = [
    "Choice",
    "NeedLine",
    "OrganisationCard",
    "OrganisationFilter",
    "OrganisationRow",
    "PersonCard",
    "PersonLine",
    "PersonRow",
    "RoleLine",
    "consents_of",
    "organisation_card",
    "organisation_choices",
    "organisation_count",
    "organisation_rows",
    "person_card",
    "person_choices",
    "person_count",
    "person_rows",
    "same_organisation",
    "same_person",
    "territory_choices",
    "theme_choices",
]
