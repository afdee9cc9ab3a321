"""The list of diagnostics: whom about, how far, at which level."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.model import Answer, Diagnostic, Respondent, StoredQuestionnaire
from envies_desktop.diagnostics.queries.questionnaires import read
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Given, Result, score
from envies_desktop.diagnostics.subject import named_parties, together
from envies_desktop.directory.kinds import shape_of
from envies_desktop.directory.model import Organisation
from envies_desktop.store.reading import WITH_DELETED


@dataclass(frozen=True, slots=True)
class DiagnosticRow:
    """A line of the list; the figures are those of the first respondent.

    `questionnaire` is its title ("" for a SWOT without one), `completeness` a share, None without
    questionnaire; `level` is the name of the level.
    """

    id: uuid.UUID
    organisation_id: uuid.UUID | None
    name: str
    shape: str
    questionnaire: str
    code: str
    opened_on: dt.date
    closed_on: dt.date | None
    completeness: float | None
    provisional: bool
    points: float | None
    level: str
    facilitator: str
    demo: bool


def diagnostic_rows(
    session: Session,
    organisation_id: uuid.UUID | None = None,
    partnership_id: uuid.UUID | None = None,
    *,
    open_only: bool = False,
) -> list[DiagnosticRow]:
    """All diagnostics, those of an organisation or a partnership, or those still open: the latest first."""
    query = (
        sa.select(Diagnostic, Organisation, StoredQuestionnaire)
        .outerjoin(Organisation, Diagnostic.organisation_id == Organisation.id)
        .outerjoin(StoredQuestionnaire, Diagnostic.questionnaire_id == StoredQuestionnaire.id)
        .where(Diagnostic.deleted_at.is_(None))
        .order_by(Diagnostic.opened_on.desc(), Diagnostic.id.desc())
    )
    if organisation_id is not None:
        query = query.where(Diagnostic.organisation_id == organisation_id)
    if partnership_id is not None:
        query = query.where(Diagnostic.partnership_id == partnership_id)
    if open_only:
        query = query.where(Diagnostic.closed_on.is_(None))
    found = list(session.execute(query, execution_options=WITH_DELETED))
    answers = first_answers(session, [diagnostic.id for diagnostic, _, _ in found])
    return [
        _row(diagnostic, organisation, read(stored) if stored else None, answers.get(diagnostic.id, {}))
        for diagnostic, organisation, stored in found
    ]


def _row(
    diagnostic: Diagnostic,
    organisation: Organisation | None,
    questionnaire: Questionnaire | None,
    answers: Mapping[str, Given],
) -> DiagnosticRow:
    result = score(questionnaire, answers) if questionnaire else None
    return DiagnosticRow(
        id=diagnostic.id,
        organisation_id=diagnostic.organisation_id,
        name=(organisation.name if organisation else "") or subject_of(diagnostic),
        shape=shape_of(organisation.kind) if organisation else "",
        questionnaire=questionnaire.title.said() if questionnaire else "",
        code=questionnaire.id if questionnaire else "",
        opened_on=diagnostic.opened_on,
        closed_on=diagnostic.closed_on,
        completeness=result.completeness if result else None,
        provisional=result.provisional if result else False,
        points=result.global_score if result else None,
        level=level_name(questionnaire, result) if questionnaire and result else "",
        facilitator=diagnostic.facilitator,
        demo=diagnostic.demo,
    )


def subject_of(diagnostic: Diagnostic) -> str:
    """The title of a diagnostic that is about no organisation; in a partnership, the names of the parties."""
    if diagnostic.partnership_id is None:
        return diagnostic.title
    return together(named_parties(diagnostic.title))


def level_name(questionnaire: Questionnaire, result: Result) -> str:
    """The name of the level reached, "" where there is none."""
    return next((one.label.said() for one in questionnaire.levels if one.id == result.level), "")


def given(state: str, value: int | None) -> Given | None:
    """An answer as the rules take it; None where there is only a comment."""
    if state == "value":
        return Given("value", value)
    if state == "na":
        return Given("na")
    return Given("unknown") if state == "unknown" else None


def first_answers(session: Session, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, dict[str, Given]]:
    """What the first respondent of each diagnostic said, by diagnostic."""
    wanted = list(ids)
    people = sa.select(Respondent.id, Respondent.diagnostic_id).where(Respondent.diagnostic_id.in_(wanted))
    first: dict[uuid.UUID, uuid.UUID] = {}
    for respondent, diagnostic in session.execute(people.order_by(Respondent.place, Respondent.id)):
        first.setdefault(diagnostic, respondent)
    whose = {respondent: diagnostic for diagnostic, respondent in first.items()}
    found: dict[uuid.UUID, dict[str, Given]] = defaultdict(dict)
    for answer in session.scalars(sa.select(Answer).where(Answer.respondent_id.in_(list(whose)))):
        said = given(answer.state, answer.value)
        if said is not None:
            found[whose[answer.respondent_id]][answer.question] = said
    return found
