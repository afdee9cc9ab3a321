"""A line of the "feu vert": a sign and its word, what was found, what to do, and the button that does it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from envies_desktop.desk import theme
from envies_desktop.desk.checks import Check, State
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.widgets import button, column, plain_label, row, set_role
from envies_desktop.i18n import tr

_TITLE = 210  # drawing-board pixels

Remedy = tuple[str, str, Callable[[], None]]
"""What a button says, its icon, and what it does."""


def state_sign(state: State) -> tuple[str, str, str]:
    """The icon of a state, the role of its colour, and its word."""
    if state == "ready":
        return "circle-check", "good", tr("prêt")
    if state == "look":
        return "triangle-alert", "accent", tr("à voir")
    return "circle-x", "bad", tr("manque")


class CheckLine(Folding):
    """Changed in place, so that the keyboard stays where it was.

    Its `remedy` is offered where all is well too with `always`.
    """

    least = 640

    def __init__(self, remedy: Remedy | None, *, always: bool = False) -> None:
        super().__init__()
        self.always = always
        self.check = Check("", "", "look", "")
        self.sign, self.word = plain_label(), plain_label()
        self.title, self.said = plain_label(role="strong", wrap=True), plain_label(wrap=True)
        self.todo = plain_label(role="muted", wrap=True)
        theme.sized(self.word, width=64)
        theme.sized(self.title, width=_TITLE)
        state = row(self.sign, self.word, self.title, None, spacing=8)
        state.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QHBoxLayout(self)
        theme.spaced(layout, (0, 4, 0, 4), 12)
        layout.addLayout(state)
        layout.addLayout(column(self.said, self.todo, None, spacing=0), 1)
        self.remedy = button(remedy[0], remedy[2], icon=remedy[1]) if remedy else None
        if self.remedy:
            layout.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_check(self, check: Check) -> None:
        """Show what was found."""
        self.check = check
        icon, role, word = state_sign(check.state)
        theme.set_icon(self.sign, icon, role)
        self.word.setText(word)
        set_role(self.word, "role", role)
        self.title.setText(check.title)
        self.said.setText(check.said)
        self.todo.setText(check.todo)
        self.todo.setVisible(bool(check.todo))
        if self.remedy:
            self.remedy.setVisible(self.always or check.state != "ready")
        self.setAccessibleName(f"{check.title}, {word}. {check.said} {check.todo}".strip())
