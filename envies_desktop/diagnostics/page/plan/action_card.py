"""One action of the plan: what, who, by when, by which sign it is a success."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.widgets import button, plain_label
from envies_desktop.diagnostics.planned import PlanLine
from envies_desktop.events.dialogs.moments import DATE
from envies_desktop.i18n import labelled, number, tr

_KEYS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}


class ActionCard(QFrame):
    """`changed(name, value, visit)` of "owner", "due" or "success"; `wanted(gesture)`: "up", "down", "edit",
    "aside", "done"."""

    changed = Signal(str, object, str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.words, self.facts = plain_label(role="strong", wrap=True), plain_label(role="muted", wrap=True)
        self.note = plain_label(role="bad", wrap=True)
        self.owner, self.due, self.success = QLineEdit(), QLineEdit(), QLineEdit()
        self.due.setPlaceholderText(tr("jj/mm/aaaa"))
        self.success.setPlaceholderText(tr("À quoi verra-t-on que c’est réussi\u00a0?"))
        self.done = button(tr("Fait"), lambda: self.wanted.emit("done"), icon="check")
        self.done.setCheckable(True)
        self.fields = Fields(
            self,
            {"owner": self.owner, "due": self.due, "success": self.success},
            typed={"due": DATE},
            note=self.note,
        )
        self.fields.edited.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        asked = Folding()
        across = QBoxLayout(QBoxLayout.Direction.LeftToRight, asked)
        theme.spaced(across, spacing=12)
        for label, field, width, stretch in (
            (tr("Qui"), self.owner, 130, 2),
            (tr("Pour le"), self.due, 110, 1),
            (tr("Signe de réussite"), self.success, 200, 4),
        ):
            across.addWidget(_under(label, field, width), stretch)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (14, 10, 14, 10), 4)
        for part in (self.words, self.facts, asked, self.note, self._tools()):
            layout.addWidget(part)
        self.note.hide()

    def _tools(self) -> QWidget:
        def tool(gesture: str, icon: str, tip: str) -> QWidget:
            return button("", lambda: self.wanted.emit(gesture), icon=icon, kind="quiet", tip=tip, name=tip)

        here: list[QWidget] = [
            button(tr("Modifier"), lambda: self.wanted.emit("edit"), icon="pencil"),
            button(tr("Mettre de côté"), lambda: self.wanted.emit("aside"), icon="eye-off"),
        ]
        moves = [
            tool("up", "arrow-up", tr("Monter l’action (Alt+↑)")),
            tool("down", "arrow-down", tr("Descendre l’action (Alt+↓)")),
        ]
        self.others = [*here, *moves]
        return Tools([self.done, *here], moves)

    def show_line(self, place: int, line: PlanLine, facts: str, *, closed: bool = False) -> None:
        """Show this action; what is being typed stays. Of a `closed` plan one only says what is done."""
        for field in (self.owner, self.due, self.success):
            field.setReadOnly(closed)
        for tool in self.others:
            tool.setDisabled(closed)
        self.words.setText(f"{number(place)}. {line.text}")
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.done.setChecked(line.done_on is not None)
        self.fields.show({"owner": line.owner, "due": line.due, "success": line.success})
        self.setAccessibleName(f"{place}. {line.text}")
        for name, field in (("owner", self.owner), ("due", self.due), ("success", self.success)):
            field.setAccessibleName(f"{_label(name)} {number(place)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Alt with an arrow moves the action."""
        gesture = _KEYS.get(Qt.Key(event.key()))
        if gesture and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.wanted.emit(gesture)
        else:
            super().keyPressEvent(event)


def _label(name: str) -> str:
    said = {"owner": tr("Qui"), "due": tr("Pour le"), "success": tr("Signe de réussite")}
    return labelled(said[name])


def _under(label: str, field: QLineEdit, width: int) -> QWidget:
    holder, name = QWidget(), plain_label(label, "small")
    name.setBuddy(field)
    layout = QVBoxLayout(holder)
    theme.spaced(layout, spacing=2)
    layout.addWidget(name)
    layout.addWidget(field)
    theme.sized(field, width=width)
    return holder
