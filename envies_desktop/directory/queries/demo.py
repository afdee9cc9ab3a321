"""What organisations keep of the demonstration, and whether some of it is in the directory."""

from sqlalchemy.orm import Session

from envies_desktop.directory.model import Organisation, OrganisationTheme, Person
from envies_desktop.store.demo import Keys, is_there, used_by


def used(session: Session, table: str) -> Keys:
    """What organisations refer to."""
    columns = {"theme": OrganisationTheme.theme_id, "territory": Organisation.territory_id}
    return used_by(session, columns[table]) if table in columns else set()


def there(session: Session) -> bool:
    """Whether some of it is in the directory."""
    return is_there(session, Organisation) or is_there(session, Person)
