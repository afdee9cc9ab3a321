"""Backups that make themselves: after ten minutes of changes and at the end, never in the window's thread."""

import datetime as dt
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from pathlib import Path

    from envies_desktop.desk.tasks import Tasks
    from envies_desktop.store.engine import Store

_log = logging.getLogger(__name__)
EVERY = 10 * 60_000
"""Milliseconds of changes that one backup may miss at most."""

OLD = dt.timedelta(days=3)
"""After that long without a good backup, the status line says so."""


class Safekeeping(QObject):
    """Backs a store up by itself, told of what is written; `changed` after each attempt.

    `last` is the moment of the last good backup, None while it is not `known` or where there is none; `why`
    what made the last attempt fail; `left` the files that still hold what was erased.
    """

    changed = Signal()

    def __init__(self, store: "Store", tasks: "Tasks") -> None:
        super().__init__()
        self._store, self._tasks = store, tasks
        self.last: dt.datetime | None = None
        self.known = False
        self.why: Refused | None = None
        self.left: list[Path] = []
        self._unsaved, self._busy = False, False
        self._due = QTimer(self, singleShot=True, interval=EVERY)
        self._due.timeout.connect(self.back_up)

    @property
    def possible(self) -> bool:
        """Whether the store is a file that is written here: a server is backed up by who runs it."""
        return not self._store.engines.server and not self._store.read_only

    def begin(self) -> None:
        """Look at the backups there are; what an earlier program could not end is done now."""
        if self.possible:
            self._tasks.short(self._look, done=self._seen, failed=self._failed)

    def overdue(self, now: dt.datetime) -> bool:
        """Whether the last good backup is too old, or none could be made."""
        if self.last is None:
            return self.known and self.why is not None
        return now - self.last > OLD

    def note_change(self) -> None:
        """Something was written: a backup is due."""
        self._unsaved = True
        if not self._due.isActive() and not self._busy and self.possible:
            self._due.start()

    def back_up(self) -> None:
        """A backup now, in a thread."""
        if self._busy or not self.possible:
            return
        self._busy, self._unsaved = True, False
        self._due.stop()
        self._tasks.short(self._store.backup, done=self._done, failed=self._failed)

    def forget_the_erased(self, title: str = "") -> None:
        """Make anew the backups that still hold what was erased, in another process; `changed` at the end."""
        from envies_desktop.store.forgetting import forget_elsewhere, modules_of_models

        path = self._store.engines.path
        if path is not None and self.possible:
            self._tasks.run(
                forget_elsewhere,
                modules_of_models(),
                path,
                title=title,
                done=self._forgot,
                failed=self._not_forgotten,
            )

    def at_close(self) -> None:
        """The last backup, once the window is closed and its tasks are over; waits for it."""
        self._due.stop()
        if not self._unsaved or not self.possible:
            return
        self._unsaved = False
        try:
            self._store.backup()
        except Refused as refused:
            _log.warning("no backup at close: %s", refused.code)

    def _look(self) -> Any:
        return *self._store.last_backup(), self._store.backups_holding()

    def _seen(self, found: Any) -> None:
        self.last, unsaved, self.left = found
        self.known = True
        self._unsaved = self._unsaved or unsaved
        if self._unsaved and (self.last is None or self.overdue(dt.datetime.now(dt.UTC))):
            self.back_up()
        elif self._unsaved:
            self._due.start()
        if self.left:
            self.forget_the_erased()
        self.changed.emit()

    def _done(self, made: "Path") -> None:
        self._busy, self.known, self.why = False, True, None
        self.last = dt.datetime.now(dt.UTC)
        if self._unsaved:
            self._due.start()
        self.changed.emit()

    def _failed(self, refused: Refused) -> None:
        self._busy, self.known, self._unsaved = False, True, True
        self.why = refused
        self._due.start()
        self.changed.emit()

    def _not_forgotten(self, refused: Refused) -> None:
        """What was ended half-way goes on at the next start."""
        _log.warning("backups still hold the erased: %s", refused.code)
        self.changed.emit()

    def _forgot(self, left: Any) -> None:
        self.left = left
        self.changed.emit()


def short_reason(why: Refused) -> str:
    """What made a backup fail, in two words."""
    words = {
        "store-full": lambda: tr("disque plein"),
        "store-io": lambda: tr("dossier inaccessible"),
        "store-read-only": lambda: tr("dossier en lecture seule"),
        "store-corrupt": lambda: tr("données abîmées"),
        "store-busy": lambda: tr("données occupées"),
        "store-register": lambda: tr("registre des effacements abîmé"),
    }
    return words.get(why.code, lambda: tr("échec"))()
