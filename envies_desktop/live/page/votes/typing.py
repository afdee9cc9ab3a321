"""The line where votes are typed: totals counted on paper, or all the dots of one person."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, column, plain_label, set_role
from envies_desktop.events.dialogs.owner import OwnerField
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import tr
from envies_desktop.live.queries.votes import VoteView


class TypingLine(QWidget):
    """`typed(text)` by Enter; the text stays until `done`. `chosen(person)` once one says who votes."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voter, self.line = OwnerField(allowed=False), QLineEdit()
        self.voter.setPlaceholderText(tr("Qui vote\u00a0: nom ou badge"))
        self.voter.setAccessibleName(tr("Qui vote"))
        theme.sized(self.voter, width=240)
        theme.sized(self.line, width=300)
        self.go = button(tr("Noter"), self._go, icon="check", kind="primary")
        self.problem = plain_label(role="bad", wrap=True)
        self.problem.hide()
        self.voter.taken.connect(lambda: QTimer.singleShot(0, self, self._voter_taken))
        self.line.returnPressed.connect(self._go)
        self.line.textEdited.connect(lambda: self.complain(""))
        self.setLayout(column(Tools([self.voter, self.line, self.go]), self.problem, spacing=4))

    def show_vote(self, vote: VoteView, people: Sequence[PresenceRow]) -> None:
        """Totals in an anonymous vote, else the dots of one person after the other."""
        self.voter.show_people(people)
        self.voter.setVisible(not vote.anonymous)
        said = (
            tr("N° et points\u00a0: 12 3\u00a0; 7 +2") if vote.anonymous else tr("Ses points\u00a0: 12 12 7")
        )
        self.line.setPlaceholderText(said)
        self.line.setAccessibleName(said)
        for part in (self.voter, self.line, self.go):
            part.setDisabled(vote.closed)

    def voter_id(self) -> UUID | None:
        """Who votes, once it is said."""
        found: UUID | None = self.voter.owner()["owner_id"]
        return found

    def show_dots(self, codes: Mapping[str, int]) -> None:
        """What this person had voted for so far, to be corrected."""
        self.line.setText(" ".join(code for code, dots in codes.items() for _ in range(dots)))

    def begin(self) -> None:
        """The keyboard is in the first field."""
        (self.line if self.voter.isHidden() else self.voter).setFocus()

    def done(self) -> None:
        """It was noted: the next one."""
        self.complain("")
        self.line.clear()
        self.voter.clear()
        self.begin()

    def complain(self, text: str) -> None:
        """Say what is wrong, where the hand is; what was typed stays."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        set_role(self.line, "wrong", bool(text))
        self.line.setAccessibleDescription(text)

    def _voter_taken(self) -> None:
        self.chosen.emit(self.voter_id())
        self.line.setFocus()
        self.line.selectAll()

    def _go(self) -> None:
        if self.line.text().strip() or not self.voter.isHidden():
            self.typed.emit(self.line.text())
