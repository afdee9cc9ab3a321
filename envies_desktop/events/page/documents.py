"""The tab "Documents" of an event: for everybody, or for one person alone."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.desk import Desk
from envies_desktop.desk.documents.options import Chosen, Options
from envies_desktop.desk.documents.panel import DocumentsPanel
from envies_desktop.desk.fields import offer
from envies_desktop.desk.forms import load_form
from envies_desktop.events.queries import event_card, participant_rows
from envies_desktop.i18n import tr


class EventOptions(Options):
    """One person alone has only the documents that exist for one."""

    person: QComboBox
    large: QCheckBox

    def lay_out(self) -> None:
        """As the form says."""
        load_form("documents_options", self)
        theme.sized(self.person, width=260, most_width=420)
        self.person.activated.connect(self.changed)

    def refresh(self, session: Any) -> None:
        """Ask who may be printed alone."""
        people = {row.id: row.label for row in participant_rows(session, self.record_id)}
        offer(self.person, people, none=tr("tous les participants"))

    def chosen(self, document: object) -> Chosen:
        """For whom, and how large."""
        return Chosen(person=self.person.currentData(), large=self.large.isChecked())

    def allows(self, document: Any) -> bool:
        """One person alone: only documents that exist for one."""
        return bool(document.per_person) or not self.alone()

    def alone(self) -> bool:
        """Whether one person is chosen."""
        return self.person.currentData() is not None


def documents_tab(desk: Desk, event_id: UUID, parent: QWidget | None = None) -> DocumentsPanel:
    """What can be printed of an event of its kind."""
    with desk.store.read() as session:
        kind = event_card(session, event_id).kind
    return DocumentsPanel(desk, "event", event_id, kind, parent)
