"""Questionnaires kept in the store: as they are used, and those that were adapted or brought in here."""

import uuid
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from envies_desktop.diagnostics.actions.drafts import drop_draft
from envies_desktop.diagnostics.model import StoredQuestionnaire
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.refused import Refused
from envies_desktop.store.base import new_id
from envies_desktop.store.reading import alive_or_gone
from envies_desktop.store.work import Work

_SHIPPED = uuid.UUID("7c9a54f1-3a0e-5c2d-9d2a-b1f6f5c0e7a4")


def stored_questionnaire(work: Work, *, document: Mapping[str, Any]) -> StoredQuestionnaire:
    """The row of a questionnaire as it is used, made where there is none; a used one stays as it was."""
    code, version = str(document["id"]), int(document["version"])
    found = _known(work, code, version)
    if found is None:
        # Two laptops that use the questionnaire of the program have the same row.
        key = uuid.uuid5(_SHIPPED, f"{code}|{version}")
        gone = alive_or_gone(work.session, StoredQuestionnaire, key)
        return work.add(_row(new_id() if gone is not None and gone.used else key, document, own=False))
    if not found.used and not found.own and found.document != document:
        found.document = dict(document)
    return found


def keep_questionnaire(work: Work, *, document: Mapping[str, Any]) -> StoredQuestionnaire:
    """Keep a questionnaire made or adapted here, a valid one: who calls has validated it.

    One that no diagnostic has used is changed in place; a used one is frozen, and this becomes the version
    after the last one. Its draft is done with. Raises Refused("questionnaire-shipped") for the name of one of
    the program's.
    """
    code = str(document["id"])
    if code in shipped_documents():
        raise Refused("questionnaire-shipped", name=code)
    drop_draft(work, code=code)
    last = work.session.scalar(
        sa.select(StoredQuestionnaire)
        .where(StoredQuestionnaire.code == code)
        .order_by(StoredQuestionnaire.version.desc())
        .limit(1)
    )
    if last is None:
        return work.add(_row(new_id(), document, own=True))
    if not last.own:  # one that an earlier version of the program brought
        raise Refused("questionnaire-shipped", name=code)
    if last.used:
        if {**last.document, "version": 0} == {**document, "version": 0}:
            return last
        return work.add(_row(new_id(), {**document, "version": last.version + 1}, own=True))
    kept = {**document, "version": last.version}
    if last.document != kept:
        last.document = kept
    return last


def remove_questionnaire(work: Work, *, questionnaire_id: uuid.UUID) -> None:
    """Take one of one's own away; raises Refused("questionnaire-used") where a diagnostic stands on it."""
    found = work.get(StoredQuestionnaire, questionnaire_id)
    if found.used:
        raise Refused("questionnaire-used")
    drop_draft(work, code=found.code)
    work.remove(found)


def _known(work: Work, code: str, version: int) -> StoredQuestionnaire | None:
    return work.session.scalar(
        sa.select(StoredQuestionnaire)
        .where(StoredQuestionnaire.code == code, StoredQuestionnaire.version == version)
        .order_by(StoredQuestionnaire.used.desc(), StoredQuestionnaire.id)
        .limit(1)
    )


def _row(key: uuid.UUID, document: Mapping[str, Any], *, own: bool) -> StoredQuestionnaire:
    return StoredQuestionnaire(
        id=key,
        code=str(document["id"]),
        version=int(document["version"]),
        document=dict(document),
        own=own,
        used=False,
    )
