"""Which registration of the event a line means."""

import uuid

from envies_desktop.directory.exchange.data import Match
from envies_desktop.directory.exchange.people import called, is_placeholder, other_mailbox
from envies_desktop.events.exchange.data import Values
from envies_desktop.events.exchange.known import Known
from envies_desktop.store.recognition import person_key


def find_participant(
    values: Values, known: Known, organisation: uuid.UUID | None, person: uuid.UUID | None
) -> Match | None:
    """Who is registered already: the person for that organisation, or a seat that waits for a name."""
    seats = known.seats_of.get(organisation, []) if organisation else list(known.participants)
    rows = [known.participants[key] for key in seats]
    named = person_key(values.first_name, values.last_name)
    for row in rows:
        if row.organisation_id != organisation or row.person_id not in known.people:
            continue
        who = known.people[row.person_id]
        same_name = named == person_key(who.first_name, who.last_name)
        if row.person_id == person or (
            person is None and same_name and not other_mailbox(values, known, row.person_id)
        ):
            return Match(row.id, called(who), "name")
    if organisation is None or len(rows) != 1:
        return None
    waiting = known.people.get(rows[0].person_id)
    if waiting is None:
        return None
    if not values.person or is_placeholder(waiting):
        return Match(rows[0].id, called(waiting), "placeholder")
    return None
