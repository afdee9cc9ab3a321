"""The JSON of the `workshop` door: a problem read within its bounds, groups written.

Whatever the document holds, either a sound `GroupsProblem` comes out or a refusal that names the place of the
fault as somebody would write it in a script: `people[3].label`. An id is a text or a whole number; groups are
written with the ids as the problem has them.
"""

from collections.abc import Mapping
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
    shown,
    wrong_type,
)
from envies_desktop.refused import Refused
from envies_desktop.workshops.demands import check_demands
from envies_desktop.workshops.problem import Groups, GroupsProblem, Member, Round, Table

MOST_PEOPLE = 1_000
MOST_ROUNDS = 60
_MOST_LETTERS = 200
"""Of an id."""


def problem_from_json(data: Any) -> GroupsProblem:
    """Read the JSON of the `workshop` door; raises Refused("problem-…" or "groups-…") on anything unsound."""
    root = read_root(data)
    rounds = read_number(root, "", "rounds", 1, MOST_ROUNDS)
    problem = GroupsProblem(
        people=read_rows(root, "people", MOST_PEOPLE, _member),
        size=read_number(root, "", "size", 1, MOST_PEOPLE),
        rounds=rounds,
        together=read_rows(root, "together", MOST_PEOPLE, _ids, ()),
        apart=read_rows(root, "apart", MOST_PEOPLE**2, _pair, ()),
        hosts=read_rows(root, "hosts", MOST_PEOPLE, _id, ()),
        stays=read_rows(root, "stays", MOST_PEOPLE, _id, ()),
        absent=_absent(root, rounds),
        played=read_number(root, "", "played", 0, rounds, 0),
        previous=read_rows(root, "previous", MOST_ROUNDS, _round, ()),
    )
    check_demands(problem)
    return problem


def groups_to_json(groups: Groups, problem: Any) -> dict[str, Any]:
    """The document of the `workshop` door; `problem` is the one it was made from, whose ids it repeats."""
    written = {str(row["id"]): row["id"] for row in problem["people"]}
    return {
        "version": 1,
        "rounds": [[[written[id_] for id_ in table] for table in tables] for tables in groups.rounds],
        "repeats": groups.repeats,
        "bound": groups.bound,
        "balance": groups.balance,
        "territories": groups.territories,
        "status": groups.status,
        "seconds": groups.seconds,
    }


def _member(row: Any, where: str) -> Member:
    person, at = read_object(row, where), f"{where}."
    if "id" not in person:
        raise Refused("problem-missing", where=f"{at}id")
    party = person.get("party")
    return Member(
        id=_id(person["id"], f"{at}id"),
        label=read_text(person, at, "label", ""),
        territory=read_text(person, at, "territory", ""),
        party=None if party is None else _id(party, f"{at}party"),
    )


def _id(value: Any, where: str) -> str:
    if is_whole(value):
        return str(read_whole(value, where, -(2**63), 2**63))
    if not isinstance(value, str):
        raise wrong_type(value, where, "text")
    if not 0 < len(value) <= _MOST_LETTERS:
        raise Refused("groups-id", where=where, value=shown(value), most=_MOST_LETTERS)
    return value


def _ids(value: Any, where: str) -> Table:
    return read_rows({where: value}, where, MOST_PEOPLE, _id)


def _pair(value: Any, where: str) -> tuple[str, str]:
    one, other = read_list(value, where, 2)
    return _id(one, f"{where}[0]"), _id(other, f"{where}[1]")


def _round(value: Any, where: str) -> Round:
    return read_rows({where: value}, where, MOST_PEOPLE, _ids)


def _absent(root: Mapping[str, Any], rounds: int) -> dict[int, frozenset[str]]:
    value = root.get("absent")
    found = {}
    for key, ids in ({} if value is None else read_object(value, "absent")).items():
        if key not in map(str, range(rounds)):
            raise Refused("groups-round", where="absent", round=shown(key), most=rounds - 1)
        found[int(key)] = frozenset(_ids(ids, f"absent.{key}"))
    return found
