"""Finding a diagnostic by whom it is about."""

import datetime as dt
import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.model import Diagnostic
from envies_desktop.directory.model import Organisation
from envies_desktop.store.search import matching


@dataclass(frozen=True, slots=True)
class FoundDiagnostic:
    """A diagnostic that a search found."""

    id: uuid.UUID
    name: str
    opened_on: dt.date


def found_diagnostics(session: Session, text: str, limit: int) -> list[FoundDiagnostic]:
    """Those about the organisations that contain every word of `text`: the latest first."""
    query = (
        sa.select(Diagnostic.id, Organisation.name, Diagnostic.opened_on)
        .join(Organisation, Diagnostic.organisation_id == Organisation.id)
        .where(*matching(session.get_bind().dialect.name, Organisation, text))
        .order_by(Diagnostic.opened_on.desc(), Diagnostic.id.desc())
        .limit(limit)
    )
    return [FoundDiagnostic(*row) for row in session.execute(query)]
