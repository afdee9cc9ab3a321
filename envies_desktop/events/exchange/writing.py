"""The rows of an import, gathered by table and written in the order that their keys ask for."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from envies_desktop.directory.exchange import changes
from envies_desktop.directory.exchange.origins import Origins
from envies_desktop.directory.model import (
    Consent,
    NeedOffer,
    Organisation,
    OrganisationTheme,
    Person,
    Role,
    Theme,
)
from envies_desktop.events.exchange.changes import participant_cells
from envies_desktop.events.exchange.data import RULES, Line
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.of_kind import OfKind
from envies_desktop.events.exchange.proposed import accepted
from envies_desktop.events.model import PairRule, Participant
from envies_desktop.store.base import Record, link_id, new_id
from envies_desktop.store.recognition import name_key
from envies_desktop.store.work import Work

_CONSENTS = {"photo_consent": "photo", "contact_consent": "contact"}
_TABLES: dict[str, type[Record]] = {
    "organisation": Organisation,
    "person": Person,
    "participant": Participant,
}


@dataclass(slots=True)
class Writer:
    """Gathers new rows by table, changes cells of known ones, then writes everything."""

    work: Work
    known: Known
    event_id: uuid.UUID
    origins: Origins
    own: OfKind
    confirmed: frozenset[str]
    new_themes: bool = False
    rows: dict[type[Record], list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    organisations: dict[int, uuid.UUID] = field(default_factory=dict)
    seats: dict[str, uuid.UUID] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)
    badges: dict[int, int] = field(default_factory=dict)
    badge: int = 0

    def write(self, lines: Iterable[Line]) -> None:
        """Everything that the lines promise."""
        lines = list(lines)
        held = {row.badge for row in self.known.participants.values()}
        said = Counter(line.values.badge for line in lines if line.participant is None and line.values.badge)
        self.badges = {
            line.number: line.values.badge
            for line in lines
            if line.values.badge and said[line.values.badge] == 1 and line.values.badge not in held
        }
        self.badge = max({*held, *self.badges.values()}, default=0)
        self.seats = {f"p:{key}": key for key in self.known.participants}
        for line in lines:
            self._people(line)
        for line in lines:
            self._asides(line)
            self._names(line)
        self._rules(lines)
        self._each_link_once()
        tables: tuple[type[Record], ...] = (
            Organisation,
            Person,
            Role,
            Theme,
            OrganisationTheme,
            NeedOffer,
            Participant,
            *self.own.tables,
            Consent,
            PairRule,
        )
        for cls in tables:
            if self.rows[cls]:
                self.work.add_many(cls, self.rows[cls])

    def _people(self, line: Line) -> None:
        """The organisation, the person and the participant of a line: new rows, and cells that change."""
        place = self._organisation(line)
        person = line.person.id if line.person else self._new_person(line)
        for change in line.changes:
            owner = {"organisation": place, "person": person, "participant": self.seats.get(line.seat)}.get(
                change.kind
            )
            if owner is not None and change.field == "organisation":
                self._move(owner, person, place)
            elif owner is not None and change.kind == "participant" and change.field in self.own.columns:
                self.own.change(self.work, owner, change.field, change.after)
            elif owner is not None:
                setattr(self.work.get(_TABLES[change.kind], owner), change.field, change.after)
            if owner is not None:
                self.touched.add(line.number)
        if place is not None and (person, place) not in self.known.roles:
            self.known.roles.add((person, place))
            self.rows[Role].append({"person_id": person, "organisation_id": place, "title": line.values.role})
            self.touched.add(line.number)
        if line.participant is None:
            self._new_participant(line, person, place)
        self._consents(line, person)

    def _move(self, participant: uuid.UUID, person: uuid.UUID, place: uuid.UUID | None) -> None:
        """Somebody comes for another organisation: what a list had said of the former one goes."""
        row = self.work.get(Participant, participant)
        former, row.organisation_id = row.organisation_id, place
        key = link_id(person, former) if former else None
        if key and (person, former) in self.known.roles and self.origins.brought("role", key):
            self.work.remove(self.work.get(Role, key))

    def _organisation(self, line: Line) -> uuid.UUID | None:
        if line.organisation is not None:
            return line.organisation.id
        if not line.values.organisation:
            return None
        first = line.same_organisation_as or line.number
        if first in self.organisations:
            return self.organisations[first]
        # Where the first line that names it is refused, the next one brings it.
        key = self.organisations[first] = new_id()
        cells = changes.organisation_cells(line.values, self.known)
        self.rows[Organisation].append(
            {"id": key, "name": line.values.organisation, "kind": line.kind, **cells}
        )
        return key

    def _new_person(self, line: Line) -> uuid.UUID:
        key = new_id()
        self.rows[Person].append({"id": key, **changes.person_cells(line.values)})
        return key

    def _new_participant(self, line: Line, person: uuid.UUID, place: uuid.UUID | None) -> None:
        key = self.seats[line.seat] = new_id()
        badge = self.badges.pop(line.number, 0)
        if not badge:
            self.badge += 1
            badge = self.badge
        owner = {"id": key, "event_id": self.event_id, "person_id": person, "organisation_id": place}
        self.rows[Participant].append({**owner, "badge": badge, **participant_cells(line.values)})
        for cls, row in self.own.rows(line, key):
            self.rows[cls].append(row)

    def _consents(self, line: Line, person: uuid.UUID) -> None:
        """A consent that the line brings is dated in the directory."""
        changed = {change.field for change in line.changes if change.kind == "participant"}
        for name, purpose in _CONSENTS.items():
            given = getattr(line.values, name)
            if given is not None and (line.participant is None or name in changed):
                row = {"person_id": person, "purpose": purpose, "given": given, "at": self.work.at}
                self.rows[Consent].append(row)

    def _asides(self, line: Line) -> None:
        """Needs, offers and themes of the organisation, those that it has not yet."""
        place = self._organisation_of(line)
        if place is None:
            return
        for side, texts in (("besoin", line.values.needs), ("offre", line.values.offers)):
            for text in texts:
                category = changes.category_of(text)
                key = (place, side, changes.need_key(text, category))
                if key not in self.known.needs:
                    self.known.needs.add(key)
                    row = {"organisation_id": place, "side": side, "text": text, "category": category}
                    self.rows[NeedOffer].append(row)
                    self.touched.add(line.number)
        for text in line.values.themes:
            theme = self.known.themes.get(name_key(text)) or self._new_theme(text)
            if theme and (place, theme) not in self.known.organisation_themes:
                self.known.organisation_themes.add((place, theme))
                self.rows[OrganisationTheme].append({"organisation_id": place, "theme_id": theme})
                self.touched.add(line.number)

    def _new_theme(self, text: str) -> uuid.UUID | None:
        if not self.new_themes:
            return None
        key = self.known.themes[name_key(text)] = new_id()
        self.rows[Theme].append({"id": key, "name": text})
        return key

    def _organisation_of(self, line: Line) -> uuid.UUID | None:
        if line.organisation is not None:
            return line.organisation.id
        return self.organisations.get(line.same_organisation_as or line.number)

    def _names(self, line: Line) -> None:
        """What the kind of event makes of the names of a line."""
        for cls, row in self.own.name_rows(self.work, line, self.seats, self.confirmed):
            self.rows[cls].append(row)
            self.touched.add(line.number)

    def _rules(self, lines: Iterable[Line]) -> None:
        """One rule for two people; the first one said stands (the preview names the others)."""
        for line in lines:
            for rule in RULES:
                for naming in accepted(line.namings, rule, self.confirmed):
                    assert naming.best is not None
                    one, other = sorted((self.seats[line.seat], self.seats[naming.best.seat]))
                    if (one, other) not in self.known.rules:
                        self.known.rules[one, other] = rule
                        row = {"event_id": self.event_id, "a_id": one, "b_id": other, "rule": rule}
                        self.rows[PairRule].append(row)
                        self.touched.add(line.number)

    def _each_link_once(self) -> None:
        """Two lines may say the same of one person, or of one organisation."""
        for cls, sides in (
            (Role, ("person_id", "organisation_id")),
            (OrganisationTheme, ("organisation_id", "theme_id")),
        ):
            rows = {link_id(*(row[side] for side in sides)): row for row in self.rows[cls]}
            self.rows[cls] = list(rows.values())
