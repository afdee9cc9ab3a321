"""Second look, once everyone is known: sides that wishes tell, and who is meant by the names in the cells."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from envies_desktop.directory.kinds import group_of
from envies_desktop.events.exchange.data import Candidate, Choices, Line, Named, NamedAs, Problem, State
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.naming import Names, gather
from envies_desktop.events.exchange.seats import line_seats, other_seats
from envies_desktop.events.exchange.separating import with_separated_names
from envies_desktop.events.exchange.sides import last_side, side_by_wishes
from envies_desktop.events.pairing import Seated, may_meet

_MOST_GUESSES = 3


def name_everyone(lines: Iterable[Line], known: Known, choices: Choices) -> list[Line]:
    """The lines with their sides settled and their wishes, exclusions and must-meets resolved."""
    lines = list(lines)
    seats = [*line_seats(lines, known), *other_seats(lines, known)]
    names = gather(seats)
    lines = with_separated_names(lines, names)
    sides = _settled_sides(lines, known, names)
    groups = {line.seat: group_of(line.kind) for line in lines} | _known_groups(known)
    own = {seat.key: seat.organisation for seat in seats}
    resolver = _Resolver(names, sides, groups, own, choices, known)
    return [resolver.resolve(line) for line in lines]


def _known_groups(known: Known) -> dict[str, str]:
    firms = known.organisations
    return {
        f"p:{row.id}": group_of(firms[row.organisation_id].kind)
        for row in known.participants.values()
        if row.organisation_id in firms
    }


def _settled_sides(lines: list[Line], known: Known, names: Names) -> dict[str, str]:
    """The side of each seat; those of an unknown kind sit opposite to whom they want to meet."""
    sides = {f"p:{row.id}": row.side for row in known.participants.values()}
    sides |= {line.seat: line.side for line in lines if line.side}
    waiting = [line for line in lines if not line.side and line.fate != "refuse"]
    targets = {line.seat: _wanted(line, names) for line in lines} if waiting else {}
    wishers: dict[str, list[str]] = defaultdict(list)
    for seat, wanted in targets.items():
        for target in wanted:
            wishers[target].append(seat)
    told = {}
    for line in waiting:
        wanted = [sides.get(seat, "") for seat in targets[line.seat]]
        told[line.seat] = side_by_wishes(wanted, (sides.get(seat, "") for seat in wishers[line.seat]))
    for line in waiting:
        sides[line.seat] = told[line.seat] or last_side(line.kind, bool(line.kind))
    return sides


def _wanted(line: Line, names: Names) -> list[str]:
    wishes = [named.text for named in line.values.named if named.naming == "wish"]
    return [found[0].seat for text in wishes if (found := names.find(text)[0])]


class _Resolver:
    """Says of each name in a line whom it means, and what stands against it."""

    def __init__(
        self,
        names: Names,
        sides: dict[str, str],
        groups: dict[str, str],
        own: dict[str, str],
        choices: Choices,
        known: Known,
    ) -> None:
        self.names, self.sides, self.groups, self.own = names, sides, groups, own
        self.choices, self.pairing = choices, known.pairing

        self.wished = {
            (f"p:{wisher}", f"p:{wished}") for wisher, ranked in known.wishes.items() for _, wished in ranked
        }

    def resolve(self, line: Line) -> Line:
        """The line with its side and its names settled."""
        if line.fate == "refuse":
            return line
        problems = list(line.problems)
        side = self.sides[line.seat]
        if not line.side and self.pairing == "sides":
            problems.append(
                Problem(line.number, "", line.values.label, "warning", "import-side-guessed", {"side": side})
            )
        kind = line.kind or ("entreprise" if side == "B" else "association")
        here = Seated(side, group_of(kind))
        seen: set[tuple[str, str]] = set()
        namings = []
        for named in line.values.named:
            one = self._name(line, here, named, seen)
            namings.append(one)
            problems += _told(line.number, named.column, one)
        return replace(line, side=side, kind=kind, namings=tuple(namings), problems=tuple(problems))

    def _name(self, line: Line, here: Seated, named: Named, seen: set[tuple[str, str]]) -> NamedAs:
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
        if best is not None and state == "doubtful" and (line.seat, best.seat) in self.wished:
            state = "matched"  # the event says so already
        if best is not None:
            state = self._against(line, here, named, best, state, seen)
        others = tuple(found[1 : _MOST_GUESSES + 1])
        return NamedAs(key, named.naming, named.column, named.text, named.rank, state, best, others)

    def _against(
        self,
        line: Line,
        here: Seated,
        named: Named,
        best: Candidate,
        state: State,
        seen: set[tuple[str, str]],
    ) -> State:
        if best.seat == line.seat or (
            self.own.get(best.seat) and self.own[best.seat] == self.own.get(line.seat)
        ):
            return "self" if state != "doubtful" else "unknown"
        if (named.naming, best.seat) in seen:
            return "duplicate"
        seen.add((named.naming, best.seat))
        if named.naming != "apart" and not self._can_meet(here, best.seat):
            return "same-side"
        return state

    def _can_meet(self, here: Seated, seat: str) -> bool:
        return may_meet(self.pairing, here, Seated(self.sides.get(seat, ""), self.groups.get(seat, "")))


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
