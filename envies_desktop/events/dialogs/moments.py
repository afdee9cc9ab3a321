"""Dates, times and breaks as people type them: "17h30", "1730", "15/3/18", "après le tour 4 : 10 min"."""

import re
from datetime import date, time
from typing import Any

from envies_desktop.desk.fields import Typing
from envies_desktop.i18n import clock_time, short_date, tr

_TIME = re.compile(r"^(\d{1,2})\s*(?:[h:.]\s*(\d{1,2})?)?\s*(?:min)?$", re.IGNORECASE)
_DATE = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$")
_BREAK = re.compile(r"(\d+)\D+(\d+)")


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


def read_breaks(text: str) -> list[list[int]]:
    """ "après le tour 4 : 10 min ; après le tour 8 : 5 min" is [[4, 10], [8, 5]]; raises ValueError."""
    found = []
    for part in filter(str.strip, re.split(r"[;,]", text)):
        pair = _BREAK.search(part)
        if not pair:
            raise ValueError(text)
        found.append([int(pair[1]), int(pair[2])])
    return sorted(found)


def shown_breaks(breaks: Any) -> str:
    """The breaks as they can be typed again."""
    said = tr("après le tour {round}\u00a0: {minutes} min")
    return " ; ".join(said.format(round=after, minutes=minutes) for after, minutes in breaks or ())


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
BREAKS = Typing(
    read=read_breaks,
    shown=shown_breaks,
    problem=lambda: tr(
        "Pause non comprise\u00a0: écrivez par exemple «\u00a0après le tour 4\u00a0: 10 min\u00a0»."
    ),
)
