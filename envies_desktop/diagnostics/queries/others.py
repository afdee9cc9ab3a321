"""The diagnostics of other organisations: who could be a partner, who makes a group."""

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.model import Diagnostic, StoredQuestionnaire
from envies_desktop.diagnostics.queries.one import DiagnosticCard
from envies_desktop.diagnostics.queries.questionnaires import read
from envies_desktop.directory.kinds import shape_of
from envies_desktop.directory.model import Organisation
from envies_desktop.i18n import sort_key


@dataclass(frozen=True, slots=True)
class PossiblePartner:
    """A diagnostic of another organisation that says something of partnership types."""

    id: uuid.UUID
    name: str
    shape: str
    questionnaire: str


def possible_partners(session: Session, card: DiagnosticCard) -> list[PossiblePartner]:
    """Whom this organisation could be set beside: the last diagnostic of each by each questionnaire."""
    found = [
        PossiblePartner(
            diagnostic.id, organisation.name, shape_of(organisation.kind), read(stored).title.said()
        )
        for diagnostic, stored, organisation in last_of_each(session, card)
        if read(stored).types
    ]
    return sorted(found, key=lambda one: (sort_key(one.name), sort_key(one.questionnaire)))


def last_of_each(
    session: Session, card: DiagnosticCard
) -> list[tuple[Diagnostic, StoredQuestionnaire, Organisation]]:
    """The last diagnostic of each other organisation by each questionnaire, the latest first."""
    query = (
        sa.select(Diagnostic, StoredQuestionnaire, Organisation)
        .join(StoredQuestionnaire, Diagnostic.questionnaire_id == StoredQuestionnaire.id)
        .join(Organisation, Diagnostic.organisation_id == Organisation.id)
        .where(Diagnostic.id != card.id)
        .order_by(Diagnostic.opened_on.desc(), Diagnostic.id.desc())
    )
    last: dict[tuple[uuid.UUID, str], tuple[Diagnostic, StoredQuestionnaire, Organisation]] = {}
    for diagnostic, stored, organisation in session.execute(query):
        if organisation.id != card.organisation_id:
            last.setdefault((organisation.id, stored.code), (diagnostic, stored, organisation))
    return list(last.values())
