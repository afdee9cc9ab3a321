"""What an event and a participant may say: refused with a reason, before anything is written."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from envies_desktop.events import kinds
from envies_desktop.events.hours import SMALL
from envies_desktop.i18n import fold
from envies_desktop.refused import Refused


def check_event(values: Mapping[str, Any], known_kinds: Collection[str] = ()) -> None:
    """Raise Refused("event-…") where a field of an event cannot be; only the fields given are looked at.

    `known_kinds` are the codes that a kind may be, where they are known.
    """
    if "title" in values and not fold(values["title"]):
        raise Refused("event-title")
    choices: dict[str, Collection[str]] = {"kind": known_kinds} if known_kinds else {}
    for name, known in (*choices.items(), ("status", kinds.EVENT_STATUSES)):
        if name in values and values[name] not in known:
            raise Refused("event-choice", field=name, value=values[name])
    if backwards(values.get("start"), values.get("end")):
        raise Refused("event-times", start=values["start"], end=values["end"])


def check_programme(values: Mapping[str, Any]) -> None:
    """Raise Refused("programme-…") where a line of a déroulé cannot be."""
    if not fold(values["title"]):
        raise Refused("programme-title")
    if backwards(values.get("start"), values.get("end")):
        raise Refused("programme-times", start=values["start"], end=values["end"])
    if values.get("fixed") and values.get("start") is None:
        raise Refused("programme-fixed", name=values["title"])


def check_participant(values: Mapping[str, Any]) -> None:
    """Raise Refused("participant-…") where a field of a participant cannot be."""
    if "status" in values and values["status"] not in kinds.PARTICIPANT_STATUSES:
        raise Refused("participant-choice", field="status", value=values["status"])
    if backwards(values.get("arrival"), values.get("departure")):
        raise Refused("participant-times", arrival=values["arrival"], departure=values["departure"])


def backwards(start: dt.time | None, end: dt.time | None) -> bool:
    """Whether an end comes before its start; an end in the small hours belongs to the same night."""
    return start is not None and end is not None and end <= start and end >= SMALL
