"""The tab "Documents": by moment, look at, print or save each sheet; print the whole folder by one button."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTemporaryDir, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import open_folder, save_file
from envies_desktop.desk.fields import offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.printing.files import keep
from envies_desktop.desk.printing.line import Choice
from envies_desktop.desk.printing.run import PrintRun
from envies_desktop.desk.reads import noted
from envies_desktop.desk.tasks import Task
from envies_desktop.desk.widgets import (
    Banner,
    button,
    column,
    plain_label,
    relabel,
    row,
    section_label,
    set_role,
)
from envies_desktop.events.dialogs.contact import ask_contact
from envies_desktop.events.page import printing
from envies_desktop.events.page.press import (
    DocumentLine,
    Listed,
    OnPaper,
    Press,
    moment_label,
    printed_words,
    purpose,
)
from envies_desktop.events.page.printing import Batch, Making
from envies_desktop.events.queries import EventCard, event_card, participant_rows
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Store


LONG_ENOUGH = 300
"""Milliseconds after which work under way is shown."""


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
        self.paper: Mapping[str, OnPaper] = {}
        self.lacking = ""
        self.making: Making | None = None
        self.run: PrintRun | None = None
        self._contact_asked = False
        self._folder = QTemporaryDir()
        self.options, self.banner, self.progress = _Options(), Banner(), QProgressBar()
        self.options.person.activated.connect(self._judge)
        theme.sized(self.options.person, width=260, most_width=420)
        self.save_all = button(tr("Enregistrer le dossier…"), self.save_kit, icon="folder")
        self.kit = button(tr("Imprimer le dossier…"), self.print_kit, icon="printer", kind="primary")
        tip = tr("Déposer le dossier de l’événement sur une clé ou sur le partage")
        self.deposit = button(
            tr("Déposer le dossier…"), self.deposit_folder, icon="upload", tip=tip, name=tip
        )
        self.deposit.setVisible(press.deposit is not None)
        self.stop = button(tr("Arrêter"), self._stop, icon="square")
        self._buttons: dict[str, list[QWidget]] = {}
        self._states: dict[str, QLabel] = {}
        self._soon = QTimer(self, singleShot=True, interval=LONG_ENOUGH)
        self._soon.timeout.connect(self._show_progress)
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
        theme.spaced(lines, (16, 8, 16, 8), 6)
        for moment, documents in groupby(self.documents, key=lambda document: document.moment):
            if lines.count():
                lines.addSpacing(theme.px(8))
            lines.addWidget(section_label(moment_label(moment)))
            for document in documents:
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
        made: list[QWidget] = [
            button(
                verb,
                partial(gesture, document.name),
                icon=icon,
                kind="quiet",
                name=tr("{verb}\u00a0: {title}").format(verb=verb, title=document.title),
            )
            for verb, gesture, icon in (
                (tr("Voir"), self.preview, "eye"),
                (tr("Imprimer…"), self.print_one, "printer"),
                (tr("Enregistrer…"), self.save, "download"),
            )
        ]
        self._buttons[document.name] = made
        state = self._states[document.name] = plain_label(role="small")
        state.hide()
        return row(state, *made)

    def refresh(self) -> None:
        """Ask who may be printed alone, and what is on paper."""
        with self.desk.store.read() as session:
            self.card = event_card(session, self.event_id)
            people = {r.id: r.label for r in participant_rows(session, self.event_id)}
        offer(self.options.person, people, none=tr("tous les participants"))
        self.desk.tasks.short(
            partial(_on_paper, self.desk.store, self.press, self.event_id),
            done=self._show_paper,
            failed=self.tell,
        )
        self._judge()

    def _show_paper(self, told: "tuple[Mapping[str, OnPaper], set[str]]") -> None:
        """What is on paper, which is compared with the plan elsewhere."""
        self.paper, kinds = told
        self.also_read(kinds)
        for name, state in self._states.items():
            found = self.paper.get(name)
            state.setVisible(found is not None)
            if found is not None:
                state.setText(printed_words(found))
                set_role(state, "role", "accent" if found.outdated else "small")

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
        """Ask what to print of everything that can be made: what is on paper and still true is not ticked."""
        self._make(None, self._print, choices=True)

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
        self,
        names: Sequence[str] | None,
        then: Callable[[Batch], object],
        folder: Path | None = None,
        *,
        choices: bool = False,
    ) -> None:
        """Read and write elsewhere, one at a time."""
        if self.making is not None:
            return
        self.banner.hide()
        wanted = [one for one in self.documents if names is None or one.name in names]
        self._contact_asked = self._contact_asked or ask_contact(self.desk, self, wanted)
        self._busy(True)
        self.making = printing.make(
            self.desk,
            self.press,
            self.event_id,
            names,
            folder or Path(tempfile.mkdtemp(dir=self._folder.path())),
            owner=self,
            person=self.options.person.currentData(),
            large=self.options.large.isChecked(),
            choices=choices,
            done=partial(self._made, then),
            failed=self._failed,
            progress=self._progressed,
        )

    def _made(self, then: Callable[[Batch], object], batch: Batch) -> None:
        self.making = None
        self._busy(False)
        self.lacking = "\n".join(self.desk.sentence(note.code, note.params) for note in batch.notes)
        if self.lacking:
            self.banner.say(self.lacking, "info")
        if batch.files:
            then(batch)

    def _failed(self, refused: Refused) -> None:
        self.making = None
        self._busy(False)
        self.banner.say(self.desk.explain(refused), "warn")

    def _progressed(self, share: float, name: str) -> None:
        titles = {document.name: document.title for document in self.documents}
        self.progress.setValue(round(100 * share))
        self.saying.setText(titles.get(name, name))

    def _stop(self) -> None:
        if self.making is not None:
            self.making.cancel()
        elif self.run is not None:
            self.run.stop()

    def _busy(self, busy: bool) -> None:
        if busy:
            self._soon.start()
        else:
            self._soon.stop()
            self._show_progress(False)
        self.progress.setValue(0)
        self.saying.setText(tr("Préparation…"))
        for asked in (self.kit, self.save_all):
            asked.setEnabled(not busy)

    def _show_progress(self, shown: bool = True) -> None:
        for widget in (self.progress, self.stop, self.saying):
            widget.setVisible(shown)

    def _judge(self) -> None:
        """One person alone: only documents that exist for one."""
        alone = self.options.person.currentData() is not None
        for document in self.documents:
            for gesture in self._buttons[document.name]:
                gesture.setEnabled(document.per_person or not alone)
        relabel(self.kit, tr("Imprimer son dossier…") if alone else tr("Imprimer le dossier…"))

    def _runs(self, batch: Batch) -> PrintRun:
        """What prints these files, heard here."""
        self.run = printing.print_run(self.desk, self.press, batch, self)
        self.run.told.connect(self._told)
        self.run.working.connect(self._working)
        return self.run

    def _told(self, text: str, tone: str, actions: Sequence[QWidget]) -> None:
        """What could not be made stays above what could not be printed."""
        before = [self.lacking] if self.lacking and tone == "warn" else []
        self.banner.say("\n".join([*before, text]), tone, actions)

    def _working(self, task: Task | None) -> None:
        self._busy(task is not None)
        if task is not None:
            self.saying.setText(task.title)
            task.progressed.connect(self._progressed)

    def _print(self, batch: Batch) -> None:
        known = {document.name: document for document in self.documents}
        alone, choices = len(batch.files) == 1, []
        for file in batch.files:
            found, document = self.paper.get(file.key), known[file.key]
            asks = not document.asked and (found is None or bool(found.outdated))
            choices.append(
                Choice(
                    file,
                    "" if alone else moment_label(document.moment),
                    wanted=alone or asks,
                    already=printed_words(found) if found else "",
                    outdated=bool(found and found.outdated),
                )
            )
        title = tr("Imprimer le dossier") if len(choices) > 1 else tr("Imprimer")
        self._runs(batch).ask(title, choices)

    def _show(self, batch: Batch) -> None:
        from envies_desktop.desk.preview import PreviewDialog

        note = partial(printing.noted, self.desk, self.press, batch)
        forget = partial(printing.withdrawn, self.desk, self.press)
        try:
            dialog = PreviewDialog(self.desk, batch.files[0], self, printed=note, withdrawn=forget)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        dialog.exec()
        dialog.deleteLater()

    def _keep(self, batch: Batch) -> None:
        file = batch.files[0]
        proposed = self.desk.settings.documents() / file.name
        path = save_file(self, tr("Enregistrer le document"), tr("Document PDF (*.pdf)"), proposed)
        if path is None:
            return
        try:
            kept = keep(file.path, path)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        said = tr("Enregistré\u00a0: {path}").format(path=kept)
        self.banner.say(said, "good", [self._runs(batch).confirm_button(batch.files)])

    def _said_saved(self, folder: Path, batch: Batch) -> None:
        count = tr("%n document(s)", "", len(batch.files))
        said = tr("{count} dans {folder}").format(count=count, folder=folder)
        before = [self.lacking] if self.lacking else []
        actions = [self._runs(batch).confirm_button(batch.files)]
        self.banner.say("\n".join([*before, said]), "good", actions)


def _on_paper(store: "Store", press: Press, event_id: UUID) -> tuple[Mapping[str, OnPaper], set[str]]:
    """What was printed, and the kinds that were read for it."""
    with noted() as kinds, store.read() as session:
        return press.on_paper(session, event_id), kinds
