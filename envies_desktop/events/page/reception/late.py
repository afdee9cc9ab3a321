"""Somebody will be late: when do they come?"""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.page import Desk
from envies_desktop.events.actions import expect_later
from envies_desktop.events.dialogs.moments import TIME, read_time
from envies_desktop.events.presence import PresenceRow, next_quarter
from envies_desktop.i18n import clock_time, labelled, tr


class LateDialog(WorkDialog):
    """One time for all those chosen; the next quarter of an hour is proposed. `arrival` is what was said."""

    def __init__(self, desk: Desk, rows: Sequence[PresenceRow], parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("En retard"), tr("Noter le retard"), parent)
        self._rows = rows
        self.arrival: dt.time | None = None
        self.time = QLineEdit(clock_time(next_quarter(dt.datetime.now().time())))
        self.time.selectAll()
        theme.sized(self.time, width=320)
        self.add_field(labelled(tr("{name} arrive à").format(name=self._who())), self.time)
        self.time.setFocus()

    def submit(self) -> None:
        """Write it."""
        assert self.arrival is not None
        arrival, ids = self.arrival, [row.id for row in self._rows]
        with self.desk.store.work("presence-late", name=self._rows[0].label, count=len(ids)) as work:
            expect_later(work, participant_ids=ids, arrival=arrival)

    def told(self) -> str:
        """What was written."""
        assert self.arrival is not None
        said = tr("{name}\u00a0: en retard, attendu·e à {time} – Ctrl+Z annule")
        return said.format(name=self._who(), time=clock_time(self.arrival))

    def _who(self) -> str:
        return self._rows[0].label if len(self._rows) == 1 else tr("%n personne(s)", "", len(self._rows))

    def _go(self) -> None:
        try:
            self.arrival = read_time(self.time.text())
        except ValueError:
            self.arrival = None
        if self.arrival is None:
            self.banner.say(TIME.problem(), "bad")
            self.time.setFocus()
            return
        super()._go()
