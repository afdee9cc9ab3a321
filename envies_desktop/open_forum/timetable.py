"""The timetable of an open forum: the lines of its programme, and its slots at their hours.

A line of the programme in which slots begin stands for them: they take its place. What the room sees of the
welcome is the question, of the first talk the principles and the law.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from envies_desktop.i18n import number, tr
from envies_desktop.live.programme import Line, Programme, programme_timetable
from envies_desktop.live.timetable import Cue, Step, Timetable

_KEY = "slot-"
_SCREENS = {"accueil": "question", "intervention": "principles"}
"""What the first line of a kind shows."""


@dataclass(frozen=True, slots=True)
class SlotTime:
    """When a slot begins and ends, as far as that is known, and how many minutes it has."""

    position: int
    minutes: int
    begins: dt.time | None = None
    ends: dt.time | None = None


def forum_timetable(programme: Programme, slots: Sequence[SlotTime]) -> Timetable:
    """The session of a forum; slots without hours come last, each as long as it is set."""
    lines = [line for line in programme.lines if not any(_begins_in(line, slot) for slot in slots)]
    screens = _screens(lines)
    lines += [Line(_phase(slot), _title(slot), slot.begins, slot.ends, kind="sujets") for slot in slots]
    made = programme_timetable(replace(programme, lines=tuple(lines)))
    known = {_phase(slot): slot for slot in slots}
    steps = tuple(
        _slot_step(step, known[step.phase], len(slots))
        if step.phase in known
        else replace(step, screen=screens.get(step.phase, step.screen))
        for step in made.steps
    )
    titles = {_title(slot) for slot in slots}
    lacks = tuple(lack for lack in made.lacks if lack.params.get("title") not in titles)
    return replace(made, steps=steps, lacks=lacks)


def slot_of(step: Step) -> int | None:
    """The position of the slot that a step is; None for any other step."""
    return int(step.phase.removeprefix(_KEY)) if step.phase.startswith(_KEY) else None


def slots_begun(line: Sequence[Step], place: int) -> int:
    """How many slots have begun at a place of the line, whatever their order: the last position, plus one."""
    begun = [slot_of(step) for step in line[: place + 1]]
    return max((position + 1 for position in begun if position is not None), default=0)


def _phase(slot: SlotTime) -> str:
    return f"{_KEY}{slot.position}"


def _begins_in(line: Line, slot: SlotTime) -> bool:
    if line.start is None or line.end is None or slot.begins is None:
        return False
    return line.start <= slot.begins < line.end


def _screens(lines: Sequence[Line]) -> dict[str, str]:
    """By the name of a line, what the room sees of it."""
    found: dict[str, str] = {}
    for kind, screen in _SCREENS.items():
        first = next((line for line in lines if line.kind == kind), None)
        if first is not None:
            found[str(first.key)] = screen
    return found


def _title(slot: SlotTime) -> str:
    return tr("Créneau {number}").format(number=number(slot.position + 1))


def _slot_step(step: Step, slot: SlotTime, count: int) -> Step:
    heading = tr("Maintenant\u00a0: créneau {number} sur {count}")
    host = tr("L’animateur ou l’animatrice")
    return replace(
        step,
        seconds=step.seconds or 60.0 * slot.minutes,
        heading=heading.format(number=number(slot.position + 1), count=number(count)),
        screen="now",
        bell="long",
        last_bell="short",
        cue=Cue(
            _title(slot),
            host,
            tr(
                "{slot}\u00a0: rejoignez le sujet de votre choix. Vous pouvez en changer à tout moment, "
                "c’est la loi de la mobilité."
            ).format(slot=_title(slot)),
            tr("Un hôte manque\u00a0: le sujet se tient avec ceux qui sont là, ou passe au créneau suivant."),
        ),
        last_minute=Cue(
            tr("Dernière minute\u00a0: {title}").format(title=_title(slot)),
            host,
            tr("Une minute encore\u00a0: terminez votre phrase, notez votre premier pas."),
            tr("On ne vous entend pas\u00a0: passez d’un espace à l’autre."),
        ),
    )
