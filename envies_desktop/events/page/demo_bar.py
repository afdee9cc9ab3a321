"""The banner of the demonstration: it says that data are invented, and takes all of it out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import Banner, button
from envies_desktop.events.queries import event_rows
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session, Store


@dataclass(frozen=True)
class Show:
    """The demonstration, handed over by `app.py`; each gesture is one work that undo takes back."""

    bring: Callable[["Store"], Any]
    remove: Callable[["Store"], Any]
    there: Callable[["Session"], bool]


class DemoBar(Panel):
    """Shown while something of the demonstration is in the store."""

    def __init__(self, desk: Desk, show: Show, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.demo = show
        self.banner = Banner()
        self._around = QVBoxLayout(self)
        theme.spaced(self._around)
        self._around.addWidget(self.banner)

    def refresh(self) -> None:
        """Say what there is of it."""
        with self.desk.store.read() as session:
            there = self.demo.there(session)
            events = sum(1 for row in event_rows(session) if row.demo) if there else 0
        theme.spaced(self._around, (0, 0, 0, 16 if there else 0))
        if not there:
            self.banner.hide()
            return
        said = tr("%n événement(s) d’exemple", "", events)
        self.out = button(tr("Supprimer la démo"), self.take_out, icon="trash-2")
        self.banner.say(
            tr("Données de démonstration\u00a0: {count}, leurs organisations et leurs participants.").format(
                count=said
            ),
            "info",
            [self.out],
        )

    def bring(self) -> None:
        """Bring it in, without stopping the window."""
        self._do(self.demo.bring, tr("La démonstration est là. Ctrl+Z la retire."))

    def take_out(self) -> None:
        """Take all of it out; undo brings it back."""
        self._do(self.demo.remove, tr("La démonstration est supprimée. Ctrl+Z la ramène."))

    def _do(self, gesture: Callable[["Store"], Any], said: str) -> None:
        self.desk.say(tr("Un instant…"))
        self.desk.tasks.short(
            gesture,
            self.desk.store,
            title=tr("Démonstration"),
            done=lambda result: self.desk.say(said),
            failed=self._failed,
        )

    def _failed(self, refused: Refused) -> None:
        self.desk.warn(self.desk.explain(refused), "bad")
