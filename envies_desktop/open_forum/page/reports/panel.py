"""The tab "Comptes rendus": the code of a paper form opens its session; what is left to type stands first."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import plain_label, row, scrolled
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.page.reports.form import ReportForm
from envies_desktop.open_forum.queries.reports import ReportRow, report_rows
from envies_desktop.refused import Refused


class ReportsPanel(Panel):
    """The sessions on the left, the report of one on the right."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self._rows: Sequence[ReportRow] = ()
        self.code = QLineEdit(placeholderText=tr("Code de la fiche, puis Entrée"))
        self.code.setAccessibleName(tr("Code de la fiche"))
        theme.sized(self.code, width=220, most_width=260)
        self.code.returnPressed.connect(self._find)
        self.left_to_type = plain_label(role="muted", wrap=True)
        self.table = RecordTable()
        columns = _columns()
        source = Listed(lambda session: self._rows, columns)
        self.table.feed(desk, "forum-reports", columns, source, order="slot", label=tr("Comptes rendus"))
        self.table.set_empty(
            tr("Aucun sujet n’a encore de place"),
            tr(
                "Dès que les sujets sont sur la grille, leurs comptes rendus se saisissent ici\u00a0: ce "
                "qui a été dit, le premier pas, les besoins."
            ),
        )
        self.table.selection_changed.connect(lambda keys: self._show())
        theme.sized(self.table, width=440, height=420)
        self.form = ReportForm(desk)
        self.form.finished.connect(self._go_on)
        sides = row(self.table, scrolled(self.form), spacing=12)
        sides.setStretch(1, 1)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addLayout(row(self.code, self.left_to_type, None))
        layout.addLayout(sides, 1)

    def refresh(self) -> None:
        """Read the sessions again; the one selected stays, at first the first that is left to type."""
        with self.desk.store.read() as session:
            self._rows = report_rows(session, self.event_id)
        self.table.refresh()
        done = sum(one.state == "complete" for one in self._rows)
        said = tr("%n compte(s) rendu(s) complet(s) sur {count}", "", done)
        self.left_to_type.setText(said.format(count=number(len(self._rows))) if self._rows else "")
        if not self.table.selection():
            self._next()
        self._show()

    def _show(self) -> None:
        found = self._chosen()
        self.form.setVisible(found is not None)
        if found is not None:
            self.form.show_report(found)

    def _find(self) -> None:
        """The session of a code: its number, with or without a letter before it."""
        typed = self.code.text().strip().lstrip("fFnN°º ").strip()
        found = next((one for one in self._rows if typed.isdecimal() and one.number == int(typed)), None)
        if found is None:
            self.desk.warn(self.desk.explain(Refused("report-code", typed=self.code.text().strip())))
            self.code.selectAll()
            return
        self.code.clear()
        self._select(found.id)
        self.form.fields.widgets["said0"].setFocus()

    def _go_on(self) -> None:
        """One is complete: to the first that is left."""
        self.refresh_now()
        self._next()

    def _next(self) -> None:
        left = next((one for one in self._rows if one.state != "complete"), None)
        if left is not None:
            self._select(left.id)

    def _select(self, key: UUID) -> None:
        self.table.view.clearSelection()
        self.table.select({key})

    def _chosen(self) -> ReportRow | None:
        keys = self.table.selection()
        return next((one for one in self._rows if keys and one.id == keys[0]), None)


def _state(one: ReportRow) -> str:
    if one.state == "complete":
        return tr("complet")
    return tr("commencé") if one.state == "begun" else tr("à saisir")


def _columns() -> list[Column]:
    return [
        Column("number", tr("N°"), lambda one: number(one.number), sort=lambda one: one.number, width=50),
        Column("title", tr("Sujet"), lambda one: one.topic.title, width=150, stretch=True),
        Column(
            "slot",
            tr("Créneau"),
            lambda one: number(one.slot),
            sort=lambda one: (one.slot, one.number),
            width=90,
        ),
        Column(
            "state",
            tr("État"),
            _state,
            width=100,
            mark=lambda one: ("circle-check", "good") if one.state == "complete" else None,
        ),
    ]
