"""What each line of the sheet says, before anyone is looked for."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from envies_desktop.events.exchange.data import Choices, Problem, Values
from envies_desktop.events.exchange.of_kind import OfKind
from envies_desktop.events.exchange.sections import Above, Section, notes_by_line, section_of
from envies_desktop.events.exchange.values import Read, apart_from, read_line
from envies_desktop.intake.columns import Recognised, squeeze
from envies_desktop.intake.sheet import PERSON_STEP, SHEET_STEP, Row, Sheet
from envies_desktop.intake.words import plain, words

_MOST_PEOPLE = SHEET_STEP // PERSON_STEP


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One person of one line of the sheet: the number of both, what is said, and what is odd in it."""

    number: int
    values: Values
    problems: tuple[Problem, ...]


class SaidLines:
    """Reads the lines one after the other, remembering those above."""

    def __init__(self, sheet: Sheet, recognised: Recognised, choices: Choices, own: OfKind) -> None:
        self.sheet = sheet
        self.recognised = recognised
        self.places = recognised.by_field()
        self.header = [squeeze(c.header) for c in recognised.columns]
        self.header_of = {c.index: c.header for c in recognised.columns}
        self.choices, self.own = choices, own
        self.section = Section()
        self.notes: dict[int, list[Problem]] = defaultdict(list, notes_by_line(sheet, recognised))

    def __iter__(self) -> Iterator[SaidLine]:
        """The lines that are about someone or that have something odd."""
        part, above = -1, Above()
        for row in self.recognised.data:
            if row.number // SHEET_STEP != part:
                part = row.number // SHEET_STEP
                self.section = section_of(self.sheet.parts[part]) if self.sheet.parts else Section()
                above = Above()
            if not self._is_furniture(row):
                row, marks = above.repeated(row)
                self.notes[row.number] += [self._repeated(row, place) for place in marks]
                yield from self._people(row)

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

    def _people(self, row: Row) -> Iterator[SaidLine]:
        """The people of a line: the first one, those in further columns, those in the same cell."""
        people: list[Read] = []
        for person in range(1, self.recognised.people + 1):
            read = read_line(row, self.places, self.own, person, self.choices.statuses)
            if person > 1 and not _is_somebody(read.values):
                continue
            people += apart_from(read)
        for place, read in enumerate(people[:_MOST_PEOPLE]):
            notes = () if place else self.notes[row.number]
            values, problems = self.section.told(read.values), (*notes, *read.problems)
            if values.label or problems:
                yield SaidLine(row.number + place * PERSON_STEP, values, problems)


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
