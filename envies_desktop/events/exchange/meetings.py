"""Second look, once everyone is known: the sides that are left, who is meant by the names in cells."""

from collections.abc import Iterable
from dataclasses import replace

from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Candidate, Choices, Line, Named, NamedAs, Problem, State
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.naming import Names, gather
from envies_desktop.events.exchange.of_kind import OfKind
from envies_desktop.events.exchange.seats import line_seats, other_seats
from envies_desktop.events.exchange.separating import with_separated_names
from envies_desktop.events.exchange.sides import last_side

_MOST_GUESSES = 3


def name_everyone(lines: Iterable[Line], known: Known, choices: Choices, own: OfKind) -> list[Line]:
    """The lines with their sides settled and the names in them resolved."""
    lines = list(lines)
    seats = [*line_seats(lines, known), *other_seats(lines, known)]
    names = gather(seats)
    lines = with_separated_names(lines, names)
    sides = _settled_sides(lines, known, names, own)
    groups = {line.seat: group_of(line.kind) for line in lines} | _known_groups(known)
    places = {seat.key: seat.organisation for seat in seats}
    resolver = _Resolver(names, sides, groups, places, choices, own)
    return [resolver.resolve(line) for line in lines]


def _known_groups(known: Known) -> dict[str, str]:
    firms = known.organisations
    return {
        f"p:{row.id}": group_of(firms[row.organisation_id].kind)
        for row in known.participants.values()
        if row.organisation_id in firms
    }


def _settled_sides(lines: list[Line], known: Known, names: Names, own: OfKind) -> dict[str, str]:
    """The side of each seat; where the names tell nothing either, that of the kind of organisation."""
    sides = {f"p:{row.id}": row.side for row in known.participants.values()}
    sides |= {line.seat: line.side for line in lines if line.side}
    waiting = [line for line in lines if not line.side and line.fate != "refuse"]
    told = own.sides_by_names(lines, sides, names) if waiting else {}
    for line in waiting:
        sides[line.seat] = told.get(line.seat) or last_side(line.kind, bool(line.kind))
    return sides


class _Resolver:
    """Says of each name in a line whom it means, and what stands against it."""

    def __init__(
        self,
        names: Names,
        sides: dict[str, str],
        groups: dict[str, str],
        places: dict[str, str],
        choices: Choices,
        own: OfKind,
    ) -> None:
        self.names, self.sides, self.groups, self.places = names, sides, groups, places
        self.choices, self.own = choices, own
        self.named_already = own.named_already

    def resolve(self, line: Line) -> Line:
        """The line with its side and its names settled."""
        if line.fate == "refuse":
            return line
        problems = list(line.problems)
        side = self.sides[line.seat]
        if not line.side and self.own.tells_sides:
            problems.append(
                Problem(line.number, "", line.values.label, "warning", "import-side-guessed", {"side": side})
            )
        kind = line.kind or ("entreprise" if side == "B" else "association")
        here = (side, group_of(kind))
        seen: set[tuple[str, str]] = set()
        namings = []
        for named in line.values.named:
            one = self._name(line, here, named, seen)
            namings.append(one)
            problems += _told(line.number, named.column, one)
        return replace(line, side=side, kind=kind, namings=tuple(namings), problems=tuple(problems))

    def _name(self, line: Line, here: tuple[str, str], named: Named, seen: set[tuple[str, str]]) -> NamedAs:
        key = f"{line.number}:{named.naming}:{named.rank}"
        found, sure = self.names.find(named.text)
        state: State = "matched" if sure else "doubtful" if found else "unknown"
        if key in self.choices.names:
            seat = self.choices.names[key]
            if seat is None or seat not in self.names.labels:
                return NamedAs(key, named.naming, named.column, named.text, named.rank, "left-out")
            found = [Candidate(seat, self.names.labels[seat], 100.0), *(c for c in found if c.seat != seat)]
            state = "chosen"
        best = found[0] if found else None
        if best is not None and state == "doubtful" and (line.seat, best.seat) in self.named_already:
            state = "matched"  # the event says so already
        if best is not None:
            state = self._against(line, here, named, best, state, seen)
        others = tuple(found[1 : _MOST_GUESSES + 1])
        return NamedAs(key, named.naming, named.column, named.text, named.rank, state, best, others)

    def _against(
        self,
        line: Line,
        here: tuple[str, str],
        named: Named,
        best: Candidate,
        state: State,
        seen: set[tuple[str, str]],
    ) -> State:
        if best.seat == line.seat or (
            self.places.get(best.seat) and self.places[best.seat] == self.places.get(line.seat)
        ):
            return "self" if state != "doubtful" else "unknown"
        if (named.naming, best.seat) in seen:
            return "duplicate"
        seen.add((named.naming, best.seat))
        if named.naming != "apart" and not self._can_meet(here, best.seat):
            return "same-side"
        return state

    def _can_meet(self, here: tuple[str, str], seat: str) -> bool:
        return self.own.may_meet(here, (self.sides.get(seat, ""), self.groups.get(seat, "")))


def _told(line: int, column: str, one: NamedAs) -> list[Problem]:
    """The problem that a name is, if it is one."""
    codes = {
        "doubtful": "import-name-doubtful",
        "unknown": "import-name-unknown",
        "self": "import-name-self",
        "duplicate": "import-name-duplicate",
        "same-side": "import-name-same-side",
    }
    if one.state not in codes:
        return []
    params: dict[str, str] = {"naming": one.naming}
    if one.best is not None and one.state != "unknown":
        params |= {"guess": one.best.label, "score": str(round(one.best.score))}
    return [Problem(line, column, one.text, "warning", codes[one.state], params)]
