"""What is being changed in a questionnaire and cannot be used yet."""

import uuid
from collections.abc import Mapping
from typing import Any

from envies_desktop.diagnostics.model import QuestionnaireDraft
from envies_desktop.store.reading import alive_or_gone
from envies_desktop.store.work import Work

_DRAFTS = uuid.UUID("5e0d6c8b-7b1c-5f43-9a55-0c2f1f0e9d37")


def draft_questionnaire(work: Work, *, code: str, document: Mapping[str, Any]) -> None:
    """Keep a document that is not valid yet beside the questionnaire of that code."""
    found = _draft(work, code)
    if found is None or found.deleted_at is not None:
        work.add(QuestionnaireDraft(id=uuid.uuid5(_DRAFTS, code), code=code, document=dict(document)))
    elif found.document != document:
        found.document = dict(document)


def drop_draft(work: Work, *, code: str) -> None:
    """The questionnaire is again what it was; nothing to do where no draft is."""
    found = _draft(work, code)
    if found is not None and found.deleted_at is None:
        work.remove(found)


def _draft(work: Work, code: str) -> QuestionnaireDraft | None:
    return alive_or_gone(work.session, QuestionnaireDraft, uuid.uuid5(_DRAFTS, code))
