"""A diagnostic that is closed stays as it was read and agreed to."""

import uuid

from envies_desktop.diagnostics.model import Diagnostic
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


def still_open(work: Work, diagnostic_id: uuid.UUID) -> Diagnostic:
    """The diagnostic, to be changed; raises Refused("diagnostic-closed") once it is closed."""
    found = work.get(Diagnostic, diagnostic_id)
    if found.closed_on is not None:
        raise Refused("diagnostic-closed")
    return found
