"""What a speed dating and a delegation may say: refused with a reason, before anything is written."""

from collections.abc import Collection, Mapping
from typing import Any

from envies_desktop.events.kinds import SIDES
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.kinds import PAIRINGS

MOST_ROUNDS = 60
MOST_TABLES = 1000
MOST_MINUTES = 240
MOST_REPRESENTATIVES = 9
_CHOICES: tuple[tuple[str, Collection[str]], ...] = (("pairing", PAIRINGS), ("seated_side", ("A", "B", "")))


def check_setup(values: Mapping[str, Any]) -> None:
    """Raise Refused("event-…") where a setting of the rounds cannot be; only those given are looked at."""
    for name, known in _CHOICES:
        if name in values and values[name] not in known:
            raise Refused("event-choice", field=name, value=values[name])
    _within(values, "rounds", 1, MOST_ROUNDS, "event-rounds")
    _within(values, "tables", 0, MOST_TABLES, "event-tables")
    _within(values, "round_minutes", 1, MOST_MINUTES, "event-minutes")
    _within(values, "change_minutes", 0, MOST_MINUTES, "event-minutes")
    for after, minutes in values.get("breaks", ()):
        if not (1 <= after <= MOST_ROUNDS and 1 <= minutes <= MOST_MINUTES):
            raise Refused("event-break", after=after, minutes=minutes)


def check_delegation(values: Mapping[str, Any]) -> None:
    """Raise Refused("participant-…") where a field of a delegation cannot be."""
    if "side" in values and values["side"] not in SIDES:
        raise Refused("participant-choice", field="side", value=values["side"])
    _within(values, "representatives", 1, MOST_REPRESENTATIVES, "participant-representatives")
    _within(values, "fixed_table", 1, MOST_TABLES, "participant-table")
    _within(values, "fewest", 0, MOST_ROUNDS * MOST_REPRESENTATIVES, "participant-fewest")
    _within(values, "most", 0, MOST_ROUNDS * MOST_REPRESENTATIVES, "participant-fewest")
    fewest, most = values.get("fewest"), values.get("most")
    if fewest is not None and most is not None and fewest > most:
        raise Refused("participant-fewest", fewest=fewest, most=most)


def _within(values: Mapping[str, Any], name: str, least: int, most: int, code: str) -> None:
    value = values.get(name)
    if value is not None and not least <= value <= most:
        raise Refused(code, field=name, value=value, least=least, most=most)
