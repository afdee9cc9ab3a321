"""What each line would change in the store, and what becomes of it where the desk has typed something."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from envies_desktop.directory.exchange.changes import (
    Proposal,
    category_of,
    need_key,
    organisation_cells,
    organisation_proposals,
    person_proposals,
)
from envies_desktop.directory.exchange.data import Change
from envies_desktop.directory.exchange.origins import Origins
from envies_desktop.events.exchange.changes import participant_cells, participant_proposals
from envies_desktop.events.exchange.data import RULES, Line, NamedAs
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.of_kind import Judged, OfKind
from envies_desktop.store.recognition import name_key

ACCEPTED = ("matched", "chosen")


class Proposed:
    """Looks at the lines together: what one says of an organisation, another may say otherwise."""

    def __init__(self, lines: Sequence[Line], known: Known, origins: Origins, own: OfKind) -> None:
        self.known, self.own = known, own
        self.origins = origins
        self._first: dict[uuid.UUID, int] = {}
        self._said: dict[tuple[uuid.UUID, str], set[object]] = defaultdict(set)
        for line in lines:
            if line.fate != "refuse" and line.organisation is not None:
                key = line.organisation.id
                self._first.setdefault(key, line.number)
                cells = organisation_cells(line.values, known) | {"kind": line.values.kind}
                for name, value in cells.items():
                    self._said[key, name].add(value)

    def of(self, line: Line) -> Iterator[Judged]:
        """The changes of a line."""
        if line.organisation is not None:
            yield from self._organisation(line, line.organisation.id)
        if line.person is not None:
            corrects = line.participant is not None
            for one in person_proposals(line.values, self.known, line.person.id, corrects=corrects):
                yield self._judged(one, line.person.id, corrects)
        yield from ((place, change, "changed") for place, change in self._asides(line))
        if line.participant is not None:
            yield from self._participant(line, line.participant.id)

    def _judged(self, one: Proposal, key: uuid.UUID, corrects: bool) -> Judged:
        asked = corrects or one.rule != "fill"  # what a list never brought, no desk has emptied
        return key, one.change, self.origins.judge(one, key) if asked else "changed"

    def _organisation(self, line: Line, key: uuid.UUID) -> Iterator[Judged]:
        """The first line that names an organisation may correct it, if no other says what is known."""
        corrects = key in self.known.present and self._first[key] == line.number
        for one in organisation_proposals(line.values, self.known, key, corrects=corrects):
            if one.rule == "fill" or one.change.before not in self._said[key, one.change.field]:
                yield self._judged(one, key, corrects)
        before = self.known.organisations[key].name
        if line.renames and self._first[key] == line.number:
            renamed = Change("organisation", "name", before, line.values.organisation)
            yield self._judged(Proposal(renamed, "name"), key, True)

    def _asides(self, line: Line) -> Iterator[tuple[object, Change]]:
        """Themes, needs and offers that the organisation has not yet."""
        values, known = line.values, self.known
        owner = line.organisation.id if line.organisation else None
        place = owner or f"n:{line.same_organisation_as or line.number}"
        for text in values.themes if owner else ():
            theme = known.themes.get(name_key(text))
            if theme and (owner, theme) not in known.organisation_themes:
                yield owner, Change("organisation_theme", str(theme), None, theme, text)
        for side, texts in (("besoin", values.needs), ("offre", values.offers)):
            for text in texts if values.organisation or owner else ():
                need = need_key(text, category_of(text))
                if owner is None or (owner, side, need) not in known.needs:
                    yield place, Change("need_offer", f"{side}:{need}", "", text)

    def _participant(self, line: Line, key: uuid.UUID) -> Iterator[Judged]:
        row, known = self.known.participants[key], self.known
        cells = self.own.cells(line) | participant_cells(line.values)
        for one in participant_proposals(cells, known, key):
            yield self._judged(one, key, True)
        if line.moves:
            firm = known.organisations.get(row.organisation_id)
            before, after = firm.name if firm else "", line.values.organisation
            yield key, Change("participant", "organisation", before, after), "changed"
        yield from self.own.names_changed(line, key, self.origins)
        for rule in RULES:
            for naming in accepted(line.namings, rule):
                if naming.best and _pair(key, naming.best.seat) not in known.rules:
                    yield (
                        key,
                        Change("pair_rule", f"{rule}:{naming.best.seat}", "", naming.best.label),
                        "changed",
                    )


def accepted(namings: Iterable[NamedAs], naming: str, confirmed: Iterable[str] = ()) -> list[NamedAs]:
    """The names of one kind that are sure, or that a person confirmed, in their order; each seat once."""
    taken = set(confirmed)
    found: dict[str, NamedAs] = {}
    for one in namings:
        sure = one.state in ACCEPTED or (one.state == "doubtful" and one.key in taken)
        if one.naming == naming and sure and one.best is not None:
            found.setdefault(one.best.seat, one)
    return list(found.values())


def _pair(key: uuid.UUID, seat: str) -> tuple[uuid.UUID, uuid.UUID]:
    if not seat.startswith("p:"):
        return key, key
    other = uuid.UUID(seat[2:])
    return min(key, other), max(key, other)
