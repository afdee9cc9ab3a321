"""Who may meet whom in an event, before any rule about two people."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seated:
    """Where somebody belongs: a side ("A", "B", "support") and a stakeholder group."""

    side: str
    group: str


def may_meet(pairing: str, one: Seated, other: Seated) -> bool:
    """Whether two people may meet: opposite sides, or different groups where `pairing` is "groups".

    Support tables are outside the rounds.
    """
    if "support" in (one.side, other.side):
        return False
    return one.group != other.group if pairing == "groups" else one.side != other.side
