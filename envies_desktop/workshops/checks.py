"""What the rounds of a workshop may be: refused with a reason, before anything is written."""

from collections.abc import Mapping
from typing import Any

from envies_desktop.refused import Refused

MOST_ROUNDS = 30
MOST_SIZE = 60
MOST_TABLES = 200
MOST_MINUTES = 240
_LIMITS: Mapping[str, tuple[int, int, str]] = {
    "size": (2, MOST_SIZE, "workshop-size"),
    "rounds": (1, MOST_ROUNDS, "workshop-rounds"),
    "round_minutes": (1, MOST_MINUTES, "workshop-minutes"),
    "change_minutes": (0, MOST_MINUTES, "workshop-minutes"),
    "harvest_minutes": (0, MOST_MINUTES, "workshop-minutes"),
    "hosts_from": (0, MOST_ROUNDS - 1, "workshop-hosts"),
}


def check_setup(values: Mapping[str, Any]) -> None:
    """Raise Refused("workshop-…") where a setting cannot be; only those given are looked at."""
    for name, (least, most, code) in _LIMITS.items():
        value = values.get(name)
        if value is not None and not least <= value <= most:
            raise Refused(code, field=name, value=value, least=least, most=most)


def check_table(number: int) -> None:
    """Raise Refused("workshop-table") where no table can have that number."""
    if not 1 <= number <= MOST_TABLES:
        raise Refused("workshop-table", value=number, least=1, most=MOST_TABLES)
