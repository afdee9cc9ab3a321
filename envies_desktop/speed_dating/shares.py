"""How many meetings each person gets at least and at most, so that equals are treated as equals.

People of one side who are there for as long should differ by one meeting at most, wherever that is possible
(planning format). Asking too much would make the problem impossible, so nothing is asked that was not seen:
`draft` builds a schedule that respects every hard rule and gives the turn to whoever met fewest so far; what
it gave to the least served of each class becomes the minimum of the class. That schedule satisfies all the
minima at once: it is the proof that they do not contradict anything. Where it could not place a mandatory or
locked meeting, or a minimum that somebody typed, only what was typed is asked, and the planner names what
contradicts what.
"""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from envies_desktop.speed_dating.crowd import Crowd
from envies_desktop.speed_dating.problem import Pair, Seat
from envies_desktop.speed_dating.rounds import play_round


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody to share meetings with; `first` and `last` are rounds from 0, `fewest` and `most` as typed."""

    side: Hashable
    reps: int
    first: int
    last: int
    fewest: int | None = None
    most: int | None = None

    @property
    def length(self) -> int:
        """Rounds there."""
        return self.last - self.first + 1

    @property
    def room(self) -> int:
        """Most meetings that this person can hold."""
        held = self.reps * self.length
        return held if self.most is None else min(held, max(0, self.most))


def shares(
    *,
    rounds: int,
    tables: int,
    people: Sequence[Presence],
    partners: Sequence[int],
    mandatory: Sequence[Pair] = (),
    locked: Sequence[Seat] = (),
) -> list[tuple[int, int]]:
    """The (min, max) of each person; `partners[i]` has bit j set where i and j may meet."""
    degrees = draft(
        rounds=rounds, tables=tables, people=people, partners=partners, mandatory=mandatory, locked=locked
    )
    room = [min(p.room, mask.bit_count()) for p, mask in zip(people, partners, strict=True)]
    if degrees is None:
        return [(min(p.fewest or 0, p.room), most) for p, most in zip(people, room, strict=True)]
    classes: dict[Hashable, list[int]] = defaultdict(list)
    for i, p in enumerate(people):
        classes[p.side, p.length, p.reps, p.fewest, p.most].append(i)
    found = [(0, 0)] * len(people)
    for members in classes.values():
        least, most = min(degrees[i] for i in members), max(degrees[i] for i in members)
        for i in members:
            even = len(members) > 1 and most <= least + 1
            found[i] = (least, min(room[i], least + 1) if even else room[i])
    return found


def draft(
    *,
    rounds: int,
    tables: int,
    people: Sequence[Presence],
    partners: Sequence[int],
    mandatory: Sequence[Pair],
    locked: Sequence[Seat],
) -> list[int] | None:
    """The meetings of each person in a schedule that was really built; None where it breaks a demand."""
    crowd = Crowd(tables=tables, people=people, partners=list(partners))
    fixed = {(i, j) for _, _, i, j in locked}
    waiting = sorted(set(mandatory) - fixed, key=lambda pair: (min(people[k].last for k in pair), pair))
    if not all(crowd.reserve(i, j) for i, j in [*sorted(fixed), *waiting]):
        return None
    if not all(crowd.hold(r, i, j) for r, _, i, j in locked):
        return None
    for r in range(rounds):
        waiting = [pair for pair in waiting if not crowd.hold(r, *pair)]
        play_round(crowd, r)
    if waiting:
        return None
    crowd.level()
    degrees = crowd.degrees
    return degrees if all(degrees[i] >= (p.fewest or 0) for i, p in enumerate(people)) else None
