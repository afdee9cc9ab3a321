"""The Indicateurs tab: the figures of a partnership, saved as they are typed."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import card, plain_label
from envies_desktop.diagnostics.actions import set_indicator
from envies_desktop.diagnostics.indicator_fields import FIELDS, fields_of
from envies_desktop.diagnostics.queries import diagnostic_card
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.i18n import tr


class IndicatorsPanel(Panel):
    """A line for each indicator of the questionnaire; a closed diagnostic is only read."""

    def __init__(
        self, desk: Desk, diagnostic_id: UUID, questionnaire: Questionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id, self._name = diagnostic_id, ""
        self.cells: dict[tuple[str, str], QLineEdit] = {}
        sheet = QWidget()
        self._grid = QGridLayout(sheet)
        theme.spaced(self._grid, spacing=6)
        self._add_titles()
        for row, indicator in enumerate(questionnaire.indicators, 1):
            words = f"{indicator.text.said()} ({indicator.unit.said()})"
            label = plain_label(words, wrap=True)
            theme.sized(label, width=240)
            self._grid.addWidget(label, row, 0)
            for field in fields_of(indicator):
                self._add_cell(row, indicator.id, field, f"{words}, {FIELDS[field]()}")
        self._grid.setColumnStretch(0, 3)
        self.fields = Fields(self, {"|".join(key): cell for key, cell in self.cells.items()})
        self.fields.edited.connect(self._keep)
        told = tr("Ce qui est mesuré, par qui et quand\u00a0; tout est imprimé sur la fiche d’évaluation.")
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=10)
        layout.addWidget(plain_label(told, "muted", wrap=True))
        layout.addWidget(card(sheet))
        layout.addStretch(1)

    def _add_titles(self) -> None:
        for column, title in enumerate((tr("Indicateur"), *(made() for made in FIELDS.values()))):
            self._grid.addWidget(plain_label(title, "small"), 0, column, Qt.AlignmentFlag.AlignLeft)

    def _add_cell(self, row: int, indicator: str, field: str, name: str) -> None:
        cell = QLineEdit()
        cell.setAccessibleName(name)
        column = 1 + list(FIELDS).index(field)
        self._grid.addWidget(cell, row, column)
        self._grid.setColumnStretch(column, 2 if field == "source" else 1)
        self.cells[indicator, field] = cell

    def refresh(self) -> None:
        """Show what the store holds; what is being typed stays."""
        with self.desk.store.read() as session:
            found = diagnostic_card(session, self.diagnostic_id)
        self._name = found.name
        self.fields.show({"|".join(key): found.measured.get(key, "") for key in self.cells})
        for cell in self.cells.values():
            cell.setReadOnly(found.closed_on is not None)

    def leave(self) -> None:
        """Save what is being typed."""
        self.fields.flush()

    def _keep(self, name: str, value: Any, visit: str) -> None:
        indicator, field = name.split("|")
        self.desk.write(
            "indicator-set",
            lambda work: set_indicator(
                work, diagnostic_id=self.diagnostic_id, indicator=indicator, field=field, text=value or ""
            ),
            typing=visit,
            name=self._name,
        )
