"""The questionnaires at hand: those of the program, and those adapted or brought in here."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.orm import Session

from envies_desktop.diagnostics.building import questionnaire_of
from envies_desktop.diagnostics.model import QuestionnaireDraft, StoredQuestionnaire
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.reading import shipped, shipped_documents
from envies_desktop.i18n import sort_key
from envies_desktop.refused import Refused

MOST_READ = 64
"""Questionnaires kept read: their documents are large, and every list asks for them."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A questionnaire that can be used: `own` was adapted here, `used` is frozen; `id` where it is stored.

    `draft` where it is being changed, and something must be mended before the changes count.
    """

    questionnaire: Questionnaire
    own: bool = False
    used: bool = False
    id: uuid.UUID | None = None
    draft: bool = False


def offered(session: Session) -> list[Offered]:
    """The last version of each questionnaire, by title: one's own, and the program's."""
    last: dict[str, StoredQuestionnaire] = {}
    for row in session.scalars(sa.select(StoredQuestionnaire).order_by(StoredQuestionnaire.version)):
        last[row.code] = row
    drafts = set(session.scalars(sa.select(QuestionnaireDraft.code)))
    found = {
        code: Offered(read(row), row.own, row.used, row.id, code in drafts)
        for code, row in last.items()
        if row.own
    }
    for code, questionnaire in shipped().items():
        stored = last.get(code)
        found[code] = Offered(questionnaire, used=stored.used if stored else False)
    return sorted(found.values(), key=lambda one: sort_key(one.questionnaire.title.said()))


def document_of(session: Session, code: str) -> Mapping[str, Any]:
    """The document of the last version of a questionnaire; raises Refused("store-gone")."""
    own = session.scalar(
        sa.select(StoredQuestionnaire)
        .where(StoredQuestionnaire.code == code, StoredQuestionnaire.own)
        .order_by(StoredQuestionnaire.version.desc())
        .limit(1)
    )
    if own is not None:
        return own.document
    if code not in shipped_documents():
        raise Refused("store-gone", kind="questionnaire")
    return shipped_documents()[code]


def draft_of(session: Session, code: str) -> Mapping[str, Any] | None:
    """A document that must be mended before it counts; None where there is none."""
    return session.scalar(sa.select(QuestionnaireDraft.document).where(QuestionnaireDraft.code == code))


def questionnaire_in_store(session: Session, questionnaire_id: uuid.UUID) -> Questionnaire:
    """A questionnaire as it was used; raises Refused("store-gone")."""
    unread = [orm.defer(StoredQuestionnaire.document)]  # long, and known but for the first time
    found = session.get(StoredQuestionnaire, questionnaire_id, options=unread)
    if found is None:
        raise Refused("store-gone", kind="questionnaire")
    return read(found)


class _Stored:
    """A stored document that is known by its row and the moment it was written; read when it is not kept."""

    def __init__(self, row: StoredQuestionnaire) -> None:
        self.key, self.row = (row.id, row.updated_at), row

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Stored) and other.key == self.key


@lru_cache(MOST_READ)
def _read(stored: _Stored) -> Questionnaire:
    return questionnaire_of(stored.row.document)


def read(row: StoredQuestionnaire) -> Questionnaire:
    """The questionnaire of a row, read once for each time it was written."""
    return _read(_Stored(row))
