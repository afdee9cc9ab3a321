"""A store of an older schema is migrated before there is a window: what takes long shows how far it is.

The work is done in a thread; it is never broken off, and who closes the window leaves once it is done.
"""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout

from envies_desktop.desk import theme
from envies_desktop.desk.layouts import row
from envies_desktop.desk.words import button, plain_label
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.store.migrating import Job

SOON = 300
"""Milliseconds: what is done by then shows nothing."""


class _Work(QObject):
    """A job in a thread, and what it came to."""

    progressed = Signal(float)
    ended = Signal()

    def __init__(self, job: "Job") -> None:
        super().__init__()
        self._job = job
        self.error: BaseException | None = None
        self.thread_of_work = threading.Thread(target=self._run, name="upgrade")

    def _run(self) -> None:
        try:
            self._job(self.progressed.emit)
        except BaseException as error:  # raised again where it is waited for
            self.error = error
        self.ended.emit()


class UpgradeDialog(QDialog):
    """How far it is. Closing asks whether the program should end once it is done; Esc does nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.leaving = False
        self.setWindowTitle(tr("Envies d’Alliances"))
        self.bar = QProgressBar(maximum=0)  # at work, nobody knows how far yet
        self.bar.setAccessibleName(tr("Mise à jour des données"))
        self.said = plain_label("", wrap=True)
        self.leave = button(tr("Fermer ensuite"), lambda: self._answer(leaving=True))
        self.stay = button(tr("Ne pas fermer"), lambda: self._answer(leaving=False))
        layout = QVBoxLayout(self)
        theme.spaced(layout, (24, 24, 24, 24), 16)
        layout.addWidget(plain_label(tr("Mise à jour des données en cours…"), "strong"))
        layout.addWidget(theme.sized(self.bar, width=380))
        layout.addWidget(self.said)
        layout.addStretch(1)
        layout.addLayout(row(None, self.leave, self.stay, spacing=12))
        self._answer(leaving=False)

    def progress(self, share: float) -> None:
        """The share that is done, from 0 to 1."""
        self.bar.setMaximum(100)
        self.bar.setValue(round(100 * share))

    def _answer(self, *, leaving: bool) -> None:
        """Stay, as before anything was asked, or leave once it is done."""
        self.leaving = leaving
        if leaving:
            self._say(tr("Le programme se fermera dès que ce sera fini."), self.stay)
        else:
            self._say(
                tr(
                    "Cette version du programme range vos données autrement. Rien ne se perd\u00a0: elles "
                    "restent comme elles étaient tant que ce n’est pas fini."
                )
            )

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """It goes on: ask what is to be done then."""
        event.ignore()
        if not self.leaving:
            self._say(
                tr(
                    "La mise à jour ne s’arrête pas au milieu. Fermer le programme quand elle sera "
                    "finie\u00a0?"
                ),
                self.leave,
                self.stay,
            )
            self.stay.setFocus()

    def _say(self, text: str, *answers: QPushButton) -> None:
        self.said.setText(text)
        for each in (self.leave, self.stay):
            each.setVisible(each in answers)
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Esc closes nothing here."""
        event.ignore()


def waited_for(job: "Job") -> bool:
    """Have a job done in a thread, with a window where it takes long; raises what it raises.

    Returns whether the program is to end now that it is done.
    """
    work, loop, dialog = _Work(job), QEventLoop(), UpgradeDialog()
    work.progressed.connect(dialog.progress)
    work.ended.connect(loop.quit)
    late = QTimer(singleShot=True, interval=SOON)
    late.timeout.connect(dialog.show)
    late.start()
    work.thread_of_work.start()
    loop.exec()
    late.stop()
    work.thread_of_work.join()
    dialog.hide()
    dialog.deleteLater()
    if work.error is not None:
        raise work.error
    return dialog.leaving
