"""What the organisation agrees to: every answer is a new dated row."""

import datetime as dt
import uuid

from envies_desktop.diagnostics.audiences import AUDIENCES
from envies_desktop.diagnostics.model import Diagnostic, SharingConsent
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


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
    partner is not named, or is named for another audience.
    """
    work.get(Diagnostic, diagnostic_id)
    if audience not in AUDIENCES:
        raise Refused("consent-audience", value=audience)
    if not name.strip():
        raise Refused("consent-name")
    if (audience == "partner") != (partner_id is not None):
        raise Refused("consent-partner")
    return work.add(
        SharingConsent(
            diagnostic_id=diagnostic_id,
            audience=audience,
            given=given,
            at=at or work.at,
            name=name.strip(),
            partner_id=partner_id,
        )
    )
