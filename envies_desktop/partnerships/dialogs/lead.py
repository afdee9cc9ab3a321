"""The dialog of a lead: how far it is, what comes next, who does it and when."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import column, plain_label
from envies_desktop.events.dialogs.moments import DATE
from envies_desktop.i18n import tr
from envies_desktop.partnerships.actions import change_partnership
from envies_desktop.partnerships.queries import LeadRow
from envies_desktop.partnerships.stages import GIVEN_UP, STAGES, stage_label


class EditLead(WorkDialog):
    """Stage, next action, by whom and when; the reason where it is abandoned."""

    def __init__(self, desk: Desk, lead: LeadRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Piste de partenariat"), tr("Enregistrer"), parent)
        self._lead = lead
        self.stage, self.owner, self.due, self.why = QComboBox(), QLineEdit(), QLineEdit(), QLineEdit()
        self.action = QPlainTextEdit()
        self.action.setTabChangesFocus(True)
        self.reason = _under(tr("Pourquoi est-elle abandonnée\u00a0?"), self.why)
        offer(self.stage, {stage: stage_label(stage) for stage in STAGES})
        self._lay_out()
        self.fields = Fields(
            self,
            {
                "stage": self.stage,
                "next_action": self.action,
                "owner": self.owner,
                "next_due": self.due,
                "given_up": self.why,
            },
            typed={"next_due": DATE},
        )
        self.fields.show({name: getattr(lead, name) for name in self.fields.widgets})
        self.stage.currentIndexChanged.connect(self._judge)
        self._judge()

    def _lay_out(self) -> None:
        head = plain_label(self._lead.name, "subtitle", wrap=True)
        people = ", ".join(partner.person for partner in self._lead.partners if partner.person)
        self.add(head)
        theme.sized(head, width=420)
        if people:
            self.add(plain_label(people, "muted", wrap=True))
        self.add_field(tr("Étape"), self.stage)
        self.add(self.reason)
        self.add_field(tr("Prochaine action"), self.action)
        self.action.setPlaceholderText(tr("Par exemple\u00a0: se rappeler pour fixer une visite sur place"))
        self.add_field(tr("Qui s’en charge"), self.owner)
        self.add_field(tr("Pour le"), self.due)
        self.due.setPlaceholderText(tr("jj/mm/aaaa"))
        theme.sized(self.action, width=420, height=76)
        self.action.setMaximumHeight(theme.px(96))

    def _judge(self) -> None:
        """The reason is asked where it is due."""
        self.reason.setVisible(self.stage.currentData() == GIVEN_UP)
        if self.isVisible():
            QTimer.singleShot(0, self, lambda: self._fit(self.size()))

    def _go(self) -> None:
        if self.fields.values() is None:
            self.banner.say(DATE.problem(), "bad")
        else:
            super()._go()

    def submit(self) -> None:
        """Keep the changes."""
        values: dict[str, Any] = self.fields.values() or {}
        with self.desk.store.work("partnership-change", name=self._lead.name) as work:
            change_partnership(work, partnership_id=self._lead.id, **values)


def _under(label: str, field: QLineEdit) -> QWidget:
    """A field under its label, shown and hidden together."""
    name, box = plain_label(label, "strong"), QWidget()
    name.setBuddy(field)
    field.setAccessibleName(label)
    box.setLayout(column(name, field, spacing=12))
    return box
