"""Where Ctrl+K goes among the events."""

from sqlalchemy.orm import Session

from envies_desktop.activity import Place
from envies_desktop.events.model import Event
from envies_desktop.i18n import tr
from envies_desktop.store.search import find

_MOST = 15


def places(session: Session, text: str) -> list[Place]:
    """The events that a few letters mean."""
    return [
        Place(found.title, tr("Événement"), "events", {"event_id": found.id})
        for found in find(session, Event, text, _MOST)
    ]
