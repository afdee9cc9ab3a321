"""What becomes of documents that were made: looked at, printed, kept; said in the banner of their list."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.activity import Document
from envies_desktop.desk.dialogs import save_file
from envies_desktop.desk.documents import making
from envies_desktop.desk.documents.making import Batch
from envies_desktop.desk.documents.words import OnPaper, moment_label, printed_words
from envies_desktop.desk.page import Desk
from envies_desktop.desk.printing.files import keep
from envies_desktop.desk.printing.line import Choice
from envies_desktop.desk.printing.run import PrintRun
from envies_desktop.desk.widgets import Banner
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class Outcome(QObject):
    """Works on a batch at a time, above `widget`; `working` with the task under way, None once it is over.

    `paper` is when each document was printed last; `noting`: what leaves on paper is kept in mind.
    """

    working = Signal(object)

    def __init__(
        self, desk: Desk, documents: Sequence[Document], banner: Banner, widget: QWidget, *, noting: bool
    ) -> None:
        super().__init__(widget)
        self.desk, self.banner, self.widget, self.noting = desk, banner, widget, noting
        self.known = {document.name: document for document in documents}
        self.paper: Mapping[str, OnPaper] = {}
        self.lacking = ""
        self.run: PrintRun | None = None

    def tell_notes(self, batch: Batch) -> None:
        """What there is to know about what was made, and what could not be."""
        self.lacking = "\n".join(self.desk.sentence(note.code, note.params) for note in batch.notes)
        if self.lacking:
            self.banner.say(self.lacking, "info")

    def print_out(self, batch: Batch) -> None:
        """Ask how: what is on paper and still true is not ticked."""
        alone, choices = len(batch.files) == 1, []
        for file in batch.files:
            found, document = self.paper.get(file.key), self.known[file.key]
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

    def show(self, batch: Batch) -> None:
        """Look at the first one."""
        from envies_desktop.desk.preview import PreviewDialog

        try:
            dialog = PreviewDialog(self.desk, batch.files[0], self.widget, **self._noting(batch))
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        dialog.exec()
        dialog.deleteLater()

    def keep(self, batch: Batch) -> None:
        """Keep the first one where the person says."""
        file = batch.files[0]
        proposed = self.desk.settings.documents() / file.name
        path = save_file(self.widget, tr("Enregistrer le document"), tr("Document PDF (*.pdf)"), proposed)
        if path is None:
            return
        try:
            kept = keep(file.path, path)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        said = tr("Enregistré\u00a0: {path}").format(path=kept)
        self.banner.say(said, "good", [self._runs(batch).confirm_button(batch.files)])

    def tell_saved(self, folder: Path, batch: Batch) -> None:
        """All of them are in this folder."""
        count = tr("%n document(s)", "", len(batch.files))
        said = tr("{count} dans {folder}").format(count=count, folder=folder)
        before = [self.lacking] if self.lacking else []
        actions = [self._runs(batch).confirm_button(batch.files)]
        self.banner.say("\n".join([*before, said]), "good", actions)

    def _noting(self, batch: Batch) -> dict[str, Any]:
        """Who hears what leaves on paper."""
        if not self.noting:
            return {}
        return {
            "printed": partial(making.noted, self.desk, batch),
            "withdrawn": partial(making.withdrawn, self.desk, batch),
        }

    def _runs(self, batch: Batch) -> PrintRun:
        """What prints these files, heard here."""
        self.run = making.print_run(self.desk, batch, self.widget)
        self.run.told.connect(self._told)
        self.run.working.connect(self.working)
        return self.run

    def _told(self, text: str, tone: str, actions: Sequence[QWidget]) -> None:
        """What could not be made stays above what could not be printed."""
        before = [self.lacking] if self.lacking and tone == "warn" else []
        self.banner.say("\n".join([*before, text]), tone, actions)
