"""A table of a workshop: what it is called, and what it is asked."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.page import Desk
from envies_desktop.i18n import number, tr
from envies_desktop.workshops.actions.setup import set_question
from envies_desktop.workshops.actions.tables import name_table
from envies_desktop.workshops.queries.workshop import questions_of, tables_of


class TableDialog(WorkDialog):
    """The name of a table, its question in all rounds, and the one of a single round (from 0)."""

    def __init__(
        self, desk: Desk, event_id: UUID, table: int, round_: int, parent: QWidget | None = None
    ) -> None:
        title = tr("Table {number}").format(number=number(table))
        super().__init__(desk, title, tr("Enregistrer"), parent)
        self._event_id, self._table, self._round = event_id, table, round_
        with desk.store.read() as session:
            known, asked = tables_of(session, event_id), questions_of(session, event_id).asked
        self.name = QLineEdit(known[table].name if table in known else "")
        self.always, self.once = QPlainTextEdit(), QPlainTextEdit()
        self.always.setPlainText(asked.get((None, table), ""))
        self.once.setPlainText(asked.get((round_, table), ""))
        theme.sized(self.name, width=420)
        self.add_field(
            tr("Nom de la table"), self.name, tr("Écrit à côté de son numéro\u00a0: Jardin, Mobilité…")
        )
        self.add_field(tr("Sa question, à tous les tours"), self.always)
        only = tr("Sa question au tour {number} seulement").format(number=number(round_ + 1))
        self.add_field(only, self.once, tr("Vide\u00a0: la question du tour, ou celle de l’atelier."))
        for field in (self.always, self.once):
            field.setTabChangesFocus(True)
            theme.sized(field, height=72)
            field.setMaximumHeight(theme.px(72))

    def submit(self) -> None:
        """All three at once: one gesture."""
        event_id, table = self._event_id, self._table
        with self.desk.store.work("table-change", table=table) as work:
            if self.name.text().strip() or table in tables_of(work.session, event_id):
                name_table(work, event_id=event_id, table=table, name=self.name.text())
            set_question(work, event_id=event_id, text=self.always.toPlainText(), table=table)
            set_question(
                work, event_id=event_id, text=self.once.toPlainText(), round_=self._round, table=table
            )
