"""The diagnostics of an organisation, handed to its record in the directory."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.page.listing import DiagnosticList


class OrganisationDiagnostics(DiagnosticList):
    """Its diagnostics; Enter opens one in the page of diagnostics."""

    def __init__(self, desk: Desk, organisation_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, organisation_id, parent)
        self.opened.connect(lambda key: desk.open("diagnostics", diagnostic_id=key))
