"""The page of the navigation: it shows the list, or a record over it."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import column, nothing_begun
from envies_desktop.directory.page.listing import OrganisationList
from envies_desktop.directory.page.people import PeopleList
from envies_desktop.directory.page.record import OrganisationRecord
from envies_desktop.i18n import tr


class DirectoryPage(Page):
    """Organisations, their people, their needs and offers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.stack = QStackedWidget(self)
        self.listing = OrganisationList(desk)
        self.record: OrganisationRecord | None = None
        self.listing.opened.connect(self.open_record)
        self.listing.counted.connect(self._count)
        self.steps = Steps(desk)
        self._lay_out()
        self.steps.add("organisations", tr("Organisations"), lambda place: self.listing)
        self.steps.add("people", tr("Personnes"), lambda place: PeopleList(desk, place))

    def _lay_out(self) -> None:
        """Before the tabs are filled: what is in them is then made where it stands."""
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.stack)
        self.front = QWidget(self.stack)
        self.front.setLayout(column(self.listing.header, self.steps, spacing=12))
        self.stack.addWidget(self.front)

    def where(self) -> dict[str, str]:
        """The organisation that is open, and its tab."""
        if self.record is None:
            return {}
        return {"organisation_id": str(self.record.organisation_id), "tab": self.record.tabs.name()}

    def go_to(self, **target: Any) -> None:
        """`organisation_id` opens a record (on `tab` if given); nothing comes back to the list."""
        if organisation := target.get("organisation_id"):
            self.open_record(organisation)
            if self.record is not None:
                self.record.tabs.show_step(target.get("tab", ""))
        else:
            self.back()

    def open_record(self, organisation_id: UUID) -> None:
        """Show all of one organisation."""
        self.back()
        with nothing_begun(self.stack):
            self.record = OrganisationRecord(self.desk, organisation_id, self.stack)
        self.record.left.connect(self.back)
        self.stack.addWidget(self.record)
        self.stack.setCurrentWidget(self.record)
        self.record.setFocus()

    def back(self) -> None:
        """Come back to the list."""
        record, self.record = self.record, None
        self.stack.setCurrentWidget(self.front)
        if record:
            record.leave()
            self.stack.removeWidget(record)
            record.deleteLater()
            self.listing.table.view.setFocus()

    def _count(self, organisations: int, people: int) -> None:
        self.steps.count_on("organisations", tr("Organisations"), organisations)
        self.steps.count_on("people", tr("Personnes"), people)

    def create_new(self) -> bool:
        """Ctrl+N adds an organisation."""
        self.listing.add_organisation()
        return True
