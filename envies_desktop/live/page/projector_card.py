"""What the room sees: opening the projector, choosing what it shows, writing to everybody."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.clicks import keep_keyboard, once
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.projector.screens import Screens
from envies_desktop.desk.widgets import button, plain_label, relabel, row
from envies_desktop.i18n import tr
from envies_desktop.live.page.faces import general_modes
from envies_desktop.live.page.stage import Stage


class ProjectorCard(QFrame):
    """Works the projector of a stage."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._stage = stage
        self.said = plain_label(role="muted", wrap=True)
        self.go = button(tr("Projeter"), self._toggle, icon="presentation", tip=tr("F11"))
        self.black = button(tr("Écran noir"), self._black, icon="eye-off", tip=tr("B"))
        self.black.setCheckable(True)
        self.modes = QButtonGroup(self)
        modes = general_modes(stage.faces)
        self._modes = [name for name, _ in modes]
        for place, (_, words) in enumerate(modes):
            made = button(words, kind="segment")
            made.setCheckable(True)
            self.modes.addButton(made, place)
        self.modes.idClicked.connect(self._choose)
        self.message = QLineEdit(clearButtonEnabled=True)
        self.message.setPlaceholderText(tr("Message à projeter"))
        self.message.setAccessibleName(tr("Message à projeter"))
        self.message.returnPressed.connect(self._send)
        self.send = button(tr("Afficher"), self._send, icon="mail")
        once(self.go, self.black)
        keep_keyboard(self.go, self.black, *self.modes.buttons())
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 16, 20, 16), 10)
        layout.addWidget(plain_label(tr("Ce que voit la salle"), "strong"))
        layout.addWidget(Tools([self.go, self.black], []))
        layout.addWidget(self.said)
        layout.addWidget(Tools(self.modes.buttons(), []))
        line = row(self.message, self.send)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addStretch(1)
        stage.shown.connect(self.show_state)
        Screens(self).changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Whether it is open, where, and what it shows."""
        stage = self._stage
        relabel(self.go, tr("Fermer la projection") if stage.open else tr("Projeter"))
        self.black.setEnabled(stage.open)
        self.black.setChecked(stage.window is not None and stage.window.black)
        self.modes.button(self._modes.index(stage.mode)).setChecked(True)
        if len(QGuiApplication.screens()) > 1:
            self.said.setText(tr("Un second écran est branché\u00a0: la projection s’y met en grand."))
        else:
            self.said.setText(
                tr(
                    "Pas de second écran\u00a0: la projection s’ouvre dans une fenêtre, et passera sur le "
                    "second écran dès qu’il sera branché."
                )
            )

    def _toggle(self) -> None:
        if self._stage.open:
            self._stage.hide()
        else:
            self._stage.show(self.window())

    def _black(self) -> None:
        if self._stage.window is not None:
            self._stage.window.set_black(self.black.isChecked())

    def _choose(self, place: int) -> None:
        self._stage.project(self._modes[place], self.message.text().strip())

    def _send(self) -> None:
        """Enter shows the message; an empty one takes it away."""
        text = self.message.text().strip()
        self._stage.project("message" if text else "auto", text)
        self.show_state()
