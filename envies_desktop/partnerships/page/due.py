"""The calls to make today, on the first page: the most urgent three, each one click from being noted."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, card, clear, column, plain_label
from envies_desktop.i18n import short_date, tr
from envies_desktop.partnerships.dialogs.call import CallDialog
from envies_desktop.partnerships.queries import CallRow, calls_due

SHOWN, LONG = 3, 60
AFTER = 300
"""Milliseconds: what there is to ring must not hold the first page back."""


class DueCalls(Panel):
    """Calls that are late or due this week; nothing at all where there is none."""

    concerned: ClassVar[frozenset[str]] = frozenset({"partnership", "partner", "follow_up"})

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(desk, parent)
        self._today, self.calls = today, list[CallRow]()
        self.title = plain_label(role="strong")
        self.lines = column(spacing=2)
        self.card = card(self.title, self.lines)
        self.card.hide()
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self.read)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (0, 12, 0, 0))
        layout.addWidget(self.card)

    def refresh(self) -> None:
        """Read the calls once the page is painted."""
        self._soon.start()

    def read(self) -> None:
        """Show what is due."""
        with self.desk.store.read() as session:
            due = calls_due(session, self._today())
        self.calls = [call for call in due if call.when != "later"]
        self.title.setText(tr("%n appel(s) de suivi à passer", "", len(self.calls)))
        clear(self.lines)
        for call in self.calls[:SHOWN]:
            made = button(_words(call), partial(self.note, call), icon="phone", kind="quiet")
            self.lines.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        if (more := len(self.calls) - SHOWN) > 0:
            self.lines.addWidget(plain_label(tr("et %n autre(s)", "", more), "muted"))
        self.card.setVisible(bool(self.calls))

    def note(self, call: CallRow) -> None:
        """Note what a call told."""
        dialog = CallDialog(self.desk, call, self._today(), self)
        dialog.exec()
        dialog.deleteLater()


def _words(call: CallRow) -> str:
    """Long names are cut: a line must not hold the window open."""
    said, name = tr("{name} – à %n mois, prévu le {day}", "", call.months), call.lead.name
    return said.format(name=name if len(name) <= LONG else name[: LONG - 1] + "…", day=short_date(call.due))
