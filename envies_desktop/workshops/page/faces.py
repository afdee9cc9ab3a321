"""What the room sees of a workshop: the question and the time, then where everybody goes."""

from typing import TYPE_CHECKING

from envies_desktop.desk.projector import Face, StepFace, WallFace, WallRow
from envies_desktop.i18n import number, tr
from envies_desktop.live.page.faces import Faces
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.words import digits, next_words
from envies_desktop.workshops.queries.wall import Wall, round_question, wall_of

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session

_Shown = tuple[str, bool, Wall | None]
"""What was read of a round: its question, whether tables have their own, its wall."""


class WorkshopFaces(Faces):
    """While people look for their table, the wall; while they sit, the question of the round."""

    def modes(self) -> tuple[tuple[str, str], ...]:
        """The question and the wall."""
        return (("step", tr("Question")), ("wall", tr("Qui va où")))

    def face(self, screen: str, found: Reading) -> Face:
        """The wall where it is wanted and there is one."""
        if screen == "wall":
            read = self._of(looked_for(found))
            if read is not None and read[2] is not None:
                return wall_face(read[2], found)
        elif not found.before and not found.over and (read := self._of(found.step.round)):
            return question_face(found, read[0], own=read[1])
        return super().face(screen, found)

    def _of(self, round_: int) -> _Shown | None:
        """What is shown of a round."""

        def query(session: "Session") -> _Shown:
            asked, own = round_question(session, self.event_id, round_)
            return asked, own, wall_of(session, self.event_id, round_)

        return self.read_once(round_, query)


def looked_for(found: Reading) -> int:
    """The round (from 0) whose tables people look for now: the next one, the last where there is none."""
    if found.before:
        return 0
    return min(found.step.round + (found.step.screen == "wall"), max(0, found.view.parts - 1))


def question_face(found: Reading, question: str, *, own: bool) -> StepFace:
    """What is talked about in a step; the words of the step itself come first, then those of the host."""
    step = found.step
    asked = question or (tr("La question de votre table est sur sa feuille") if own else found.cue.sentence)
    beside = tr("Question de table sur la feuille") if question and own and not step.speaker else ""
    return StepFace(
        title=step.speaker or asked,
        speaker=beside or step.heading,
        clock="" if found.waits else digits(found.left),
        share=1 - found.left / found.length if found.length else 0.0,
        coming=next_words(found),
        paused=not found.running and not found.waits,
        warning=found.warned,
    )


def wall_face(wall: Wall, found: Reading) -> WallFace:
    """Where everybody goes in a round; those who move come first."""
    foot = {
        "sheet": tr("→ nouvelle table"),
        "round": tr("→ change de table"),
        "": tr("Votre première table"),
    }[wall.against]
    return WallFace(
        title=tr("Tour {number}\u00a0: où dois-je aller\u00a0?").format(number=wall.round + 1),
        clock=digits(found.left) if found.running else "",
        rows=tuple(WallRow(line.name, line.shape, number(line.table), line.moved) for line in wall.lines),
        foot=foot,
        movers_first=wall.movers > 0,
        far=True,
    )
