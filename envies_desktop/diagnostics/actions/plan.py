"""The actions of a plan: those that the questionnaire proposes, once somebody touched them, and others."""

import uuid
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from envies_desktop.diagnostics.actions.opened import still_open
from envies_desktop.diagnostics.model import PlannedAction
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.reading import alive_or_gone
from envies_desktop.store.work import Work

FIELDS = frozenset({"text", "kind", "owner", "due", "success", "done_on", "hidden", "need_offer_id", "axis"})
AFTERWARDS = frozenset({"done_on"})
"""What is still told of a closed diagnostic: its plan is carried out after the interview."""

_SOURCES = uuid.UUID("a3c2d1e0-2d7b-5a9c-8f51-7c0b6e4d9a12")
Place = uuid.UUID | str
"""An action: its id where it is kept, its source in the questionnaire where nobody touched it yet."""


def add_action(work: Work, *, diagnostic_id: uuid.UUID, text: str, **fields: Any) -> PlannedAction:
    """An action of one's own, at the end of the plan.

    Raises Refused("plan-empty") without text, Refused("diagnostic-closed").
    """
    if not text.strip():
        raise Refused("plan-empty")
    still_open(work, diagnostic_id)
    last = sa.select(sa.func.max(PlannedAction.place)).where(PlannedAction.diagnostic_id == diagnostic_id)
    place = work.session.scalar(last)
    made = work.add(_blank(diagnostic_id, 0 if place is None else place + 1))
    _put(made, fields | {"text": text.strip()})
    return made


def change_action(
    work: Work, *, diagnostic_id: uuid.UUID, action: Place, place: int | None = None, **fields: Any
) -> PlannedAction:
    """Change some of FIELDS; a proposed action is kept from now on.

    A `text` of "" has a proposed action say again what the questionnaire says; raises Refused("plan-empty")
    for one of one's own. Raises Refused("diagnostic-closed") for more than AFTERWARDS.
    """
    if place is not None or fields.keys() - AFTERWARDS:
        still_open(work, diagnostic_id)
    found = _action(work, diagnostic_id, action)
    if fields.get("text", "keep") == "" and not found.source:
        raise Refused("plan-empty")
    _put(found, fields)
    if place is not None and found.place != place:
        found.place = place
    return found


def order_actions(work: Work, *, diagnostic_id: uuid.UUID, actions: Sequence[Place]) -> None:
    """The whole plan in its order."""
    for place, action in enumerate(actions):
        change_action(work, diagnostic_id=diagnostic_id, action=action, place=place)


def _put(found: PlannedAction, fields: dict[str, Any]) -> None:
    unknown = fields.keys() - FIELDS
    if unknown:
        raise TypeError(sorted(unknown))
    for name, value in fields.items():
        if getattr(found, name) != value:
            setattr(found, name, value)


def _action(work: Work, diagnostic_id: uuid.UUID, action: Place) -> PlannedAction:
    if isinstance(action, uuid.UUID):
        return work.get(PlannedAction, action)
    key = link_id(diagnostic_id, uuid.uuid5(_SOURCES, action))
    found = alive_or_gone(work.session, PlannedAction, key)
    if found is not None and found.deleted_at is None:
        return found
    return work.add(_blank(diagnostic_id, 0, id=key, source=action))


def _blank(diagnostic_id: uuid.UUID, place: int, **values: Any) -> PlannedAction:
    known: dict[str, Any] = {
        "text": "", "axis": "", "source": "", "kind": "", "owner": "", "due": None, "success": "",
        "done_on": None, "hidden": False, "need_offer_id": None,
    }  # fmt: skip
    return PlannedAction(diagnostic_id=diagnostic_id, place=place, **(known | values))
