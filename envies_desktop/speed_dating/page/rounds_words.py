"""What the rounds of an event come to, what will not work with them, and its breaks as they are typed."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from envies_desktop.events.queries import Counters
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.speed_dating import schedule

_BREAK = re.compile(r"(\d+)\D+(\d+)")


def rounds_sentence(settings: schedule.Settings) -> str:
    """ "7 tours de 7 min, de 17 h 45 à 18 h 46"."""
    count = tr("%n tour(s)", "", settings.rounds)
    end = schedule.last_end(settings)
    if settings.start is None or end is None:
        return tr("{rounds} de {minutes} min, {total} min en tout").format(
            rounds=count, minutes=number(settings.round_minutes), total=number(schedule.length(settings))
        )
    return tr("{rounds} de {minutes} min, de {start} à {end}").format(
        rounds=count,
        minutes=number(settings.round_minutes),
        start=clock_time(settings.start),
        end=clock_time(end),
    )


def schedule_settings(values: Mapping[str, Any]) -> schedule.Settings:
    """What the times of rounds follow from, out of the values of a form."""
    return schedule.Settings(
        rounds=values["rounds"],
        round_minutes=values["round_minutes"],
        change_minutes=values["change_minutes"],
        breaks=tuple((after, minutes) for after, minutes in values["breaks"]),
        start=values["rounds_start"] or values["start"],
        day=values.get("date"),
    )


def schedule_warnings(
    settings: schedule.Settings, *, end: dt.time | None, tables: int, pairing: str, counters: Counters
) -> list[str]:
    """What will not work in the evening, each with its remedy."""
    found = []
    last = schedule.last_end(settings)
    if last and end and settings.start and settings.start <= end < last:
        late = (last.hour - end.hour) * 60 + last.minute - end.minute
        found.append(
            tr(
                "Les tours finissent à {last}, soit {late} min après la fin de l’événement\u00a0: "
                "enlevez un tour, raccourcissez-les ou repoussez la fin."
            ).format(last=clock_time(last), late=number(late))
        )
    if settings.start is None:
        found.append(tr("Sans heure de début, les agendas n’auront pas d’horaires."))
    for after, _ in settings.breaks:
        if after >= settings.rounds:
            found.append(
                tr("La pause après le tour {after} ne compte pas\u00a0: il y a {rounds} tours.").format(
                    after=number(after), rounds=number(settings.rounds)
                )
            )
    return found + _partner_warnings(settings.rounds, tables, pairing, counters)


def _partner_warnings(rounds: int, tables: int, pairing: str, counters: Counters) -> list[str]:
    if pairing != "sides" or not (counters.side_a and counters.side_b):
        return []
    found = []
    partners = min(counters.side_a, counters.side_b)
    if rounds > partners:
        found.append(
            tr(
                "Il y a plus de tours ({rounds}) que de partenaires du côté le moins nombreux "
                "({partners})\u00a0: certains tours resteront libres pour tous ou presque."
            ).format(rounds=number(rounds), partners=number(partners))
        )
    if tables < partners:
        found.append(
            tr(
                "{tables} tables pour {partners} rencontres possibles à chaque tour\u00a0: "
                "ajoutez des tables pour que moins de monde attende."
            ).format(tables=number(tables), partners=number(partners))
        )
    return found


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
