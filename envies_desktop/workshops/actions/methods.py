"""Gestures on methods: one is chosen for a workshop, cards of one's own are kept and taken away."""

import uuid
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from envies_desktop.i18n import language
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work
from envies_desktop.workshops.actions.setup import workshop_of
from envies_desktop.workshops.method import method_of, shipped_methods
from envies_desktop.workshops.model import OwnMethod


def choose_method(work: Work, *, event_id: uuid.UUID, document: Mapping[str, Any]) -> None:
    """Run the workshop by this card (a valid one), as it is now: later changes of the card leave it alone.

    The most people at a table and the minutes of a round are those of the card; its invitation becomes the
    question where none was typed.
    """
    workshop, method = workshop_of(work, event_id), method_of(document)
    workshop.method = dict(document)
    workshop.size = method.group[1]
    rounds = [step.minutes for step in method.steps if step.rounds]
    if rounds:
        workshop.round_minutes = rounds[0]
    else:
        workshop.rounds = 1
    if not workshop.question.strip():
        workshop.question = method.invitation.said()


def leave_method(work: Work, *, event_id: uuid.UUID) -> None:
    """Run the workshop without a card; what it set stays."""
    workshop_of(work, event_id).method = {}


def keep_method(work: Work, *, document: Mapping[str, Any]) -> OwnMethod:
    """Keep a card of one's own (a valid one), in place of the one of that name.

    Raises Refused("method-shipped") for the name of one of the program's.
    """
    code = str(document["id"])
    if code in shipped_methods():
        raise Refused("method-shipped", name=document["title"][language()])
    found = work.session.scalar(sa.select(OwnMethod).where(OwnMethod.code == code))
    if found is None:
        return work.add(OwnMethod(code=code, card=dict(document)))
    if found.card != document:
        found.card = dict(document)
    return found


def remove_method(work: Work, *, method_id: uuid.UUID) -> None:
    """A card of one's own goes; workshops that are run by it keep it as it was."""
    work.remove(work.get(OwnMethod, method_id))
