"""What is followed beside the answers: steps passed for a reason, figures of indicators."""

import uuid

from envies_desktop.diagnostics.actions.opened import still_open
from envies_desktop.diagnostics.model import IndicatorValue, PassedGate
from envies_desktop.refused import Refused
from envies_desktop.store.base import link_id
from envies_desktop.store.reading import alive_or_gone
from envies_desktop.store.work import Work

_GATES = uuid.UUID("6b1f0a52-8a57-5c0e-9f0c-5d6f3c1b7a21")
_INDICATORS = uuid.UUID("c84d7e19-0d35-5b7e-8a46-2e9b4f7d1c30")


def pass_gate(work: Work, *, diagnostic_id: uuid.UUID, axis: str, reason: str) -> None:
    """Go beyond a step whose required points are not all done, for a written `reason`.

    Raises Refused("gate-reason") for a reason without words, Refused("diagnostic-closed").
    """
    if not reason.strip():
        raise Refused("gate-reason")
    still_open(work, diagnostic_id)
    key = link_id(diagnostic_id, uuid.uuid5(_GATES, axis))
    found = alive_or_gone(work.session, PassedGate, key)
    if found is None or found.deleted_at is not None:
        work.add(PassedGate(id=key, diagnostic_id=diagnostic_id, axis=axis, reason=reason.strip()))
    elif found.reason != reason.strip():
        found.reason = reason.strip()


def hold_gate(work: Work, *, diagnostic_id: uuid.UUID, axis: str) -> None:
    """The step must be done after all; raises Refused("diagnostic-closed")."""
    still_open(work, diagnostic_id)
    found = alive_or_gone(work.session, PassedGate, link_id(diagnostic_id, uuid.uuid5(_GATES, axis)))
    if found is not None and found.deleted_at is None:
        work.remove(found)


def set_indicator(work: Work, *, diagnostic_id: uuid.UUID, indicator: str, field: str, text: str) -> None:
    """What is known of an indicator, in the words and the unit of who measured it; "" for nothing any more.

    `field` is a column of the questionnaire ("situation_depart", "cible", "resultat", "source", "date").
    Raises Refused("diagnostic-closed").
    """
    still_open(work, diagnostic_id)
    key = link_id(diagnostic_id, uuid.uuid5(_INDICATORS, f"{indicator}|{field}"))
    found = alive_or_gone(work.session, IndicatorValue, key)
    if found is not None and found.deleted_at is None:
        if found.text != text.strip():
            found.text = text.strip()
    elif text.strip():
        work.add(
            IndicatorValue(
                id=key, diagnostic_id=diagnostic_id, indicator=indicator, field=field, text=text.strip()
            )
        )
