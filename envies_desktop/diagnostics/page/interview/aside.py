"""Beside the question: who answers, how far they are, and the note pad."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, card, plain_label
from envies_desktop.diagnostics.page.interview.axis_list import AxisList
from envies_desktop.diagnostics.queries import DiagnosticCard
from envies_desktop.diagnostics.walking import Progress
from envies_desktop.i18n import tr


class Whom(QWidget):
    """Who answers, and the axes. `chosen(id)` another respondent, `edit_wanted(new)` add or change one."""

    chosen = Signal(object)
    edit_wanted = Signal(bool)
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people, self.axes = QComboBox(), AxisList()
        self.people.setAccessibleName(tr("Qui répond"))
        self.people.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.people.activated.connect(lambda: self.chosen.emit(self.people.currentData()))
        self.add = button(
            "", lambda: self.edit_wanted.emit(True), icon="user-plus", kind="quiet",
            name=tr("Ajouter une personne qui répond"), tip=tr("Ajouter une personne qui répond"),
        )  # fmt: skip
        self.change = button(
            "", lambda: self.edit_wanted.emit(False), icon="pencil", kind="quiet",
            name=tr("Modifier la personne qui répond"), tip=tr("Modifier la personne qui répond"),
        )  # fmt: skip
        self.remove = button(
            "", self.remove_wanted.emit, icon="user-x", kind="quiet",
            name=tr("Retirer la personne qui répond"), tip=tr("Retirer la personne qui répond"),
        )  # fmt: skip
        name = plain_label(tr("Qui répond"), "strong")
        name.setBuddy(self.people)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        tools = Tools([name, self.add, self.change, self.remove])
        layout.addWidget(card(tools, self.people, self.axes))
        theme.sized(self, width=230)

    def show_card(self, found: DiagnosticCard, here: UUID | None, axes: Sequence[Progress], at: str) -> None:
        """Everybody who answers, and how far the one at hand is."""
        offer(self.people, {one.id: one.label for one in found.respondents})
        choose(self.people, here)
        for tool in (self.add, self.change, self.remove):
            tool.setEnabled(found.closed_on is None)
        self.remove.setVisible(len(found.respondents) > 1)
        self.axes.show_progress(axes, at)


class NotePad(QWidget):
    """Whatever the facilitator wants to remember of the meeting; saved as it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Bloc-notes"))
        self.text.setPlaceholderText(tr("Notes de l’entretien. N’écrivez ni jugement ni donnée sensible."))
        theme.sized(self.text, height=110)
        name = plain_label(tr("Bloc-notes"), "strong")
        name.setBuddy(self.text)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(name, self.text))
        theme.sized(self, width=230)
