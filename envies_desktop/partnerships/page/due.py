"""The calls to make today, on the first page: what it takes is read once the page is painted."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk
from envies_desktop.desk.pending import Pending, shortened
from envies_desktop.i18n import short_date, tr

if TYPE_CHECKING:
    from envies_desktop.partnerships.queries import CallRow


class DueCalls(Pending):
    """Calls that are late or due this week, the most urgent first."""

    icon: ClassVar[str] = "phone"

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(desk, parent)
        self._today = today

    def read(self) -> None:
        """Show what is due."""
        from envies_desktop.partnerships.queries import calls_due

        with self.desk.store.read() as session:
            due = calls_due(session, self._today())
        calls = [call for call in due if call.when != "later"]
        title = tr("%n appel(s) de suivi à passer", "", len(calls))
        self.show_lines(title, [(_words(call), partial(self.note, call)) for call in calls])

    def note(self, call: "CallRow") -> None:
        """Note what a call told."""
        from envies_desktop.partnerships.dialogs.call import CallDialog

        dialog = CallDialog(self.desk, call, self._today(), self)
        dialog.exec()
        dialog.deleteLater()


def _words(call: "CallRow") -> str:
    said = tr("{name} – à %n mois, prévu le {day}", "", call.months)
    return said.format(name=shortened(call.lead.name), day=short_date(call.due))
