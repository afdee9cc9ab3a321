"""The people, and the needs and offers, of one organisation."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, card
from envies_desktop.directory import actions
from envies_desktop.directory.dialogs.records import NeedDialog, PersonDialog
from envies_desktop.directory.queries import NeedLine, PersonLine
from envies_desktop.directory.tables import need_columns, person_columns
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class People(QWidget):
    """Who works or volunteers there."""

    def __init__(self, desk: Desk, organisation_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._id = desk, organisation_id
        self._people: Sequence[PersonLine] = ()
        columns = person_columns()
        self.table = _table(
            desk,
            "organisation-people",
            columns,
            Listed(lambda session: self._people, columns),
            tr("Personnes"),
            self,
            button(tr("Ajouter une personne"), self.add, icon="user-plus"),
        )
        self.table.set_empty(
            tr("Personne n’est encore noté ici"),
            tr(
                "Ajoutez les personnes à inviter\u00a0: une même personne peut agir "
                "dans plusieurs organisations."
            ),
            [button(tr("Ajouter une personne"), self.add, icon="user-plus", kind="primary")],
            icon="users",
        )
        self.table.opened.connect(self.edit)
        self.table.removed.connect(self.remove)

    def show_people(self, people: Sequence[PersonLine]) -> None:
        """Show these people."""
        self._people = people
        self.table.refresh()

    def add(self) -> None:
        """Ask for someone new, or known elsewhere."""
        PersonDialog(self.desk, self._id, None, self).exec()

    def edit(self, person_id: UUID) -> None:
        """Correct someone."""
        line = self.table.record(person_id)
        if line:
            PersonDialog(self.desk, self._id, line, self).exec()

    def remove(self, keys: Sequence[UUID]) -> None:
        """They are no longer in this organisation; undo brings them back."""
        lines = [line for line in self._people if line.id in set(keys)]
        name = ", ".join(f"{line.first_name} {line.last_name}".strip() for line in lines[:3])

        def gesture(work: "Work") -> None:
            for key in keys:
                actions.remove_role(work, person_id=key, organisation_id=self._id)

        self.desk.write("role-remove", gesture, name=name)


class Needs(QWidget):
    """What it looks for and what it offers."""

    def __init__(self, desk: Desk, organisation_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._id, self._name = desk, organisation_id, ""
        self._lines: Sequence[NeedLine] = ()
        columns = need_columns()
        self.table = _table(
            desk,
            "organisation-needs",
            columns,
            Listed(lambda session: self._lines, columns),
            tr("Besoins et offres"),
            self,
            button(tr("Ajouter un besoin ou une offre"), self.add, icon="plus"),
        )
        self.table.set_empty(
            tr("Ni besoin ni offre pour l’instant"),
            tr(
                "Un besoin d’un côté, une offre de l’autre, dans la même catégorie\u00a0: "
                "le plan les fait se rencontrer."
            ),
            [button(tr("Ajouter un besoin ou une offre"), self.add, icon="plus", kind="primary")],
            icon="hand-helping",
        )
        self.table.opened.connect(self.edit)
        self.table.removed.connect(self.remove)

    def show_needs(self, name: str, lines: Sequence[NeedLine]) -> None:
        """Show these lines of the organisation called `name`."""
        self._name, self._lines = name, lines
        self.table.refresh()

    def add(self) -> None:
        """Ask for a need or an offer."""
        NeedDialog(self.desk, self._id, self._name, None, self).exec()

    def edit(self, need_id: UUID) -> None:
        """Correct one."""
        line = self.table.record(need_id)
        if line:
            NeedDialog(self.desk, self._id, self._name, line, self).exec()

    def remove(self, keys: Sequence[UUID]) -> None:
        """Withdraw some; undo brings them back."""

        def gesture(work: "Work") -> None:
            for key in keys:
                actions.remove_need(work, need_id=key)

        self.desk.write("need-remove", gesture, name=self._name)


def _table(
    desk: Desk, name: str, columns: Sequence[Column], source: Listed, label: str, into: QWidget, add: QWidget
) -> RecordTable:
    table = RecordTable()
    table.feed(desk, name, columns, source, label=label)
    theme.sized(table, height=280)
    layout = QVBoxLayout(into)
    theme.spaced(layout, spacing=8)
    layout.addWidget(card(Tools([table.filter], [table.said, add]), table))
    return table
