"""The timetable that a method card makes: its steps, and the rounds of the workshop where it has rounds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from envies_desktop.i18n import tr
from envies_desktop.live.timetable import Cue, Timetable
from envies_desktop.workshops.method import Method, MethodStep
from envies_desktop.workshops.method_words import grouping_label
from envies_desktop.workshops.schedule import Settings, first_bell
from envies_desktop.workshops.timetable import Stretch, before_cue, end_cue, round_stretches, timetable


def method_timetable(method: Method, settings: Settings, *, hosts: bool = False) -> Timetable:
    """What the host says, what the screen shows, which bell, as the card says it.

    The steps of its rounds are the rounds of the workshop, with their changes of table; what comes before
    the first of them begins so much earlier than `settings` say (see `minutes_before`).
    """
    first = first_bell(settings)
    bell = first - timedelta(minutes=minutes_before(method)) if first else None
    stretches = _opened(_stretches(method, settings, hosts))
    return timetable(stretches, before=before_cue(), end=end_cue(), bell=bell)


def minutes_before(method: Method) -> int:
    """Minutes of the steps that come before the first round; 0 for a method without rounds."""
    if not any(step.rounds for step in method.steps):
        return 0
    place = next(at for at, step in enumerate(method.steps) if step.rounds)
    return sum(step.minutes for step in method.steps[:place])


def _stretches(method: Method, settings: Settings, hosts: bool) -> list[Stretch]:
    found: list[Stretch] = []
    last = max(0, settings.rounds - 1)
    after = False
    for place, step in enumerate(method.steps):
        if not step.rounds:
            found.append(_stretch(step, place, last if after else 0))
        elif not after:
            after = True
            found += [one for one in round_stretches(settings, hosts=hosts) if one.phase != "harvest"]
    return found


def _stretch(step: MethodStep, place: int, round_: int) -> Stretch:
    return Stretch(
        round_,
        f"step{place}",
        60.0 * step.minutes,
        step.title.said(),
        Cue(step.title.said(), grouping_label(step.grouping), step.say.said()),
        shown=step.screen.said(),
        bell="long" if step.bell == "long" else "short" if step.bell else "",
        code="begin" if step.bell else "",
        last_minute=_last_minute(step) if step.minutes > 2 else None,
    )


def _last_minute(step: MethodStep) -> Cue:
    return Cue(
        tr("Dernière minute\u00a0: {title}").format(title=step.title.said()),
        tr("L’animateur ou l’animatrice"),
        tr("Il vous reste une minute\u00a0: notez l’essentiel."),
    )


def _opened(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Where nothing begins a round, the first step begins the only one."""
    if any(one.opens for one in stretches) or not stretches:
        return list(stretches)
    return [replace(stretches[0], opens=True), *stretches[1:]]
