"""Dialogs: one question each, buttons with verbs, Esc always leaves, texts shown as typed."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLayout,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import file_dialogs, icons, theme
from envies_desktop.desk.keyboard import begin_in
from envies_desktop.desk.widgets import Banner, button, plain_label, row, scrolled
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.store import guard

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk

_SIGNS = {
    QMessageBox.Icon.Warning: ("triangle-alert", "accent"),
    QMessageBox.Icon.Question: ("circle-question-mark", "primary"),
    QMessageBox.Icon.Information: ("info", "primary"),
}


class WorkDialog(QDialog):
    """A form in a dialog: what is asked, an error where the hand is, "Annuler" and a verb.

    A subclass fills `self.body` (its layout) or loads a form into `self.sheet`, and gives `submit`, which
    does the gesture and may raise Refused: the sentence is shown here and the dialog stays open.
    """

    def __init__(self, desk: "Desk", title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.sheet = QWidget()
        self.body = QVBoxLayout(self.sheet)
        theme.spaced(self.body, (0, 0, 0, 0), 12)
        self.banner = Banner()
        self.leave = button(tr("Annuler"), self.reject)
        self.go = button(verb, self._clicked, kind="primary")
        self.go.setDefault(True)
        self.foot = row(None, self.leave, self.go, spacing=12)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 24, 24, 24), 16)
        layout.addWidget(self.banner)
        layout.addWidget(scrolled(self.sheet), 1)
        layout.addLayout(self.foot)

    def add(self, *items: QWidget | QLayout) -> None:
        """Put things into the body, one under the other."""
        for item in items:
            if isinstance(item, QLayout):
                self.body.addLayout(item)
            else:
                self.body.addWidget(item)

    def add_field(self, label: str, field: QWidget, help_text: str = "") -> None:
        """A field under its label, with a line of help if needed; the label is its spoken name."""
        name = plain_label(label, "strong")
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.add(name, field)
        if help_text:
            self.add(plain_label(help_text, "small", wrap=True))

    def submit(self) -> None:
        """Do what the verb says; may raise Refused."""

    def showEvent(self, event: object) -> None:  # noqa: N802 -- Qt's name
        """As large as its content asks, never larger than the screen; the keyboard is in its first field."""
        self._fit(QSize())
        QTimer.singleShot(0, self, lambda: begin_in(self.sheet))
        super().showEvent(event)  # type: ignore[arg-type] # Qt's own event

    def _fit(self, least: QSize) -> None:
        """What is said above the form must not hide its last lines."""
        room = self.screen().availableGeometry()
        said = 0 if self.banner.isHidden() else self.banner.sizeHint().height() + theme.px(16)
        width = min(max(least.width(), self._wanted().width() + theme.px(72)), room.width() - 40)
        self.resize(width, self.height())
        if layout := self.layout():
            layout.activate()  # what folds where it is narrow has the height of that width
        height = self._wanted().height() + self.foot.sizeHint().height() + said + theme.px(72)
        self.resize(width, min(max(least.height(), height), room.height() - 60))

    def _wanted(self) -> QSize:
        return self.sheet.sizeHint().expandedTo(self.sheet.minimumSize())

    def _clicked(self) -> None:
        self.banner.hide()
        self._go()
        if self.isVisible():
            QTimer.singleShot(0, self, lambda: self._fit(self.size()))  # once the layout knows what was said

    def _go(self) -> None:
        try:
            self.submit()
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self.accept()


def confirm(
    parent: QWidget | None, title: str, text: str, verb: str, *, leave: str = "", danger: bool = True
) -> bool:
    """Ask before what undo cannot take back; the safe answer is the default one."""
    box = _box(parent, title, text, QMessageBox.Icon.Warning if danger else QMessageBox.Icon.Question)
    go = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(leave or tr("Ne rien changer"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is go


def choose(parent: QWidget | None, title: str, text: str, verbs: Sequence[str]) -> int | None:
    """Ask for one of several verbs; None when the person leaves. The first is the default."""
    box = _box(parent, title, text, QMessageBox.Icon.Question)
    buttons = [box.addButton(verb, QMessageBox.ButtonRole.ActionRole) for verb in verbs]
    stay = box.addButton(tr("Annuler"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(stay)
    box.exec()
    clicked = box.clickedButton()
    return next((place for place, made in enumerate(buttons) if made is clicked), None)


def inform(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that must be read."""
    box = _box(parent, title, text, QMessageBox.Icon.Information)
    box.addButton(tr("J’ai compris"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def _box(parent: QWidget | None, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
    """Title, then text, as typed; our sign beside them."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    sign, role = _SIGNS[icon]
    box.setIconPixmap(icons.pixmap(sign, getattr(theme.tokens(), role), theme.px(36)))
    grid = box.layout()
    if grid is not None:
        theme.spaced(grid, (24, 20, 24, 20), 12)
    return box


class _AskText(WorkDialog):
    def __init__(self, desk: "Desk", title: str, question: str, verb: str, value: str) -> None:
        super().__init__(desk, title, verb, desk.dialog_parent)
        self.field = QLineEdit(value)
        self.add_field(question, self.field)
        theme.sized(self.field, width=360)
        self.field.textChanged.connect(self._judge)
        self.field.setFocus()  # the buttons were there before it: one of them would have the keyboard
        self.field.selectAll()
        self._judge()

    def _judge(self) -> None:
        self.go.setEnabled(bool(self.field.text().strip()))


def ask_text(desk: "Desk", title: str, question: str, verb: str, value: str = "") -> str | None:
    """Ask for a short text; None when the person leaves."""
    dialog = _AskText(desk, title, question, verb, value)
    return dialog.field.text().strip() if dialog.exec() else None


def open_file(parent: QWidget | None, title: str, kinds: str, folder: Path | None = None) -> Path | None:
    """Choose a file to read; `kinds` is Qt's "Tableur (*.xlsx *.csv)"."""
    found = file_dialogs.ask(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFile)
    return _unless_open(parent, title, found)


def save_file(parent: QWidget | None, title: str, kinds: str, proposed: Path) -> Path | None:
    """Choose where to write; the dialog asks before replacing a file."""
    folder = proposed.parent if proposed.is_absolute() else None
    mode = QFileDialog.FileMode.AnyFile
    found = file_dialogs.ask(parent, title, folder, kinds, mode, proposed.name)
    return _unless_open(parent, title, found)


def open_folder(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Choose a folder."""
    return file_dialogs.ask(parent, title, folder, "", QFileDialog.FileMode.Directory)


def _unless_open(parent: QWidget | None, title: str, found: Path | None) -> Path | None:
    """The store that is open is nothing to import, and nothing to write over."""
    if found is None or not guard.is_open(found):
        return found
    said = tr(
        "«\u00a0{file}\u00a0» contient vos données, qui sont ouvertes\u00a0: choisissez un autre fichier."
    )
    inform(parent, title, said.format(file=found.name))
    return None
