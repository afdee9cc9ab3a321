"""Opening, closing and handing over a diagnostic."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from envies_desktop.diagnostics.actions.answers import add_respondent
from envies_desktop.diagnostics.actions.opened import still_open
from envies_desktop.diagnostics.actions.questionnaires import stored_questionnaire
from envies_desktop.diagnostics.model import (
    Answer,
    Diagnostic,
    IndicatorValue,
    PassedGate,
    PlannedAction,
    Respondent,
    SharingConsent,
    SwotLine,
)
from envies_desktop.diagnostics.subject import kept_names
from envies_desktop.directory.model import Organisation
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

FIELDS = frozenset({"title", "notes", "last_question", "facilitator", "event_id"})


def open_diagnostic(
    work: Work,
    *,
    document: Mapping[str, Any] | None,
    opened_on: dt.date,
    organisation_id: uuid.UUID | None = None,
    title: str = "",
    partnership_id: uuid.UUID | None = None,
    parties: Sequence[str] = (),
    event_id: uuid.UUID | None = None,
    role: str = "manager",
    demo: bool = False,
) -> Diagnostic:
    """A diagnostic by the author of this work, with one respondent of that `role`.

    `document` is the questionnaire, whole; None makes a SWOT without one, which nobody answers.
    `parties` are the names of those of the partnership. Raises Refused("diagnostic-whom") without an
    organisation, the parties of a partnership, or a title.
    """
    if partnership_id is not None:
        organisation_id, title = None, kept_names(parties)
    if organisation_id is None and not title.strip():
        raise Refused("diagnostic-whom")
    if organisation_id is not None:
        work.get(Organisation, organisation_id)
    made = work.add(
        Diagnostic(
            questionnaire_id=stored_questionnaire(work, document=document).id if document else None,
            organisation_id=organisation_id,
            partnership_id=partnership_id,
            event_id=event_id,
            title=title.strip(),
            opened_on=opened_on,
            closed_on=None,
            facilitator=work.author,
            notes="",
            last_question="",
            demo=demo,
        )
    )
    if document:
        add_respondent(work, diagnostic_id=made.id, role=role)
    return made


def change_diagnostic(work: Work, *, diagnostic_id: uuid.UUID, **fields: Any) -> Diagnostic:
    """Change some of FIELDS; what is the same already is no change; raises Refused("diagnostic-closed")."""
    unknown = fields.keys() - FIELDS
    if unknown:
        raise TypeError(sorted(unknown))
    found = still_open(work, diagnostic_id)
    for name, value in fields.items():
        if getattr(found, name) != value:
            setattr(found, name, value)
    return found


def close_diagnostic(work: Work, *, diagnostic_id: uuid.UUID, closed_on: dt.date) -> None:
    """The interview is over: answers, SWOT, plan and notes stay as they are until it is opened again."""
    found = work.get(Diagnostic, diagnostic_id)
    if found.closed_on is None:
        found.closed_on = closed_on


def reopen_diagnostic(work: Work, *, diagnostic_id: uuid.UUID) -> None:
    """All can be changed again."""
    found = work.get(Diagnostic, diagnostic_id)
    if found.closed_on is not None:
        found.closed_on = None


def remove_diagnostic(work: Work, *, diagnostic_id: uuid.UUID) -> None:
    """Take a diagnostic away with all that was made of it; an undo brings it back whole."""
    work.remove(work.get(Diagnostic, diagnostic_id))
    respondents = sa.select(Respondent.id).where(Respondent.diagnostic_id == diagnostic_id)
    work.remove_where(Answer, Answer.respondent_id.in_(respondents))
    for part in (Respondent, SwotLine, PlannedAction, SharingConsent, PassedGate, IndicatorValue):
        work.remove_where(part, part.diagnostic_id == diagnostic_id)
