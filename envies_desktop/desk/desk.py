"""The desk that every page works at: the store, sentences, background work, the window around it."""

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from envies_desktop.activity import Activities
from envies_desktop.desk.protocols import Shell
from envies_desktop.desk.safekeeping import Safekeeping
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings, save_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from envies_desktop.desk.tasks import Tasks
    from envies_desktop.store.engine import Store
    from envies_desktop.store.work import Work

Result = TypeVar("Result")
_log = logging.getLogger(__name__)
HEAR_EVERY = 2000
"""Milliseconds between two looks at what other processes wrote."""


class Desk(QObject):
    """What every page may ask: the store, sentences, background work, the window around it.

    `changed` announces each `Changes` of the store in the window's thread. `window` is set once the window
    exists. `backups` backs the store up by itself. Each of `stay` says why the window should not be closed
    now, or nothing. `activities` is all that the activities bring.
    """

    changed = Signal(object)
    settings_changed = Signal()

    def __init__(
        self,
        *,
        store: "Store",
        settings: Settings,
        tasks: "Tasks",
        activities: Activities,
    ) -> None:
        super().__init__()
        self.store, self.settings, self.tasks, self.activities = store, settings, tasks, activities
        self.window: Shell | None = None
        self.stay: list[Callable[[], str]] = []
        self._refusals: dict[str, str] = {}
        self._shared: dict[Callable[[Desk], Any], Any] = {}
        self._leave = store.listen(self.changed.emit)
        self.backups = Safekeeping(store, tasks)
        self.changed.connect(self.backups.note_change)
        self._hearing = QTimer(self, interval=HEAR_EVERY)
        self._hearing.timeout.connect(self.hear)

    @property
    def dialog_parent(self) -> "QWidget | None":
        """What a dialog stands over that no panel opened: the window, once there is one."""
        return self.window.widget if self.window else None

    def shared(self, make: Callable[["Desk"], Result]) -> Result:
        """The one object of this desk that `make(desk)` gives, made when it is first asked for.

        It lives as long as the desk, which closes it at its end where it has a `close`.
        """
        if make not in self._shared:
            self._shared[make] = make(self)
        found: Result = self._shared[make]
        return found

    def close(self) -> None:
        """Stop listening to the store, end the work in progress and what was shared."""
        for made in self._shared.values():
            if hasattr(made, "close"):
                made.close()
        self._shared = {}
        self._hearing.stop()
        self._leave()
        self.tasks.close()

    def keep_hearing(self) -> None:
        """From now on, what other processes write into the store is announced too."""
        self._hearing.start()

    def hear(self) -> None:
        """Announce what another process has written."""
        try:
            self.store.poll()
        except Refused as refused:
            self.warn(self.explain(refused))

    def sentence(self, code: str, params: Mapping[str, Any]) -> str:
        """The sentence of a stored code, in the language of the moment."""
        return self.activities.sentence(code, params)

    def explain(self, refused: Refused) -> str:
        """What is wrong, where, and what to do."""
        return self.activities.explain(refused)

    def told(self, error: Exception) -> str:
        """The sentence of what could not be read; what nobody expected reaches the diary and a banner too."""
        if isinstance(error, Refused) and error.code != "task-failed":
            return self.explain(error)
        _log.error("unread", exc_info=error)
        self.warn(self.explain(Refused("desk-surprise")), "bad")
        return self.explain(Refused("desk-unread"))

    def open(self, page: str, **target: Any) -> None:
        """Show a page of the navigation, on something if a target is given."""
        if self.window:
            self.window.open_page(page, **target)

    def say(self, text: str) -> None:
        """A short word in the status line."""
        if self.window:
            self.window.say(text)

    def warn(self, text: str, tone: str = "warn") -> None:
        """A sentence at the top of the current page; `tone` is info, good, warn or bad."""
        if self.window:
            self.window.warn(text, tone)

    def write(self, code: str, action: Callable[["Work"], Result], /, **params: Any) -> Result | None:
        """Do one gesture as one work: `desk.write("meeting-lock", lambda work: lock(work, …), name=…)`.

        Returns what the action returns. A Refused is shown as a banner and gives None; once the same gesture
        is done after all, the banner goes.
        """
        try:
            with self.store.work(code, **params) as work:
                result = action(work)
        except Refused as refused:
            self._refusals[code] = self.explain(refused)
            self.warn(self._refusals[code])
            return None
        if (told := self._refusals.pop(code, "")) and self.window:
            self.window.unsay(told)
        return result

    def undo(self) -> None:
        """Take back the last gesture, or say why it cannot be."""
        self._step(self.store.undo, tr("Annulé\u00a0: {what}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self.store.redo, tr("Rétabli\u00a0: {what}"))

    def _step(self, step: Callable[[], Any], said: str) -> None:
        known = self.store.can_undo() if step == self.store.undo else self.store.can_redo()
        if known is None:
            self.say(tr("Rien à annuler.") if step == self.store.undo else tr("Rien à rétablir."))
            return
        try:
            step()
        except Refused as refused:
            self.warn(self.explain(refused))
            return
        self.say(said.format(what=self.sentence(known.code, known.params)))

    def change_settings(self, settings: Settings) -> None:
        """Keep new settings; raises Refused("settings-unwritable")."""
        save_settings(settings)
        self.settings = settings
        self.store.author = settings.author
        self.settings_changed.emit()
