"""The problem of an event that is under way: what was played is history, who left is absent.

Stable planning asks for no equal shares: keeping every meeting that is still possible comes first, and a
minimum would trade kept meetings for evenness. Free planning shares what is left of the evening evenly again.
"""

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from envies_desktop.speed_dating.facts import Facts, Someone, problem_from, room_for
from envies_desktop.speed_dating.parties import parties_of
from envies_desktop.speed_dating.problem import Attendee, Pair, Problem, Replan, Seat

Held = tuple[int, int, uuid.UUID, uuid.UUID]
"""A meeting of the plan in force: round and table from 0, and the two participants."""
Ids = tuple[uuid.UUID, ...]


def problem_again(
    facts: Facts, former: Sequence[Held], *, played: int, replan: Replan
) -> tuple[Problem, Ids]:
    """What is to be planned from round `played` (from 0) on, and the participant of each place in it.

    `former` is the plan in force. Those in it who are no longer planned come after the others, absent.
    """
    met = {frozenset((a, b)) for r, _, a, b in former if r < played}
    whole, rest = problem_from(facts), problem_from(_rest(facts, played, met))
    ids = tuple(p.id for p in facts.people)
    gone = tuple(dict.fromkeys(key for meeting in former for key in meeting[2:] if key not in set(ids)))
    place = {key: k for k, key in enumerate((*ids, *gone))}
    seats = tuple(sorted(_seat(place, meeting) for meeting in former))
    held = Counter(x for r, _, i, j in seats if r < played for x in (i, j))
    people = [
        _attendee(p, whole.participants[k], rest.participants[k], held[k], place, replan)
        for k, p in enumerate(facts.people)
    ]
    absent = tuple(place[key] for key in gone)
    party = dict(facts.elsewhere)
    people += [
        Attendee(k, "", 1, 0, facts.rounds, 0, facts.rounds - 1, party=party.get(key))
        for k, key in zip(absent, gone, strict=True)
    ]
    past = {seat[2:] for seat in seats if seat[0] < played}
    problem = replace(
        whole, tables=room_for(facts, (seat[1] for seat in seats)), participants=tuple(people),
        pairs=_pairs(whole, people, past), played=played, previous=seats, absent=absent,
        mandatory=tuple(pair for pair in whole.mandatory if _together(pair, people, played)),
        locked=tuple(seat for seat in whole.locked if seat[0] >= played),
    )  # fmt: skip
    return problem, tuple(place)


def _rest(facts: Facts, played: int, met: set[frozenset[uuid.UUID]]) -> Facts:
    """The evening that is left, for the sharing: later windows, couples that have met apart."""
    people = tuple(replace(p, first=min(max(p.first, played), p.last + 1)) for p in facts.people)
    apart = (*facts.apart, *(tuple(couple) for couple in met))
    ahead = tuple(meeting for meeting in facts.locked if meeting[0] >= played)
    left = tuple(c for c in facts.together if frozenset(c) not in met)
    return replace(facts, people=people, apart=apart, locked=ahead, together=left)  # type: ignore[arg-type] # couples have two


def _attendee(
    someone: Someone, whole: Attendee, rest: Attendee, held: int, place: dict[uuid.UUID, int], replan: Replan
) -> Attendee:
    """Shares count what was played; wishes for those who left stay, they may have been met."""
    reachable = held + rest.reps * max(0, rest.last - rest.first + 1)
    most = reachable if someone.most is None else max(held, someone.most)
    least, highest = min(someone.fewest or 0, reachable, most), most
    if replan == "free":
        least, highest = held + rest.min, max(held, held + rest.max)
    wishes = tuple(place[w] for w in someone.wishes if w in place and w != someone.id)
    return replace(whole, min=min(least, highest), max=highest, wishes=wishes)


def _pairs(whole: Problem, people: Sequence[Attendee], past: set[Pair]) -> tuple[tuple[int, int, int], ...]:
    """The pairs of the evening, and those that met before one of the two left.

    What such a meeting was worth is not known any more. Where a colleague could meet the same party, it
    counts as the best that the two could have had: for those who are still there it is a party met.
    """
    known = {pair[:2] for pair in whole.pairs}
    problem = replace(whole, participants=tuple(people))
    best = dict[frozenset[str], int]()
    for i, j, score in whole.pairs if past - known else ():
        if parties := parties_of(problem, (i, j)):
            best[parties] = max(best.get(parties, 0), score)
    met = {(*pair, best.get(parties_of(problem, pair) or frozenset(), 1)) for pair in past - known}
    return tuple(sorted({*whole.pairs, *met}))


def _together(pair: tuple[int, int], people: Sequence[Attendee], played: int) -> bool:
    """Whether two who must meet still can: what has become impossible is no reason not to plan."""
    one, two = (people[k] for k in pair)
    return max(one.first, two.first, played) <= min(one.last, two.last)


def _seat(place: dict[uuid.UUID, int], meeting: Held) -> Seat:
    r, t, a, b = meeting
    i, j = place[a], place[b]
    return (r, t, min(i, j), max(i, j))
