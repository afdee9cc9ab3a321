"""Dates and times as people type them: "17h30", "1730", "15/3/18"."""

import re
from datetime import date, time

from envies_desktop.desk.fields import Typing
from envies_desktop.i18n import clock_time, short_date, tr

_TIME = re.compile(r"^(\d{1,2})\s*(?:[h:.]\s*(\d{1,2})?)?\s*(?:min)?$", re.IGNORECASE)
_DATE = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$")


def read_time(text: str) -> time | None:
    """ "17 h 30", "17:30", "1730", "17h" or nothing; raises ValueError."""
    bare = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())
    if not bare:
        return None
    if re.fullmatch(r"\d{3,4}", bare):
        return time(int(bare[:-2]), int(bare[-2:]))
    found = _TIME.match(bare)
    if not found:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))


def read_date(text: str) -> date | None:
    """ "15/03/2018", "15/3/18", "15 03 2018", "2018-03-15" or nothing; raises ValueError."""
    bare = text.strip()
    if not bare:
        return None
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", bare):
        return date.fromisoformat(bare)
    found = _DATE.match(bare)
    if not found:
        raise ValueError(text)
    year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
    return date(year, int(found[2]), int(found[1]))


TIME = Typing(
    read=read_time,
    shown=lambda value: clock_time(value) if value else "",
    problem=lambda: tr("Heure non comprise\u00a0: écrivez par exemple 17 h 30."),
)
DATE = Typing(
    read=read_date,
    shown=lambda value: short_date(value) if value else "",
    problem=lambda: tr("Date non comprise\u00a0: écrivez par exemple 15/03/2018."),
)
