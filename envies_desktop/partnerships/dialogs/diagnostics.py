"""The diagnostics of one partnership, over the list of leads."""

from uuid import UUID

from PySide6.QtWidgets import QDialog, QWidget

from envies_desktop.activity import Group
from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import column, plain_label
from envies_desktop.diagnostics.page.listing import DiagnosticList
from envies_desktop.diagnostics.subject import together
from envies_desktop.i18n import tr


class LeadDiagnostics(QDialog):
    """Enter, or opening a new one, closes the list and goes to the diagnostic."""

    def __init__(self, desk: Desk, partnership: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Diagnostics du partenariat"))
        names = together([name for _, name in partnership.parties])
        self.listing = DiagnosticList(desk, partnership=partnership)
        self.listing.opened.connect(self._go)
        theme.sized(self.listing, width=760, height=360)
        layout = column(plain_label(names, "title", wrap=True), self.listing)
        theme.spaced(layout, (16, 16, 16, 16), 12)
        self.setLayout(layout)

    def _go(self, diagnostic_id: UUID) -> None:
        self.accept()
        self._desk.open("diagnostics", diagnostic_id=diagnostic_id)
