"""The lines where whom a diagnostic is about is found: an organisation, or a partnership."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit

from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk, Group
from envies_desktop.diagnostics.subject import together
from envies_desktop.directory.queries import Choice as Organisation
from envies_desktop.directory.queries import organisation_choices
from envies_desktop.i18n import tr


class OrganisationLine(QLineEdit):
    """A line where an organisation is found; `key` is its id until something else is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.key: UUID | None = None
        self.setPlaceholderText(tr("Tapez trois lettres du nom, puis choisissez"))
        self.textEdited.connect(self._forget)
        self.finder = Finder(self, self._search, clears=False)
        self.finder.chosen.connect(self.take)

    def take(self, found: Organisation) -> None:
        """This one."""
        self.key = found.id
        self.setText(found.label)

    def _search(self, text: str) -> list[Choice]:
        with self._desk.store.read() as session:
            return [Choice(found.label, found) for found in organisation_choices(session, text, 12)]

    def _forget(self) -> None:
        self.key = None


class PartnershipLine(QLineEdit):
    """A line where a partnership is found by its parties; `key` is its id until something else is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.key: UUID | None = None
        self.parties: tuple[str, ...] = ()
        self.setPlaceholderText(tr("Tapez trois lettres du nom d’une des parties, puis choisissez"))
        self.textEdited.connect(self._forget)
        self.finder = Finder(self, self._search, clears=False)
        self.finder.chosen.connect(self.take)

    def take(self, found: Group) -> None:
        """This one."""
        self.key, self.parties = found.id, tuple(name for _, name in found.parties)
        self.setText(together(self.parties))

    def _search(self, text: str) -> list[Choice]:
        with self._desk.store.read() as session:
            return [Choice(_told(found), found) for found in self._desk.groups.find(session, text, 12)]

    def _forget(self) -> None:
        self.key, self.parties = None, ()


def _told(found: Group) -> str:
    """The parties, with the event where they met: the same two may have several partnerships."""
    names = together([name for _, name in found.parties])
    return f"{names} – {found.note}" if found.note else names
