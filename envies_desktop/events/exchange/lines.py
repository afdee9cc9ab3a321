"""The lines of the sheet one after the other: whom each means, and whether it can be taken."""

import uuid
from dataclasses import replace
from typing import Any

from envies_desktop.events.exchange import people
from envies_desktop.events.exchange.data import Choices, Line, Match, Problem, Values
from envies_desktop.events.exchange.earlier import Earlier
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.matching import CloseNames, Odd, find_organisation
from envies_desktop.events.exchange.sides import first_side, kind_of
from envies_desktop.events.exchange.values import read_line
from envies_desktop.intake.cells import meaning
from envies_desktop.intake.columns import Column, Recognised, squeeze
from envies_desktop.intake.reader import Row
from envies_desktop.intake.words import plain, words


class Lines:
    """Reads the lines one after the other, remembering the earlier ones."""

    def __init__(self, known: Known, recognised: Recognised, choices: Choices) -> None:
        self.known = known
        self.places = recognised.by_field()
        self.columns = {c.field: c for c in reversed(recognised.columns) if c.field}
        self.header = [squeeze(c.header) for c in recognised.columns]
        self.data = recognised.data
        self.choices = choices
        self.earlier = Earlier()
        self.close = CloseNames(known)
        self.taken: dict[uuid.UUID, int] = {}
        self.section = ""

    def read(self) -> list[Line]:
        """The lines that are about someone, with whom they mean."""
        return [line for row in self.data if not self._is_furniture(row) for line in self._line(row)]

    def _is_furniture(self, row: Row) -> bool:
        """A header repeated on each page, a title such as "ENTREPRISES" that begins a section, a total."""
        filled = [cell for cell in row.cells if cell]
        if filled and squeeze(filled[0]) in self.header and self._is_header(row):
            return True
        if _is_total(filled):
            return True
        if len(filled) == 1 and len(self.header) > 2:
            kind = meaning("kinds", filled[0])
            self.section = kind or self.section
            return kind is not None
        return False

    def _is_header(self, row: Row) -> bool:
        return [squeeze(cell) for cell in row.cells[: len(self.header)]] == self.header[: len(row.cells)]

    def _line(self, row: Row) -> list[Line]:
        values, problems = read_line(row, self.places)
        if not values.kind and self.section:
            values = replace(values, kind=self.section)
        if not values.label and not problems:
            return []
        if row.number in self.choices.skip:
            return [self._refused(row, values, [], "import-line-skipped")]
        if not values.label:
            return [self._refused(row, values, problems, "import-line-nobody")]
        return [self._matched(row, values, problems)]

    def _refused(self, row: Row, values: Values, problems: list[Problem], code: str, **params: Any) -> Line:
        problem = Problem(row.number, "", values.label, "error", code, params)
        return Line(row.number, "refuse", values, "", f"l:{row.number}", problems=(*problems, problem))

    def _matched(self, row: Row, values: Values, problems: list[Problem]) -> Line:
        organisation, same, odd = self._organisation(row.number, values)
        place = organisation.id if organisation else None
        person, odd_person = people.find_person(values, self.known, place)
        registered = people.find_participant(values, self.known, place, person.id if person else None)
        if registered is not None and (person is None or registered.how == "placeholder"):
            key = self.known.participants[registered.id].person_id
            person, odd_person = Match(key, registered.label, registered.how), []
        whose = f"o:{place}" if place else f"n:{same or row.number}" if values.organisation else ""
        against, odd_twin = self._against(row.number, values, whose, person, registered)
        if against is not None:
            return self._refused(row, values, [], against[0], **against[1])
        if not values.person and person is None:
            odd_person = [("import-person-missing", {"organisation": values.label})]
        kind, sure = kind_of(values, self.known.organisations[place].kind if place else "")
        seated = self.known.participants[registered.id] if registered else None
        return Line(
            number=row.number,
            fate="change" if registered else "add",
            values=values,
            side=first_side(values, kind, sure, self.choices.sides.get(row.number, ""), seated),
            seat=f"p:{registered.id}" if registered else f"l:{row.number}",
            organisation=organisation,
            person=person,
            participant=registered,
            kind=kind if sure else "",
            same_organisation_as=same,
            problems=(
                *problems,
                *self._odd(row.number, values, "organisation", odd),
                *self._odd(row.number, values, "full_name", [*odd_person, *odd_twin]),
            ),
        )

    def _against(
        self, line: int, values: Values, whose: str, person: Match | None, registered: Match | None
    ) -> tuple[Odd | None, list[Odd]]:
        """Why a line cannot be taken: somebody sits once in an event; else what is odd about that."""
        twice, odd = self.earlier.duplicate(line, whose, values)
        if registered is not None and twice is None:
            twice = self.taken.setdefault(registered.id, line)
        if twice is not None and twice != line:
            return ("import-line-duplicate", {"other": twice}), []
        seats = self.known.seats_of_person.get(person.id) if person and not registered else None
        if seats:
            return ("import-person-elsewhere", {"known": self.known.called(seats[0])}), []
        other = self.earlier.same_person(line, values, person.id if person else None)
        return (None, odd) if other is None else (("import-person-twice", {"other": other}), [])

    def _organisation(self, line: int, values: Values) -> tuple[Match | None, int | None, list[Odd]]:
        """The organisation known, or the earlier line that brings it, and what is odd."""
        if line in self.choices.organisations:
            key = self.choices.organisations[line]
            if key is not None and key in self.known.organisations:
                return Match(key, self.known.organisations[key].name, "chosen"), None, []
            return None, self.earlier.same_organisation(line, values), []
        if not values.organisation and self._sits_alone(values):
            return None, None, []
        found, odd = find_organisation(values, self.known)
        if found is not None or not values.organisation:
            return found, None, odd
        same = self.earlier.same_organisation(line, values)
        return None, same, odd or ([] if same else self.close.look(values.organisation))

    def _sits_alone(self, values: Values) -> bool:
        """Whether the event knows the person without organisation: then their address tells nothing more."""
        person, _ = people.find_person(values, self.known, None)
        found = people.find_participant(values, self.known, None, person.id if person else None)
        return found is not None

    def _odd(self, line: int, values: Values, field: str, odd: list[Odd]) -> list[Problem]:
        column = self.columns.get(field) or self.columns.get("last_name") or Column(0, "", None, "none", 0)
        value = values.organisation if field == "organisation" else values.person
        return [Problem(line, column.header, value, "warning", code, params) for code, params in odd]


def _is_total(filled: list[str]) -> bool:
    """ "Total : 22 inscrits", with at most one figure beside it."""
    first = plain(filled[0]).split() if filled else []
    return (
        bool(first)
        and first[0] in words("totals")
        and len(filled) <= 2
        and any(cell[-1:].isdigit() or ":" in cell or len(first) == 1 for cell in filled)
    )
