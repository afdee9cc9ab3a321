"""The plans of an event, and the way back to any of them."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button
from envies_desktop.i18n import clock_time, number, short_date, tr
from envies_desktop.speed_dating.actions import set_current_plan
from envies_desktop.speed_dating.queries.history import PlanRow, plan_history


class HistoryTable(QWidget):
    """A row per plan; Enter or the button makes the one selected the current plan again."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.table = RecordTable()
        columns = _columns()
        self.table.feed(
            desk,
            "plan-history",
            columns,
            Listed(lambda session: plan_history(session, event_id), columns),
            order="",
            label=tr("Historique des plans"),
        )
        self.back = button(tr("Revenir à ce plan"), self._go_back, icon="rotate-ccw")
        self.table.add_tool(self.back)
        self.table.opened.connect(lambda key: self._make_current(key))
        self.table.selection_changed.connect(lambda keys: self.back.setEnabled(len(keys) == 1))
        self.back.setEnabled(False)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.table)

    def refresh(self) -> None:
        """Ask again."""
        self.table.refresh()

    def _go_back(self) -> None:
        for key in self.table.selection()[:1]:
            self._make_current(key)

    def _make_current(self, plan_id: UUID) -> None:
        model = self.table.model
        rows = [model.record(line) for line in model.lines_of({plan_id})]
        for row in rows:
            if row is not None and not row.current:
                self._desk.write(
                    "plan-choose", lambda work: set_current_plan(work, plan_id=plan_id), number=row.number
                )


def _columns() -> list[Column]:
    return [
        Column(
            "number",
            tr("Plan"),
            lambda r: number(r.number),
            sort=lambda r: -r.number,
            width=90,
            mark=lambda r: ("circle-check", "good") if r.current else None,
        ),
        Column("made", tr("Calculé"), _made, sort=lambda r: r.made_at, width=180),
        Column("author", tr("Par"), lambda r: r.author or tr("sans nom"), width=140),
        Column("mode", tr("Cherchait"), _mode, width=170),
        Column("status", tr("Preuve"), _status, width=170),
        Column(
            "meetings", tr("Rencontres"), lambda r: number(r.meetings), sort=lambda r: r.meetings, width=110
        ),
        Column("unmet", tr("Vœux non honorés"), lambda r: number(r.unmet), sort=lambda r: r.unmet, width=160),
        Column("locked", tr("Verrouillées"), lambda r: number(r.locked), sort=lambda r: r.locked, width=120),
    ]


def _made(row: PlanRow) -> str:
    local = row.made_at.astimezone()
    return f"{short_date(local.date())} {clock_time(local)}"


def _mode(row: PlanRow) -> str:
    return tr("l’équité d’abord") if row.mode == "fair" else tr("le score d’abord")


def _status(row: PlanRow) -> str:
    if row.origin == "manual":
        return tr("Modifié à la main")
    return tr("Optimal prouvé") if row.status == "optimal" else tr("Écart possible")
