"""Who can be named in the cells of a list: the lines themselves, and who is registered already."""

from collections.abc import Iterable

from envies_desktop.events.exchange.data import Line
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.naming import Seat


def line_seats(lines: Iterable[Line], known: Known) -> list[Seat]:
    """The lines that are taken, under the names of the file and of the directory."""
    seats = []
    for line in lines:
        if line.fate == "refuse":
            continue
        texts = [line.values.organisation]
        place = f"n:{line.same_organisation_as or line.number}"
        if line.organisation:
            row = known.organisations[line.organisation.id]
            texts += [row.name, row.short_name]
            place = f"o:{line.organisation.id}"
        label = line.organisation.label if line.organisation else line.values.label
        person = line.values.person or (line.participant.label if line.participant else "")
        names = tuple(text for text in texts if text)
        seats.append(Seat(line.seat, label, place if names else "", names, person))
    return seats


def other_seats(lines: Iterable[Line], known: Known) -> list[Seat]:
    """Participants of the event that the file does not speak of: they can be named as well."""
    here = {line.seat for line in lines}
    seats = []
    for row in known.participants.values():
        if f"p:{row.id}" in here:
            continue
        person = known.people.get(row.person_id)
        called = f"{person.first_name} {person.last_name}".strip() if person else ""
        firm = known.organisations.get(row.organisation_id)
        names = tuple(n for n in (firm.name, firm.short_name) if n) if firm else ()
        seats.append(
            Seat(f"p:{row.id}", names[0] if names else called, f"o:{firm.id}" if firm else "", names, called)
        )
    return seats
