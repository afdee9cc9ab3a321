"""The tab "Documents": look at, print or save each sheet; print the whole kit by one button."""

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTemporaryDir
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import open_folder
from envies_desktop.desk.fields import offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tasks import Task
from envies_desktop.desk.widgets import Banner, button, column, plain_label, row
from envies_desktop.events.page import printing
from envies_desktop.events.page.press import DocumentLine, Listed, Press, purpose
from envies_desktop.events.queries import EventCard, event_card, participant_rows
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class _Options(QWidget):
    person: QComboBox
    large: QCheckBox

    def __init__(self) -> None:
        super().__init__()
        load_form("documents_options", self)


class DocumentsPanel(Panel):
    """Files are made out of the window's thread; what cannot be made says why."""

    def __init__(self, desk: Desk, event_id: UUID, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id, self.press = event_id, press
        with desk.store.read() as session:
            self.card: EventCard = event_card(session, event_id)
        self.documents: Sequence[Listed] = press.documents(self.card.kind)
        self.task: Task | None = None
        self._folder = QTemporaryDir()
        self.options, self.banner, self.progress = _Options(), Banner(), QProgressBar()
        self.options.person.activated.connect(self._judge)
        theme.sized(self.options.person, width=260, most_width=420)
        self.save_all = button(tr("Enregistrer le dossier…"), self.save_kit, icon="folder")
        self.kit = button(tr("Imprimer le dossier"), self.print_kit, icon="printer", kind="primary")
        tip = tr("Déposer le dossier de l’événement sur une clé ou sur le partage")
        self.deposit = button(
            tr("Déposer le dossier…"), self.deposit_folder, icon="upload", tip=tip, name=tip
        )
        self.deposit.setVisible(press.deposit is not None)
        self.stop = button(tr("Arrêter"), self._stop, icon="square")
        self._buttons: dict[str, list[QWidget]] = {}
        self._names: dict[Path, str] = {}
        self._lay_out()
        self._busy(False)

    def _lay_out(self) -> None:
        self.progress.setRange(0, 100)
        theme.sized(self.progress, width=160, most_width=320)
        self.saying = plain_label(role="muted")
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.banner)
        layout.addWidget(Tools([self.options], [self.deposit, self.save_all, self.kit]))
        layout.addLayout(row(self.saying, self.progress, self.stop, None, spacing=12))
        layout.addWidget(self._list())
        layout.addStretch(1)

    def _list(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("panel", "card")
        lines = QVBoxLayout(frame)
        theme.spaced(lines, (16, 8, 16, 8), 8)
        for place, document in enumerate(self.documents):
            if place:
                rule = QFrame()
                rule.setProperty("panel", "line")
                rule.setFixedHeight(1)
                lines.addWidget(rule)
            lines.addWidget(DocumentLine(self._words(document), self._gestures(document)))
        return frame

    def _words(self, document: Listed) -> QVBoxLayout:
        return column(
            plain_label(document.title, "strong"),
            plain_label(purpose(document.name), "small"),
            spacing=0,
        )

    def _gestures(self, document: Listed) -> QHBoxLayout:
        name, title = document.name, document.title
        made: list[QWidget] = [
            button(
                tr("Aperçu"),
                partial(self.preview, name),
                icon="eye",
                name=tr("Aperçu\u00a0: {title}").format(title=title),
            ),
            button(
                tr("Imprimer"),
                partial(self.print_one, name),
                icon="printer",
                name=tr("Imprimer\u00a0: {title}").format(title=title),
            ),
            button(
                tr("Enregistrer…"),
                partial(self.save, name),
                icon="download",
                name=tr("Enregistrer\u00a0: {title}").format(title=title),
            ),
        ]
        self._buttons[name] = made
        return row(*made)

    def refresh(self) -> None:
        """Ask who may be printed alone."""
        with self.desk.store.read() as session:
            self.card = event_card(session, self.event_id)
            people = {r.id: r.label for r in participant_rows(session, self.event_id)}
        offer(self.options.person, people, none=tr("tous les participants"))
        self._judge()

    def print_now(self) -> bool:
        """Ctrl+P prints the kit."""
        self.print_kit()
        return True

    def preview(self, name: str) -> None:
        """Look at one document."""
        self._make([name], self._show)

    def print_one(self, name: str) -> None:
        """Print one document."""
        self._make([name], self._print)

    def save(self, name: str) -> None:
        """Save one document where the person says."""
        self._make([name], self._keep)

    def print_kit(self) -> None:
        """Print everything that can be made."""
        self._make(None, self._print)

    def save_kit(self) -> None:
        """Save everything into a folder."""
        folder = open_folder(
            self, tr("Enregistrer le dossier de l’événement"), self.desk.settings.documents()
        )
        if folder:
            self._make(None, partial(self._said_saved, folder), folder)

    def deposit_folder(self) -> None:
        """Bring the folder of the event, on a stick or a share, up to date."""
        from envies_desktop.events.dialogs.deposit import DepositDialog

        if self.press.deposit is not None:
            dialog = DepositDialog(self.desk, self.event_id, self.press.deposit, self)
            dialog.exec()
            dialog.deleteLater()

    def _make(
        self, names: Sequence[str] | None, then: Callable[[list[Path]], None], folder: Path | None = None
    ) -> None:
        """Read here, write there."""
        if self.task and self.task.running:
            return
        self.banner.hide()
        out = folder or Path(tempfile.mkdtemp(dir=self._folder.path()))
        try:
            self.task = printing.make(
                self.desk,
                self.press,
                self.event_id,
                names,
                out,
                person=self.options.person.currentData(),
                large=self.options.large.isChecked(),
                done=partial(self._made, then),
                failed=self._failed,
                progress=self._progressed,
            )
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self._busy(True)

    def _made(self, then: Callable[[list[Path]], None], printed: Any) -> None:
        self._busy(False)
        notes = [self.desk.sentence(note.code, note.params) for note in printed.notes]
        if notes:
            self.banner.say("\n".join(notes), "info")
        self._names = {one.path: one.document for one in printed.made}
        if printed.files:
            then(list(printed.files))

    def _failed(self, refused: Refused) -> None:
        self._busy(False)
        self.banner.say(self.desk.explain(refused), "warn")

    def _progressed(self, share: float, name: str) -> None:
        titles = {document.name: document.title for document in self.documents}
        self.progress.setValue(round(100 * share))
        self.saying.setText(titles.get(name, ""))

    def _stop(self) -> None:
        if self.task:
            self.task.cancel()

    def _busy(self, busy: bool) -> None:
        for shown in (self.progress, self.stop, self.saying):
            shown.setVisible(busy)
        self.progress.setValue(0)
        self.saying.setText(tr("Préparation…"))
        for asked in (self.kit, self.save_all):
            asked.setEnabled(not busy)

    def _judge(self) -> None:
        """One person alone: only documents that exist for one."""
        alone = self.options.person.currentData() is not None
        for document in self.documents:
            for gesture in self._buttons[document.name]:
                gesture.setEnabled(document.per_person or not alone)
        self.kit.setText(tr("Imprimer son dossier") if alone else tr("Imprimer le dossier"))

    def _show(self, files: list[Path]) -> None:
        from envies_desktop.desk.preview import PreviewDialog

        try:
            PreviewDialog(self.desk, files[0], self._title(files[0]), self._kept_name(files[0]), self).exec()
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")

    def _print(self, files: list[Path]) -> None:
        self.banner.say(*printing.print_files(self.desk, self.event_id, files))

    def _keep(self, files: list[Path]) -> None:
        from envies_desktop.desk.dialogs import save_file
        from envies_desktop.desk.preview import keep

        proposed = self.desk.settings.documents() / self._kept_name(files[0])
        path = save_file(self, tr("Enregistrer le document"), tr("Document PDF (*.pdf)"), proposed)
        if path is None:
            return
        try:
            self.banner.say(tr("Enregistré\u00a0: {path}").format(path=keep(files[0], path)), "good")
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")

    def _said_saved(self, folder: Path, files: list[Path]) -> None:
        count = tr("%n document(s)", "", len(files))
        self.banner.say(tr("{count} dans {folder}").format(count=count, folder=folder), "good")

    def _kept_name(self, path: Path) -> str:
        return printing.kept_name(self.desk, self.event_id, path)

    def _title(self, path: Path) -> str:
        titles = (d.title for d in self.documents if d.name == self._names.get(path))
        return next(titles, path.name)
