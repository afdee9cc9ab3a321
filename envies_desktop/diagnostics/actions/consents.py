"""What the organisation agrees to: every answer is a new dated row."""

import datetime as dt
import uuid

import sqlalchemy as sa

from envies_desktop.diagnostics.audiences import AUDIENCES
from envies_desktop.diagnostics.model import Diagnostic, SharingConsent
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work

TWICE = dt.timedelta(seconds=10)
"""The same answer of the same person again within this time is a double click, not another answer."""


def record_consent(
    work: Work,
    *,
    diagnostic_id: uuid.UUID,
    audience: str,
    given: bool,
    name: str,
    partner_id: uuid.UUID | None = None,
    at: dt.datetime | None = None,
) -> SharingConsent:
    """Somebody of the organisation, `name`, says yes or no for one audience; `at` is now if left out.

    Raises Refused("consent-audience"), ("consent-name") without a name, ("consent-partner") where the
    partner is not named, or is named for another audience, ("consent-party") where a diagnostic is about a
    partnership and the party that answers, `partner_id`, is not named.
    """
    found = work.get(Diagnostic, diagnostic_id)
    if audience not in AUDIENCES:
        raise Refused("consent-audience", value=audience)
    if not name.strip():
        raise Refused("consent-name")
    if found.partnership_id is not None:
        if audience == "partner" or partner_id is None:
            raise Refused("consent-party")
    elif (audience == "partner") != (partner_id is not None):
        raise Refused("consent-partner")
    at = at or work.at
    last = _last(work, diagnostic_id, audience, partner_id)
    if last is not None and (last.given, last.name) == (given, name.strip()) and at - last.at < TWICE:
        return last
    return work.add(
        SharingConsent(
            diagnostic_id=diagnostic_id,
            audience=audience,
            given=given,
            at=at,
            name=name.strip(),
            partner_id=partner_id,
        )
    )


def _last(
    work: Work, diagnostic_id: uuid.UUID, audience: str, partner_id: uuid.UUID | None
) -> SharingConsent | None:
    query = (
        sa.select(SharingConsent)
        .where(
            SharingConsent.diagnostic_id == diagnostic_id,
            SharingConsent.audience == audience,
            SharingConsent.partner_id == partner_id,
        )
        .order_by(SharingConsent.at.desc(), SharingConsent.id.desc())
        .limit(1)
    )
    return work.session.scalar(query)
