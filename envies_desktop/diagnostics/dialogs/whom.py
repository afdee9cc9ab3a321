"""The line where the partnership is found that a diagnostic is about."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit

from envies_desktop.activity import Group
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.subject import together
from envies_desktop.i18n import tr

MOST = 12
"""Partnerships proposed at once."""


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
            found = self._desk.activities.found_groups(session, text, MOST)
        return [Choice(_told(group), group) for group in found]

    def _forget(self) -> None:
        self.key, self.parties = None, ()


def _told(found: Group) -> str:
    """The parties, with the event where they met: the same two may have several partnerships."""
    names = together([name for _, name in found.parties])
    return f"{names} – {found.note}" if found.note else names
