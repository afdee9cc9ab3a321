"""The banner of the demonstration: it says that data are invented, and takes all of it out."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.demo.actions import bring_demo, remove_demo
from envies_desktop.demo.queries import has_demo
from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import Banner, button
from envies_desktop.events.queries import event_rows
from envies_desktop.i18n import tr


class DemoBar(Panel):
    """Shown while something of the demonstration is in the store."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.banner = Banner()
        self._around = QVBoxLayout(self)
        theme.spaced(self._around)
        self._around.addWidget(self.banner)

    def refresh(self) -> None:
        """Say what there is of it."""
        with self.desk.store.read() as session:
            there = has_demo(session, self.desk.activities)
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

    def take_out(self) -> None:
        """Take all of it out; undo brings it back."""
        _do(self.desk, remove_demo, tr("La démonstration est supprimée. Ctrl+Z la ramène."))


def bring(desk: Desk) -> None:
    """Bring it in, without stopping the window."""
    _do(desk, bring_demo, tr("La démonstration est là. Ctrl+Z la retire."))


def _do(desk: Desk, gesture: Callable[..., None], said: str) -> None:
    desk.say(tr("Un instant…"))
    desk.tasks.short(
        gesture,
        desk.store,
        desk.activities,
        title=tr("Démonstration"),
        done=lambda result: desk.say(said),
        failed=lambda refused: desk.warn(desk.explain(refused), "bad"),
    )
