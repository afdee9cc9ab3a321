"""What diagnostics keep of the demonstration."""

from sqlalchemy.orm import Session

from envies_desktop.diagnostics.model import Diagnostic
from envies_desktop.store.demo import Keys, used_by


def used(session: Session, table: str) -> Keys:
    """What diagnostics refer to."""
    columns = {"organisation": Diagnostic.organisation_id}
    return used_by(session, columns[table]) if table in columns else set()
