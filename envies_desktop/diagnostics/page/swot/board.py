"""The four quadrants and what is done with a line at hand."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import ask_text
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, card_row
from envies_desktop.diagnostics.actions import add_line, change_line, order_lines, vote
from envies_desktop.diagnostics.lines import Board, ShownLine
from envies_desktop.diagnostics.page.swot.quadrant import Quadrant
from envies_desktop.diagnostics.swot import QUADRANTS
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work

_ALL = 1000


class SwotBoard(QWidget):
    """`traced(line)` each time another line is at hand. In a `room`, its lines are cards of everybody."""

    traced = Signal(object)

    def __init__(
        self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None, *, room: bool = False
    ) -> None:
        super().__init__(parent)
        self.desk, self._id, self._name, self._most = desk, diagnostic_id, "", _ALL
        self._board: Board = {}
        self._here: Any = None
        self._closed = self._followed = False
        self.quadrants: dict[str, Quadrant] = {}
        for code in QUADRANTS:
            made = self.quadrants[code] = Quadrant(code)
            made.list.room = room
            made.added.connect(self.add)
            made.list.wanted.connect(lambda gesture, at=code: self.do(gesture, at))
            made.list.dropped.connect(lambda key, row, at=code: self.drop(key, at, row))
            made.list.currentItemChanged.connect(lambda *_, at=code: self._at_hand(at))
            made.list.itemClicked.connect(lambda *_, at=code: self._at_hand(at))
        self.hidden = QCheckBox(tr("Montrer les lignes retirées"))
        self.hidden.toggled.connect(lambda: self._show())
        self._lay_out()

    def _lay_out(self) -> None:
        def tool(text: str, gesture: str, icon: str, tip: str) -> QWidget:
            return button(text, lambda: self.do(gesture), icon=icon, tip=tip, name=tip)

        self.tools = Tools(
            [
                tool(tr("Modifier"), "edit", "pencil", tr("Modifier la ligne (Entrée)")),
                tool(tr("Retirer"), "hide", "eye-off", tr("Retirer la ligne, ou la remettre (Suppr)")),
                tool("", "up", "arrow-up", tr("Monter la ligne (Alt+↑)")),
                tool("", "down", "arrow-down", tr("Descendre la ligne (Alt+↓)")),
                tool("", "forth", "arrow-right", tr("Passer la ligne dans la case suivante (Alt+→)")),
                tool(tr("Voter"), "more", "plus", tr("Un vote de plus (+), un de moins (-)")),
            ],
            [self.hidden],
        )
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.tools)
        for pair in (("S", "W"), ("O", "T")):
            layout.addWidget(card_row(*(self.quadrants[code] for code in pair), least=300))

    def show_board(self, board: Board, name: str, most: int = _ALL, *, closed: bool = False) -> None:
        """Show these lines, `most` of each quadrant printed on the page; `closed` ones are only read.

        The line at hand stays.
        """
        self._board, self._name, self._most = board, name, most
        self._closed = closed
        for quadrant in self.quadrants.values():
            quadrant.close_up(closed)
        self._show()

    def add(self, quadrant: str, text: str) -> None:
        """A line of the facilitator, or a card."""
        where: dict[str, Any] = {"diagnostic_id": self._id, "quadrant": quadrant}
        self.desk.write("swot-add", lambda work: add_line(work, **where, text=text), name=self._name)

    def do(self, gesture: str, quadrant: str = "") -> None:
        """Do something with the line at hand."""
        at = quadrant or self._where()
        line = next((one for one in self._board.get(at, ()) if one.key == self._here), None)
        if self._closed:
            self.desk.say(self.desk.sentence("diagnostic-closed", {}))
        elif line is None:
            self.desk.say(tr("Choisissez d’abord une ligne du SWOT."))
        elif gesture == "edit":
            self._edit(line)
        elif gesture == "hide":
            self._hide(line)
        elif gesture in ("more", "less"):
            self._vote(line, 1 if gesture == "more" else -1)
        elif gesture in ("up", "down"):
            keys = [one.key for one in self._lines(at)]
            row = keys.index(line.key) + (-1 if gesture == "up" else 1)
            self.drop(line.key, at, row + (gesture == "down"))
        else:
            turn = QUADRANTS.index(at) + (1 if gesture == "forth" else -1)
            other = QUADRANTS[turn % len(QUADRANTS)]
            self.drop(line.key, other, len(self._lines(other)))
            self._followed = True

    def drop(self, key: Any, quadrant: str, row: int) -> None:
        """Put a line before the one that is at `row` of a quadrant."""
        keys = [one.key for one in self._lines(quadrant)]
        before = [one for one in keys[: max(0, row)] if one != key]
        after = [one for one in keys[max(0, row) :] if one != key]
        self._here = key

        def gesture(work: "Work") -> None:
            order_lines(work, diagnostic_id=self._id, quadrant=quadrant, lines=[*before, key, *after])

        self.desk.write("swot-move", gesture, name=self._name)

    def _edit(self, line: ShownLine) -> None:
        text = ask_text(self.desk, tr("Ligne du SWOT"), tr("Texte"), tr("Enregistrer"), line.text)
        if text is None or text == line.text:
            return
        where: dict[str, Any] = {"diagnostic_id": self._id, "line": line.key, "quadrant": line.quadrant}
        self.desk.write("swot-change", lambda work: change_line(work, **where, text=text), name=self._name)

    def _hide(self, line: ShownLine) -> None:
        """A card of one's own goes; a derived line is only put aside, so that it does not come back."""
        where: dict[str, Any] = {"diagnostic_id": self._id, "line": line.key, "quadrant": line.quadrant}
        change: dict[str, Any] = {"text": ""} if line.mark == "added" else {"hidden": not line.hidden}
        if self.desk.write(
            "swot-hide", lambda work: bool(change_line(work, **where, **change)), name=self._name
        ):
            self.desk.say(tr("Ctrl+Z revient en arrière."))

    def _vote(self, line: ShownLine, step: int) -> None:
        where: dict[str, Any] = {"diagnostic_id": self._id, "line": line.key, "quadrant": line.quadrant}
        self.desk.write("swot-vote", lambda work: vote(work, **where, step=step), name=self._name)

    def _lines(self, quadrant: str) -> list[ShownLine]:
        kept = self._board.get(quadrant, ())
        return [line for line in kept if self.hidden.isChecked() or not line.hidden]

    def _where(self) -> str:
        found = (code for code in QUADRANTS for one in self._board.get(code, ()) if one.key == self._here)
        return next(found, "")

    def _show(self) -> None:
        for code, quadrant in self.quadrants.items():
            here = quadrant.show_lines(self._lines(code), self._most, self._here)
            if here and self._followed:
                self._followed = False
                quadrant.list.setFocus()  # the keyboard goes along with the line that was moved

    def _at_hand(self, quadrant: str) -> None:
        """Only one line of the board is at hand."""
        line = self.quadrants[quadrant].list.line
        if line is None:
            return
        self._here = line.key
        for code, other in self.quadrants.items():
            if code != quadrant:
                other.list.blockSignals(True)
                other.list.setCurrentRow(-1)
                other.list.blockSignals(False)
        self.traced.emit(line)
