"""The follow-up actions that wait for somebody, on the first page: read once the page is painted."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk
from envies_desktop.desk.pending import Pending, shortened
from envies_desktop.i18n import short_date, tr

if TYPE_CHECKING:
    from envies_desktop.events.queries import FollowUpRow


class DueFollowUps(Pending):
    """Those that are late, then those due within a week, then those to be checked: each one click away."""

    icon: ClassVar[str] = "list-checks"

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(desk, parent)
        self._today = today

    def read(self) -> None:
        """Show what waits, each action once."""
        from envies_desktop.events.queries import checks_due, follow_ups_late, follow_ups_soon

        with self.desk.store.read() as session:
            late = follow_ups_late(session, self._today())
            soon = follow_ups_soon(session, self._today())
            to_check = checks_due(session, self._today())
        rows = {row.id: row for row in (*late, *soon, *to_check)}
        lines = [(_words(row), partial(self.open_action, row)) for row in rows.values()]
        self.show_lines(tr("%n action(s) de suivi à relancer", "", len(lines)), lines)

    def open_action(self, row: "FollowUpRow") -> None:
        """Say what became of it: at its check where one is due, else all of the action."""
        from envies_desktop.events.dialogs.follow_up import CheckFollowUp, EditFollowUp

        dialog = (
            CheckFollowUp(self.desk, row, row.to_check, self._today(), self)
            if row.to_check
            else EditFollowUp(self.desk, row, self)
        )
        dialog.exec()
        dialog.deleteLater()


def _words(row: "FollowUpRow") -> str:
    if row.due is not None and row.when == "late":
        said = tr("{what} – en retard, prévue le {day}")
    elif row.due is not None and row.when == "week":
        said = tr("{what} – pour le {day}")
    else:
        said = tr("{what} – point à %n mois", "", row.to_check)
    words = said.format(what=shortened(row.what), day=short_date(row.due) if row.due else "")
    return f"{words} – {row.owner}" if row.owner else words
