"""Times of a day as people write them: "18h30", "6:30 PM", "18-20h", "7 heures du soir", "0.770833"."""

import datetime as dt
import re

from envies_desktop.i18n import fold

_DAY = 24 * 60
_CLOCK = re.compile(
    r"(?<![\d.,:])(\d{1,2})"
    r"(?:\s*(?P<h>h(?:eures?|rs?)?)(?![a-z])\s*(\d{2})?|\s*(?P<s>[:.])\s*(\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?)?(?![.:]?\d)"
    r"(?:\s*(?:mn|min|minutes)\b)?"
    r"(?:\s*(?P<moins>moins\s+(?:le\s+)?(?:quart|dix|cinq|vingt)))?"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?|du soir|du matin|de l apres[ -]midi|in the (?:evening|afternoon|morning))?"
)
_BEFORE = {"quart": 15, "dix": 10, "cinq": 5, "vingt": 20}
_RANGE = re.compile(
    r"(?<![\d.,:h/])(\d{1,2})\s*(-|–|/|\ba\b|\bet\b|\bto\b|\band\b)\s*(?=\d{1,2}\s*(h|[ap]\.?m\b))"
)


def clock(text: str) -> dt.time | None:
    """The first time of a cell, or None where it has none."""
    times = clocks(text)
    return times[0] if times else None


def clocks(text: str) -> list[dt.time]:
    """The times of a cell, in their order; "6:30 - 8 PM" are both of the afternoon."""
    folded = fold(text[:200])
    if re.fullmatch(r"0[.,]\d{1,17}", folded):
        minutes = round(float(folded.replace(",", ".")) * _DAY) % _DAY
        return [dt.time(minutes // 60, minutes % 60)]
    if re.fullmatch(r"\d{1,2}", folded, re.ASCII) and int(folded) < 24:
        return [dt.time(int(folded))]
    if re.fullmatch(r"([01]\d|2[0-3])[0-5]\d", folded, re.ASCII):
        return [dt.time(int(folded[:2]), int(folded[2:]))]
    found = [_minutes(match) for match in _CLOCK.finditer(_spelled_out(folded))]
    return [dt.time(m // 60, m % 60) for m in _of_one_half([one for one in found if one is not None])]


def _spelled_out(folded: str) -> str:
    """Noon, midnight, halves and quarters in figures; "18-20h" with both its h."""
    for word, figure in (("midi", "12h"), ("noon", "12h"), ("midnight", "0h"), ("minuit", "0h")):
        folded = re.sub(rf"(?<!apres[ -])\b{word}\b", figure, folded)
    folded = re.sub(r"(\dh)(?:eures?)?\s*et\s*demie?\b", r"\g<1>30", re.sub(r"(\d)\s+h", r"\1h", folded))
    folded = re.sub(r"(\dh)(?:eures?)?\s*et\s*quart\b", r"\g<1>15", folded)
    return _RANGE.sub(r"\1\3 \2 ", folded)


def _minutes(match: re.Match[str]) -> tuple[int, bool, bool] | None:
    """Minutes since midnight, whether the half of the day is said, and whether it is the second one."""
    if not (match["h"] or match["s"] or match["half"]):
        return None
    hour, minute = int(match[1]), int(match[3] or match[5] or 0)
    half = (match["half"] or "").replace(".", "").replace(" ", "")
    if hour > 23 or minute > 59:
        return None
    late = half in ("pm", "dusoir", "delapresmidi", "delapres-midi", "intheevening", "intheafternoon")
    if late and hour < 12:
        hour += 12
    elif half in ("am", "dumatin", "inthemorning") and hour == 12:
        hour = 0
    less = _BEFORE.get((match["moins"] or "").rpartition(" ")[2], 0)
    return (hour * 60 + minute - less) % _DAY, bool(half), late


def _of_one_half(found: list[tuple[int, bool, bool]]) -> list[int]:
    """A time that does not say its half of the day has that of the one after it, where the order allows."""
    times: list[int] = []
    for place, (minutes, said, _) in enumerate(found):
        after = found[place + 1] if place + 1 < len(found) else None
        later = minutes + _DAY // 2
        if after and not said and after[2] and later < after[0]:
            minutes = later
        times.append(minutes)
    return times


_LEAVING = ("part", "depart", "jusqu", "quitte", "avant", "fin", "until", "leav", "before")
_COMING = ("arriv", "partir de", "des ", "apres", "depuis", "retard", "from", "after", "late", "comes")


def presence(text: str) -> tuple[dt.time | None, dt.time | None]:
    """Arrival and departure from free words: "part à 18h30", "arrive vers 18 h", "18h-19h30"."""
    times = clocks(text)
    folded = f"{fold(text)} "
    if len(times) == 2 and times[0] < times[1]:
        return times[0], times[1]
    if len(times) != 1:
        return None, None
    if any(word in folded for word in _COMING):
        return times[0], None
    if any(word in folded for word in _LEAVING):
        return None, times[0]
    return None, None
