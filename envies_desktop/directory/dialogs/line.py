"""The line where an organisation is found, or added to the directory without leaving what one does."""

from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk
from envies_desktop.directory.dialogs.records import NewOrganisation
from envies_desktop.directory.queries import Choice as Organisation
from envies_desktop.directory.queries import organisation_choices
from envies_desktop.i18n import tr


class OrganisationLine(QLineEdit):
    """`key` is the id of the organisation until something else is typed; `taken(key)` when one is chosen."""

    taken = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.key: UUID | None = None
        self.setPlaceholderText(tr("Tapez trois lettres du nom, puis choisissez"))
        self.textEdited.connect(self._forget)
        self.finder = Finder(self, self._search, clears=False)
        self.finder.chosen.connect(self._chosen)

    def take(self, found: Organisation) -> None:
        """This one."""
        self.key = found.id
        self.setText(found.label)
        self.taken.emit(found.id)

    def add(self, name: str) -> None:
        """Add an organisation of that name to the directory, and take it."""
        dialog = NewOrganisation(self._desk, self.window(), name=name)
        done, made, kept = dialog.exec(), dialog.made, dialog.name()
        dialog.deleteLater()
        self.setText(name)  # what was typed stands again where the completer wrote its sentence
        if done and made:
            self.take(Organisation(made, kept))

    def _search(self, text: str) -> list[Choice]:
        with self._desk.store.read() as session:
            found = organisation_choices(session, text, 12)
        add = tr("Ajouter «\u00a0{name}\u00a0» à l’annuaire…").format(name=text.strip())
        return [*(Choice(one.label, one) for one in found), Choice(add, text.strip())]

    def _chosen(self, found: Organisation | str) -> None:
        if isinstance(found, str):
            QTimer.singleShot(0, self, lambda: self.add(found))  # the list under the line goes first
        else:
            self.take(found)

    def _forget(self) -> None:
        self.key = None
