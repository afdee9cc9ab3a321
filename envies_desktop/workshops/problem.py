"""Mixed groups over several rounds, what is asked and what is answered: plain dataclasses.

Rounds and tables count from 0; people are known by their id. A round is a tuple of tables, a table the ids of
who sits there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from envies_desktop.refused import Refused

Table = tuple[str, ...]
Round = tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """Who takes part: the kind that groups mix (`label`), where they come from, whom they come for."""

    id: str
    label: str
    territory: str
    party: str | None


@dataclass(frozen=True, slots=True)
class GroupsProblem:
    """Groups to make: at most `size` people at a table, `rounds` times.

    `hosts` keep their table, one per table; `stays` cannot change theirs. `absent` is who is missing, by
    round. The first `played` rounds of `previous` were held and stay as they were; what stands there after
    them is a former plan, which is neither counted nor kept. Where nothing was played yet, `previous` are
    rounds held before this event: who met there has met.
    """

    people: tuple[Member, ...]
    size: int
    rounds: int
    together: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    hosts: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()
    absent: Mapping[int, frozenset[str]] = field(default_factory=dict)
    played: int = 0
    previous: tuple[Round, ...] = ()

    @property
    def held(self) -> tuple[Round, ...]:
        """The rounds of this event that were held."""
        return self.previous[: self.played]

    @property
    def before(self) -> tuple[Round, ...]:
        """The rounds that were held before this event."""
        return () if self.played else self.previous

    def present(self, round_: int) -> tuple[Member, ...]:
        """Who is there in a round, in the order of the problem."""
        missing = self.absent.get(round_, frozenset())
        return tuple(one for one in self.people if one.id not in missing)


@dataclass(frozen=True, slots=True)
class Groups:
    """Groups made: the tables of every round, those that were played included.

    `repeats` counts the encounters that are not the first of two people, `bound` is a proven least number of
    them; `balance` and `territories` are the sums over the tables of squared counts of each label (each
    territory), less the smallest such sum. `status` is "optimal" where repeats equal their bound.
    """

    rounds: tuple[Round, ...]
    repeats: int
    bound: int
    balance: int
    territories: int
    status: Literal["optimal", "feasible"]
    seconds: float


def named(refused: Refused, names: Mapping[str, str]) -> Refused:
    """The same refusal with people's names, for who has never seen an id nor a JSON document."""
    params = {key: value for key, value in refused.params.items() if key != "where"}
    return Refused(refused.code, **{**params, "names": dict(names)})
