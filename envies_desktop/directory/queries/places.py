"""Where Ctrl+K goes in the directory."""

from sqlalchemy.orm import Session

from envies_desktop.activity import Place
from envies_desktop.directory.model import Organisation
from envies_desktop.i18n import tr
from envies_desktop.store.search import find

_MOST = 25


def places(session: Session, text: str) -> list[Place]:
    """The organisations that a few letters mean."""
    return [
        Place(found.name, tr("Organisation"), "directory", {"organisation_id": found.id})
        for found in find(session, Organisation, text, _MOST)
    ]
