"""What events keep of the demonstration, and whether some of it is among them."""

from sqlalchemy.orm import Session

from envies_desktop.events.model import Event, Participant
from envies_desktop.store.demo import Keys, is_there, used_by


def used(session: Session, table: str) -> Keys:
    """What events and registrations refer to."""
    columns = {
        "person": Participant.person_id,
        "organisation": Participant.organisation_id,
        "theme": Event.theme_id,
        "territory": Event.territory_id,
    }
    return used_by(session, columns[table]) if table in columns else set()


def there(session: Session) -> bool:
    """Whether some of it is among the events."""
    return is_there(session, Event)
