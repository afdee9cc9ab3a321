"""The lines of the sheet one after the other: whom each means, and whether it can be taken."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from envies_desktop.directory.exchange.close import CloseNames
from envies_desktop.directory.exchange.data import Match, Odd
from envies_desktop.directory.exchange.organisations import find_organisation
from envies_desktop.directory.exchange.people import find_person
from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Choices, Line, Problem, Values
from envies_desktop.events.exchange.earlier import Earlier
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.of_kind import OfKind
from envies_desktop.events.exchange.people import find_participant
from envies_desktop.events.exchange.registered import Found, Registered
from envies_desktop.events.exchange.said import SaidLine
from envies_desktop.events.exchange.sides import kind_of
from envies_desktop.events.exchange.values import within
from envies_desktop.events.kinds import side_of_group
from envies_desktop.intake.columns import Column, Recognised
from envies_desktop.intake.sheet import SHEET_STEP, Sheet, line_of, row_of
from envies_desktop.store.recognition import loose_key


class Lines:
    """Takes the lines one after the other, remembering the earlier ones."""

    def __init__(
        self,
        known: Known,
        registered: Registered,
        close: CloseNames,
        sheet: Sheet,
        recognised: Recognised,
        choices: Choices,
        own: OfKind,
    ) -> None:
        self.known, self.own = known, own
        self.registered = registered
        self.sheet = sheet
        self.recognised = recognised
        self.columns = {c.field: c for c in reversed(recognised.columns) if c.field}
        self.choices = choices
        self.earlier = Earlier()
        self.close = close
        self.taken = {found.participant.id: number for number, found in registered.found.items()}

    def read(self, said: Iterable[SaidLine]) -> list[Line]:
        """The lines, with whom they mean."""
        return [self._line(one.number, one.values, list(one.problems)) for one in said]

    def _line(self, number: int, values: Values, problems: list[Problem]) -> Line:
        if number in self.choices.skip:
            return self._refused(number, values, [], "import-line-skipped")
        if row_of(number) in self.sheet.hidden and number not in self.choices.wanted:
            return self._refused(number, values, [], "import-line-hidden")
        if not values.label:
            return self._refused(number, values, problems, "import-line-nobody")
        values, outside = within(values, self.known.event, number)
        return self._matched(number, values, [*problems, *outside])

    def _refused(
        self, number: int, values: Values, problems: list[Problem], code: str, **params: Any
    ) -> Line:
        problem = Problem(number, "", values.label, "error", code, self._shown(number, params))
        return Line(number, "refuse", values, "", f"l:{number}", problems=(*problems, problem))

    def _matched(self, number: int, values: Values, problems: list[Problem]) -> Line:
        found = self.registered.found.get(number)
        organisation, same, odd = self._organisation(number, values, found)
        place = organisation.id if organisation else None
        person, registered, odd_person = self._somebody(values, place, found)
        whose = f"o:{place}" if place else f"n:{same or number}" if values.organisation else ""
        against, odd_twin = self._against(number, values, whose, person, registered)
        if against is not None:
            return self._refused(number, values, [], against[0], **against[1])
        if not values.person and person is None:
            odd_person = [("import-person-missing", {"organisation": values.label})]
        row = self.known.participants[registered.id] if registered else None
        moves = found is not None and not found.stays
        kind, sure, seated = self._kind(values, place, row, moves)
        return Line(
            number=number,
            fate="change" if registered else "add",
            values=values,
            side=self.own.first_side(values, kind, sure, self.choices.sides.get(number, ""), seated),
            seat=f"p:{registered.id}" if registered else f"l:{number}",
            organisation=organisation,
            person=person,
            participant=registered,
            kind=kind if sure else "",
            same_organisation_as=same,
            moves=moves,
            renames=loose_key(values.organisation) in self.registered.renamed,
            problems=(
                *problems,
                *self._odd(number, values, "organisation", odd),
                *self._odd(number, values, "full_name", [*odd_person, *odd_twin]),
            ),
        )

    def _somebody(
        self, values: Values, place: uuid.UUID | None, found: Found | None
    ) -> tuple[Match | None, Match | None, list[Odd]]:
        """The person and the registration that a line means, and what is odd."""
        if found is not None:
            who = found.participant
            odd: list[Odd] = [("import-person-several-registered", {"known": who.label})]
            own = Match(self.known.participants[who.id].person_id, who.label, who.how)
            return own, who, odd if found.several else []
        person, odd = find_person(values, self.known, place)
        registered = find_participant(values, self.known, place, person.id if person else None)
        if registered is not None and (person is None or registered.how == "placeholder"):
            key = self.known.participants[registered.id].person_id
            return Match(key, registered.label, registered.how), registered, []
        return person, registered, odd

    def _kind(self, values: Values, place: uuid.UUID | None, row: Any, moves: bool) -> tuple[str, bool, Any]:
        """The kind of the organisation, whether it is more than a guess, and who keeps their side."""
        known = self.known.organisations[place].kind if place else ""
        said = row is not None and values.kind not in ("", known)
        if place and said and self.registered.origins.of("organisation", place, "kind", known).hand == "list":
            moves = moves or row.side == side_of_group(group_of(known))
            known = values.kind
        kind, sure = kind_of(values, known)
        return kind, sure, None if moves else row

    def _against(
        self, line: int, values: Values, whose: str, person: Match | None, registered: Match | None
    ) -> tuple[Odd | None, list[Odd]]:
        """Why a line cannot be taken: somebody sits once in an event; else what is odd about that."""
        twice, odd = self.earlier.duplicate(line, whose, values)
        if line in self.registered.found and twice in self.registered.found:
            twice = None  # two people, each known
        if registered is not None and twice is None:
            twice = self.taken.setdefault(registered.id, line)
        if twice is not None and twice != line:
            return ("import-line-duplicate", {"other": twice}), []
        seats = self.known.seats_of_person.get(person.id) if person and not registered else None
        if seats:
            return ("import-person-elsewhere", {"known": self.known.called(seats[0])}), []
        other = self.earlier.same_person(line, values, person.id if person else None)
        return (None, odd) if other is None else (("import-person-twice", {"other": other}), [])

    def _organisation(
        self, line: int, values: Values, found: Found | None
    ) -> tuple[Match | None, int | None, list[Odd]]:
        """The organisation known, or the earlier line that brings it, and what is odd."""
        renamed = self.registered.renamed.get(loose_key(values.organisation))
        if found is not None and found.stays:
            renamed = self.known.participants[found.participant.id].organisation_id
        if renamed is not None and renamed in self.known.organisations:
            match, odd = find_organisation(values, self.known)
            here = match if match and match.id == renamed else None
            return (
                here or Match(renamed, self.known.organisations[renamed].name, "registered"),
                None,
                odd if here else [],
            )
        if line in self.choices.organisations:
            key = self.choices.organisations[line]
            if key is not None and key in self.known.organisations:
                return Match(key, self.known.organisations[key].name, "chosen"), None, []
            return None, self.earlier.same_organisation(line, values), []
        if not values.organisation and self._sits_alone(values):
            return None, None, []
        match, odd = find_organisation(values, self.known)
        if match is not None or not values.organisation:
            return match, None, odd
        same = self.earlier.same_organisation(line, values)
        return None, same, odd or ([] if same else self.close.look(values.organisation))

    def _meant(self, values: Values, place: uuid.UUID) -> tuple[Match, None, list[Odd]]:
        """The organisation for which somebody is registered, found by what the line says of it or not."""
        match, odd = find_organisation(values, self.known)
        if match is not None and match.id == place:
            return match, None, odd
        return Match(place, self.known.organisations[place].name, "registered"), None, []

    def _sits_alone(self, values: Values) -> bool:
        """Whether the event knows the person without organisation: then their address tells nothing more."""
        person, _ = find_person(values, self.known, None)
        return find_participant(values, self.known, None, person.id if person else None) is not None

    def _odd(self, line: int, values: Values, field: str, odd: list[Odd]) -> list[Problem]:
        column = self.columns.get(field) or self.columns.get("last_name") or Column(0, "", None, "none", 0)
        value = values.organisation if field == "organisation" else values.person
        return [
            Problem(line, column.header, value, "warning", code, self._shown(line, params))
            for code, params in odd
        ]

    def _shown(self, line: int, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """Another line as a person finds it: its number, with its sheet where that is another one."""
        other = params.get("other")
        if not isinstance(other, int):
            return params
        far = self.sheet.name_at(other) if other // SHEET_STEP != line // SHEET_STEP else None
        return {**params, "other": f"{line_of(other)} ({far})" if far else line_of(other)}
