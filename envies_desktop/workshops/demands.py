"""Whether what is asked of mixed groups contradicts itself; each contradiction has its sentence."""

from collections.abc import Iterable
from itertools import combinations

from envies_desktop.refused import Refused
from envies_desktop.workshops.problem import GroupsProblem
from envies_desktop.workshops.seats import blocks, table_sizes


def check_demands(problem: GroupsProblem) -> None:
    """Raise Refused("groups-…") for the first demand that cannot be met.

    `where` is its place as somebody would write it in a script; people are given by their ids.
    """
    if not problem.people:
        raise Refused("groups-nobody", where="people")
    if problem.size > len(problem.people):
        raise Refused("groups-size", where="size", size=problem.size, people=len(problem.people))
    _check_ids(problem)
    _check_history(problem)
    for round_ in range(problem.played, problem.rounds):
        if not problem.present(round_):
            raise Refused("groups-all-absent", where=f"absent.{round_}", round=round_)
    _check_together(problem)
    _check_apart(problem)


def _check_ids(problem: GroupsProblem) -> None:
    known = {one.id for one in problem.people}
    _check_once((one.id for one in problem.people), "people")
    _check_once(problem.hosts, "hosts")
    _check_once(problem.stays, "stays")
    lists: list[tuple[str, Iterable[str]]] = [("hosts", problem.hosts), ("stays", problem.stays)]
    lists += [(f"together[{k}]", group) for k, group in enumerate(problem.together)]
    lists += [(f"apart[{k}]", pair) for k, pair in enumerate(problem.apart)]
    lists += [(f"absent.{r}", sorted(ids)) for r, ids in sorted(problem.absent.items())]
    lists += [
        (f"previous[{r}][{t}]", table)
        for r, tables in enumerate(problem.previous)
        for t, table in enumerate(tables)
    ]
    for where, ids in lists:
        for place, id_ in enumerate(ids):
            if id_ not in known:
                raise Refused("groups-unknown", where=f"{where}[{place}]", id=id_)
    for place, group in enumerate(problem.together):
        _check_once(group, f"together[{place}]")


def _check_once(ids: Iterable[str], where: str) -> None:
    seen: set[str] = set()
    for place, id_ in enumerate(ids):
        if id_ in seen:
            raise Refused("groups-twice", where=f"{where}[{place}]", id=id_)
        seen.add(id_)


def _check_history(problem: GroupsProblem) -> None:
    if problem.played > problem.rounds or len(problem.previous) < problem.played:
        raise Refused("groups-history", where="played", played=problem.played, found=len(problem.previous))
    for round_, tables in enumerate(problem.previous):
        seated: set[str] = set()
        for t, table in enumerate(tables):
            for place, id_ in enumerate(table):
                if id_ in seated:
                    where = f"previous[{round_}][{t}][{place}]"
                    raise Refused("groups-two-tables", where=where, id=id_, round=round_)
                seated.add(id_)


def _check_together(problem: GroupsProblem) -> None:
    hosts = frozenset(problem.hosts)
    for block in blocks(problem):
        where = _where_together(problem, block)
        leading = [id_ for id_ in block if id_ in hosts]
        if len(leading) > 1:
            raise Refused("groups-hosts-together", where=where, people=leading[:2])
        for round_ in range(problem.played, problem.rounds):
            missing = problem.absent.get(round_, frozenset())
            count = sum(id_ not in missing for id_ in block)
            seats = table_sizes(problem, round_)[0]
            if count > seats:
                raise Refused(
                    "groups-together-large", where=where, people=list(block), count=count, seats=seats,
                    round=round_,
                )  # fmt: skip


def _where_together(problem: GroupsProblem, block: tuple[str, ...]) -> str:
    return next(f"together[{k}]" for k, group in enumerate(problem.together) if set(group) <= set(block))


def _check_apart(problem: GroupsProblem) -> None:
    bound = {id_: frozenset(block) for block in blocks(problem) for id_ in block}
    for place, (a, b) in enumerate(problem.apart):
        where = f"apart[{place}]"
        if a == b:
            raise Refused("groups-apart-oneself", where=where, id=a)
        if b in bound.get(a, ()):
            raise Refused("groups-together-apart", where=where, people=[a, b])
    for round_ in range(problem.played, problem.rounds):
        _check_tables_enough(problem, round_)


def _check_tables_enough(problem: GroupsProblem, round_: int) -> None:
    """Whoever is apart from everyone of a set needs a table of their own beside theirs."""
    there = {one.id for one in problem.present(round_)}
    foes: dict[str, set[str]] = {id_: set() for id_ in there}
    for a, b in (*problem.apart, *combinations(problem.hosts, 2)):
        if a in there and b in there:
            foes[a].add(b)
            foes[b].add(a)
    tables = len(table_sizes(problem, round_))
    for id_ in sorted(there, key=lambda one: (-len(foes[one]), one)):
        if len(foes[id_]) < tables:
            return
        clique = _clique(foes, id_)
        if len(clique) > tables:
            raise Refused(
                "groups-apart-many", where="apart", count=len(clique), tables=tables, round=round_,
                people=clique,
            )  # fmt: skip


def _clique(foes: dict[str, set[str]], first: str) -> list[str]:
    """People who are all apart from each other, found greedily from one of them."""
    clique, left = [first], set(foes[first])
    while left:
        chosen = max(sorted(left), key=lambda one: len(foes[one] & left))
        clique.append(chosen)
        left &= foes[chosen]
    return clique
