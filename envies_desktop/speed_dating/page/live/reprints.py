"""The agendas that a new plan makes wrong, printed again: those alone, stamped with plan and time."""

import tempfile
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from envies_desktop.desk.page import Desk
from envies_desktop.desk.tasks import Task
from envies_desktop.events.page import printing
from envies_desktop.events.page.press import Press
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class Reprints(QObject):
    """Prints agendas of several people as one document; `said(sentence, tone)` tells what became of it."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, event_id: UUID, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event, self._press = desk, event_id, press
        self._folder = QTemporaryDir()
        self._task: Task | None = None

    def start(self, people: Collection[UUID], badges: Collection[UUID] = ()) -> None:
        """Make and print them, badges too where some name a wrong first table; a second click meanwhile
        changes nothing."""
        wanted = frozenset(people) | frozenset(badges)
        if self._task is not None or not wanted:
            return
        try:
            kit = self._press.gather(self._desk.store, self._desk.settings, self._event)
        except Refused as refused:
            self.said.emit(self._desk.explain(refused), "bad")
            return
        changed = replace(kit, only=wanted, at=datetime.now().time())
        self.said.emit(tr("Impression de %n agenda(s)…", "", len(wanted)), "info")
        self._task = self._desk.tasks.run(
            self._press.make,
            changed,
            Path(tempfile.mkdtemp(dir=self._folder.path())),
            ["agendas", "badges"] if badges else ["agendas"],
            title=tr("Réimpression des agendas"),
            done=self._made,
            failed=self._failed,
        )

    def _made(self, printed: Any) -> None:
        self._task = None
        self.said.emit(*printing.print_files(self._desk, self._event, printed.files))

    def _failed(self, refused: Refused) -> None:
        self._task = None
        self.said.emit(self._desk.explain(refused), "warn")
