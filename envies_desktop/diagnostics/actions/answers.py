"""What respondents answer, each apart from the others; every key is saved."""

import uuid

import sqlalchemy as sa

from envies_desktop.diagnostics.actions.opened import still_open
from envies_desktop.diagnostics.model import Answer, Diagnostic, Respondent, StoredQuestionnaire
from envies_desktop.diagnostics.roles import ROLES
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.reading import alive_or_gone
from envies_desktop.store.work import Work

STATES = ("value", "na", "unknown", "")
_QUESTIONS = uuid.UUID("0d6a2c4e-5a6e-5b0f-9b64-0f7be6a2b0d4")


def answer_id(respondent_id: uuid.UUID, question: str) -> uuid.UUID:
    """The key of an answer: two laptops that take the same answer have the same row."""
    return link_id(respondent_id, uuid.uuid5(_QUESTIONS, question))


def add_respondent(work: Work, *, diagnostic_id: uuid.UUID, role: str, name: str = "") -> Respondent:
    """Somebody more who answers; raises Refused("respondent-role") or ("diagnostic-closed")."""
    still_open(work, diagnostic_id)
    _checked(work, diagnostic_id, role)
    places = sa.select(sa.func.max(Respondent.place)).where(Respondent.diagnostic_id == diagnostic_id)
    last = work.session.scalar(places)
    return work.add(
        Respondent(
            diagnostic_id=diagnostic_id, role=role, name=name.strip(), place=0 if last is None else last + 1
        )
    )


def change_respondent(work: Work, *, respondent_id: uuid.UUID, role: str, name: str) -> None:
    """Who it is; raises Refused("respondent-role") or ("diagnostic-closed")."""
    found = work.get(Respondent, respondent_id)
    still_open(work, found.diagnostic_id)
    _checked(work, found.diagnostic_id, role)
    if (found.role, found.name) != (role, name.strip()):
        found.role, found.name = role, name.strip()


def remove_respondent(work: Work, *, respondent_id: uuid.UUID) -> None:
    """Take somebody away with their answers.

    Raises Refused("respondent-last") for the only one, Refused("diagnostic-closed").
    """
    found = work.get(Respondent, respondent_id)
    still_open(work, found.diagnostic_id)
    others = sa.select(Respondent.id).where(
        Respondent.diagnostic_id == found.diagnostic_id, Respondent.id != respondent_id
    )
    if work.session.scalar(others.limit(1)) is None:
        raise Refused("respondent-last")
    work.remove(found)
    work.remove_where(Answer, Answer.respondent_id == respondent_id)


def set_answer(
    work: Work, *, respondent_id: uuid.UUID, question: str, state: str, value: int | None = None
) -> None:
    """What a respondent answers: "value" with 0 to 3, "na", "unknown", or "" for no answer (any more).

    The diagnostic remembers the question, to go on from there; the first answer freezes its questionnaire.
    Raises Refused("answer-value") or Refused("diagnostic-closed").
    """
    if state not in STATES or (state == "value") != (value is not None) or (value or 0) not in range(4):
        raise Refused("answer-value")
    found = _row(work, respondent_id, question)
    if (found.state, found.value) != (state, value):
        found.state, found.value = state, value


def set_comment(work: Work, *, respondent_id: uuid.UUID, question: str, comment: str) -> None:
    """What was said beside the answer; raises Refused("diagnostic-closed")."""
    found = _row(work, respondent_id, question)
    if found.comment != comment:
        found.comment = comment


def _row(work: Work, respondent_id: uuid.UUID, question: str) -> Answer:
    """The row of an answer, made where there is none, once it is known that it may be written."""
    diagnostic = still_open(work, work.get(Respondent, respondent_id).diagnostic_id)
    _begin(work, diagnostic, question)
    key = answer_id(respondent_id, question)
    found = alive_or_gone(work.session, Answer, key)
    if found is not None and found.deleted_at is None:
        return found
    return work.add(
        Answer(id=key, respondent_id=respondent_id, question=question, state="", value=None, comment="")
    )


def _begin(work: Work, diagnostic: Diagnostic, question: str) -> None:
    if diagnostic.last_question != question:
        diagnostic.last_question = question
    if work.author and diagnostic.facilitator != work.author:
        diagnostic.facilitator = work.author
    key = diagnostic.questionnaire_id
    if key is not None and not work.session.scalar(sa.select(StoredQuestionnaire.used).filter_by(id=key)):
        work.get(StoredQuestionnaire, key).used = True


def _checked(work: Work, diagnostic_id: uuid.UUID, role: str) -> None:
    """A usual role, or one that the questionnaire names."""
    used = work.get(Diagnostic, diagnostic_id).questionnaire_id
    raters = work.get(StoredQuestionnaire, used).document.get("raters", ()) if used else ()
    if role not in ROLES and role not in {rater["id"] for rater in raters}:
        raise Refused("respondent-role", value=role)
