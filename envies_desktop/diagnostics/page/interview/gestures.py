"""What the interview writes: each is one work, saved at once."""

from typing import TYPE_CHECKING
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.actions import (
    add_respondent,
    change_diagnostic,
    remove_respondent,
    set_answer,
    set_comment,
)
from envies_desktop.diagnostics.queries import RespondentLine
from envies_desktop.diagnostics.questionnaire import Question
from envies_desktop.diagnostics.scoring import Given

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


def answer(desk: Desk, name: str, respondent_id: UUID, question: Question, given: Given | None) -> bool:
    """Keep an answer, None to take it away; False where it was refused (the window has said why)."""

    def gesture(work: "Work") -> bool:
        set_answer(
            work,
            respondent_id=respondent_id,
            question=question.id,
            state=given.state if given else "",
            value=given.value if given else None,
        )
        return True

    return bool(desk.write("answer-set", gesture, name=name, question=question.short))


def comment(desk: Desk, name: str, respondent_id: UUID, question: Question, text: str, visit: str) -> None:
    """Keep what was said beside an answer."""
    desk.write(
        "answer-comment",
        lambda work: set_comment(work, respondent_id=respondent_id, question=question.id, comment=text),
        typing=visit,
        name=name,
        question=question.short,
    )


def note(desk: Desk, name: str, diagnostic_id: UUID, text: str, visit: str) -> None:
    """Keep the note pad."""
    desk.write(
        "diagnostic-change",
        lambda work: change_diagnostic(work, diagnostic_id=diagnostic_id, notes=text),
        typing=visit,
        name=name,
    )


def add_sheet(desk: Desk, name: str, diagnostic_id: UUID, place: int) -> UUID | None:
    """One more sheet of a survey, under its number; None where it was refused."""
    return desk.write(
        "respondent-add",
        lambda work: (
            add_respondent(work, diagnostic_id=diagnostic_id, role="participant", name=str(place)).id
        ),
        name=name,
    )


def remove(desk: Desk, who: RespondentLine) -> bool:
    """Take somebody away with their answers."""

    def gesture(work: "Work") -> bool:
        remove_respondent(work, respondent_id=who.id)
        return True

    return bool(desk.write("respondent-remove", gesture, name=who.label))
