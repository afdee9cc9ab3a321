"""The dialogs of a follow-up action: what, who, until when; what became of it after one and three months."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import Fields, choose, offer
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.events.actions import change_follow_up, check_follow_up
from envies_desktop.events.dialogs.moments import DATE
from envies_desktop.events.dialogs.owner import OwnerField
from envies_desktop.events.follow_ups import STATES, state_label
from envies_desktop.events.queries import FollowUpRow, presence_rows
from envies_desktop.i18n import short_date, tr

NAMED = 60
"""Letters of an action that stand for it in the history."""


class EditFollowUp(WorkDialog):
    """All of one action."""

    def __init__(self, desk: Desk, row: FollowUpRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Action de suivi"), tr("Enregistrer"), parent)
        self._row = row
        self.what, self.owner = QPlainTextEdit(), OwnerField()
        self.due, self.state = QLineEdit(), QComboBox()
        self.what.setTabChangesFocus(True)
        offer(self.state, {state: state_label(state) for state in STATES})
        with desk.store.read() as session:
            self.owner.show_people(presence_rows(session, row.event_id))
        self.owner.show_owner(row.owner_id, row.owner)
        self.fields = Fields(
            self, {"what": self.what, "due": self.due, "state": self.state}, typed={"due": DATE}
        )
        self.fields.show({"what": row.what, "due": row.due, "state": row.state})
        self._lay_out()

    def _lay_out(self) -> None:
        self.add(plain_label(self._row.event, "muted", wrap=True))
        self.add_field(tr("Ce qui est à faire"), self.what)
        self.add_field(
            tr("Qui s’en charge"),
            self.owner,
            tr("Quelques lettres ou un numéro de badge\u00a0; un autre nom reste tel qu’il est écrit."),
        )
        self.add_field(tr("Pour le"), self.due)
        self.add_field(tr("Où en est-elle\u00a0?"), self.state)
        self.due.setPlaceholderText(tr("jj/mm/aaaa"))
        theme.sized(self.what, width=460, height=76)
        self.what.setMaximumHeight(theme.px(110))
        for check in self._row.checks:
            self.add(plain_label(check_words(check.months, self._row), wrap=True))

    def _go(self) -> None:
        if self.fields.values() is None:
            self.banner.say(DATE.problem(), "bad")
        else:
            super()._go()

    def submit(self) -> None:
        """Keep the changes."""
        values: dict[str, Any] = {**(self.fields.values() or {}), **self.owner.owner()}
        with self.desk.store.work("follow-up-change", name=self._row.what[:NAMED]) as work:
            change_follow_up(work, action_id=self._row.id, **values)


class CheckFollowUp(WorkDialog):
    """What became of an action, so many months after its event."""

    def __init__(
        self, desk: Desk, row: FollowUpRow, months: int, today: dt.date, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, check_title(months), tr("Enregistrer le point"), parent)
        self._row, self._months = row, months
        known = row.check(months)
        self.state, self.note = QComboBox(), QPlainTextEdit(known.note if known else "")
        self.day = QLineEdit(short_date(known.seen_on if known else today))
        self.note.setTabChangesFocus(True)
        offer(self.state, {state: state_label(state) for state in STATES})
        choose(self.state, known.state if known else row.state)
        head = plain_label(row.what, "subtitle", wrap=True)
        theme.sized(head, width=460)
        self.add(head, plain_label(" · ".join(filter(None, (row.owner, row.event))), "muted", wrap=True))
        for check in row.checks:
            if check.months != months:
                self.add(plain_label(check_words(check.months, row), wrap=True))
        self.add_field(tr("Où en est-elle\u00a0?"), self.state)
        self.add_field(tr("Remarque"), self.note)
        self.add_field(tr("Vu le"), self.day)
        theme.sized(self.note, height=64)
        self.note.setMaximumHeight(theme.px(90))

    def _go(self) -> None:
        try:
            known = DATE.read(self.day.text()) is not None
        except ValueError:
            known = False
        if known:
            super()._go()
        else:
            self.banner.say(DATE.problem(), "bad")
            self.day.setFocus()

    def submit(self) -> None:
        """Keep what was found."""
        day = DATE.read(self.day.text())
        assert day is not None  # looked at before
        with self.desk.store.work("follow-up-check", name=self._row.what[:NAMED]) as work:
            check_follow_up(
                work,
                action_id=self._row.id,
                months=self._months,
                seen_on=day,
                state=self.state.currentData(),
                note=self.note.toPlainText(),
            )


def check_title(months: int) -> str:
    """ "Point à 3 mois"."""
    return tr("Point à %n mois", "", months)


def check_words(months: int, row: FollowUpRow) -> str:
    """ "Point à 1 mois, le 15/04/2018 : commencée – la salle est trouvée"."""
    check = row.check(months)
    if check is None:
        return ""
    said = tr("{title}, le {day}\u00a0: {state}").format(
        title=check_title(months), day=short_date(check.seen_on), state=state_label(check.state).lower()
    )
    return f"{said} – {check.note}" if check.note else said
