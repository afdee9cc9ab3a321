"""The JSON of the `plan` door: a problem read with its bounds, a plan written.

Whatever the document holds, either a sound `Problem` comes out or a refusal that names the place of the
fault as somebody would write it in a script: `participants[3].wishes[0]`.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from envies_desktop.json_document import (
    is_whole,
    read_list,
    read_number,
    read_object,
    read_root,
    read_rows,
    read_text,
    read_whole,
)
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.checks import MOST_REPRESENTATIVES, MOST_ROUNDS, MOST_TABLES
from envies_desktop.speed_dating.problem import Attendee, Pair, Plan, Problem, Seat

MOST_PEOPLE = 2_000
MOST_POINTS = 10_000
"""Best score of a pair: sums stay exact and no score outweighs a demand."""
MOST_MEETINGS = 1_000_000
"""What "as many as there are" may be written as."""


def problem_from_json(data: Any) -> Problem:
    """Read the JSON of the `plan` door; raises Refused("problem-…", where=…) on anything else."""
    root = read_root(data)
    rounds = read_number(root, "", "rounds", 1, MOST_ROUNDS)
    tables = read_number(root, "", "tables", 1, MOST_TABLES)
    people = read_rows(root, "participants", MOST_PEOPLE, _attendee)
    for place, person in enumerate(people):
        if person.id != place:
            raise Refused("problem-ids", where=f"participants[{place}].id", place=place, id=person.id)
    count = len(people)
    most = count * count
    problem = Problem(
        name=read_text(root, "", "name", ""),
        rounds=rounds,
        tables=tables,
        participants=people,
        pairs=_scored(root, count, most),
        forbidden=read_rows(root, "forbidden", most, lambda row, at: _pair(row, at, count), ()),
        mandatory=read_rows(root, "mandatory", most, lambda row, at: _pair(row, at, count), ()),
        played=read_number(root, "", "played", 0, rounds, 0),
        previous=read_rows(root, "previous", most, lambda row, at: _seat(row, at, rounds, count), ()),
        absent=read_rows(root, "absent", most, lambda row, at: read_whole(row, at, 0, count - 1), ()),
        locked=read_rows(root, "locked", most, lambda row, at: _seat(row, at, rounds, count), ()),
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
    person, at = read_object(row, where), f"{where}."
    return Attendee(
        id=read_number(person, at, "id", 0, MOST_PEOPLE - 1),
        side=read_text(person, at, "side"),
        reps=read_number(person, at, "reps", 0, MOST_REPRESENTATIVES, 1),
        min=read_number(person, at, "min", 0, MOST_MEETINGS, 0),
        max=read_number(person, at, "max", 0, MOST_MEETINGS),
        first=read_number(person, at, "from", 0, MOST_ROUNDS),
        last=read_number(person, at, "to", -1, MOST_ROUNDS),  # -1: there for no round at all
        wishes=read_rows(
            person, "wishes", MOST_PEOPLE, lambda w, a: read_whole(w, a, 0, MOST_PEOPLE - 1), (), prefix=at
        ),
        table=None if person.get("table") is None else read_number(person, at, "table", 0, MOST_TABLES - 1),
        party=_party(person, at),
    )


def _party(person: Mapping[str, Any], at: str) -> str | None:
    party = person.get("party")
    if party is None:
        return None
    # a script may well number its organisations
    return (
        str(read_number(person, at, "party", -(2**63), 2**63))
        if is_whole(party)
        else read_text(person, at, "party")
    )


def _scored(root: Mapping[str, Any], count: int, most: int) -> tuple[tuple[int, int, int], ...]:
    rows = read_rows(root, "pairs", most, lambda row, at: _score(row, at, count))
    # the last one written counts when a pair is listed twice
    return tuple((i, j, score) for (i, j), score in {row[:2]: row[2] for row in rows}.items())


def _score(row: Any, where: str, count: int) -> tuple[int, int, int]:
    i, j, score = read_list(row, where, 3)
    i, j = read_whole(i, f"{where}[0]", 0, count - 1), read_whole(j, f"{where}[1]", 0, count - 1)
    score = read_whole(score, f"{where}[2]", 1, MOST_POINTS)
    if i >= j:
        raise Refused("problem-order", where=where, i=i, j=j)
    return i, j, score


def _pair(row: Any, where: str, count: int) -> Pair:
    i, j = (read_whole(x, f"{where}[{k}]", 0, count - 1) for k, x in enumerate(read_list(row, where, 2)))
    if i == j:
        raise Refused("problem-pair", where=where, id=i)
    return min(i, j), max(i, j)


def _seat(row: Any, where: str, rounds: int, count: int) -> Seat:
    cells = read_list(row, where, 4)
    round_ = read_whole(cells[0], f"{where}[0]", 0, rounds - 1)
    table = read_whole(cells[1], f"{where}[1]", 0, MOST_TABLES - 1)
    i, j = (read_whole(x, f"{where}[{k}]", 0, count - 1) for k, x in enumerate(cells[2:], 2))
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
