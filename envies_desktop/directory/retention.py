"""How long what is known of somebody is kept: three years after the last contact, as the notice says."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

RETENTION_YEARS = 3


@dataclass(frozen=True, slots=True)
class Trace:
    """A contact with somebody: on which day, of what kind (`code`, `params` of its sentence)."""

    person_id: uuid.UUID
    on: dt.date
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody whose data is to be erased since a day, and the last contact that says so."""

    person_id: uuid.UUID
    name: str
    since: dt.date
    last: Trace


def copies_by_hand(documents: Path) -> list[tuple[str, dict[str, Any]]]:
    """Copies that no program can reach: code and parameters of their sentences."""
    codes = ("copies-folder", "copies-deposits", "copies-lists", "copies-paper", "copies-backups")
    return [(code, {"folder": str(documents)} if code == "copies-folder" else {}) for code in codes]


def years_after(day: dt.date, years: int) -> dt.date:
    """The same day some years later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return dt.date(day.year + years, 3, 1)


def due_people(
    people: Mapping[uuid.UUID, tuple[str, dt.date]], traces: Iterable[Trace], today: dt.date
) -> list[Due]:
    """Those whose last contact is more than three years old, the longest due first.

    `people` gives each name and the day it was noted: that day counts where there was no contact at all.
    """
    last: dict[uuid.UUID, Trace] = {}
    for trace in traces:
        if trace.person_id in people and (trace.person_id not in last or trace.on > last[trace.person_id].on):
            last[trace.person_id] = trace
    found = []
    for key, (name, noted) in people.items():
        trace = last.get(key) or Trace(key, noted, "trace-noted")
        since = years_after(trace.on, RETENTION_YEARS)
        if since <= today:
            found.append(Due(key, name, since, trace))
    return sorted(found, key=lambda one: (one.since, one.name))
