"""How backups are told: when, how many."""

import datetime as dt
from collections.abc import Mapping

from envies_desktop.i18n import clock_time, number, short_date, tr


def moment(at: dt.datetime) -> str:
    """A day and a time, of here."""
    local = at.astimezone()
    return tr("{day} à {time}").format(day=short_date(local.date()), time=clock_time(local))


def counted(living: Mapping[str, int] | None, name: str) -> str:
    """How many rows of a table, empty where it is not known."""
    count = (living or {}).get(name)
    return "" if count is None else number(count)
