"""From the clock and the plan to what is projected."""

from envies_desktop.desk.projector import ClockFace, MessageFace, Part, WallFace, WallRow
from envies_desktop.i18n import number, tr
from envies_desktop.live import clock
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.words import (
    digits,
    minutes_words,
    next_words,
    phase_words,
    round_words,
)
from envies_desktop.live.script import script
from envies_desktop.speed_dating.queries.wall import Wall

_SHAPES = {"speak_a": "disc", "speak_b": "square"}


def clock_face(found: Reading) -> ClockFace:
    """The clock of the room."""
    pairing = found.view.pairing
    share = 1 - found.left / found.length if found.length else 0.0
    return ClockFace(
        round_text=phase_words("before") if found.step.phase == "before" else round_words(found),
        event_title=found.view.title,
        clock=digits(found.left) if found.length else "",
        share=min(1.0, max(0.0, share)),
        parts=_parts(found),
        script=script(found.phase, pairing),
        foot=next_words(found),  # how late it is, only the facilitator needs to know
        paused=not found.running and not clock.endless(found.step),
        warning=found.warned,
    )


def _parts(found: Reading) -> tuple[Part, ...]:
    """The phases under the bar: those of the meeting while people sit, else the pause or the change alone."""
    step, line = found.step, found.view.line
    if step.phase in clock.SPEAKING:
        shown = [s for s in line if s.round == step.round and s.phase in clock.SPEAKING]
    else:
        shown = [] if clock.endless(step) else [step]
    pairing = found.view.pairing
    return tuple(
        Part(
            label=phase_words(s.phase, pairing),
            shape=_SHAPES.get(s.phase, "") if pairing == "sides" else "",
            minutes_text=minutes_words(s.seconds),
            share=s.seconds,
            active=s is step,
        )
        for s in shown
    )


def wall_face(wall: Wall, found: Reading) -> WallFace:
    """Where everybody goes in a round; those whose paper is wrong come first."""
    foot = ""
    if wall.movers:
        foot = tr("%n changement(s) par rapport à votre feuille", "", wall.movers)
    elif wall.pairing == "sides" and wall.seated_side:
        seated = {
            "A": tr("Les associations gardent leur table"),
            "B": tr("Les entreprises gardent leur table"),
        }
        foot = seated[wall.seated_side]
    return WallFace(
        title=tr("Tour {number}\u00a0: où dois-je aller\u00a0?").format(number=wall.round + 1),
        clock=digits(found.left) if found.running else "",
        rows=tuple(
            WallRow(
                name=line.name,
                shape=line.shape,
                table=" · ".join(number(table) for table in line.tables) or tr("pause utile"),
                moved=line.moved,
            )
            for line in wall.lines
        ),
        foot=foot,
        movers_first=wall.movers > 0,
    )


def message_face(found: Reading | None, text: str) -> MessageFace:
    """A few words to everybody, under the name of the evening."""
    return MessageFace(found.view.title if found else "", text)


def next_round(found: Reading) -> int | None:
    """The round (from 0) that people look for now: the next one, the first before it all; None at the end."""
    step = found.step
    if step.phase == "before":
        return 0
    return step.round + 1 if step.round + 1 < found.view.rounds else None
