"""The JSON of the `forum` door: a grid's problem read with its bounds, a grid written.

Whatever the document holds, either a sound `GridProblem` comes out or a refusal that names the place of the
fault as somebody would write it in a script: `people[3].wishes[0]`. An id is a text or a whole number; a
grid is written with the ids as the problem has them.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from envies_desktop.json_document import (
    is_whole,
    read_list,
    read_number,
    read_object,
    read_root,
    read_rows,
    read_whole,
    shown,
    wrong_type,
)
from envies_desktop.open_forum.problem import Attendee, Cell, Grid, GridProblem, Placed, Topic
from envies_desktop.refused import Refused

MOST_TOPICS = 500
MOST_SLOTS = 24
MOST_SPACES = 100
MOST_PEOPLE = 2_000
MOST_HOSTS = 20
MOST_SEATS = 1_000_000
"""What "as many as come" may be written as."""
_MOST_LETTERS = 200
"""Of an id."""


def problem_from_json(data: Any) -> GridProblem:
    """Read the JSON of the `forum` door; raises Refused("problem-…" or "grid-…") on anything unsound."""
    root = read_root(data)
    slots = read_number(root, "", "slots", 0, MOST_SLOTS)
    spaces = read_rows(root, "spaces", MOST_SPACES, lambda row, at: read_whole(row, at, 0, MOST_SEATS))
    if not slots:
        raise Refused("grid-no-slot", where="slots")
    if not spaces:
        raise Refused("grid-no-space", where="spaces")
    topics = read_rows(root, "topics", MOST_TOPICS, _topic)
    known = _places("topics", [topic.id for topic in topics])
    people = read_rows(root, "people", MOST_PEOPLE, lambda row, at: _attendee(row, at, slots, known))
    _places("people", [person.id for person in people])
    cells = len(spaces) * slots
    placed = read_rows(
        root, "placed", MOST_TOPICS, lambda row, at: _placed(row, at, slots, len(spaces), known), ()
    )
    closed = read_rows(root, "closed", 2 * cells, lambda row, at: _cell(row, at, slots, len(spaces)), ())
    problem = GridProblem(
        topics, slots, spaces, people, placed, frozenset(closed), read_number(root, "", "played", 0, slots, 0)
    )
    _check_board(problem)
    return problem


def grid_to_json(grid: Grid, problem: Any) -> dict[str, Any]:
    """The document of the `forum` door; `problem` is the document it was made from, whose ids it repeats."""
    written = {str(row["id"]): row["id"] for row in problem["topics"]}
    return {
        "version": 1,
        "placed": [[written[topic], slot, space] for topic, slot, space in grid.placed],
        "unplaced": [written[topic] for topic in grid.unplaced],
        "attends": {
            person: [None if topic is None else written[topic] for topic in row]
            for person, row in grid.attends.items()
        },
        "value": grid.value,
        "bound": int(grid.bound),
        "gap": int(grid.gap),
        "status": grid.status,
        "seconds": grid.seconds,
    }


def _topic(row: Any, where: str) -> Topic:
    topic, at = read_object(row, where), f"{where}."
    host = topic.get("host")
    cohosts = read_rows(topic, "cohosts", MOST_HOSTS, _id, (), prefix=at)
    hosts = cohosts if host is None else (_id(host, f"{at}host"), *cohosts)
    expected = topic.get("expected")
    return Topic(
        id=_own_id(topic, at),
        hosts=tuple(dict.fromkeys(hosts)),
        expected=None if expected is None else read_whole(expected, f"{at}expected", 0, MOST_SEATS),
    )


def _attendee(row: Any, where: str, slots: int, topics: Mapping[str, int]) -> Attendee:
    person, at = read_object(row, where), f"{where}."
    wishes = read_rows(person, "wishes", MOST_TOPICS, lambda w, a: _known(w, a, topics), (), prefix=at)
    arrives = min(read_number(person, at, "from", 0, MOST_SLOTS, 0), slots)
    last = read_number(person, at, "to", -1, MOST_SLOTS, slots - 1)  # -1: there for no slot at all
    return Attendee(
        id=_own_id(person, at),
        wishes=tuple(dict.fromkeys(wishes)),
        arrives=arrives,
        leaves=max(min(last + 1, slots), arrives),
    )


def _placed(row: Any, where: str, slots: int, spaces: int, topics: Mapping[str, int]) -> Placed:
    topic, *cell = read_list(row, where, 3)
    slot, space = _within(cell, where, 1, slots, spaces)
    return _known(topic, f"{where}[0]", topics), slot, space


def _cell(row: Any, where: str, slots: int, spaces: int) -> Cell:
    return _within(read_list(row, where, 2), where, 0, slots, spaces)


def _within(cell: list[Any], where: str, first: int, slots: int, spaces: int) -> Cell:
    slot, space = cell
    return (
        read_whole(slot, f"{where}[{first}]", 0, slots - 1),
        read_whole(space, f"{where}[{first + 1}]", 0, spaces - 1),
    )


def _own_id(owner: Mapping[str, Any], at: str) -> str:
    if "id" not in owner:
        raise Refused("problem-missing", where=f"{at}id")
    return _id(owner["id"], f"{at}id")


def _id(value: Any, where: str) -> str:
    if is_whole(value):
        return str(read_whole(value, where, -(2**63), 2**63))
    if not isinstance(value, str):
        raise wrong_type(value, where, "text")
    if not 0 < len(value) <= _MOST_LETTERS:
        raise Refused("grid-id", where=where, value=shown(value), most=_MOST_LETTERS)
    return value


def _known(value: Any, where: str, topics: Mapping[str, int]) -> str:
    topic = _id(value, where)
    if topic not in topics:
        raise Refused("grid-unknown-topic", where=where, id=topic)
    return topic


def _places(where: str, ids: Iterable[str]) -> Mapping[str, int]:
    """The place of each id in its list; raises Refused("grid-twice")."""
    known: dict[str, int] = {}
    for place, id_ in enumerate(ids):
        if known.setdefault(id_, place) != place:
            raise Refused(
                "grid-twice", where=f"{where}[{place}].id", other=f"{where}[{known[id_]}].id", id=id_
            )
    return known


def _check_board(problem: GridProblem) -> None:
    """What is placed fits together: one cell a topic, one topic a cell, hosts in one place at a time."""
    topics, cells = dict[str, int](), dict[Cell, int]()
    hosts = dict[tuple[int, str], int]()
    for place, (topic, slot, space) in enumerate(problem.placed):
        where = f"placed[{place}]"
        if topics.setdefault(topic, place) != place:
            raise Refused("grid-placed-twice", where=where, other=f"placed[{topics[topic]}]", id=topic)
        if cells.setdefault((slot, space), place) != place:
            raise Refused("grid-cell-twice", where=where, other=f"placed[{cells[slot, space]}]")
        if slot >= problem.played and (slot, space) in problem.closed:
            raise Refused("grid-closed", where=where, slot=slot, space=space)
        for host in problem.topic[topic].hosts:
            if hosts.setdefault((slot, host), place) != place:
                raise Refused("grid-host-twice", where=where, other=f"placed[{hosts[slot, host]}]", id=host)
