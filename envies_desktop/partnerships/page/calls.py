"""The calls that follow the leads of an event: late ones first, then this week's, then the others."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, card
from envies_desktop.i18n import number, short_date, sort_key, tr
from envies_desktop.partnerships.dialogs.call import CallDialog
from envies_desktop.partnerships.page.leads import partners_words
from envies_desktop.partnerships.queries import CallRow, call_rows, calls_due
from envies_desktop.partnerships.questionnaire import follow_up
from envies_desktop.partnerships.stages import stage_label

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session

_WHEN: dict[str, Callable[[], str]] = {
    "overdue": lambda: tr("En retard"),
    "week": lambda: tr("Cette semaine"),
    "later": lambda: tr("Plus tard"),
    "done": lambda: tr("Fait"),
}
_MARKS = {"overdue": ("circle-alert", "bad"), "week": ("phone", "accent"), "done": ("circle-check", "good")}


class CallsPanel(Panel):
    """Calls to make; Enter opens one. `today` is asked at each refresh."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk, parent)
        self.event_id, self._today = event_id, today
        self.done = QCheckBox(tr("Montrer aussi les appels faits"))
        self.done.toggled.connect(self.refresh_now)
        self.table = RecordTable()
        cells = call_columns()
        self.table.feed(
            desk, "calls", cells, Listed(self._rows, cells), order="when", label=tr("Appels de suivi")
        )
        self.table.set_empty(
            tr("Aucun appel à passer"),
            tr(
                "Chaque piste prévoit un appel à 1, 3 et 6 mois, pour savoir ce qu’est devenue la mise en "
                "relation. Ouvrez d’abord des pistes."
            ),
            icon="phone",
        )
        self.ring = button(tr("Noter l’appel"), self._open_selected, icon="phone", kind="primary")
        self.ring.setEnabled(False)
        self.table.selection_changed.connect(lambda keys: self.ring.setEnabled(len(keys) == 1))
        self.table.opened.connect(self.open_call)
        self.tools = Tools([self.table.filter, self.done], [self.table.said, self.ring])
        theme.sized(self.table, height=300)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(self.tools, self.table), 1)

    def refresh(self) -> None:
        """Read the calls again."""
        self.table.refresh()
        some = self.table.model.rowCount() > 0 or bool(self.table.filter.text()) or self.done.isChecked()
        for part in (self.table.filter, self.table.said, self.ring):
            part.setVisible(some)

    def open_call(self, follow_up_id: UUID) -> None:
        """Note what a call told."""
        call: CallRow | None = self.table.record(follow_up_id)
        if call is not None:
            dialog = CallDialog(self.desk, call, self._today(), self)
            dialog.exec()
            dialog.deleteLater()

    def _open_selected(self) -> None:
        for key in self.table.selection()[:1]:
            self.open_call(key)

    def _rows(self, session: "Session") -> list[CallRow]:
        read = call_rows if self.done.isChecked() else calls_due
        return read(session, self._today(), self.event_id)


def call_columns() -> Sequence[Column]:
    """When, who, after how long, at which stage, what was found."""
    return [
        Column(
            "when",
            tr("Quand"),
            lambda call: _WHEN[call.when](),
            sort=lambda call: (call.when == "done", call.due, sort_key(call.lead.name)),
            mark=lambda call: _MARKS.get(call.when),
            width=150,
        ),
        Column(
            "due", tr("Prévu le"), lambda call: short_date(call.due), sort=lambda call: call.due, width=110
        ),
        Column(
            "lead",
            tr("Organisations"),
            lambda call: partners_words(call.lead),
            sort=lambda call: sort_key(call.lead.name),
            stretch=True,
        ),
        Column(
            "months",
            tr("Échéance"),
            lambda call: tr("{number} mois").format(number=number(call.months)),
            sort=lambda call: call.months,
            width=96,
        ),
        Column("stage", tr("Étape"), lambda call: stage_label(call.lead.stage), width=150),
        Column("status", tr("Situation"), _status, width=190),
    ]


def _status(call: CallRow) -> str:
    if call.status:
        return follow_up().status_label(call.status)
    return tr("Commencé") if call.answers or call.comment else "–"
