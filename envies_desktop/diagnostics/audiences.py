"""To whom a diagnostic may be shown: three separate consents, the last answer to each counts.

An organisation owns its diagnostic. One about a partnership belongs to its
parties together, since each answered alone: it is shown only where every party says yes for
itself, and one refusal is enough. They are each other's partner and nobody else is: a third organisation
sees what the public may.
"""

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
    """One dated answer: `name` gave it; `partner` is who would see it ("partner" only).

    About a partnership, `partner` is the party in whose name it was given.
    """

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


def audiences_of(parties: int) -> tuple[str, ...]:
    """Whom to ask about: the parties of a partnership have no other partner."""
    return tuple(one for one in AUDIENCES if not parties or one != "partner")


def may_show(
    lines: Iterable[ConsentLine], audience: str, partner_id: uuid.UUID | None = None, *, parties: int = 0
) -> bool:
    """Whether the diagnostic may be shown to that audience: only a yes that stands says so.

    With `parties`, that many organisations say so, each for itself, and none refuses.
    """
    if parties:
        known = [line for line in lines if line.audience == audience and line.partner_id]
        last_of = [standing(known, audience, key) for key in {line.partner_id for line in known}]
        agreed = audience != "partner" and all(line is not None and line.given for line in last_of)
        return agreed and len(last_of) >= parties
    last = standing(lines, audience, partner_id)
    return last is not None and last.given


def require(
    lines: Iterable[ConsentLine],
    audience: str,
    partner_id: uuid.UUID | None = None,
    *,
    name: str = "",
    parties: int = 0,
) -> None:
    """Refused("consent-missing") unless the diagnostic of `name` may be shown to that audience."""
    if not may_show(lines, audience, partner_id, parties=parties):
        raise Refused("consent-missing", name=name, audience=audience_label(audience))
