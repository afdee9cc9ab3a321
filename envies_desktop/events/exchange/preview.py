"""From a sheet to what an import would do: nothing is written here."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from envies_desktop.events.exchange import matching
from envies_desktop.events.exchange.data import Choices, ImportPreview, Line, Match, Problem, Values
from envies_desktop.events.exchange.fates import with_fates
from envies_desktop.events.exchange.known import Known, look_up
from envies_desktop.events.exchange.meetings import name_everyone
from envies_desktop.events.exchange.sides import first_side, kind_of
from envies_desktop.events.exchange.values import read_line
from envies_desktop.intake.cells import meaning
from envies_desktop.intake.columns import Column, Recognised, load_fields, recognise, squeeze
from envies_desktop.intake.reader import Row, Sheet
from envies_desktop.intake.words import plain, words
from envies_desktop.refused import Refused

PROFILE = "participants"


def preview_participants(
    session: Session,
    event_id: uuid.UUID,
    sheet: Sheet,
    mapping: Mapping[int, str | None] | None = None,
    choices: Choices | None = None,
    saved: Mapping[str, str] | None = None,
) -> ImportPreview:
    """What importing the sheet into the event would do, line by line.

    `mapping` gives the field of a column (its place from 0) where a person chose it; `saved` is an earlier
    `recognised.profile()`. Raises Refused("import-…") where the sheet cannot be a list of participants.
    """
    chosen, decided = dict(mapping or {}), choices or Choices()
    recognised = recognise(
        sheet, load_fields(PROFILE), saved=saved, chosen=chosen, header_line=decided.header_line
    )
    _check(sheet, recognised)
    known = look_up(session, event_id)
    lines = _Lines(known, recognised, decided).read()
    lines = name_everyone(lines, known, decided)
    return ImportPreview(
        event_id=event_id,
        event_title=known.event.title,
        sheet=sheet,
        recognised=recognised,
        mapping=chosen,
        choices=decided,
        lines=with_fates(lines, known),
        problems=_file_problems(sheet, recognised),
        saved=dict(saved or {}),
    )


def _check(sheet: Sheet, recognised: Recognised) -> None:
    fields = {column.field for column in recognised.columns}
    if recognised.header_line is None:
        raise Refused("import-no-header", file=sheet.file)
    if not fields & {"organisation", "full_name", "last_name", "email"}:
        raise Refused("import-no-names", file=sheet.file, line=recognised.header_line)
    if not recognised.data:
        raise Refused("import-no-lines", file=sheet.file, line=recognised.header_line)


def _file_problems(sheet: Sheet, recognised: Recognised) -> tuple[Problem, ...]:
    header = recognised.header_line or 1
    found = [Problem(note.line, "", "", "warning", note.code, dict(note.params)) for note in sheet.notes]
    found += [Problem(header, c.header, "", "warning", "import-column-unknown") for c in recognised.unknown]
    found += [
        Problem(
            header,
            c.header,
            "",
            "warning",
            "import-column-close",
            {"field": c.field, "score": round(c.score)},
        )
        for c in recognised.columns
        if c.how == "close"
    ]
    if sheet.others:
        found.append(
            Problem(header, "", "", "warning", "import-other-sheets", {"sheets": list(sheet.others)})
        )
    return tuple(found)


class _Lines:
    """Reads the lines one after the other, remembering the earlier ones."""

    def __init__(self, known: Known, recognised: Recognised, choices: Choices) -> None:
        self.known = known
        self.places = recognised.by_field()
        self.columns = {c.field: c for c in reversed(recognised.columns) if c.field}
        self.header = [squeeze(c.header) for c in recognised.columns]
        self.data = recognised.data
        self.choices = choices
        self.earlier = matching.Earlier()
        self.close = matching.CloseNames(known)
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
        person, odd_person = matching.find_person(
            values, self.known, organisation.id if organisation else None
        )
        registered = matching.find_participant(
            values, self.known, organisation.id if organisation else None, person.id if person else None
        )
        if registered is not None and (person is None or registered.how == "placeholder"):
            key = self.known.participants[registered.id].person_id
            person, odd_person = Match(key, registered.label, registered.how), []
        where = (
            f"o:{organisation.id}"
            if organisation
            else f"n:{same or row.number}"
            if values.organisation
            else ""
        )
        twice, odd_twin = self.earlier.duplicate(row.number, where, values)
        if registered is not None:
            twice = self.taken.setdefault(registered.id, row.number) if twice is None else twice
        if twice is not None and twice != row.number:
            return self._refused(row, values, [], "import-line-duplicate", other=twice)
        if elsewhere := self._elsewhere(row.number, values, person, registered):
            return self._refused(row, values, [], *elsewhere[:1], **elsewhere[1])
        kind, sure = kind_of(values, self.known.organisations[organisation.id].kind if organisation else "")
        seated = self.known.participants[registered.id] if registered else None
        problems += self._odd(row.number, values, "organisation", odd)
        problems += self._odd(row.number, values, "full_name", [*odd_person, *odd_twin])
        if not values.person and person is None and registered is None:
            problems += self._odd(
                row.number, values, "full_name", [("import-person-missing", {"organisation": values.label})]
            )
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
            problems=tuple(problems),
        )

    def _elsewhere(
        self, line: int, values: Values, person: Match | None, registered: Match | None
    ) -> matching.Odd | None:
        """Why somebody cannot sit for a second organisation in one event."""
        seats = self.known.seats_of_person.get(person.id) if person and not registered else None
        if seats:
            return "import-person-elsewhere", {"known": self.known.called(seats[0])}
        earlier = self.earlier.same_person(line, values, person.id if person else None)
        return ("import-person-twice", {"other": earlier}) if earlier is not None else None

    def _organisation(self, line: int, values: Values) -> tuple[Match | None, int | None, list[matching.Odd]]:
        """The organisation known, or the earlier line that brings it, and what is odd."""
        if line in self.choices.organisations:
            key = self.choices.organisations[line]
            if key is not None and key in self.known.organisations:
                return Match(key, self.known.organisations[key].name, "chosen"), None, []
            return None, self.earlier.same_organisation(line, values), []
        found, odd = matching.find_organisation(values, self.known)
        if found is not None or not values.organisation:
            return found, None, odd
        same = self.earlier.same_organisation(line, values)
        return None, same, odd or ([] if same else self.close.look(values.organisation))

    def _odd(self, line: int, values: Values, field: str, odd: list[matching.Odd]) -> list[Problem]:
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
