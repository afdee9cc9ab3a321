"""What stands at the head of a diagnostic: whom about, with what, when; not what anybody answered."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy.orm import Session

from envies_desktop.diagnostics.model import Diagnostic
from envies_desktop.diagnostics.queries.listing import subject_of
from envies_desktop.diagnostics.queries.questionnaires import questionnaire_in_store
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.subject import named_parties
from envies_desktop.directory.kinds import shape_of
from envies_desktop.directory.model import Organisation
from envies_desktop.events.model import Event
from envies_desktop.refused import Refused
from envies_desktop.store.reading import WITH_DELETED

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosticHead:
    """Without `questionnaire` it is a SWOT made in a room. `notes` is the note pad."""

    id: uuid.UUID
    questionnaire: Questionnaire | None
    organisation_id: uuid.UUID | None
    name: str
    shape: str
    event: str
    opened_on: dt.date
    closed_on: dt.date | None
    facilitator: str
    notes: str
    last_question: str
    partnership_id: uuid.UUID | None = None
    parties: tuple[str, ...] = ()

    @property
    def of_group(self) -> bool:
        """Whether it is about the people of an event, who are no organisation."""
        return self.organisation_id is None and self.partnership_id is None


def diagnostic_head(session: Session, diagnostic_id: uuid.UUID) -> DiagnosticHead:
    """Whom about, with what and when; raises Refused("store-gone")."""
    found = session.get(Diagnostic, diagnostic_id)
    if found is None:
        raise Refused("store-gone", kind="diagnostic")
    whom = _with_deleted(session, Organisation, found.organisation_id)
    event = _with_deleted(session, Event, found.event_id)
    used = questionnaire_in_store(session, found.questionnaire_id) if found.questionnaire_id else None
    return DiagnosticHead(
        id=found.id,
        questionnaire=used,
        organisation_id=found.organisation_id,
        name=(whom.name if whom else "") or subject_of(found),
        shape=shape_of(whom.kind) if whom else "",
        event=event.title if event else "",
        opened_on=found.opened_on,
        closed_on=found.closed_on,
        facilitator=found.facilitator,
        notes=found.notes,
        last_question=found.last_question,
        partnership_id=found.partnership_id,
        parties=named_parties(found.title) if found.partnership_id else (),
    )


def _with_deleted(session: Session, cls: type[R], key: uuid.UUID | None) -> R | None:
    return session.get(cls, key, execution_options=WITH_DELETED) if key else None
