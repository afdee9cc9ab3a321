"""Finding a diagnostic by whom it is about."""

import datetime as dt
import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.activity import Place
from envies_desktop.diagnostics.model import Diagnostic
from envies_desktop.diagnostics.queries.listing import subject_of
from envies_desktop.directory.model import Organisation
from envies_desktop.i18n import fold, short_date, tr
from envies_desktop.store.search import matching

_MOST = 10


@dataclass(frozen=True, slots=True)
class FoundDiagnostic:
    """A diagnostic that a search found."""

    id: uuid.UUID
    name: str
    opened_on: dt.date


def places(session: Session, text: str) -> list[Place]:
    """The diagnostics that a few letters mean, for Ctrl+K."""
    said = tr("Diagnostic du {day}")
    return [
        Place(one.name, said.format(day=short_date(one.opened_on)), "diagnostics", {"diagnostic_id": one.id})
        for one in found_diagnostics(session, text, _MOST)
    ]


def found_diagnostics(session: Session, text: str, limit: int) -> list[FoundDiagnostic]:
    """Those about organisations or partnerships named by every word of `text`: the latest first."""
    query = (
        sa.select(Diagnostic.id, Organisation.name, Diagnostic.opened_on)
        .join(Organisation, Diagnostic.organisation_id == Organisation.id)
        .where(*matching(session.get_bind().dialect.name, Organisation, text))
        .order_by(Diagnostic.opened_on.desc(), Diagnostic.id.desc())
        .limit(limit)
    )
    found = [FoundDiagnostic(*row) for row in session.execute(query)] + _of_partnerships(session, text)
    return sorted(found, key=lambda one: (one.opened_on, one.id), reverse=True)[:limit]


def _of_partnerships(session: Session, text: str) -> list[FoundDiagnostic]:
    """Few enough to be looked through one by one."""
    words = fold(text).split()
    pairs = session.scalars(sa.select(Diagnostic).where(Diagnostic.partnership_id.is_not(None)))
    named = [FoundDiagnostic(one.id, subject_of(one), one.opened_on) for one in pairs]
    return [one for one in named if words and all(word in fold(one.name) for word in words)]
