"""The line that adds an action: what, who, until when; Enter goes on, the last one adds."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, column, plain_label
from envies_desktop.events.dialogs.moments import DATE
from envies_desktop.events.dialogs.owner import OwnerField
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import tr


class AddingLine(QWidget):
    """`wanted(fields)` once an action was typed; `done` empties the line for the next one."""

    wanted = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.owner, self.due = QLineEdit(), OwnerField(), QLineEdit()
        self.what.setPlaceholderText(tr("Nouvelle action\u00a0: ce qui est à faire"))
        self.what.setAccessibleName(tr("Ce qui est à faire"))
        self.due.setPlaceholderText(tr("Pour le (jj/mm/aaaa)"))
        self.due.setAccessibleName(tr("Pour le"))
        theme.sized(self.what, width=420)
        theme.sized(self.owner, width=240)
        theme.sized(self.due, width=170)
        self.problem = plain_label(role="bad", wrap=True)
        self.problem.hide()
        self.go = button(tr("Ajouter"), self._go, icon="plus", kind="primary")
        self.what.returnPressed.connect(self.owner.setFocus)
        self.owner.returnPressed.connect(self.due.setFocus)
        self.due.returnPressed.connect(self._go)
        self.setLayout(column(Tools([self.what, self.owner, self.due], [self.go]), self.problem, spacing=4))

    def show_people(self, people: Sequence[PresenceRow]) -> None:
        """Those who may take something on."""
        self.owner.show_people(people)

    def begin(self) -> None:
        """The keyboard is here."""
        self.what.setFocus()

    def done(self) -> None:
        """It was added: the next one."""
        for field in (self.what, self.owner, self.due):
            field.clear()
        self.what.setFocus()

    def _go(self) -> None:
        try:
            due = DATE.read(self.due.text())
        except ValueError:
            self._complain(DATE.problem(), self.due)
            return
        if not self.what.text().strip():
            self._complain(tr("Écrivez d’abord ce qui est à faire."), self.what)
            return
        self.problem.hide()
        fields: dict[str, Any] = {"what": self.what.text(), "due": due, **self.owner.owner()}
        self.wanted.emit(fields)

    def _complain(self, text: str, field: QLineEdit) -> None:
        self.problem.setText(text)
        self.problem.show()
        field.setFocus()
