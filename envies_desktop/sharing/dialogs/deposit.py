"""Depositing the folder of an event: where, with or without contact details; it says what was copied."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.desk import Desk
from envies_desktop.desk.dialogs import WorkDialog, open_folder
from envies_desktop.desk.state import window_state
from envies_desktop.desk.tasks import Task
from envies_desktop.desk.widgets import button, plain_label, row
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.sharing.exchange.deposit import Deposited, Parcel, note, pack, send

_LAST = "deposit/folder"


class DepositDialog(WorkDialog):
    """The folder chosen last is proposed; it stays open to say what was done, or to begin again."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Déposer le dossier de l’événement"), tr("Déposer"), parent)
        self.event_id = event_id
        self.task: Task | None = None
        self.busy = False
        self.folder = QLineEdit(str(window_state().value(_LAST) or ""))
        theme.sized(self.folder, width=320)
        self.choose = button(tr("Choisir…"), self._choose, icon="folder-open")
        self.bare = QCheckBox(tr("Sans coordonnées"))
        self.progress, self.saying = QProgressBar(), plain_label(role="muted")
        self.notes = plain_label(role="small", wrap=True)
        self._lay_out()
        self._hold(False)
        self.folder.textChanged.connect(self._judge)
        self._judge()

    def _lay_out(self) -> None:
        self.progress.setRange(0, 100)
        self.add(
            plain_label(
                tr(
                    "Les documents, le plan et les résultats sont copiés dans le dossier choisi, "
                    "une clé ou le partage de l’association. Seul ce qui a changé est copié."
                ),
                wrap=True,
            )
        )
        where = plain_label(tr("Dossier où déposer"), "strong")
        where.setBuddy(self.folder)
        self.folder.setAccessibleName(where.text())
        self.add(where, row(self.folder, self.choose))
        self.add(
            self.bare,
            plain_label(tr("Ni courriel, ni téléphone, ni remarque, dans aucun fichier"), "small", wrap=True),
            self.saying,
            self.progress,
            self.notes,
        )
        self.body.addStretch(1)

    def _choose(self) -> None:
        start = Path(self.folder.text().strip() or self.desk.settings.documents())
        found = open_folder(self, tr("Dossier où déposer"), start)
        if found:
            self.folder.setText(str(found))

    def _go(self) -> None:
        """Read here, make and carry out of the window's thread."""
        folder = Path(self.folder.text().strip())
        try:
            parcel = pack(
                self.desk.store,
                self.desk.settings,
                self.desk.activities,
                self.event_id,
                contacts=not self.bare.isChecked(),
            )
        except Refused as refused:
            self._failed(refused)
            return
        window_state().setValue(_LAST, str(folder))
        self.banner.hide()
        self.notes.clear()
        self._hold(True)
        self._refit()
        self.task = self.desk.tasks.run(
            send,
            parcel,
            folder,
            title=self.windowTitle(),
            done=partial(self._sent, parcel),
            failed=self._failed,
            progress=self._progressed,
        )

    def _sent(self, parcel: Parcel, done: Deposited) -> None:
        self._hold(False)
        with suppress(Refused):  # the folder is whole all the same
            note(self.desk.store, self.desk.activities, parcel, done)
        self.notes.setText("\n".join(self.desk.sentence(note.code, note.params) for note in done.notes))
        counts = [
            tr("%n fichier(s)", "", done.files),
            tr("%n copié(s)", "", done.copied),
            tr("%n inchangé(s)", "", done.kept),
        ]
        if done.removed:
            counts.append(tr("%n retiré(s)", "", done.removed))
        summary = tr("{counts}, dans {folder}").format(counts=", ".join(counts), folder=done.folder)
        self.banner.say(summary, "good")
        self.leave.setText(tr("Fermer"))
        self._refit()

    def _failed(self, refused: Refused) -> None:
        self._hold(False)
        self.banner.say(self.desk.explain(refused), "bad")
        self._refit()

    def _progressed(self, share: float, name: str) -> None:
        self.progress.setValue(round(100 * share))
        copied = tr("Copie de {file}…").format(file=name)
        self.saying.setText(copied if "." in name else tr("Préparation…"))

    def _hold(self, busy: bool) -> None:
        self.busy = busy
        for shown in (self.progress, self.saying):
            shown.setVisible(busy)
        for asked in (self.folder, self.choose, self.bare):
            asked.setEnabled(not busy)
        self.progress.setValue(0)
        self.saying.setText(tr("Préparation…"))
        self.leave.setText(tr("Arrêter") if busy else tr("Annuler"))
        self._judge()

    def _refit(self) -> None:
        """Room for what is now said, once the layout knows it."""
        QTimer.singleShot(0, self, lambda: self._fit(self.size()))

    def _judge(self) -> None:
        self.go.setEnabled(bool(self.folder.text().strip()) and not self.busy)

    def reject(self) -> None:
        """The first time, what is under way is stopped; then the dialog closes."""
        if self.busy and self.task is not None:
            self.task.cancel()
            return
        super().reject()


def open_deposit(desk: Desk, event_id: UUID, widget: QWidget) -> None:
    """Bring the folder of the event, on a stick or a share, up to date."""
    dialog = DepositDialog(desk, event_id, widget)
    dialog.exec()
    dialog.deleteLater()
