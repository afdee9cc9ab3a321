"""The timetable of a speed dating: its rounds in phases, with what the host says and the room sees.

A round is: one side speaks, the other speaks, both exchange, then people change tables; a pause of everyone
comes between the bell and the change.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import accumulate

from envies_desktop.i18n import number, tr
from envies_desktop.live.timetable import Bell, Step, Timetable, Words, with_minutes
from envies_desktop.speed_dating.schedule import Settings, pauses
from envies_desktop.speed_dating.script import cue, phase_words

SPEAKING = ("speak_a", "speak_b", "exchange")
"""The phases of a round during which people sit face to face."""
_SHARE = 2 / 7
"""Of a round, how long each side speaks: two minutes of seven."""
_BELLS: Mapping[str, tuple[Bell, str]] = {
    "before": ("", ""),
    "speak_a": ("long", "begin"),
    "speak_b": ("short", "speak_b"),
    "exchange": ("short", "exchange"),
    "pause": ("long", "over"),
    "change": ("long", "over"),
    "end": ("long", "end"),
}
_SHAPES = {"speak_a": "disc", "speak_b": "square"}
"""The marks of the two sides, while they speak."""


def steps(settings: Settings, extra: Mapping[str, float] | None = None) -> tuple[Step, ...]:
    """The whole evening: "before", then the phases of each round, then "end", without any words."""
    breaks = {pause.after: pause.minutes for pause in pauses(settings)}
    line = [_step(0, "before", 0)]
    for place in range(settings.rounds):
        line += _meeting(place, settings.round_minutes * 60)
        if place + 1 < settings.rounds:
            change = _step(place, "change", settings.change_minutes * 60)
            if minutes := breaks.get(place + 1):
                line.append(_step(place, "pause", minutes * 60))
                change = replace(change, bell="short", code="pause_over")
            line.append(change)
    line.append(_step(max(0, settings.rounds - 1), "end", 0))
    kept = tuple(s for s in line if s.seconds > 0 or s.phase in ("before", "end"))
    return with_minutes(kept, extra or {})


def timetable(settings: Settings, pairing: str = "sides") -> Timetable:
    """The evening with its words and its hours; in "groups" nobody speaks as association or company."""
    line = steps(settings)
    starts = accumulate((step.seconds for step in line), initial=0.0)
    bell = _first_bell(settings)
    dressed = (
        _dressed(step, settings.rounds, pairing, bell and bell + timedelta(seconds=start))
        for step, start in zip(line, starts, strict=False)
    )
    return Timetable(tuple(dressed), _words())


def _words() -> Words:
    return Words(
        begin=tr("Lancer le tour 1"),
        rehearse=tr("Répéter la soirée…"),
        paused=tr("La soirée est en pause\u00a0: l’horloge attend que vous continuiez."),
        runs=tr(
            "L’horloge d’une soirée tourne. Elle continuera, mais plus rien ne sonnera et l’écran projeté "
            "se fermera, jusqu’à ce que vous rouvriez le programme."
        ),
    )


def _step(round_: int, phase: str, seconds: float) -> Step:
    bell, code = _BELLS[phase]
    return Step(
        round_,
        phase,
        seconds,
        bell=bell,
        code=code,
        opens=phase == "speak_a",
        shared=phase in SPEAKING,
        last_minute=cue("warning") if phase == "exchange" else None,
        last_bell="short" if phase == "exchange" else "",
        screen="wall" if phase in ("before", "pause", "change") else "clock",
    )


def _meeting(round_: int, seconds: float) -> list[Step]:
    speak = round(seconds * _SHARE / 5) * 5
    return [
        _step(round_, "speak_a", speak),
        _step(round_, "speak_b", speak),
        _step(round_, "exchange", seconds - 2 * speak),
    ]


def _dressed(step: Step, rounds: int, pairing: str, due: datetime | None) -> Step:
    said = cue(step.phase, pairing)
    assert said is not None, step.phase
    heading = tr("Tour {number} sur {rounds}").format(number=number(step.round + 1), rounds=number(rounds))
    coming = tr("Tour suivant à {time}") if step.round else tr("Premier tour à {time}")
    return replace(
        step,
        label=phase_words(step.phase, pairing),
        heading=tr("Avant le premier tour") if step.phase == "before" else heading,
        coming=coming if step.opens else "",
        shape=_SHAPES.get(step.phase, "") if pairing == "sides" else "",
        cue=said,
        due=due,
    )


def _first_bell(settings: Settings) -> datetime | None:
    if settings.day is None or settings.start is None:
        return None
    return datetime.combine(settings.day, settings.start).astimezone()
