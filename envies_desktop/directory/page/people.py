"""The searchable list of people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.tables import Ask, Paged, RecordTable
from envies_desktop.desk.widgets import card
from envies_desktop.directory import queries
from envies_desktop.directory.actions import remove_person
from envies_desktop.directory.dialogs.person import PersonRecord
from envies_desktop.directory.queries import PersonRow
from envies_desktop.directory.tables import everybody_columns
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session


class PeopleList(Panel):
    """Everybody, wherever they act; Enter opens, Del removes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RecordTable()
        self.table.feed(
            desk, "people", everybody_columns(), Paged(_rows, queries.person_count), label=tr("Personnes")
        )
        self.table.filter.setPlaceholderText(tr("Chercher un nom, un courriel…"))
        self.table.set_empty(
            tr("Personne dans l’annuaire"),
            tr(
                "Les personnes viennent avec leur organisation, ou avec la liste des inscrits d’un événement."
            ),
            icon="users",
        )
        self.table.opened.connect(self.open)
        self.table.removed.connect(self.remove)
        theme.sized(self.table, height=280)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(Tools([self.table.filter], [self.table.said]), self.table))

    def refresh(self) -> None:
        """Ask again."""
        self.table.refresh()

    def open(self, person_id: UUID) -> None:
        """Show somebody's record."""
        dialog = PersonRecord(self.desk, person_id, self)
        dialog.exec()
        dialog.deleteLater()

    def remove(self, keys: Sequence[UUID]) -> None:
        """Take people out of the directory, in one gesture that undo brings back."""
        first: PersonRow | None = self.table.record(keys[0]) if keys else None
        if first is None:
            return
        name = f"{first.first_name} {first.last_name}".strip()
        name = name if len(keys) == 1 else tr("%n personne(s)", "", len(keys))

        remove_records(
            self.desk, "person-remove", name, keys, lambda work, key: remove_person(work, person_id=key)
        )


def _rows(session: "Session", ask: Ask) -> list[PersonRow]:
    return queries.person_rows(
        session, ask.text, descending=ask.descending, limit=ask.limit, offset=ask.offset
    )
