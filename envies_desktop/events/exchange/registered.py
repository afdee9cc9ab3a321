"""Whom of the event each line is about, all lines together: a list that comes again doubles nobody."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from envies_desktop.directory.exchange.data import Match
from envies_desktop.directory.exchange.organisations import find_organisation
from envies_desktop.directory.exchange.origins import Origins
from envies_desktop.directory.exchange.people import called, is_placeholder
from envies_desktop.events.exchange.data import Choices, Values
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.pairs import RULES, Pair
from envies_desktop.events.exchange.said import SaidLine
from envies_desktop.intake.words import plain, words
from envies_desktop.store.recognition import loose_key, name_key, person_key, phone_key

_Key = tuple[str, object]
_NAMED = ("first_name", "last_name", "email", "phone")
_RENAMED = 72.0
"""Likeness from which a name that is new can be that of an organisation which the list no longer names."""


@dataclass(frozen=True, slots=True)
class Found:
    """Who is registered already, and whether it is for the organisation that the line says.

    `several` says that others of that name could have been meant as well.
    """

    participant: Match
    stays: bool
    several: bool = False


class Registered:
    """Finds who is registered, the surest first: of two people of one name each finds their own.

    `renamed` gives the organisation of a loose name that is its new one.
    """

    def __init__(self, known: Known, origins: Origins, choices: Choices) -> None:
        self.known = known
        self.origins = origins
        self.choices = choices
        self.found: dict[int, Found] = {}
        self.renamed: dict[str, uuid.UUID] = {}
        self._places: dict[int, uuid.UUID | None] = {}
        self._meant: set[uuid.UUID] = set()
        self._names_of: dict[str, set[str]] = defaultdict(set)
        self._people: dict[uuid.UUID, Any] = {}

    def find(self, said: Iterable[SaidLine]) -> None:
        """Look at all the lines that are taken."""
        lines = [one for one in said if one.values.label and one.number not in self.choices.skip]
        for row in self.known.participants.values():
            person = self.known.people.get(row.person_id)
            if person is not None and not is_placeholder(person):
                self._people[row.id] = person
                self._names_of[person.email.lower()].add(person_key(person.first_name, person.last_name))
        for one in lines:
            self._note(one)
        self._assign(lines, self._people)
        left = [one for one in lines if one.number not in self.found]
        taken = {found.participant.id for found in self.found.values()}
        if left:
            self._assign(left, self._former(self._people.keys() - taken))

    def _former(self, keys: Iterable[uuid.UUID]) -> dict[uuid.UUID, Any]:
        """Those whom the desk has changed since they came, as the list had brought them."""
        found = {}
        for key in keys:
            person = self._people[key]
            if person.updated_at == self.known.participants[key].updated_at:
                continue
            origins = {
                name: self.origins.of("person", person.id, name, getattr(person, name)) for name in _NAMED
            }
            if any(origin.hand == "desk-after-list" for origin in origins.values()):
                cells = {name: origin.brought or "" for name, origin in origins.items()}
                found[key] = SimpleNamespace(id=person.id, **cells)
        return found

    def _assign(self, lines: Sequence[SaidLine], people: Mapping[uuid.UUID, Any]) -> None:
        """Each rule in its turn, over all lines: a line finds one of these, who is then no other line's."""
        index: dict[_Key, list[uuid.UUID]] = defaultdict(list)
        for key, person in people.items():
            badge = self.known.participants[key].badge
            for each in _keys(person.first_name, person.last_name, [person.email], [person.phone], badge):
                index[each].append(key)
        pairs = [(one.number, pair) for one in lines for pair in self._pairs(one, people, index)]
        free = set(people)
        for how, rule in RULES:
            fitting: dict[int, list[Pair]] = defaultdict(list)
            for number, pair in pairs:
                if number not in self.found and pair.participant.id in free and rule(pair):
                    fitting[number].append(pair)
            for number, there in fitting.items():
                left = [pair for pair in there if pair.participant.id in free]
                if left and (left[0].here or self._may_leave(left[0])):
                    free.discard(left[0].participant.id)
                    self._take(number, how, left[0], several=how == "name" and len(there) > 1)

    def _take(self, number: int, how: str, pair: Pair, *, several: bool) -> None:
        match = Match(pair.participant.id, called(self._people[pair.participant.id]), how)
        self.found[number] = Found(match, pair.here or pair.renamed, several)
        if pair.renamed:
            self.renamed[loose_key(pair.values.organisation)] = pair.participant.organisation_id

    def _note(self, one: SaidLine) -> None:
        """The organisation that a line means, and who has its addresses."""
        if one.number in self.choices.organisations:
            place = self.choices.organisations[one.number]
        else:
            match, _ = find_organisation(one.values, self.known)
            place = match.id if match else None
        self._places[one.number] = place
        if place is not None:
            self._meant.add(place)
        for email in one.values.emails[:1]:
            self._names_of[f"list {email.lower()}"].add(
                person_key(one.values.first_name, one.values.last_name)
            )

    def _pairs(
        self,
        one: SaidLine,
        people: Mapping[uuid.UUID, Any],
        index: Mapping[tuple[str, object], Iterable[uuid.UUID]],
    ) -> Iterator[Pair]:
        values, place = one.values, self._places[one.number]
        keys = _keys(values.first_name, values.last_name, values.emails, values.phones, values.badge or 0)
        there = {key: None for each in keys for key in index.get(each, ())}
        for key in sorted(there, key=lambda key: (self.known.participants[key].badge, key)):
            row = self.known.participants[key]
            firm = self.known.organisations.get(row.organisation_id)
            here = not values.organisation or place == row.organisation_id
            if not here and place is None and firm is not None:
                here = self._was_called(values, firm)
            renamed = not here and place is None and firm is not None and self._is_new_name(values, firm)
            shared = self._is_shared(people[key].email.lower(), firm)
            yield Pair(values, row, people[key], here, renamed, shared)

    def _was_called(self, values: Values, firm: Any) -> bool:
        """Whether that is the name of an organisation (of another town), or the one that a list had given."""
        said = name_key(values.organisation)
        if said == name_key(firm.name):
            return True
        origin = self.origins.of("organisation", firm.id, "name", firm.name)
        return origin.hand == "desk-after-list" and said == name_key(origin.brought)

    def _is_new_name(self, values: Values, firm: Any) -> bool:
        from envies_desktop.directory.exchange.likeness import likeness

        said, known = loose_key(values.organisation), loose_key(firm.name)
        return firm.id not in self._meant and likeness(said, known) >= _RENAMED

    def _is_shared(self, email: str, firm: Any) -> bool:
        """Whether several people may read a mailbox: "contact@…", or somebody else has it here already."""
        if len(self._names_of[email]) > 1 or len(self._names_of[f"list {email}"]) > 1:
            return True
        local = plain(email.partition("@")[0])
        if firm is not None and (email == firm.email.lower() or local in name_key(firm.name).split()):
            return True
        return not words("shared_mailboxes").isdisjoint(local.split())

    def _may_leave(self, pair: Pair) -> bool:
        """Whether a list has said for whom they come: what the desk has said is not changed by a list."""
        row = pair.participant
        origin = self.origins.of("participant", row.id, "organisation_id", row.organisation_id)
        return origin.hand == "list"


def _keys(first: str, last: str, emails: Sequence[str], phones: Sequence[str], badge: int) -> Iterator[_Key]:
    """By what somebody of the event may be found."""
    if name := person_key(first, last):
        yield "name", name
    yield from (("email", email.lower()) for email in emails if email)
    yield from (("phone", phone_key(text)) for text in phones if phone_key(text))
    if badge:
        yield "badge", badge
