"""A badge or an agenda printed again on the spot, one after the other, while people go on arriving."""

import tempfile
from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.documents.making import Batch, Order, make, print_run
from envies_desktop.desk.page import Desk
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class Reprint(QObject):
    """Prints one document for one person; `said(sentence, tone)` tells what became of it.

    Without a printer the document is kept in the folder of documents, and the sentence says where.
    """

    said = Signal(str, str)

    def __init__(self, desk: Desk, event_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event = desk, event_id
        self._folder = QTemporaryDir()
        self._waiting: deque[tuple[str, PresenceRow]] = deque()
        self._row: PresenceRow | None = None
        self._busy = False

    def ask(self, document: str, row: PresenceRow) -> None:
        """Print "badges" or "agendas" for one person, after those asked before."""
        self._waiting.append((document, row))
        self.said.emit(tr("{name}\u00a0: impression en cours…").format(name=row.label), "info")
        if not self._busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        document, row = self._waiting.popleft()
        self._busy = True
        make(
            self._desk,
            "event",
            self._event,
            Order((document,), person=row.id),
            Path(tempfile.mkdtemp(dir=self._folder.path())),
            owner=self,
            done=partial(self._made, row),
            failed=partial(self._failed, row),
        )

    def _made(self, row: PresenceRow, batch: Batch) -> None:
        if not batch.files:
            notes = [self._desk.sentence(note.code, note.params) for note in batch.notes]
            self._end(row, " ".join(notes), "warn")
            return
        run = print_run(self._desk, batch)
        self._row = row
        run.told.connect(self._told)
        run.send(self._desk.settings.printer, batch.files)

    def _failed(self, row: PresenceRow, refused: Refused) -> None:
        self._end(row, self._desk.explain(refused), "warn")

    def _told(self, text: str, tone: str, actions: Sequence[QWidget]) -> None:
        if self._row is not None:
            self._end(self._row, text, tone)

    def _end(self, row: PresenceRow, text: str, tone: str) -> None:
        self._busy, self._row = False, None
        self.said.emit(tr("{name}\u00a0: {said}").format(name=row.label, said=text), tone)
        self._next()
