"""The list of diagnostics, of everybody or of one organisation."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from envies_desktop.activity import Group
from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import button, card
from envies_desktop.diagnostics.actions import remove_diagnostic
from envies_desktop.diagnostics.dialogs.new import NewDiagnostic
from envies_desktop.diagnostics.page.columns import diagnostic_columns
from envies_desktop.diagnostics.queries import DiagnosticRow, diagnostic_rows
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session


class DiagnosticList(Panel):
    """`opened(id)` on Enter or a double click; with an organisation or a partnership, its own."""

    opened = Signal(object)
    counted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        organisation_id: UUID | None = None,
        parent: QWidget | None = None,
        *,
        partnership: Group | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._organisation_id, self._partnership = organisation_id, partnership
        self.open_only = QCheckBox(tr("En cours seulement"))
        self.open_only.toggled.connect(self.refresh_now)
        self.table = RecordTable()
        everybody = organisation_id is None and partnership is None
        cells = diagnostic_columns(whom=everybody)
        name = "diagnostics" if everybody else "organisation-diagnostics"
        self.table.feed(desk, name, cells, Listed(self._rows, cells), order="date", label=tr("Diagnostics"))
        self.table.set_empty(
            tr("Aucun diagnostic pour le moment"),
            tr(
                "Un entretien d’une heure avec une organisation\u00a0: ses réponses donnent un radar, un "
                "SWOT et un plan d’action qu’elle reconnaît, et les partenariats qui lui iraient."
            ),
            [self._add_button(tr("Ouvrir un diagnostic"))],
            icon="clipboard-list",
        )
        self.add = self._add_button(tr("Nouveau diagnostic"))
        self.table.opened.connect(self.opened)
        self.table.removed.connect(self.remove)
        self.tools = Tools([self.table.filter, self.open_only], [self.table.said, self.add])
        theme.sized(self.table, height=300)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(self.tools, self.table), 1)

    def refresh(self) -> None:
        """Read them again."""
        self.table.refresh()
        count = self.table.model.rowCount()
        some = count > 0 or bool(self.table.filter.text()) or self.open_only.isChecked()
        self.tools.setVisible(some)
        self.counted.emit(count)

    def create_new(self) -> bool:
        """Ctrl+N opens one, then its interview."""
        dialog = NewDiagnostic(self.desk, self._organisation_id, self, partnership=self._partnership)
        done, made = dialog.exec(), dialog.made
        dialog.deleteLater()
        if done and made:
            self.opened.emit(made)
        return True

    def remove(self, keys: Sequence[UUID]) -> None:
        """Take diagnostics away, in one gesture that undo brings back."""
        first: DiagnosticRow | None = self.table.record(keys[0]) if keys else None
        if first is None:
            return

        name = first.name if len(keys) == 1 else tr("%n diagnostic(s)", "", len(keys))
        remove_records(
            self.desk,
            "diagnostic-remove",
            name,
            keys,
            lambda work, key: remove_diagnostic(work, diagnostic_id=key),
        )

    def _rows(self, session: "Session") -> list[DiagnosticRow]:
        pair = self._partnership.id if self._partnership else None
        return diagnostic_rows(session, self._organisation_id, pair, open_only=self.open_only.isChecked())

    def _add_button(self, text: str) -> QWidget:
        return button(text, self.create_new, icon="plus", kind="primary", tip=tr("Ctrl+N"))
