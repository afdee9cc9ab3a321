"""To whom a diagnostic may be shown: three separate consents, the last answer to each counts."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

_LABELS: dict[str, Callable[[], str]] = {
    "paa": lambda: tr("Pays d’Aix Associations"),
    "partner": lambda: tr("Un partenaire"),
    "public": lambda: tr("Le public"),
}

AUDIENCES = tuple(_LABELS)
"""From the narrowest to the widest; each is asked on its own."""


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One dated answer: `name` gave it, `partner` is the organisation concerned ("partner" only)."""

    audience: str
    given: bool
    at: dt.datetime
    name: str = ""
    partner_id: uuid.UUID | None = None
    partner: str = ""


def audience_label(audience: str) -> str:
    """The name of an audience; an unknown code is shown as it is."""
    made = _LABELS.get(audience)
    return made() if made else audience


def standing(
    lines: Iterable[ConsentLine], audience: str, partner_id: uuid.UUID | None = None
) -> ConsentLine | None:
    """The answer that counts for an audience, the last one; None where it was never asked.

    For "partner" a consent counts for the organisation it names and for no other.
    """
    found = [line for line in lines if line.audience == audience and line.partner_id == partner_id]
    return max(found, key=lambda line: line.at, default=None)


def may_show(lines: Iterable[ConsentLine], audience: str, partner_id: uuid.UUID | None = None) -> bool:
    """Whether the diagnostic may be shown to that audience: only a yes that stands says so."""
    last = standing(lines, audience, partner_id)
    return last is not None and last.given


def require(
    lines: Iterable[ConsentLine], audience: str, partner_id: uuid.UUID | None = None, *, name: str = ""
) -> None:
    """Refused("consent-missing") unless the diagnostic of `name` may be shown to that audience."""
    if not may_show(lines, audience, partner_id):
        raise Refused("consent-missing", name=name, audience=audience_label(audience))
