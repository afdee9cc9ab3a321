"""What partnerships keep of the demonstration."""

from sqlalchemy.orm import Session

from envies_desktop.partnerships.model import Partner
from envies_desktop.store.demo import Keys, used_by


def used(session: Session, table: str) -> Keys:
    """What partnerships refer to."""
    columns = {"person": Partner.person_id, "organisation": Partner.organisation_id}
    return used_by(session, columns[table]) if table in columns else set()
