"""The dialog of a follow-up call: whom to ring, five questions, what came of it.

Whoever answers the telephone may hang up: each answer is kept at once, the comment as it is typed.
"""

import datetime as dt
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import Fields, choose, offer
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.events.dialogs.moments import DATE
from envies_desktop.i18n import short_date, tr
from envies_desktop.partnerships.actions import draft_call, record_call
from envies_desktop.partnerships.dialogs.question import Question
from envies_desktop.partnerships.followups import proposed_stage
from envies_desktop.partnerships.queries import CallRow, PartnerRow
from envies_desktop.partnerships.questionnaire import follow_up
from envies_desktop.partnerships.stages import stage_label
from envies_desktop.refused import Refused


class CallDialog(WorkDialog):
    """What a call told. A situation may propose another stage: ticked, it is moved at the same time."""

    _left = Signal()

    def __init__(self, desk: Desk, call: CallRow, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Appel de suivi"), tr("Enregistrer l’appel"), parent)
        self._call, self._kept = call, (dict(call.answers), call.comment)
        asked = follow_up()
        self.questions = [Question(question, asked.scale) for question in asked.questions]
        self.status, self.forward = QComboBox(), QCheckBox()
        self.comment, self.day = QPlainTextEdit(call.comment), QLineEdit(short_date(call.done_on or today))
        self.comment.setTabChangesFocus(True)
        self._typed = Fields(self, {"comment": self.comment})
        self.leave.setText(tr("Plus tard"))
        offer(
            self.status,
            {status.code: status.label for status in asked.statuses},
            none=tr("À choisir"),
        )
        choose(self.status, call.status or None)
        self._lay_out()
        for question in self.questions:
            question.show_answer(call.answers.get(question.code))
        for place, question in enumerate(self.questions):
            question.chosen.connect(lambda: self._keep())
            question.answered.connect(partial(self._go_on, place))
        self.status.currentIndexChanged.connect(self._propose)
        self._typed.edited.connect(lambda name, value, visit: self._keep(visit))
        self._left.connect(self._leave)
        self._propose()
        open_ones = (question for question in self.questions if question.answer() is None)
        next(open_ones, self.questions[0]).take_cursor()

    def _lay_out(self) -> None:
        head = plain_label(self._call.lead.name, "subtitle", wrap=True)
        theme.sized(head, width=560)
        due = tr("Appel à %n mois, prévu le {day}", "", self._call.months)
        self.add(head, plain_label(due.format(day=short_date(self._call.due)), "muted"))
        for partner in self._call.lead.partners:
            self.add(plain_label(_reach(partner), wrap=True))
        self.add(plain_label(tr("Répondez par 0, 1, 2, 3 ou N\u00a0: le curseur avance seul."), "small"))
        self.add(*self.questions)
        self.add_field(tr("Où en est la mise en relation\u00a0?"), self.status)
        self.add(self.forward)
        self.add_field(tr("Commentaire"), self.comment)
        self.add_field(tr("Date de l’appel"), self.day)
        theme.sized(self.comment, height=64)
        self.comment.setMaximumHeight(theme.px(80))

    def submit(self) -> None:
        """Keep the call, and the stage where it was agreed."""
        self._typed.flush()
        with self.desk.store.work("follow-up-record", name=self._call.lead.name) as work:
            record_call(
                work,
                follow_up_id=self._call.id,
                status=self.status.currentData() or "",
                done_on=DATE.read(self.day.text()),
                answers=self._answers(),
                comment=self.comment.toPlainText(),
                stage=self._proposed() if self.forward.isChecked() else "",
            )

    def reject(self) -> None:
        """Leave the call for later, with what was said so far."""
        self._left.emit()

    def _leave(self) -> None:
        self._typed.flush()
        if self._keep():
            super().reject()

    def _answers(self) -> dict[str, Any]:
        given = {question.code: question.answer() for question in self.questions}
        return {code: answer for code, answer in given.items() if answer is not None}

    def _keep(self, typing: str = "") -> bool:
        said = (self._answers(), self.comment.toPlainText().strip())
        if said == self._kept:
            return True
        self._kept = said  # where the store refuses, it has been said once: the next Esc leaves
        answers, comment = said
        try:
            with self.desk.store.work("follow-up-draft", typing=typing, name=self._call.lead.name) as work:
                draft_call(work, follow_up_id=self._call.id, answers=answers, comment=comment)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return False
        return True

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

    def _go_on(self, place: int) -> None:
        if place + 1 < len(self.questions):
            self.questions[place + 1].take_cursor()
        else:
            self.status.setFocus()

    def _proposed(self) -> str:
        return proposed_stage(self.status.currentData() or "", self._call.lead.stage)

    def _propose(self) -> None:
        stage = self._proposed()
        self.forward.setText(
            tr("Passer la piste à l’étape «\u00a0{stage}\u00a0»").format(stage=stage_label(stage))
        )
        self.forward.setVisible(bool(stage))
        self.forward.setChecked(bool(stage))


def _reach(partner: PartnerRow) -> str:
    """ "Azoth: Léa Martin, 04 42 00 00 01, lea@azoth.example"."""
    known = ", ".join(part for part in (partner.person, partner.phone, partner.email) if part)
    return f"{partner.name} – {known or tr('personne à trouver dans l’annuaire')}"
