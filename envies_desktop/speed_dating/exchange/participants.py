"""What a speed dating makes of a list of participants: sides, representatives and wishes."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy.orm import Session

from envies_desktop.directory.exchange.data import Change
from envies_desktop.directory.exchange.origins import Origin, Origins, judged
from envies_desktop.events.exchange.data import Line, Values
from envies_desktop.events.exchange.known import Known, living
from envies_desktop.events.exchange.line_reader import LineReader
from envies_desktop.events.exchange.naming import Names
from envies_desktop.events.exchange.of_kind import Judged, OfKind, Row
from envies_desktop.events.exchange.proposed import accepted
from envies_desktop.events.exchange.template import Heading
from envies_desktop.i18n import tr
from envies_desktop.intake import cells
from envies_desktop.speed_dating.actions.participants import SEAT, change_delegation
from envies_desktop.speed_dating.checks import MOST_REPRESENTATIVES
from envies_desktop.speed_dating.exchange.sides import first_side, sides_by_wishes
from envies_desktop.speed_dating.exchange.wishes import origin_of_wishes
from envies_desktop.speed_dating.model import Delegation, Wish
from envies_desktop.speed_dating.pairing import Seated, may_meet
from envies_desktop.speed_dating.queries.seats import seats, setup_of
from envies_desktop.store.work import Work

WISHES = 6
"""How many a list to fill has columns for."""


class Delegations(OfKind):
    """Whoever comes sits on a side, with so many representatives, and wishes for others, best first."""

    namings = ("wish",)
    turns = True
    columns = frozenset(SEAT)
    tables = (Delegation, Wish)

    def __init__(self, fields: Iterable[str]) -> None:
        super().__init__(fields)
        self.known = Known()
        self.pairing = ""
        self.wishes: dict[uuid.UUID, list[tuple[int, uuid.UUID]]] = defaultdict(list)

    def read(self, line: LineReader) -> dict[str, Any]:
        """How many representatives a line announces."""
        for column, text in line.cells("representatives")[:1]:
            count = cells.whole_number(text)
            if count is not None and 1 <= count <= MOST_REPRESENTATIVES:
                return {"representatives": count}
            line.odd(column, text, "error", "import-count-unclear", most=MOST_REPRESENTATIVES)
        return {}

    def look_up(self, session: Session, known: Known) -> None:
        """Where everybody sits, and whom they wish for."""
        event_id = known.event.id
        self.known, self.pairing = known, setup_of(session, event_id).pairing
        for key, seat in seats(session, event_id).items():
            known.participants[key].__dict__.update(asdict(seat))
        for wish in living(session, Wish, event_id):
            self.wishes[wish.wisher_id].append((wish.rank, wish.wished_id))

    def first_side(self, values: Values, kind: str, sure: bool, chosen: str, registered: Any) -> str:
        """The side of a line, "" where only wishes can tell."""
        return first_side(values, kind, sure, chosen, registered)

    def sides_by_names(
        self, lines: Sequence[Line], sides: Mapping[str, str], names: Names
    ) -> Mapping[str, str]:
        """Opposite to whom they want to meet."""
        return sides_by_wishes(lines, sides, names)

    @property
    def tells_sides(self) -> bool:
        """A side decides nothing where groups meet one another."""
        return self.pairing == "sides"

    def may_meet(self, one: tuple[str, str], other: tuple[str, str]) -> bool:
        """By the pairing of the event."""
        return may_meet(self.pairing, Seated(*one), Seated(*other))

    @property
    def named_already(self) -> Collection[tuple[str, str]]:
        """The wishes of the event."""
        return {
            (f"p:{wisher}", f"p:{wished}") for wisher, ranked in self.wishes.items() for _, wished in ranked
        }

    def cells(self, line: Line) -> dict[str, Any]:
        """The side, and what the line says of the delegation."""
        return {"side": line.side, **line.values.more}

    def names_changed(self, line: Line, key: uuid.UUID, origins: Origins) -> Iterator[Judged]:
        """The wishes of a line, where they are not those of the participant."""
        wished = [(n.best.seat, n.best.label) for n in accepted(line.namings, "wish") if n.best]
        before = [f"p:{other}" for other in self._wished(key)]
        if wished and [seat for seat, _ in wished] != before:
            labels = ", ".join(label for _, label in wished)
            change = Change("wish", "rank", before, [seat for seat, _ in wished], labels)
            origin = origin_of_wishes(origins, key) if before else Origin("list")
            yield key, change, judged(origin, change.after, "take")

    def change(self, work: Work, key: uuid.UUID, column: str, value: Any) -> None:
        """Change a column of a delegation."""
        change_delegation(work, participant_id=key, **{column: value})

    def rows(self, line: Line, key: uuid.UUID) -> Iterator[Row]:
        """The delegation of a new participant."""
        yield Delegation, {"id": key, **self.cells(line)}

    def name_rows(
        self, work: Work, line: Line, seats: Mapping[str, uuid.UUID], confirmed: frozenset[str]
    ) -> list[Row]:
        """The wishes of a line replace those of the participant; a line without wishes leaves them."""
        wished = [seats[n.best.seat] for n in accepted(line.namings, "wish", confirmed) if n.best]
        wisher, event_id = seats[line.seat], self.known.event.id
        before = self._wished(wisher)
        if not wished or wished == before or "wish" in line.stays:
            return []
        if before:
            work.remove_where(Wish, Wish.event_id == event_id, Wish.wisher_id == wisher)
        ends = {"event_id": event_id, "wisher_id": wisher}
        return [(Wish, {**ends, "wished_id": other, "rank": rank}) for rank, other in enumerate(wished, 1)]

    def _wished(self, key: uuid.UUID) -> list[uuid.UUID]:
        """Whom a participant wishes for in the event, best first."""
        return [other for _, other in sorted(self.wishes.get(key, ()))]

    def headings(self, columns: list[Heading]) -> list[Heading]:
        """Wishes stand before the rules, representatives after the times."""
        most = max((WISHES, *(len(wishes) for wishes in self.wishes.values())))
        order = tr("Le nom d’une organisation, dans l’ordre de préférence")
        wishes = [
            Heading(
                "wish",
                tr("Vœu {rank}").format(rank=rank),
                order,
                *(("Menuiserie du Val", "Fanfare des Cigales") if rank == 1 else ("", "")),
                width=24,
            )
            for rank in range(1, most + 1)
        ]
        several = Heading(
            "representatives", tr("Nombre de représentants"), tr("Combien de rencontres à la fois"), "1", "2",
            width=14,
        )  # fmt: skip
        fields = [column.field for column in columns]
        before, after = fields.index("apart"), fields.index("departure") + 1
        return [*columns[:before], *wishes, *columns[before:after], several, *columns[after:]]

    def told(self, row: Any) -> dict[str, list[str]]:
        """The wishes in their order, and how many come."""
        known = self.known
        wished = [known.called(key) for key in self._wished(row.id) if key in known.participants]
        return {"wish": wished, "representatives": [str(row.representatives)]}
