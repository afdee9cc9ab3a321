"""The lines of the sheet one after the other: whom each means, and whether it can be taken."""

import uuid
from collections.abc import Iterable
from typing import Any

from envies_desktop.events.exchange import people
from envies_desktop.events.exchange.data import Choices, Line, Match, Problem, Values
from envies_desktop.events.exchange.earlier import Earlier
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.matching import CloseNames, Odd, find_organisation
from envies_desktop.events.exchange.sections import Above, Section, notes_by_line, section_of
from envies_desktop.events.exchange.sides import first_side, kind_of
from envies_desktop.events.exchange.values import Read, apart_from, read_line, within
from envies_desktop.intake.columns import Column, Recognised, squeeze
from envies_desktop.intake.sheet import PERSON_STEP, SHEET_STEP, Row, Sheet, line_of, row_of
from envies_desktop.intake.words import plain, words

_MOST_PEOPLE = SHEET_STEP // PERSON_STEP


class Lines:
    """Reads the lines one after the other, remembering the earlier ones."""

    def __init__(self, known: Known, sheet: Sheet, recognised: Recognised, choices: Choices) -> None:
        self.known = known
        self.sheet = sheet
        self.recognised = recognised
        self.places = recognised.by_field()
        self.columns = {c.field: c for c in reversed(recognised.columns) if c.field}
        self.header = [squeeze(c.header) for c in recognised.columns]
        self.header_of = {c.index: c.header for c in recognised.columns}
        self.choices = choices
        self.earlier = Earlier()
        self.close = CloseNames(known)
        self.taken: dict[uuid.UUID, int] = {}
        self.section = Section()
        self.notes = notes_by_line(sheet, recognised)

    def read(self) -> list[Line]:
        """The lines that are about someone, with whom they mean."""
        found: list[Line] = []
        part, above = -1, Above()
        for row in self.recognised.data:
            if row.number // SHEET_STEP != part:
                part = row.number // SHEET_STEP
                self.section = section_of(self.sheet.parts[part]) if self.sheet.parts else Section()
                above = Above()
            if not self._is_furniture(row):
                row, marks = above.repeated(row)
                self.notes[row.number] += [self._repeated(row, place) for place in marks]
                found += self._people(row)
        return found

    def _is_furniture(self, row: Row) -> bool:
        """A header repeated on each page, a title such as "ENTREPRISES" that begins a section, a total."""
        filled = [cell for cell in row.cells if cell]
        if filled and squeeze(filled[0]) in self.header and self._is_header(row):
            return True
        if _is_total(filled):
            return True
        if len(filled) == 1 and len(self.header) > 2:
            section = section_of(filled)
            self.section = section if section.said else self.section
            return section.said
        return False

    def _repeated(self, row: Row, place: int) -> Problem:
        header = self.header_of.get(place, "")
        if not row.cells[place]:
            return Problem(row.number, header, "", "error", "import-ditto-nothing")
        return Problem(row.number, header, row.cells[place], "warning", "import-ditto")

    def _is_header(self, row: Row) -> bool:
        return [squeeze(cell) for cell in row.cells[: len(self.header)]] == self.header[: len(row.cells)]

    def _people(self, row: Row) -> list[Line]:
        """The people of a line: the first one, those in further columns, those in the same cell."""
        people: list[Read] = []
        for person in range(1, self.recognised.people + 1):
            read = read_line(row, self.places, person, self.choices.statuses)
            if person > 1 and not _is_somebody(read.values):
                continue
            people += apart_from(read)
        found: list[Line] = []
        for place, read in enumerate(people[:_MOST_PEOPLE]):
            notes = () if place else self.notes[row.number]
            found += self._line(row.number + place * PERSON_STEP, read, notes)
        return found

    def _line(self, number: int, read: Read, notes: Iterable[Problem]) -> list[Line]:
        values, problems = self.section.told(read.values), [*notes, *read.problems]
        if not values.label and not problems:
            return []
        if number in self.choices.skip:
            return [self._refused(number, values, [], "import-line-skipped")]
        if row_of(number) in self.sheet.hidden and number not in self.choices.wanted:
            return [self._refused(number, values, [], "import-line-hidden")]
        if not values.label:
            return [self._refused(number, values, problems, "import-line-nobody")]
        values, outside = within(values, self.known.event, number)
        return [self._matched(number, values, [*problems, *outside])]

    def _refused(
        self, number: int, values: Values, problems: list[Problem], code: str, **params: Any
    ) -> Line:
        problem = Problem(number, "", values.label, "error", code, self._shown(number, params))
        return Line(number, "refuse", values, "", f"l:{number}", problems=(*problems, problem))

    def _matched(self, number: int, values: Values, problems: list[Problem]) -> Line:
        organisation, same, odd = self._organisation(number, values)
        place = organisation.id if organisation else None
        person, odd_person = people.find_person(values, self.known, place)
        registered = people.find_participant(values, self.known, place, person.id if person else None)
        if registered is not None and (person is None or registered.how == "placeholder"):
            key = self.known.participants[registered.id].person_id
            person, odd_person = Match(key, registered.label, registered.how), []
        whose = f"o:{place}" if place else f"n:{same or number}" if values.organisation else ""
        against, odd_twin = self._against(number, values, whose, person, registered)
        if against is not None:
            return self._refused(number, values, [], against[0], **against[1])
        if not values.person and person is None:
            odd_person = [("import-person-missing", {"organisation": values.label})]
        kind, sure = kind_of(values, self.known.organisations[place].kind if place else "")
        seated = self.known.participants[registered.id] if registered else None
        return Line(
            number=number,
            fate="change" if registered else "add",
            values=values,
            side=first_side(values, kind, sure, self.choices.sides.get(number, ""), seated),
            seat=f"p:{registered.id}" if registered else f"l:{number}",
            organisation=organisation,
            person=person,
            participant=registered,
            kind=kind if sure else "",
            same_organisation_as=same,
            problems=(
                *problems,
                *self._odd(number, values, "organisation", odd),
                *self._odd(number, values, "full_name", [*odd_person, *odd_twin]),
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
        return [
            Problem(line, column.header, value, "warning", code, self._shown(line, params))
            for code, params in odd
        ]

    def _shown(self, line: int, params: dict[str, Any]) -> dict[str, Any]:
        """Another line as a person finds it: its number, with its sheet where that is another one."""
        other = params.get("other")
        if not isinstance(other, int):
            return params
        far = self.sheet.name_at(other) if other // SHEET_STEP != line // SHEET_STEP else None
        return {**params, "other": f"{line_of(other)} ({far})" if far else line_of(other)}


def _is_somebody(values: Values) -> bool:
    """Whether a name or an address stands there, rather than "non" or "aucun": nobody comes along."""
    names = {plain(name) for name in (values.first_name, values.last_name) if name}
    return bool(values.emails) or not (names <= words("nobody") or plain(values.person) in words("nobody"))


def _is_total(filled: list[str]) -> bool:
    """ "Total : 22 inscrits", with at most one figure beside it."""
    first = plain(filled[0]).split() if filled else []
    return (
        bool(first)
        and first[0] in words("totals")
        and len(filled) <= 2
        and any(cell[-1:].isdigit() or ":" in cell or len(first) == 1 for cell in filled)
    )
