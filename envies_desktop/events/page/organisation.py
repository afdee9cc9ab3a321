"""The events of an organisation, handed to its record in the directory."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import card
from envies_desktop.events.queries import events_of_organisation
from envies_desktop.events.tables import organisation_event_columns
from envies_desktop.i18n import tr


class OrganisationEvents(Panel):
    """Where it took part."""

    def __init__(self, desk: Desk, organisation_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RecordTable()
        columns = organisation_event_columns(desk.activities)
        self.table.feed(
            desk,
            "organisation-events",
            columns,
            Listed(
                lambda session: events_of_organisation(session, organisation_id, desk.activities), columns
            ),
            order="date",
            label=tr("Événements de l’organisation"),
        )
        self.table.set_empty(
            tr("Aucun événement"),
            tr("Les événements où cette organisation est inscrite apparaîtront ici."),
            icon="calendar-days",
        )
        self.table.opened.connect(lambda event_id: desk.open("events", event_id=event_id))
        theme.sized(self.table, height=280)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(Tools([self.table.filter], [self.table.said]), self.table))

    def refresh(self) -> None:
        """Ask again."""
        self.table.refresh()
