"""Reading methods: those of the program and one's own, and the one that a workshop is run by."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from envies_desktop.i18n import sort_key
from envies_desktop.workshops.method import Method, method_of, shipped_methods
from envies_desktop.workshops.model import OwnMethod, Workshop


@dataclass(frozen=True, slots=True)
class MethodRow:
    """A method that can be chosen, with its `document`; `own` is the key of one's own card."""

    id: str
    method: Method
    document: Mapping[str, Any]
    own: uuid.UUID | None = None


def method_rows(session: Session) -> list[MethodRow]:
    """Every method, by title in the language of the moment."""
    kept = session.scalars(sa.select(OwnMethod)).all()
    rows = [MethodRow(code, method_of(document), document) for code, document in shipped_methods().items()]
    rows += [MethodRow(own.code, method_of(own.card), own.card, own.id) for own in kept]
    return sorted(rows, key=lambda row: (sort_key(row.method.title.said()), row.id))


def chosen_method(session: Session, event_id: uuid.UUID) -> Method | None:
    """The card that a workshop is run by, as it was when it was chosen."""
    found = session.get(Workshop, event_id)
    return method_of(found.method) if found and found.method else None
