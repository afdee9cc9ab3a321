"""The JSON of the `plan` door: a problem read with its bounds, a plan written.

Whatever the document holds, either a sound `Problem` comes out or a refusal that names the place of the
fault as somebody would write it in a script: `participants[3].wishes[0]`.
"""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from envies_desktop.refused import Refused
from envies_desktop.speed_dating.checks import MOST_REPRESENTATIVES, MOST_ROUNDS, MOST_TABLES
from envies_desktop.speed_dating.problem import Attendee, Pair, Plan, Problem, Seat

MOST_PEOPLE = 2_000
MOST_POINTS = 10_000
"""Best score of a pair: sums stay exact and no score outweighs a demand."""
MOST_MEETINGS = 1_000_000
"""What "as many as there are" may be written as."""
_SHOWN = 40
"""Characters of a wrong value that a sentence repeats."""
_MISSING = object()
_Row = TypeVar("_Row")


def problem_from_json(data: Any) -> Problem:
    """Read the JSON of the `plan` door; raises Refused("problem-…", where=…) on anything else."""
    root = _object(data, "")
    if root.get("version", 1) != 1 or isinstance(root.get("version"), bool):
        raise Refused("problem-version", version=_shown(root["version"]))
    rounds = _number(root, "", "rounds", 1, MOST_ROUNDS)
    tables = _number(root, "", "tables", 1, MOST_TABLES)
    people = _rows(root, "participants", MOST_PEOPLE, _attendee)
    for place, person in enumerate(people):
        if person.id != place:
            raise Refused("problem-ids", where=f"participants[{place}].id", place=place, id=person.id)
    count = len(people)
    most = count * count
    problem = Problem(
        name=_text(root, "", "name", ""),
        rounds=rounds,
        tables=tables,
        participants=people,
        pairs=_scored(root, count, most),
        forbidden=_rows(root, "forbidden", most, lambda row, at: _pair(row, at, count), ()),
        mandatory=_rows(root, "mandatory", most, lambda row, at: _pair(row, at, count), ()),
        played=_number(root, "", "played", 0, rounds, 0),
        previous=_rows(root, "previous", most, lambda row, at: _seat(row, at, rounds, count), ()),
        absent=_rows(root, "absent", most, lambda row, at: _whole(row, at, 0, count - 1), ()),
        locked=_rows(root, "locked", most, lambda row, at: _seat(row, at, rounds, count), ()),
    )
    _check_history(problem)
    return problem


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The document of the `plan` door (planning format, version 1)."""
    data = asdict(plan)
    data["meetings"] = [list(seat) for seat in plan.meetings]
    data["fairness"]["counts"] = list(plan.fairness.counts)
    data["unmet"] = [{**asdict(u), "params": dict(u.params)} for u in plan.unmet]
    return {"version": 1, **data}


def _attendee(row: Any, where: str) -> Attendee:
    person, at = _object(row, where), f"{where}."
    return Attendee(
        id=_number(person, at, "id", 0, MOST_PEOPLE - 1),
        side=_text(person, at, "side"),
        reps=_number(person, at, "reps", 0, MOST_REPRESENTATIVES, 1),
        min=_number(person, at, "min", 0, MOST_MEETINGS, 0),
        max=_number(person, at, "max", 0, MOST_MEETINGS),
        first=_number(person, at, "from", 0, MOST_ROUNDS),
        last=_number(person, at, "to", -1, MOST_ROUNDS),  # -1: there for no round at all
        wishes=_rows(
            person, "wishes", MOST_PEOPLE, lambda w, a: _whole(w, a, 0, MOST_PEOPLE - 1), (), prefix=at
        ),
        table=None if person.get("table") is None else _number(person, at, "table", 0, MOST_TABLES - 1),
        party=_party(person, at),
    )


def _party(person: Mapping[str, Any], at: str) -> str | None:
    party = person.get("party")
    if party is None:
        return None
    # a script may well number its organisations
    return (
        str(_number(person, at, "party", -(2**63), 2**63)) if _is_whole(party) else _text(person, at, "party")
    )


def _scored(root: Mapping[str, Any], count: int, most: int) -> tuple[tuple[int, int, int], ...]:
    rows = _rows(root, "pairs", most, lambda row, at: _score(row, at, count))
    # the last one written counts when a pair is listed twice
    return tuple((i, j, score) for (i, j), score in {row[:2]: row[2] for row in rows}.items())


def _score(row: Any, where: str, count: int) -> tuple[int, int, int]:
    i, j, score = _list(row, where, 3)
    i, j = _whole(i, f"{where}[0]", 0, count - 1), _whole(j, f"{where}[1]", 0, count - 1)
    score = _whole(score, f"{where}[2]", 1, MOST_POINTS)
    if i >= j:
        raise Refused("problem-order", where=where, i=i, j=j)
    return i, j, score


def _pair(row: Any, where: str, count: int) -> Pair:
    i, j = (_whole(x, f"{where}[{k}]", 0, count - 1) for k, x in enumerate(_list(row, where, 2)))
    if i == j:
        raise Refused("problem-pair", where=where, id=i)
    return min(i, j), max(i, j)


def _seat(row: Any, where: str, rounds: int, count: int) -> Seat:
    cells = _list(row, where, 4)
    round_ = _whole(cells[0], f"{where}[0]", 0, rounds - 1)
    table = _whole(cells[1], f"{where}[1]", 0, MOST_TABLES - 1)
    i, j = (_whole(x, f"{where}[{k}]", 0, count - 1) for k, x in enumerate(cells[2:], 2))
    if i == j:
        raise Refused("problem-pair", where=where, id=i)
    return round_, table, min(i, j), max(i, j)


def _check_history(problem: Problem) -> None:
    """The meetings of one plan: a table holds one, a pair meets once, nobody played more than at a time."""
    tables, pairs = dict[Pair, int](), dict[Pair, int]()
    held = Counter[tuple[int, int]]()
    for place, (round_, table, i, j) in enumerate(problem.previous):
        for known, key in ((tables, (round_, table)), (pairs, (i, j))):
            if known.setdefault(key, place) != place:
                raise Refused("problem-twice", where=f"previous[{place}]", other=f"previous[{known[key]}]")
        for person in (i, j):
            held[round_, person] += 1
            if round_ < problem.played and held[round_, person] > problem.participants[person].reps:
                raise Refused("problem-busy", where=f"previous[{place}]", id=person, round=round_)


def _object(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _wrong(value, where, "object")
    return value


def _list(value: Any, where: str, size: int) -> list[Any]:
    if not isinstance(value, list):
        raise _wrong(value, where, "list")
    if len(value) != size:
        raise Refused("problem-length", where=where, wanted=size, found=len(value))
    return value


def _rows(
    owner: Mapping[str, Any],
    key: str,
    most: int,
    read: Callable[[Any, str], _Row],
    default: Any = _MISSING,
    *,
    prefix: str = "",
) -> tuple[_Row, ...]:
    value = _value(owner, prefix, key, default)
    where = prefix + key
    if value is None and default is not _MISSING:
        return ()
    if not isinstance(value, (list, tuple)):
        raise _wrong(value, where, "list")
    if len(value) > most:
        raise Refused("problem-many", where=where, most=most, found=len(value))
    return tuple(read(row, f"{where}[{place}]") for place, row in enumerate(value))


def _number(
    owner: Mapping[str, Any], prefix: str, key: str, least: int, most: int, default: Any = _MISSING
) -> int:
    return _whole(_value(owner, prefix, key, default), prefix + key, least, most)


def _whole(value: Any, where: str, least: int, most: int) -> int:
    if not _is_whole(value):
        raise _wrong(value, where, "number")
    if not least <= value <= most:
        raise Refused("problem-range", where=where, value=_shown(value), least=least, most=most)
    return int(value)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _text(owner: Mapping[str, Any], prefix: str, key: str, default: Any = _MISSING) -> str:
    value = _value(owner, prefix, key, default)
    if value is None and default is not _MISSING:
        return str(default)
    if not isinstance(value, str):
        raise _wrong(value, prefix + key, "text")
    return value


def _value(owner: Mapping[str, Any], prefix: str, key: str, default: Any) -> Any:
    value = owner.get(key, default)
    if value is _MISSING:
        raise Refused("problem-missing", where=prefix + key)
    return value


def _wrong(value: Any, where: str, wanted: str) -> Refused:
    return Refused("problem-type", where=where, wanted=wanted, value=_shown(value))


def _shown(value: Any) -> str:
    """The beginning of a value, as JSON has it; nothing of what it may contain, which may be deep."""
    if isinstance(value, (list, dict)):
        return "[…]" if isinstance(value, list) else "{…}"
    text = json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
