"""The agendas that a new plan makes wrong, printed again: those alone, stamped with plan and time."""

import tempfile
from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.documents.making import Batch, Order, make, print_run
from envies_desktop.desk.page import Desk
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class Reprints(QObject):
    """Prints agendas of several people as one document; `said(sentence, tone)` tells what became of it."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, event_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event = desk, event_id
        self._folder = QTemporaryDir()
        self._busy = False

    def start(self, people: Collection[UUID], badges: Collection[UUID] = ()) -> None:
        """Make and print them, badges too where some name a wrong first table; a second click meanwhile
        changes nothing."""
        wanted = frozenset(people) | frozenset(badges)
        if self._busy or not wanted:
            return
        self._busy = True
        self.said.emit(tr("Impression de %n agenda(s)…", "", len(wanted)), "info")
        names = ("agendas", "badges") if badges else ("agendas",)
        make(
            self._desk,
            "event",
            self._event,
            Order(names, people=wanted, at=datetime.now().time()),
            Path(tempfile.mkdtemp(dir=self._folder.path())),
            owner=self,
            done=self._made,
            failed=self._failed,
        )

    def _made(self, batch: Batch) -> None:
        run = print_run(self._desk, batch)
        run.told.connect(self._end)
        run.send(self._desk.settings.printer, batch.files)

    def _failed(self, refused: Refused) -> None:
        self._end(self._desk.explain(refused), "warn")

    def _end(self, text: str, tone: str, actions: Sequence[QWidget] = ()) -> None:
        self._busy = False
        self.said.emit(text, tone)
